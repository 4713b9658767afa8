import { instantOf, isLocalDate, weekdayOf, type LocalDate } from '../../../shared/time/calendar';
import { DEEDS, type Deed } from './deeds';

/** Where the diary is lived. */
export const ZONE = 'Europe/Stockholm';

/** One line of the diary: when (wall time, ms), and what is done then. */
export interface Entry {
  readonly at: number;
  readonly line: string;
  readonly deed: Deed;
}

/** What a day has to come to, as the diary says; whole minutes. */
export interface ByHand {
  readonly date: LocalDate;
  readonly worked: number;
  readonly paused: number;
  readonly kind: string;
}

/** Words of a close-out, and the day that they are of. */
export interface Written {
  readonly date: LocalDate;
  readonly words: string;
}

export interface Diary {
  readonly entries: readonly Entry[];
  readonly byHand: readonly ByHand[];
  readonly written: readonly Written[];
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const HEADING = new RegExp(`^(${WEEKDAYS.join('|')}) (\\S+?)(?:: (.+))?$`);
const TIMED = /^(\d\d:\d\d) (.+)$/;

/** Reads a diary to its end before anything of it is lived; a line that makes no sense throws. */
export function readDiary(text: string): Diary {
  const entries: Entry[] = [];
  const byHand: ByHand[] = [];
  const written: Written[] = [];
  let date = '';
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const heading = HEADING.exec(line);
    if (heading !== null) {
      date = dateOf(line, heading);
      if (heading[3] !== undefined) byHand.push(handOf(line, date, heading[3]));
      continue;
    }
    const [, time, does = line] = TIMED.exec(line) ?? [];
    const last = entries.at(-1)?.at;
    const at = time === undefined ? last : instantOf(date, time, ZONE);
    if (at === undefined || at < (last ?? at))
      throw new Error(`A diary goes forward in time: ${date} ${line}`);
    entries.push({ at, line: `${date} ${line}`, deed: deedOf(does) });
    // What is written after midnight is of the workday that was stopped.
    const words = /^writes \S+: (.+)$/.exec(does)?.[1];
    if (words !== undefined) written.push({ date: byHand.at(-1)?.date ?? date, words });
  }
  return { entries, byHand, written };
}

function deedOf(does: string): Deed {
  for (const [form, make] of DEEDS) {
    const [whole, first = '', second = '', third = ''] = form.exec(does) ?? [];
    if (whole !== undefined) return make(first, second, third);
  }
  throw new Error(`Nobody knows how to do this: ${does}`);
}

function dateOf(line: string, [, weekday, date = '']: RegExpExecArray): LocalDate {
  if (!isLocalDate(date) || WEEKDAYS[weekdayOf(date) - 1] !== weekday)
    throw new Error(`No such day: ${line}`);
  return date;
}

function handOf(line: string, date: LocalDate, figures: string): ByHand {
  const [, worked, paused, kind] =
    /^((?:\d+ h)? ?(?:\d+ min)?)(?:, paused (\d+ min))?(?:, (\w+))?$/.exec(figures) ?? [];
  if (worked === undefined) throw new Error(`No figures: ${line}`);
  return { date, worked: minutesOf(worked), paused: minutesOf(paused ?? '0 min'), kind: kind ?? 'work' };
}

/** The minutes of a length as people write it, `7 h 30 min`. */
export function minutesOf(length: string): number {
  const [whole, hours = '0', minutes = '0'] = /^(?:(\d+) h)? ?(?:(\d+) min)?$/.exec(length) ?? [];
  if (whole === undefined || whole === '') throw new Error(`No length: ${length}`);
  return Number(hours) * 60 + Number(minutes);
}
