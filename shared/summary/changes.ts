import type { LocalDate } from '../time/calendar';
import type { DayWords } from './day-record';

/** Something that a person wanted to change, and what became of it. */
export interface WantedChange {
  readonly date: LocalDate;
  readonly text: string;
  /** `open` until they said. */
  readonly state: 'open' | 'keep' | 'done';
}

/** What the person wanted to change, latest first, with what became of it. `records` are sorted by date. */
export function changesOf(records: readonly DayWords[]): readonly WantedChange[] {
  return records
    .flatMap(({ date, closeOut, change }) => {
      const text = closeOut?.change.trim() ?? '';
      return text === '' ? [] : [{ date, text, state: change ?? ('open' as const) }];
    })
    .reverse();
}
