import type { BreakKindId } from '../breaks/kinds';
import type { Quiet } from '../companion/snapshot';
import type { BreakOutcome, PauseKind, Place } from '../workday/events';

/**
 * What programs outside may hear of as it happens: `arbetsro watch`, and the hooks. It says where the person stands and holds
 * none of the person's words. Times ending in `At` are wall time (ms since the epoch), lengths are ms.
 *
 * A `break` is followed by its `break-end`, a `call` by its `call-end`; a `pause` by `resume` or by `stop`. A `pause` or a `call` that
 * comes once more before that is the same, and its end another. When the app ends,
 * nothing more is heard, and no end is made up for what went on.
 */
export type BroadcastEvent = { readonly at: number } & (
  | { readonly event: 'start'; readonly place: Place | null }
  /** `worked` and `paused` are those of the whole day; `null` where no day is known. */
  | { readonly event: 'stop'; readonly worked: number | null; readonly paused: number | null }
  /** It asks at `untilAt` whether the person is back. */
  | { readonly event: 'pause'; readonly kind: PauseKind; readonly untilAt: number }
  | { readonly event: 'resume' }
  | { readonly event: 'break'; readonly kind: BreakKindId; readonly untilAt: number }
  /** `outcome` is `null` for a break that was closed and not counted, as by a stop. */
  | { readonly event: 'break-end'; readonly kind: BreakKindId; readonly outcome: BreakOutcome | null }
  /** Busy as the door sign has it. `untilAt`: when it is over, where that is known. */
  | { readonly event: 'call'; readonly reason: CallReason; readonly untilAt: number | null }
  | { readonly event: 'call-end' }
);

/** What makes the person busy: said by hand, sensed by the computer, or in the calendar. */
export type CallReason = Extract<Quiet['reason'], 'meeting' | 'call' | 'sharing' | 'calendar'>;

export type BroadcastName = BroadcastEvent['event'];

/** Every event by name, in the order of a day. */
export const BROADCASTS = [
  'start',
  'pause',
  'resume',
  'break',
  'break-end',
  'call',
  'call-end',
  'stop',
] as const satisfies readonly BroadcastName[];
