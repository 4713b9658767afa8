import type { Command } from '../../../shared/companion/commands';
import type { Snapshot } from '../../../shared/companion/snapshot';
import { knownWords } from '../../../shared/summary/known-words';
import { addDays, instantOf, type LocalDate, type LocalTime } from '../../../shared/time/calendar';
import type { CloseOut, ToldTimes } from '../../../shared/workday/events';
import type { Workday } from '../../../shared/workday/workday';
import type { Edit, EditProblem } from './edit';

type DayEdit = Extract<
  Edit,
  { readonly edit: 'closeout' | `closeout.${string}` | 'change' | 'times' | 'repair' }
>;
type Seen = Pick<Snapshot, 'day' | 'zone' | 'yesterday' | 'repair'>;
/** What is known of a date whose month was read; `null` where nothing is. */
export type DayOf = (date: LocalDate) => Workday | null;

const NO_BEGINNING = { at: null, place: null, how: '' } as const;

/** True for an edit of a day's words or times. */
export function isDayEdit(edit: Edit): edit is DayEdit {
  return /^(closeout|change|times|repair)(\.|$)/.test(edit.edit);
}

/** The day that the edit is about, where that is not the one at hand. */
export function dayOfEdit(edit: DayEdit, { yesterday }: Pick<Snapshot, 'yesterday'>): LocalDate | null {
  if (edit.edit === 'repair') return null;
  return edit.edit === 'change' ? (edit.date ?? yesterday?.date ?? null) : edit.date;
}

/** The command that changes a day so. */
export function dayCommand(edit: DayEdit, snapshot: Seen, dayOf: DayOf): Command | EditProblem {
  switch (edit.edit) {
    case 'closeout':
      return closeOutCommand(edit.date, snapshot, dayOf, (words) => withField(words, edit));
    case 'closeout.begin': {
      const { at, place, how } = edit;
      return closeOutCommand(edit.date, snapshot, dayOf, ({ beginning = NO_BEGINNING, ...words }) => ({
        ...words,
        beginning: { at: at ?? beginning.at, place: place ?? beginning.place, how: how ?? beginning.how },
      }));
    }
    case 'closeout.no-begin':
      return closeOutCommand(edit.date, snapshot, dayOf, ({ beginning: _, ...words }) => words);
    case 'change': {
      const day = dayOfEdit(edit, snapshot);
      return day === null ? 'no-question' : { type: 'change.answer', day, answer: edit.answer };
    }
    case 'times': {
      const known = dayOf(edit.date);
      const times = toldTimes(edit, known?.zone ?? snapshot.zone);
      return { type: 'times.correct', day: edit.date, times, place: edit.place ?? known?.place ?? 'home' };
    }
    case 'repair': {
      const { repair, zone } = snapshot;
      if (repair === null) return 'no-question';
      const { day, startedAt } = repair;
      const stoppedAt = edit.at === null ? repair.stoppedAt : instantAfter(edit.at, day, zone, startedAt);
      return { type: 'repair.answer', answer: { stoppedAt } };
    }
  }
}

function closeOutCommand(
  date: LocalDate | null,
  { day }: Seen,
  dayOf: DayOf,
  change: (words: CloseOut) => CloseOut,
): Command {
  const nothing = { closeOut: null, plan: null, done: [] };
  if (date === null || date === day?.date)
    return { type: 'closeout.save', closeOut: change(knownWords(day ?? nothing)) };
  return { type: 'closeout.amend', day: date, closeOut: change(knownWords(dayOf(date) ?? nothing)) };
}

function withField(
  words: CloseOut,
  { field, text, append }: Extract<Edit, { readonly edit: 'closeout' }>,
): CloseOut {
  const before = words[field] ?? '';
  return { ...words, [field]: append && before.trim() !== '' ? `${before}\n${text}` : text };
}

/** Times run on: one that lies before what it follows is of the next date. A pause begins within the work. */
function toldTimes(
  { date, spans, pauses }: Extract<Edit, { readonly edit: 'times' }>,
  zone: string,
): ToldTimes {
  const told: { from: number; to: number | null }[] = [];
  let latest = -Infinity;
  for (const span of spans) {
    const from = instantAfter(span.from, date, zone, latest);
    const to = span.to === null ? null : instantAfter(span.to, date, zone, from);
    told.push({ from, to });
    latest = to ?? from;
  }
  const start = told[0]?.from ?? -Infinity;
  const paused = pauses.map(({ kind, from, to }) => {
    const begun = instantAfter(from, date, zone, start);
    return { kind, from: begun, to: instantAfter(to, date, zone, begun) };
  });
  return { spans: told, pauses: paused.toSorted((a, b) => a.from - b.from) };
}

/** The first instant from `after` on, of this date or the next, at which it is that time. */
function instantAfter(time: LocalTime, date: LocalDate, zone: string, after: number): number {
  const sameDay = instantOf(date, time, zone);
  return sameDay >= after ? sameDay : instantOf(addDays(date, 1), time, zone);
}
