import type { Translate } from '../../../shared/messages';
import type { Format } from '../../../shared/messages/format';
import { addDays, type LocalDate } from '../../../shared/time/calendar';

/** "Från i går", "Från i fredags"; a weekday of a week ago could be either of two, so then it is the date. */
export function yesterdayTitle(date: LocalDate, today: LocalDate, t: Translate, format: Format): string {
  if (date === addDays(today, -1)) return t('yesterday.title.yesterday');
  if (date < today && date > addDays(today, -7))
    return t('yesterday.title.weekday', { day: format.weekdayOfDate(date) });
  return t('yesterday.title.date', { date: format.date(date) });
}
