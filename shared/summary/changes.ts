import type { DayWords } from './day-record';
import type { WantedChange } from './look-back';

/** What the person wanted to change, latest first, with what became of it. `records` are sorted by date. */
export function changesOf(records: readonly DayWords[]): readonly WantedChange[] {
  return records
    .flatMap(({ date, closeOut, change }) => {
      const text = closeOut?.change.trim() ?? '';
      return text === '' ? [] : [{ date, text, state: change ?? ('open' as const) }];
    })
    .reverse();
}
