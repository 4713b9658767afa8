import './home-window.css';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Page } from '../../shared/companion/commands';
import { useCompanion } from '../companion/context';
import { useTitle } from '../components/use-title';
import { AccessibilityPage } from './accessibility/accessibility-page';
import { CloseOutPage } from './closeout/closeout-page';
import { ContentPage } from './content/content-page';
import { DataPage } from './data/data-page';
import { DiagnosticsPage } from './diagnostics/diagnostics-page';
import { DraftsProvider } from './drafts';
import { LookBackPage } from './look-back/look-back-page';
import { Navigation } from './navigation';
import { PeoplePage } from './people/people-page';
import { PlanPage } from './plan/plan-page';
import { goTo, usePage } from './route';
import { SettingsPage } from './settings/settings-page';
import { TodayPage } from './today/today-page';
import { ManagerPage } from './manager/manager-page';
import { WorkplacePage } from './workplace/workplace-page';
import { useHelpKey } from './use-help-key';
import { useKeptFocus } from './use-kept-focus';
import { WelcomePage } from './welcome/welcome-page';

const PAGES: Readonly<Record<Page, () => ReactNode>> = {
  welcome: WelcomePage,
  today: TodayPage,
  plan: PlanPage,
  closeout: CloseOutPage,
  'look-back': LookBackPage,
  people: PeoplePage,
  workplace: WorkplacePage,
  manager: ManagerPage,
  content: ContentPage,
  settings: SettingsPage,
  data: DataPage,
  diagnostics: DiagnosticsPage,
  accessibility: AccessibilityPage,
};

/** The home window: one page at a time under a slim navigation; the first run has the window to itself. */
export function HomeWindow(): ReactNode {
  const { api, snapshot, t, clearRefusal } = useCompanion();
  const asked = usePage();
  const page = snapshot.settings.welcomed ? (asked === 'welcome' ? 'today' : asked) : 'welcome';
  const main = useRef<HTMLElement>(null);
  const shown = useRef(page);
  useTitle(t(`page.${page}`));
  useKeptFocus(main);
  useHelpKey(page);
  useEffect(() => api.home.show(goTo), [api]);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    clearRefusal();
    window.scrollTo(0, 0);
    focusStart(main.current);
  }, [page, clearRefusal]);
  const Shown = PAGES[page];
  return (
    <DraftsProvider>
      {page !== 'welcome' && <Navigation page={page} onSkip={() => focusHeading(main.current)} />}
      <main id="content" className="page" data-page={page} ref={main}>
        <Shown key={page} />
      </main>
    </DraftsProvider>
  );
}

function focusHeading(inside: HTMLElement | null): void {
  inside?.querySelector('h1')?.focus();
}

/** Where a page begins: at the section that it is opened for, else at its own heading. */
function focusStart(inside: HTMLElement | null): void {
  const arrival = inside?.querySelector<HTMLElement>('[data-arrival]') ?? null;
  if (arrival === null) focusHeading(inside);
  else arrival.focus();
}
