import { ACTIVITY_SORTS, type ActivitySort } from '../content/own';
import { isLocalTime, type LocalTime } from '../time/calendar';
import { MINUTE, SECOND } from '../time/moment';
import { creditFor, type BreakKind, type BreakKindId, type BreakSurface } from './kinds';

/** A kind of break that the person made, as settings keep it. */
export interface OwnKind {
  readonly id: BreakKindId;
  readonly name: string;
  /** Minutes of active time between two of them; `null` for one that comes at a time of day. */
  readonly everyMinutes: number | null;
  readonly at: LocalTime | null;
  readonly seconds: number;
  readonly surface: BreakSurface;
  readonly activities: readonly ActivitySort[];
  readonly postponeMinutes: number;
  readonly postponeTimes: number;
}

/** What an own kind may be. Wide enough for every routine, narrow enough that no break is a trap or a flood. */
export const OWN_KIND_LIMITS = {
  kinds: 6,
  name: 40,
  everyMinutes: { least: 5, most: 240 },
  seconds: { least: 10, most: 3600 },
  postponeMinutes: { least: 1, most: 60 },
  postponeTimes: { least: 0, most: 5 },
} as const;

/** What is wrong with an own kind; each has a sentence in `messages`. */
export type OwnKindProblem = 'name' | 'every' | 'at' | 'length' | 'too-dense' | 'activities' | 'postpone';

/** The first thing wrong with an own kind; `null` when it can be used. */
export function problemOf(kind: OwnKind): OwnKindProblem | null {
  const { everyMinutes, at, seconds, postponeMinutes, postponeTimes } = kind;
  if (kind.name.trim() === '' || kind.name.length > OWN_KIND_LIMITS.name) return 'name';
  if (everyMinutes === null ? at === null || !isLocalTime(at) : at !== null) return 'at';
  if (everyMinutes !== null && !within(everyMinutes, OWN_KIND_LIMITS.everyMinutes)) return 'every';
  if (!within(seconds, OWN_KIND_LIMITS.seconds)) return 'length';
  // Work is to be the longer part.
  if (everyMinutes !== null && seconds * 2 > everyMinutes * 60) return 'too-dense';
  const { activities } = kind;
  if (activities.length === 0 || activities.some((one) => !ACTIVITY_SORTS.includes(one))) return 'activities';
  const mayPostpone =
    within(postponeMinutes, OWN_KIND_LIMITS.postponeMinutes) &&
    within(postponeTimes, OWN_KIND_LIMITS.postponeTimes);
  return mayPostpone ? null : 'postpone';
}

/** The kind that the engine works with. */
export function fromOwn(own: OwnKind): BreakKind {
  const lasts = own.seconds * SECOND;
  const common = {
    id: own.id,
    name: own.name.trim(),
    lasts,
    credit: creditFor(lasts),
    surface: own.surface,
    activities: own.activities,
    postpone: { by: own.postponeMinutes * MINUTE, times: own.postponeTimes },
  };
  if (own.everyMinutes !== null) return { ...common, every: own.everyMinutes * MINUTE, at: null };
  return { ...common, every: null, at: own.at ?? '12:00' };
}

/** A built-in kind as the beginning of an own one, under a new id. */
export function toOwn(kind: BreakKind, id: BreakKindId, name: string): OwnKind {
  return {
    id,
    name,
    everyMinutes: kind.every === null ? null : Math.round(kind.every / MINUTE),
    at: kind.at,
    seconds: Math.round(kind.lasts / SECOND),
    surface: kind.surface,
    activities: kind.activities,
    postponeMinutes: Math.round(kind.postpone.by / MINUTE),
    postponeTimes: kind.postpone.times,
  };
}

function within(value: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
