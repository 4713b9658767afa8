import { useSyncExternalStore } from 'react';
import type { Address, Page } from '../../shared/companion/commands';
import { isLocalDate, type LocalDate } from '../../shared/time/calendar';
import { HOME_PAGES } from '../views';

/** The page that a hash such as `#plan` or `#data/2026-11-20` names; Today for anything else. */
export function pageOf(hash: string): Page {
  const [name = ''] = hash.slice(1).split('/');
  return HOME_PAGES.find((page) => page === name) ?? 'today';
}

/** The day that a hash names besides the page; `null` where it names none. */
export function dayOf(hash: string): LocalDate | null {
  const [, day = ''] = hash.split('/');
  return isLocalDate(day) ? day : null;
}

/** The page now shown. It lives in the address, so that links are links and Back goes back. */
export function usePage(): Page {
  return useSyncExternalStore(subscribe, () => pageOf(location.hash));
}

/** The day that the page is opened for, in a link to that very day. */
export function useNamedDay(): LocalDate | null {
  return useSyncExternalStore(subscribe, () => dayOf(location.hash));
}

/** What the address names after the page, such as a guide and one of its sheets. */
export function useAddress(): readonly string[] {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return hash.slice(1).split('/').slice(1);
}

/** The address of a guide, and of one of its sheets. */
export function linkToSheet(page: Page, guide: string, sheet: string | null): string {
  return sheet === null ? `#${page}/${guide}` : `#${page}/${guide}/${sheet}`;
}

/** The address of a page for one day. */
export function linkTo(page: Page, day: LocalDate): string {
  return `#${page}/${day}`;
}

/** Opens a page of this window, or a guide on one. */
export function goTo(address: Address): void {
  location.hash = address;
}

/** Leads on from a page whose work is done, unless the person has gone elsewhere while it was waited for. */
export function goOn(from: Page, to: Address): void {
  if (pageOf(location.hash) === from) goTo(to);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
