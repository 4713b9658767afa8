import { guideOf } from '../content/guides';
import { addDays, addMonths, type LocalDate } from '../time/calendar';
import type { Sheet, SheetNote } from './sheet';

/** How long notes about one person can be kept after they were last changed, in months. */
export const NOTES_KEPT = [1, 3, 6, 12] as const;
export type NotesKept = (typeof NOTES_KEPT)[number];

/** Notes that are to go within so many days are named on the manager's page. */
const SOON = 14;

/** A sheet that deletes itself, and on which date. */
export interface GoingNote {
  readonly sheet: SheetNote;
  readonly on: LocalDate;
}

/** When the next note about one person deletes itself; kept because working out a date costs more than a step. */
export interface NotesClock {
  /** Wall time, ms; `Infinity` where none does. */
  readonly at: number;
  /** What it was worked out from. */
  readonly sheets: readonly Sheet[];
  readonly kept: NotesKept | null;
  readonly zone: string;
}

/** The date on which a sheet deletes itself; `null` where it stays: it is about nobody, or is to be kept. */
export function goesOn({ guide, changed }: SheetNote, kept: NotesKept | null): LocalDate | null {
  return kept === null || guideOf(guide)?.onePerson !== true ? null : addMonths(changed, kept);
}

/** The notes that go within some days, soonest first. */
export function goingSoon(
  sheets: readonly SheetNote[],
  kept: NotesKept | null,
  today: LocalDate,
): readonly GoingNote[] {
  return sheets
    .flatMap((sheet) => {
      const on = goesOn(sheet, kept);
      return on === null || on > addDays(today, SOON) ? [] : [{ sheet, on }];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
