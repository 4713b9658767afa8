import type { Snapshot } from '../companion/snapshot';
import { signOf } from '../sign';
import { MINUTE } from '../time/moment';
import type { BroadcastEvent, CallReason } from './event';

/** What the events are made from, and nothing else. */
type Seen = Pick<Snapshot, 'now' | 'status' | 'quiet' | 'repair' | 'break' | 'day'>;

/** Where things stand for who has heard nothing yet: then what goes on is told as if it had just begun. */
export const NOWHERE: Seen = {
  now: 0,
  status: { type: 'off' },
  quiet: null,
  repair: null,
  break: null,
  day: null,
};

/**
 * What happened between two looks at the app: what ended, where the person went, what began. A day that seems to have ended
 * without a stop counts as off until the person has answered; a correction of hours gone by is no event.
 */
export function broadcastsBetween(before: Seen, after: Seen): readonly BroadcastEvent[] {
  return [...ended(before, after), ...moved(before, after), ...begun(before, after)];
}

function ended(before: Seen, after: Seen): readonly BroadcastEvent[] {
  const events: BroadcastEvent[] = [];
  const at = after.now;
  const over = before.break;
  if (over !== null && over.id !== after.break?.id) {
    const kept = dayOf(before, after)?.breaks.findLast(
      ({ kind, fromAt }) => kind === over.kind && fromAt === over.startedAt,
    );
    events.push({ at, event: 'break-end', kind: over.kind, outcome: kept?.outcome ?? null });
  }
  if (callOf(before) !== null && callOf(after) === null) events.push({ at, event: 'call-end' });
  return events;
}

function moved(before: Seen, after: Seen): readonly BroadcastEvent[] {
  const at = after.now;
  const [was, is] = [standOf(before), standOf(after)];
  const day = dayOf(before, after);
  const events: BroadcastEvent[] = [];
  if (was.type !== 'off' && is.type === 'off')
    events.push({ at, event: 'stop', worked: day?.worked ?? null, paused: day?.paused ?? null });
  if (was.type === 'off' && is.type !== 'off') events.push({ at, event: 'start', place: day?.place ?? null });
  const samePause =
    was.type === 'pause' && is.type === 'pause' && was.kind === is.kind && was.sinceAt === is.sinceAt;
  if (was.type === 'pause' && is.type !== 'off' && !samePause) events.push({ at, event: 'resume' });
  // One that was made longer is told anew, with its new end.
  if (is.type === 'pause' && !(samePause && isSameTime(was.endsAt, is.endsAt)))
    events.push({ at, event: 'pause', kind: is.kind, untilAt: is.endsAt });
  return events;
}

function begun(before: Seen, after: Seen): readonly BroadcastEvent[] {
  const events: BroadcastEvent[] = [];
  const at = after.now;
  if (after.break !== null && after.break.id !== before.break?.id)
    events.push({ at, event: 'break', kind: after.break.kind, untilAt: after.break.endsAt });
  const [was, is] = [callOf(before), callOf(after)];
  // Also when it goes on past its time, and nobody knows any more how long.
  if (is !== null && !(was !== null && isSameTime(was.untilAt, is.untilAt)))
    events.push({ at, event: 'call', ...is });
  return events;
}

/** An end lies on the monotonic clock, so that its wall time moves a little as clocks drift. It is made longer by minutes. */
function isSameTime(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : Math.abs(one - other) < MINUTE / 2;
}

function standOf({ status, repair }: Seen): Snapshot['status'] {
  return repair === null ? status : { type: 'off' };
}

/** The day that it is about: past midnight a stop leaves none that is today's. */
function dayOf(before: Seen, after: Seen): Snapshot['day'] {
  return after.day ?? before.day;
}

/** What keeps the person busy, where the door sign says so. */
function callOf(seen: Seen): { readonly reason: CallReason; readonly untilAt: number | null } | null {
  const sign = signOf(seen);
  if (sign.state !== 'call') return null;
  const { untilAt } = sign;
  switch (seen.quiet?.reason) {
    case 'meeting':
    case 'call':
    case 'sharing':
    case 'calendar':
      return { reason: seen.quiet.reason, untilAt };
    default:
      return null;
  }
}
