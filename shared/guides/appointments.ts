import type { CalendarEntry } from '../exchange/calendar-file';
import type { LocalDate } from '../time/calendar';
import type { Column, DateQuestion, Guide, InCalendar, TableQuestion } from './guide';
import type { PaperWords } from './paper';
import { answerTo, isEmpty, questionsOf, type Sheet } from './sheet';
import { whenOfDate, whenOfRow, type When } from './when';

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
  if (isEmpty(answer)) return [];
  const when = whenOfDate(answer, calendar);
  if (when === null) return ['incomplete'];
  const words = { title: '', place: '', lines: [] };
  return [entryOf(question.id, when, words, calendar, reading)];
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
