import type { Snapshot } from '../../shared/companion/snapshot';
import type { Language } from '../../shared/settings';
import { Temporal } from 'temporal-polyfill';
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
  readonly nextBreak: { readonly kind: string; readonly inSeconds: number } | null;
  /** The break that is on the screen. */
  readonly break: { readonly kind: string; readonly until: string } | null;
  /** Why no break comes just now. */
  readonly quiet: {
    readonly reason: string;
    readonly since: string | null;
    /** When it will be over, where that is known. */
    readonly until?: string;
  } | null;
  /** When the day that nobody ended seems to have ended; `null` when there is no such question. */
  readonly repair: { readonly stoppedAbout: string } | null;
  /** Events that are in memory but not on disk yet. */
  readonly notSaved: number;
}

/** The state as a report for scripts and people at a terminal. */
export function statusReport(snapshot: Snapshot, language: Language): StatusReport {
  const time = (at: number): string =>
    Temporal.Instant.fromEpochMilliseconds(Math.round(at))
      .toZonedDateTimeISO(snapshot.zone)
      .toString({ timeZoneName: 'never', smallestUnit: 'second' });
  const seconds = (ms: number): number => Math.floor(ms / SECOND);
  const { status, quiet, repair, day, nextBreak: next } = snapshot;
  const unsaved = snapshot.notices.find((notice) => notice.type === 'not-saved');
  return {
    running: true,
    language,
    status: status.type,
    since: status.type === 'off' ? null : time(status.sinceAt),
    pause: status.type === 'pause' ? { kind: status.kind, until: time(status.endsAt) } : null,
    workedSeconds: seconds(day?.worked ?? 0),
    pausedSeconds: seconds(day?.paused ?? 0),
    nextBreak: next === null ? null : { kind: next.kind, inSeconds: seconds(next.inMs) },
    break: snapshot.break === null ? null : { kind: snapshot.break.kind, until: time(snapshot.break.endsAt) },
    quiet:
      quiet === null
        ? null
        : {
            reason: quiet.reason,
            since: 'sinceAt' in quiet ? time(quiet.sinceAt) : null,
            ...('untilAt' in quiet ? { until: time(quiet.untilAt) } : {}),
          },
    repair: repair === null ? null : { stoppedAbout: time(repair.stoppedAt) },
    notSaved: unsaved?.events ?? 0,
  };
}
