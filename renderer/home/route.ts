import { useSyncExternalStore } from 'react';
import type { Page } from '../../shared/companion/commands';
import { HOME_PAGES } from '../views';

/** The page that a hash such as `#plan` names; Today for anything else. */
export function pageOf(hash: string): Page {
  return HOME_PAGES.find((page) => `#${page}` === hash) ?? 'today';
}

/** The page now shown. It lives in the address, so that links are links and Back goes back. */
export function usePage(): Page {
  return useSyncExternalStore(subscribe, () => pageOf(location.hash));
}

/** Opens a page of this window. */
export function goTo(page: Page): void {
  location.hash = page;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
