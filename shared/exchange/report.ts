import { kindName, type Translate } from '../messages';
import type { Format } from '../messages/format';
import type { DayRecord } from '../summary/day-record';
import { localDate, localTime, type LocalDate } from '../time/calendar';
import { MINUTE } from '../time/moment';
import type { CloseOut } from '../workday/events';
import { answered, heading, listOf, quoted, type Block, type Document } from './document';
import { weekOf, type Extent, type Stretch } from './extent';
import { endOf, sumsOf } from './records';

/** The words that a report is written with. The zone of `format` is of no consequence: a day's times are in its own. */
export interface ReportWords {
  readonly say: Translate;
  readonly format: Format;
}

/** The days of a stretch for people to read, in their language. `date` is a day of the stretch. */
export function reportOf(
  days: readonly DayRecord[],
  extent: Extent | Stretch,
  date: LocalDate,
  { say, format }: ReportWords,
): Document {
  const sums = sumsOf(days);
  const length = (minutes: number): string => format.length(minutes * MINUTE);
  const sum = { days: sums.workdays, worked: length(sums.worked), paused: length(sums.paused) };
  const isOpen = days.some(({ open }) => open);
  const lead =
    days.length === 0
      ? [say('report.empty')]
      : [say('report.sum', sum), say('report.logged'), ...(isOpen ? [say('report.open')] : [])];
  // Where the title names the year, no day has to.
  const name = (day: LocalDate): string =>
    extent === 'all' || typeof extent !== 'string'
      ? `${format.date(day)} ${day.slice(0, 4)}`
      : format.date(day);
  const total = [say('report.total'), '', '', length(sums.worked), length(sums.paused), '', taken(days)];
  const rows = days.map((day) => [
    name(day.date),
    day.spans.length === 0 ? '' : say(`place.${day.place}`),
    timesOf(day, say),
    length(day.worked),
    length(day.paused),
    day.plannedEnd === null ? '' : localTime(day.plannedEnd, day.zone),
    taken([day]),
  ]);
  const table: Block = { type: 'table', head: headOf(say), rows, total: days.length > 1 ? total : null };
  return {
    title: titleOf(extent, date, { say, format }),
    blocks: [
      ...lead.map((text): Block => ({ type: 'paragraph', text })),
      ...(rows.length === 0 ? [] : [heading(2, say('report.hours')), table]),
      ...days.flatMap((day) => sectionOf(day, name(day.date), say)),
    ],
  };
}

function headOf(say: Translate): readonly string[] {
  return [
    say('report.day'),
    say('report.place'),
    say('report.times'),
    say('report.worked'),
    say('report.paused'),
    say('report.planned-end'),
    say('report.breaks'),
  ];
}

function titleOf(extent: Extent | Stretch, date: LocalDate, { say, format }: ReportWords): string {
  if (typeof extent !== 'string') {
    const [from, to] = [format.dateAndYear(extent.first), format.dateAndYear(extent.last)];
    return say('report.title.stretch', { from, to });
  }
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

/** What there is to read of a day; nothing where there is not a word. */
function sectionOf(day: DayRecord, title: string, say: Translate): readonly Block[] {
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
  const goals = day.goals.map(({ text, done, ifTime }) => ({
    text: ifTime ? say('report.if-time', { goal: text }) : text,
    done,
  }));
  const blocks: readonly Block[] = [
    ...listOf([...breaks, ...slots, ...corrected]),
    ...answered(say('report.goals'), goals.length === 0 ? [] : [{ type: 'checklist', items: goals }]),
    ...(day.closeOut === null ? [] : closeOutBlocks(day.closeOut, say)),
  ];
  return blocks.length === 0 ? [] : [{ type: 'section', blocks: [heading(2, title), ...blocks] }];
}

function closeOutBlocks(
  { done, tomorrow, worked, change, felt, beginning }: CloseOut,
  say: Translate,
): readonly Block[] {
  const place = beginning?.place ?? null;
  const begins = [beginning?.at ?? '', place === null ? '' : say(`place.${place}`), beginning?.how ?? ''];
  return [
    ...quoted(say('closeout.done'), done),
    ...quoted(say('closeout.tomorrow'), tomorrow),
    ...quoted(say('report.begins'), begins.filter((part) => part !== '').join(', ')),
    ...quoted(say('closeout.worked'), worked),
    ...quoted(say('closeout.change'), change),
    ...quoted(say('report.felt'), felt ?? ''),
  ];
}
