import type { Chance } from '../chance';
import type { ActivityChoice } from './choose';
import type { BreakClocks } from './due';
import type { BreakKind, BreakKindId } from './kinds';
import type { BreakState } from './state';

/** Whether the sensors that tell of calls have been asked just now (B12). */
export type CallSense =
  /** They answered: what they say is in `mayAsk`. */
  | { readonly answer: 'fresh' }
  /** They have to be asked before anything shows. */
  | { readonly answer: 'stale' }
  /** They were asked, and have until then, running time ms. */
  | { readonly answer: 'awaited'; readonly until: number }
  /** They did not answer, or there are none: nothing but a nudge may show by itself. */
  | { readonly answer: 'none' };

/** What the engine needs to know of the world at one look. */
export interface BreakLook extends BreakClocks {
  readonly idle: number;
  readonly idleUnknown: boolean;
  /** The longest silence within the running break, ms. */
  readonly rested: number;
  /** A break that begins by itself is said, not shown: it could land in a word (B10), or on a film (B1). */
  readonly wordsOnly: boolean;
  readonly callSense: CallSense;
  /** The kinds asked for. */
  readonly kinds: readonly BreakKind[];
  /** What the activities of a break are chosen by. */
  readonly choice: ActivityChoice;
  /** All kinds, asked for or not: a break held counts towards each that it is long enough for. */
  readonly tracked: readonly BreakKind[];
  /** Somebody is there, no meeting, nothing else that holds breaks back. */
  readonly mayAsk: boolean;
  /** Overdue breaks wait until then after a return (B3); `-Infinity` when nothing was. */
  readonly holdUntil: number;
  /** Lunch, the planned end or a known meeting comes within ten minutes: what falls due now is dropped (B6). */
  readonly dropDue: boolean;
}

/** A break as it began: an own kind keeps its name, be it renamed or removed meanwhile. */
interface Begun {
  readonly kind: BreakKindId;
  readonly name: string | null;
}

/** What happened to a break, for the day's record, for the senses and for who wants to know why. */
export type BreakHappening =
  | { readonly type: 'sensors-asked' }
  | { readonly type: 'nudged'; readonly kind: BreakKindId; readonly latest: number }
  | { readonly type: 'dropped'; readonly kinds: readonly BreakKindId[] }
  /** `shown`: a window is to draw it; otherwise words have to do. */
  | (Begun & { readonly type: 'began'; readonly activity: string; readonly shown: boolean })
  | (Begun & { readonly type: 'unpainted'; readonly activity: string })
  | (Begun & {
      readonly type: 'ended';
      readonly outcome: 'taken' | 'passed';
      readonly since: number;
      readonly until: number;
      readonly activity: string | null;
    });

export interface BreakStep {
  readonly state: BreakState;
  readonly chance: Chance;
  readonly happenings: readonly BreakHappening[];
}
