import type { CalendarEntry } from '../exchange/calendar-file';
import { minutesOf, type LocalDate } from '../time/calendar';
import { readCell, weekdaysOf } from './cells';
import type { Column, DateQuestion, Guide, InCalendar, TableQuestion } from './guide';
import type { PaperWords } from './paper';
import { answerTo, isEmpty, questionsOf, type Sheet } from './sheet';

/** What of a sheet goes into a calendar. */
export interface Appointments {
  readonly entries: readonly CalendarEntry[];
  /** How many rows have no day or time, or end before they begin. */
  readonly incomplete: number;
  /** How many were before today. */
  readonly past: number;
}

/** An appointment, or why it is none. */
type Found = CalendarEntry | 'incomplete' | 'past';

/** Minutes that a talk takes where nobody says, as most are booked. */
const USUAL_MINUTES = 30;
const DAY_MINUTES = 24 * 60;

/** The appointments of a sheet, from today on, in the order of its guide. */
export function appointmentsOf(
  guide: Guide,
  sheet: Sheet,
  words: PaperWords,
  today: LocalDate,
): Appointments {
  const found = questionsOf(guide).flatMap((question): readonly Found[] => {
    if (question.type === 'table' && question.calendar !== undefined)
      return rowsFound(question, question.calendar, { guide, sheet, words });
    if (question.type === 'date' && question.calendar !== undefined)
      return dateFound(question, question.calendar, { guide, sheet, words });
    return [];
  });
  const ahead = found.map((one) => (isEntry(one) && isBefore(one, today) ? 'past' : one));
  return {
    entries: ahead.filter(isEntry),
    incomplete: ahead.filter((one) => one === 'incomplete').length,
    past: ahead.filter((one) => one === 'past').length,
  };
}

/** The sheet that is read, and in which words. */
interface Reading {
  readonly guide: Guide;
  readonly sheet: Sheet;
  readonly words: PaperWords;
}

/** Its row's place is part of an entry's id, so a row that was changed takes its own place in the calendar. */
function rowsFound(question: TableQuestion, calendar: InCalendar, reading: Reading): readonly Found[] {
  return answerTo(question, reading.sheet.answers).rows.flatMap((row, at): readonly Found[] => {
    if (row.every((cell) => cell.trim() === '')) return [];
    const when = whenOfRow(question.columns, row, calendar);
    if (when === null) return ['incomplete'];
    const cells = question.columns.map((column, place) => ({ column, cell: row[place]?.trim() ?? '' }));
    const said = (part: Column['inCalendar']): string =>
      cells.find(({ column }) => column.inCalendar === part)?.cell ?? '';
    const lines = cells
      .filter(({ column, cell }) => column.type === 'text' && column.inCalendar === undefined && cell !== '')
      .map(({ column, cell }) => `${column.label[reading.words.language]}: ${cell}`);
    const words = { title: said('title'), place: said('place'), lines };
    return [entryOf(`${question.id}-${at + 1}`, when, words, calendar, reading)];
  });
}

function dateFound(question: DateQuestion, calendar: InCalendar, reading: Reading): readonly Found[] {
  const answer = answerTo(question, reading.sheet.answers);
  const { date, from, to = '' } = answer;
  if (isEmpty(answer)) return [];
  if (date === null) return ['incomplete'];
  const hours = from === undefined ? null : hoursOf(from, to, '', calendar);
  if (hours === 'unknown') return ['incomplete'];
  const words = { title: '', place: '', lines: [] };
  return [entryOf(question.id, { on: { type: 'once', date }, hours }, words, calendar, reading)];
}

type When = Pick<CalendarEntry, 'on' | 'hours'>;

/** When a row is. A date needs no time: it is a whole day then. Nor does a weekday in a table that asks for none. */
function whenOfRow(columns: readonly Column[], row: readonly string[], calendar: InCalendar): When | null {
  const cellsOf = (is: (column: Column) => boolean): readonly string[] =>
    columns.flatMap((column, at) => (is(column) ? [row[at]?.trim() ?? ''] : []));
  const [day = ''] = cellsOf(({ type }) => type === 'date');
  const date = readCell('date', day);
  const weekdays = cellsOf(({ type }) => type === 'weekday').flatMap(weekdaysOf);
  if (date === null && weekdays.length === 0) return null;
  const on = date === null ? ({ type: 'weekly', weekdays } as const) : ({ type: 'once', date } as const);
  const [begin, end = ''] = cellsOf(({ type }) => type === 'time');
  if (begin === undefined || (begin === '' && on.type === 'once')) return { on, hours: null };
  const [length = ''] = cellsOf(({ inCalendar }) => inCalendar === 'minutes');
  const hours = hoursOf(begin, end, length, calendar);
  return hours === 'unknown' ? null : { on, hours };
}

/** From when and how long, by the end or by the length as they are written; `unknown` where the times are none in order. */
function hoursOf(
  begin: string,
  end: string,
  length: string,
  calendar: InCalendar,
): NonNullable<CalendarEntry['hours']> | 'unknown' {
  const at = readCell('time', begin);
  if (at === null) return 'unknown';
  if (end === '') return { at, minutes: minutesIn(length) ?? calendar.minutes ?? USUAL_MINUTES };
  const until = readCell('time', end);
  const minutes = until === null ? 0 : minutesOf(until) - minutesOf(at);
  return minutes > 0 ? { at, minutes } : 'unknown';
}

/** A length as people write it, `30` or `30 min`; `null` where it reads as none within a day. */
function minutesIn(length: string): number | null {
  const minutes = Number(/^(\d{1,4})(?: ?min.*)?$/.exec(length)?.[1] ?? 0);
  return minutes > 0 && minutes <= DAY_MINUTES ? minutes : null;
}

/** An entry: when it is, what is said of it, where, and which guide it comes from. */
function entryOf(
  id: string,
  when: When,
  said: { readonly title: string; readonly place: string; readonly lines: readonly string[] },
  calendar: InCalendar,
  { guide, sheet, words: { language, say } }: Reading,
): CalendarEntry {
  const title = said.title === '' ? calendar.title[language] : said.title;
  const where = questionsOf(guide).find(({ id: question }) => question === calendar.place);
  const placeSaid = where?.type === 'words' ? answerTo(where, sheet.answers).text.trim() : '';
  return {
    id: `${sheet.id}-${id}`,
    ...when,
    title: sheet.name === '' ? title : `${title}: ${sheet.name}`,
    description: [...said.lines, say('calendar-file.sheet', { guide: guide.title[language] })].join('\n'),
    place: said.place === '' ? placeSaid : said.place,
    shownAs: when.hours === null ? 'free' : calendar.shownAs,
  };
}

function isEntry(found: Found): found is CalendarEntry {
  return typeof found !== 'string';
}

function isBefore({ on }: CalendarEntry, today: LocalDate): boolean {
  return on.type === 'once' && on.date < today;
}
