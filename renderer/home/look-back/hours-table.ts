import type { Translate } from '../../../shared/messages';
import type { Format } from '../../../shared/messages/format';
import type { DayRecord } from '../../../shared/summary/day-record';
import { MINUTE } from '../../../shared/time/moment';
import type { DateWords } from './period-words';

/** The cells of a day in the table of hours: its name, its times, how long was worked and paused, the planned end. */
export function hoursCells(
  record: DayRecord,
  words: DateWords,
  t: Translate,
  format: Format,
): readonly string[] {
  const { date, spans, worked, paused, plannedEnd, kind } = record;
  const times = spans.map(({ from, to }) =>
    to === null ? t('rows.from', { from: format.time(from) }) : `${format.time(from)}–${format.time(to)}`,
  );
  const name = words.short(date);
  return [
    kind === 'work' ? name : `${name}, ${t(`look.kind.${kind}`)}`,
    times.join(', '),
    format.length(worked * MINUTE),
    format.length(paused * MINUTE),
    plannedEnd === null ? '' : format.time(plannedEnd),
  ];
}
