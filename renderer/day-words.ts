import type { Format } from '../shared/messages/format';
import type { LocalDate } from '../shared/time/calendar';

/** A date in words, with its year where that is not this one. */
export function dayWords(date: LocalDate, today: LocalDate, format: Format): string {
  return date.slice(0, 4) === today.slice(0, 4) ? format.date(date) : format.dateAndYear(date);
}
