import type { Span } from '../exchange/ics/spans';

/** Why the calendar could not be read; each has a sentence in `messages`. */
export type CalendarTrouble =
  /** Nothing is there any more. */
  | 'missing'
  | 'cannot-open'
  | 'too-big'
  | 'too-many-files'
  /** A folder without a calendar file in it. */
  | 'no-files'
  | 'no-calendar'
  /** It ends in the middle: it may be being written. */
  | 'cut-off'
  /** It asks for more work than is good. */
  | 'too-much';

/** What was last read of the calendar that the person chose. Wall time, ms. */
export interface CalendarReading {
  readonly path: string;
  /** When it was last read with success; `null` when it never was. */
  readonly readAt: number | null;
  /** Busy times of today and tomorrow, in order, apart from each other. */
  readonly busy: readonly Span[];
  /** How many entries could not be made out. */
  readonly unread: number;
  /** What is the matter now; `busy` is then what was read before. */
  readonly trouble: CalendarTrouble | null;
}
