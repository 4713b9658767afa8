import type { MouseEvent, ReactNode } from 'react';
import type { Page } from '../../shared/companion/commands';
import { useCompanion } from '../companion/context';
import { StatusMark } from '../components/status-mark';
import { NAVIGATION } from '../views';

/** The way between the pages, after a link that skips it. */
export function Navigation(props: { readonly page: Page; readonly onSkip: () => void }): ReactNode {
  const { snapshot, t } = useCompanion();
  // Who leads nobody has no use for the manager's side.
  const shown = NAVIGATION.filter((page) => page !== 'manager' || snapshot.settings.manager);
  const onSkip = (event: MouseEvent): void => {
    // The hash names the page, so the skip link moves the focus itself.
    event.preventDefault();
    props.onSkip();
  };
  return (
    <header className="top">
      <a className="skip-link" href="#content" onClick={onSkip}>
        {t('nav.skip')}
      </a>
      <div className="top-inner">
        <p className="brand">
          <StatusMark status={snapshot.status.type} />
          {t('app.name')}
        </p>
        <nav aria-label={t('nav.label')}>
          <ul className="nav">
            {shown.map((page) => (
              <li key={page}>
                <a
                  href={`#${page}`}
                  data-text={t(`page.${page}`)}
                  aria-current={page === props.page ? 'page' : undefined}
                >
                  {t(`page.${page}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
