import type { Quiet, Snapshot } from '../../shared/companion/snapshot';
import type { Language } from '../../shared/settings';
import { isoTime } from '../../shared/time/iso-time';
import { SECOND } from '../../shared/time/moment';

/**
 * What `arbetsro status --json` prints. Times are ISO 8601 with offset in the person's zone, lengths are whole seconds.
 * Described for users in docs/command-line.md.
 */
export interface StatusReport {
  readonly running: true;
  readonly language: Language;
  readonly status: 'off' | 'work' | 'pause';
  /** When the current span of work, or the pause, began; `null` off work. */
  readonly since: string | null;
  readonly pause: { readonly kind: 'lunch' | 'errand' | 'other'; readonly until: string } | null;
  /** Worked today, pauses taken off. */
  readonly workedSeconds: number;
  readonly pausedSeconds: number;
  readonly nextBreak: {
    readonly kind: string;
    /** What the person calls it; `null` for a built-in kind. */
    readonly name: string | null;
    readonly inSeconds: number;
  } | null;
  /** The break that is on the screen. */
  readonly break: { readonly kind: string; readonly name: string | null; readonly until: string } | null;
  /** Why no break comes just now. */
  readonly quiet: {
    readonly reason: string;
    readonly since: string | null;
    readonly until: string | null;
  } | null;
  /** When the day that nobody ended seems to have ended; `null` when there is no such question. */
  readonly repair: { readonly stoppedAbout: string } | null;
  /** Events that are in memory but not on disk yet. */
  readonly notSaved: number;
}

/** The state as a report for scripts and people at a terminal. */
export function statusReport(snapshot: Snapshot, language: Language): StatusReport {
  const time = (at: number): string => isoTime(at, snapshot.zone);
  const { status, quiet, repair, day, nextBreak: next, break: running } = snapshot;
  const unsaved = snapshot.notices.find((notice) => notice.type === 'not-saved');
  return {
    running: true,
    language,
    status: status.type,
    since: status.type === 'off' ? null : time(status.sinceAt),
    pause: status.type === 'pause' ? { kind: status.kind, until: time(status.endsAt) } : null,
    workedSeconds: seconds(day?.worked ?? 0),
    pausedSeconds: seconds(day?.paused ?? 0),
    nextBreak: next === null ? null : { kind: next.kind, name: next.name, inSeconds: seconds(next.inMs) },
    break: running === null ? null : { kind: running.kind, name: running.name, until: time(running.endsAt) },
    quiet:
      quiet === null
        ? null
        : {
            reason: quiet.reason,
            since: 'sinceAt' in quiet ? time(quiet.sinceAt) : null,
            until: quietUntil(quiet, time),
          },
    repair: repair === null ? null : { stoppedAbout: time(repair.stoppedAt) },
    notSaved: unsaved?.events ?? 0,
  };
}

/** Whole seconds of a length in ms. */
export function seconds(ms: number): number {
  return Math.floor(ms / SECOND);
}

function quietUntil(quiet: Quiet, time: (at: number) => string): string | null {
  if ('untilAt' in quiet) return time(quiet.untilAt);
  return quiet.reason === 'meeting' && quiet.endsAt !== null ? time(quiet.endsAt) : null;
}
