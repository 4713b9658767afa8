import type { Format } from '../messages/format';
import { isLocalDate, WEEKDAYS, type LocalTime, type Weekday } from '../time/calendar';
import { parseTime } from '../time/time-text';
import type { Column } from './guide';

/** Monday to Friday, in one cell. */
const WORKDAYS = '1-5';

/** What a cell of weekdays is chosen from: a day by its number, or Monday to Friday. */
export const WEEKDAY_CELLS: readonly string[] = [WORKDAYS, ...WEEKDAYS.map(String)];

/** Each day as people write it, in Swedish and English; of several days (`tisdagar`, `Tuesdays`) or of one. */
const WEEKDAY_WORDS: Readonly<Record<Weekday, RegExp>> = {
  1: /^(måndag(en|ar|arna)?|mån|mondays?|mon)$/,
  2: /^(tisdag(en|ar|arna)?|tis|tuesdays?|tues?)$/,
  3: /^(onsdag(en|ar|arna)?|ons|wednesdays?|wed)$/,
  4: /^(torsdag(en|ar|arna)?|tors?|thursdays?|thu(rs?)?)$/,
  5: /^(fredag(en|ar|arna)?|fre|fridays?|fri)$/,
  6: /^(lördag(en|ar|arna)?|lör|saturdays?|sat)$/,
  7: /^(söndag(en|ar|arna)?|sön|sundays?|sun)$/,
};
const WORKDAY_WORDS = /^(vardag(ar|arna)?|arbetsdag(ar|arna)?|weekdays?|workdays?)$/;

/**
 * A cell as its column has it, where it reads plainly as that: a weekday as `1` to `7` or `1-5`, a time as `09:00`, a date
 * as `2026-12-01`. `null` for other words, such as a sheet of an earlier version may hold: they stay as they are.
 */
export function readCell(type: Column['type'], cell: string): string | null {
  switch (type) {
    case 'weekday':
      return readWeekday(cell);
    case 'time':
      return readTime(cell);
    case 'date':
      return isLocalDate(cell.trim()) ? cell.trim() : null;
    case 'text':
    case 'number':
      return cell.trim();
  }
}

/** The weekdays that a cell names; none where it does not read as any. */
export function weekdaysOf(cell: string): readonly Weekday[] {
  const read = readWeekday(cell);
  return read === WORKDAYS ? WEEKDAYS.slice(0, 5) : WEEKDAYS.filter((weekday) => String(weekday) === read);
}

/** A cell of a table as it is read; words that are no weekday, time or date as they were written. */
export function cellText(type: Column['type'], cell: string, format: Format): string {
  const read = readCell(type, cell);
  if (read === null) return cell.trim();
  switch (type) {
    case 'weekday':
      return read === WORKDAYS
        ? `${format.weekday(1)}–${format.weekday(5)}`
        : weekdaysOf(read).map(format.weekday).join();
    case 'date':
      return format.dateAndYear(read);
    case 'time':
    case 'text':
    case 'number':
      return read;
  }
}

function readWeekday(cell: string): string | null {
  const written = cell.trim().toLowerCase();
  if (WEEKDAY_CELLS.includes(written)) return written;
  const named = written.replace(/^((alla|varje|på|every|on) )+/, '').replace(/\.$/, '');
  if (WORKDAY_WORDS.test(named)) return WORKDAYS;
  const [first, last, ...more] = named.split(/ ?[-–] ?| (?:till|to) /).map(dayNamed);
  if (first === undefined || first === null || more.length > 0) return null;
  if (last === undefined) return String(first);
  return first === 1 && last === 5 ? WORKDAYS : null;
}

function dayNamed(word: string): Weekday | null {
  return WEEKDAYS.find((weekday) => WEEKDAY_WORDS[weekday].test(word)) ?? null;
}

/** `kl 9`, `klockan 9.15`, `9.30`, `at 9`: with `am` or `pm` too. */
function readTime(cell: string): LocalTime | null {
  const written = cell.trim().toLowerCase();
  const [, figures, half] = /^(?:klockan |kl\.? ?|at )?([\d:., ]+?)(?: ?([ap])\.?m\.?)?$/.exec(written) ?? [];
  if (figures === undefined) return null;
  const time = parseTime(figures);
  if (time === null || half === undefined) return time;
  const hours = Number(time.slice(0, 2));
  if (hours < 1 || hours > 12) return null;
  return parseTime(`${(hours % 12) + (half === 'p' ? 12 : 0)}:${time.slice(3)}`);
}
