import { isoTime } from '../time/iso-time';
import { SECOND } from '../time/moment';
import type { BroadcastEvent } from './event';

/**
 * An event as one object of JSON, without the person's words. Times are ISO 8601 with offset in the zone, lengths whole
 * seconds. Described in docs/command-line.md and docs/hooks.md.
 */
export type BroadcastJson = { readonly at: string } & (
  | { readonly event: 'start'; readonly place: 'home' | 'office' | 'move' | null }
  | { readonly event: 'stop'; readonly workedSeconds: number | null; readonly pausedSeconds: number | null }
  | { readonly event: 'pause'; readonly kind: 'lunch' | 'errand' | 'other'; readonly until: string }
  | { readonly event: 'resume' }
  | { readonly event: 'break'; readonly kind: string; readonly until: string }
  | {
      readonly event: 'break-end';
      readonly kind: string;
      readonly outcome: 'taken' | 'counted' | 'passed' | null;
    }
  | {
      readonly event: 'call';
      readonly reason: 'meeting' | 'call' | 'sharing' | 'calendar';
      readonly until: string | null;
    }
  | { readonly event: 'call-end' }
);

/** The event for programs outside. */
export function broadcastJson(event: BroadcastEvent, zone: string): BroadcastJson {
  const at = isoTime(event.at, zone);
  const head = { event: event.event, at };
  switch (event.event) {
    case 'start':
      return { ...head, event: event.event, place: event.place };
    case 'stop':
      return {
        ...head,
        event: event.event,
        workedSeconds: seconds(event.worked),
        pausedSeconds: seconds(event.paused),
      };
    case 'pause':
      return { ...head, event: event.event, kind: event.kind, until: isoTime(event.untilAt, zone) };
    case 'break':
      return { ...head, event: event.event, kind: event.kind, until: isoTime(event.untilAt, zone) };
    case 'break-end':
      return { ...head, event: event.event, kind: event.kind, outcome: event.outcome };
    case 'call': {
      const { reason, untilAt } = event;
      return { ...head, event: event.event, reason, until: untilAt === null ? null : isoTime(untilAt, zone) };
    }
    case 'resume':
    case 'call-end':
      return { ...head, event: event.event };
  }
}

function seconds(ms: number | null): number | null {
  return ms === null ? null : Math.floor(ms / SECOND);
}
