import { LOCALES, type Translate } from '../../../shared/messages';
import type { Language } from '../../../shared/settings';
import { weekOf, type Period } from '../../../shared/summary/period';
import type { LocalDate } from '../../../shared/time/calendar';

/** How dates are written where more than one year is looked at. */
export interface DateWords {
  /** `måndag 23 november 2026`. */
  readonly full: (date: LocalDate) => string;
  /** `mån 23 nov.` */
  readonly short: (date: LocalDate) => string;
  /** `mån 23`, within a month. */
  readonly day: (date: LocalDate) => string;
  /** `november`, of any date in it. */
  readonly month: (date: LocalDate) => string;
  /** `23–29 november 2026`. */
  readonly between: (first: LocalDate, last: LocalDate) => string;
}

export function dateWords(language: Language): DateWords {
  const locale = LOCALES[language];
  const writer = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const full = writer({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const short = writer({ weekday: 'short', day: 'numeric', month: 'short' });
  const weekday = writer({ weekday: 'short' });
  const month = writer({ month: 'long' });
  const between = writer({ day: 'numeric', month: 'long', year: 'numeric' });
  return {
    full: (date) => full.format(noon(date)),
    short: (date) => short.format(noon(date)),
    day: (date) => `${weekday.format(noon(date))} ${Number(date.slice(8))}`,
    month: (date) => month.format(noon(date)),
    between: (first, last) => between.formatRange(noon(first), noon(last)),
  };
}

/** What a period is called: `Vecka 48, 23–29 november 2026`. */
export function periodName({ unit, first, last }: Period, words: DateWords, t: Translate): string {
  switch (unit) {
    case 'day':
      return words.full(first);
    case 'week':
      return t('look.week.name', {
        week: Number(weekOf(first).slice(-2)),
        dates: words.between(first, last),
      });
    case 'month':
      return `${words.month(first)} ${first.slice(0, 4)}`;
    case 'year':
      return first.slice(0, 4);
  }
}

/** A local date has no zone; noon UTC is that date everywhere. */
function noon(date: LocalDate): Date {
  return new Date(`${date}T12:00:00Z`);
}
