import type { COPYABLE } from '../../../shared/contract';
import type { LocalDate } from '../../../shared/time/calendar';

/** The periods that are looked back on as sums. */
export const PERIODS = ['week', 'month', 'year'] as const;

/** What the command line can have told. A `date` of `null` is the day at hand, or the period that it lies in. */
export type ReportAsk =
  | { readonly report: 'day' | 'summary' | 'closeout' | 'light'; readonly date: LocalDate | null }
  | { readonly report: (typeof PERIODS)[number]; readonly date: LocalDate | null }
  | { readonly report: 'search'; readonly words: string }
  | { readonly report: 'setting'; readonly name: string | null }
  | { readonly report: 'guide'; readonly sheet: string }
  | { readonly report: 'text'; readonly text: (typeof COPYABLE)[number] }
  | { readonly report: Bare };

/** What is told of as it stands now. */
export const BARE = [
  'plan',
  'changes',
  'contacts',
  'agenda',
  'team',
  'guides',
  'calendar',
  'notices',
  'updates',
] as const;
type Bare = (typeof BARE)[number];

/** Why there is nothing to tell; each has a sentence in `messages`. */
export type ReportProblem = 'no-such-setting' | 'no-such-content' | 'no-light-place';

/** What an app tells: for a program to read, and for a person. */
export interface Report {
  readonly json: object;
  readonly text: string;
}
