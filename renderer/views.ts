import type { Page } from '../shared/companion/commands';
import type { WindowName } from '../shared/contract';

/** Where a view is found: its window, the file that window loads, and its page when the window has several. */
export interface ViewPlace {
  readonly window: WindowName;
  readonly html: string;
  readonly page: Page | null;
  /** Whether the home window's navigation leads there. */
  readonly inNavigation: boolean;
}

const page = <P extends Page>(id: P, inNavigation: boolean) =>
  ({ window: 'home', html: 'home.html', page: id, inNavigation }) as const;

/** Every view there is: drives the routes, the screenshots and the accessibility tests, so that none is forgotten. */
export const VIEWS = {
  welcome: page('welcome', false),
  today: page('today', true),
  plan: page('plan', true),
  closeout: page('closeout', true),
  'look-back': page('look-back', true),
  people: page('people', true),
  workplace: page('workplace', true),
  manager: page('manager', true),
  content: page('content', false),
  settings: page('settings', true),
  data: page('data', false),
  diagnostics: page('diagnostics', false),
  accessibility: page('accessibility', false),
  nudge: { window: 'nudge', html: 'nudge.html', page: null, inNavigation: false },
  break: { window: 'break', html: 'break.html', page: null, inNavigation: false },
  sign: { window: 'sign', html: 'sign.html', page: null, inNavigation: false },
} as const satisfies Record<Page | 'nudge' | 'break' | 'sign', ViewPlace>;

export type ViewId = keyof typeof VIEWS;

const places: readonly ViewPlace[] = Object.values(VIEWS);

/** The pages of the home window, in the order of its navigation. */
export const HOME_PAGES: readonly Page[] = places.flatMap((place) => place.page ?? []);

/** The pages that the navigation shows. */
export const NAVIGATION: readonly Page[] = places.flatMap((place) =>
  place.inNavigation && place.page !== null ? [place.page] : [],
);
