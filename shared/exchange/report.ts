import { kindName, type Translate } from '../messages';
import type { Format } from '../messages/format';
import type { DayRecord } from '../summary/day-record';
import { localDate, localTime, type LocalDate } from '../time/calendar';
import { MINUTE } from '../time/moment';
import type { CloseOut } from '../workday/events';
import { weekOf, type Extent } from './extent';
import { endOf, sumsOf } from './records';

/** A person's own words under what was asked. */
export interface Quote {
  readonly label: string;
  readonly text: string;
}

/** One day for people to read. */
export interface ReportDay {
  readonly title: string;
  readonly facts: readonly string[];
  readonly goals: readonly { readonly text: string; readonly done: boolean }[];
  readonly quotes: readonly Quote[];
}

/** Days for people to read, in their language: what Markdown and the printed page are both written from. */
export interface Report {
  readonly title: string;
  /** Sums and what they rest on, a sentence each. */
  readonly lead: readonly string[];
  readonly hours: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The last row of the table; `null` for a single day. */
  readonly total: readonly string[] | null;
  readonly goals: string;
  readonly days: readonly ReportDay[];
}

/** The words that a report is written with. The zone of `format` is of no consequence: a day's times are in its own. */
export interface ReportWords {
  readonly say: Translate;
  readonly format: Format;
}

/** The days of a stretch as a report. `date` is a day of the stretch. */
export function reportOf(
  days: readonly DayRecord[],
  extent: Extent,
  date: LocalDate,
  { say, format }: ReportWords,
): Report {
  const sums = sumsOf(days);
  const length = (minutes: number): string => format.length(minutes * MINUTE);
  const lead = [
    say('report.sum', { days: sums.workdays, worked: length(sums.worked), paused: length(sums.paused) }),
    say('report.logged'),
    ...(days.some(({ open }) => open) ? [say('report.open')] : []),
  ];
  // Where the title names the year, no day has to.
  const name = (day: LocalDate): string =>
    extent === 'all' ? `${format.date(day)} ${day.slice(0, 4)}` : format.date(day);
  const total = [say('report.total'), '', '', length(sums.worked), length(sums.paused), '', taken(days)];
  return {
    title: titleOf(extent, date, { say, format }),
    lead: days.length === 0 ? [say('report.empty')] : lead,
    hours: say('report.hours'),
    head: [
      say('report.day'),
      say('report.place'),
      say('report.times'),
      say('report.worked'),
      say('report.paused'),
      say('report.planned-end'),
      say('report.breaks'),
    ],
    rows: days.map((day) => [
      name(day.date),
      day.spans.length === 0 ? '' : say(`place.${day.place}`),
      timesOf(day, say),
      length(day.worked),
      length(day.paused),
      day.plannedEnd === null ? '' : localTime(day.plannedEnd, day.zone),
      taken([day]),
    ]),
    total: days.length > 1 ? total : null,
    goals: say('report.goals'),
    days: days.map((day) => reportDay(day, name(day.date), say)).filter(hasSomethingToRead),
  };
}

function titleOf(extent: Extent, date: LocalDate, { say, format }: ReportWords): string {
  switch (extent) {
    case 'day':
      return say('report.title.day', { date: format.date(date), year: date.slice(0, 4) });
    case 'week': {
      const [year = '', week = ''] = weekOf(date).split('-W');
      return say('report.title.week', { week: String(Number(week)), year });
    }
    case 'month':
      return say('report.title.month', { month: format.month(date.slice(0, 7)) });
    case 'all':
      return say('report.title.all');
  }
}

/** When was worked, or what the day was instead of work. */
function timesOf(day: DayRecord, say: Translate): string {
  const { spans, zone, date } = day;
  const times = spans.map(
    ({ from, to }) => `${localTime(from, zone)}–${to === null ? '' : localTime(to, zone)}`,
  );
  const end = endOf(day);
  const isLate = end !== null && localDate(end, zone) > date;
  const kind = day.kind === 'work' ? [] : [say(`report.kind.${day.kind}`)];
  return [...kind, ...times, ...(isLate ? [say('report.next-day')] : [])].join(', ');
}

function taken(days: readonly DayRecord[]): string {
  const sum = days.reduce((all, day) => day.breaks.reduce((count, tally) => count + tally.taken, all), 0);
  return String(sum);
}

function reportDay(day: DayRecord, title: string, say: Translate): ReportDay {
  const breaks = day.breaks.map((tally) =>
    say('report.break', {
      kind: kindName(say, tally),
      taken: tally.taken,
      counted: tally.counted,
      passed: tally.passed,
    }),
  );
  const slots = day.slots.map((slot) => say(`report.slot.${slot}`));
  const corrected = day.corrections === 0 ? [] : [say('report.corrected', { count: day.corrections })];
  return {
    title,
    facts: [...breaks, ...slots, ...corrected],
    goals: day.goals.map(({ text, done, ifTime }) => ({
      text: ifTime ? say('report.if-time', { goal: text }) : text,
      done,
    })),
    quotes: day.closeOut === null ? [] : quotesOf(day.closeOut, say),
  };
}

function quotesOf({ done, tomorrow, worked, change, felt, beginning }: CloseOut, say: Translate): Quote[] {
  const place = beginning?.place ?? null;
  const begins = [beginning?.at ?? '', place === null ? '' : say(`place.${place}`), beginning?.how ?? ''];
  const all: readonly Quote[] = [
    { label: say('closeout.done'), text: done },
    { label: say('closeout.tomorrow'), text: tomorrow },
    { label: say('report.begins'), text: begins.filter((part) => part !== '').join(', ') },
    { label: say('closeout.worked'), text: worked },
    { label: say('closeout.change'), text: change },
    { label: say('report.felt'), text: felt ?? '' },
  ];
  return all.filter(({ text }) => text.trim() !== '');
}

function hasSomethingToRead({ facts, goals, quotes }: ReportDay): boolean {
  return facts.length + goals.length + quotes.length > 0;
}
