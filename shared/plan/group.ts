import type { Span } from '../exchange/ics/spans';
import { MINUTE } from '../time/moment';
import type { Schedule } from './schedule';

type GroupTimes = Pick<Schedule, 'groupInAt' | 'groupOutAt'>;

/** So long before the group meets it is told of: enough to save what one is at and to join. Ours. */
export const BEFORE_GROUP = 5 * MINUTE;
/** So long after the beginning one may still join; then there is nothing left to remind of. Ours. */
export const MAY_STILL_JOIN = 10 * MINUTE;
/** From so long before the group checks out, Today offers to check out and stop in one. Ours. */
export const CHECK_OUT_NEAR = 15 * MINUTE;
/** A check-out no further than this from the planned end is how that day winds down. Ours. */
const CLOSES_THE_DAY = 30 * MINUTE;

/** How long the group meets for, at either end of the day. Ours. */
const MEETS = 15 * MINUTE;

/** When the group meets that day: nothing else is planned there. */
export function groupMeetings({ groupInAt, groupOutAt }: GroupTimes): readonly Span[] {
  return [groupInAt, groupOutAt].flatMap((from) => (from === null ? [] : [{ from, to: from + MEETS }]));
}

/** True when the group's check-out is the end of the day as well: one reminder of both is enough. */
export function closesWithGroup({ groupOutAt, endAt }: Pick<Schedule, 'groupOutAt' | 'endAt'>): boolean {
  return groupOutAt !== null && endAt !== null && Math.abs(endAt - groupOutAt) <= CLOSES_THE_DAY;
}

/** True from a while before the group checks out: then checking out is the likeliest way to end the day (R73). */
export function isCheckOutNear(groupOutAt: number | null, now: number): boolean {
  return groupOutAt !== null && now >= groupOutAt - CHECK_OUT_NEAR;
}
