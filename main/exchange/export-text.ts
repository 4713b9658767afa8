import { csvOf } from '../../shared/exchange/csv';
import type { DataAsk } from '../../shared/exchange/exchange';
import { htmlOf } from '../../shared/exchange/html';
import { icalendarOf } from '../../shared/exchange/icalendar';
import { jsonOf } from '../../shared/exchange/json';
import { markdownOf } from '../../shared/exchange/markdown';
import { recordsOf } from '../../shared/exchange/records';
import { reportOf } from '../../shared/exchange/report';
import type { Translate } from '../../shared/messages';
import type { Format } from '../../shared/messages/format';
import type { Language, Settings } from '../../shared/settings';
import { localDate } from '../../shared/time/calendar';
import type { Moment } from '../../shared/time/moment';
import type { DayEvent } from '../../shared/workday/events';

/** The person's language, and what writes in it. */
export interface Words {
  readonly language: Language;
  readonly say: Translate;
  readonly format: Format;
}

/** What a file says. A PDF is printed from a page; every other is its text. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'page'; readonly title: string; readonly html: string };

export function contentOf(
  { what, date, format }: DataAsk,
  events: readonly DayEvent[],
  settings: Settings,
  { wall, zone }: Moment,
  words: Words,
): Content {
  const report = (): ReturnType<typeof reportOf> => reportOf(recordsOf(events), what, date, words);
  switch (format) {
    case 'markdown':
      return { kind: 'text', text: markdownOf(report()) };
    case 'pdf': {
      const page = report();
      return { kind: 'page', title: page.title, html: htmlOf(page) };
    }
    case 'csv':
      return { kind: 'text', text: csvOf(recordsOf(events)) };
    case 'json':
      return { kind: 'text', text: jsonOf(events) };
    case 'calendar': {
      const place = { zone, from: localDate(wall, zone), at: wall };
      return { kind: 'text', text: icalendarOf(settings, place, words.say) };
    }
  }
}
