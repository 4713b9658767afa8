import { APP_ORIGIN } from '../../shared/contract';
import type { HandbookPage } from '../../shared/handbook';
import type { Language } from '../../shared/settings';

/** Where the pages of the packaged handbook begin, in an address and in the folder of the built app. */
const AT = '/handbook/';

/** The address of a page of the handbook. */
export function handbookAddress(language: Language, page: HandbookPage): string {
  return `${APP_ORIGIN}${AT}${language}/${page}.html`;
}

/** Whether an address names something in the handbook. */
export function isInHandbook(url: string): boolean {
  return url.startsWith(`${APP_ORIGIN}/`) && URL.canParse(url) && new URL(url).pathname.startsWith(AT);
}
