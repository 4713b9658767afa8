import { htmlText } from '../../shared/exchange/html';
import type { Language } from '../../shared/settings';

/** What is printed: the title of the document and what stands in it, as HTML. */
export interface PrintPage {
  readonly language: Language;
  readonly title: string;
  readonly html: string;
}

/**
 * The built `print.html` with a page in it; the foot of each sheet takes its title from `data-title`. By functions: a `$` in
 * somebody's words must not mean anything.
 */
export function fillPage(template: string, { language, title, html }: PrintPage): string {
  return template
    .replace('lang="sv"', () => `lang="${language}" data-title="${htmlText(title)}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${htmlText(title)}</title>`)
    .replace('<main></main>', () => `<main>${html}</main>`);
}
