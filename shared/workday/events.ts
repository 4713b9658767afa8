import type { LocalDate, LocalTime } from '../time/calendar';
import type { BreakKindId } from '../breaks/kinds';

/** Where the day is worked. */
export type Place = 'home' | 'office' | 'move';
export type PauseKind = 'lunch' | 'errand' | 'other';
/** How a break ended: held, credited to time away, or passed over. */
export type BreakOutcome = 'taken' | 'counted' | 'passed';
/** What may be put before a person besides breaks; they share one budget (B14). */
export type PromptKind = 'tip' | 'lunch' | 'planned-end' | 'gentler';

export interface Goal {
  readonly id: string;
  readonly text: string;
}

/** The plan of one day. Every field may be empty. */
export interface DayPlan {
  /** One to three. */
  readonly goals: readonly Goal[];
  /** When lunch is meant to begin. */
  readonly lunchAt: LocalTime | null;
  /** How long lunch is meant to last, in minutes. */
  readonly lunchMinutes: number;
  /** When to get out into the air. */
  readonly freshAirAt: LocalTime | null;
  /** When work is meant to end. */
  readonly endAt: LocalTime | null;
}

/** The person's own words at the end of a day. Every field may stay empty. */
export interface CloseOut {
  readonly done: string;
  readonly tomorrow: string;
  readonly worked: string;
  readonly change: string;
}

/** What every event carries. */
interface Fact<T extends string> {
  readonly type: T;
  /** UUIDv7: unique over machines, sorts by when it was recorded. */
  readonly id: string;
  /** The workday that it belongs to: the local date on which that day started. */
  readonly day: LocalDate;
  /** When it happened: wall time, ms since the epoch. A repair may lie before the event ahead of it. */
  readonly at: number;
  /** IANA zone at that time. */
  readonly zone: string;
}

export type WorkStarted = Fact<'work.started'> & { readonly place: Place };
/** `repair`: told afterwards, in answer to the question about a day that nobody ended. */
export type WorkStopped = Fact<'work.stopped'> & {
  readonly by: 'person' | 'repair';
  /** What the wall clock had been changed by that day when it showed `at`, ms; left out where nobody can tell. */
  readonly offset?: number | undefined;
};
/** The person went on working while the app did not run; `from` is when it was last known to run. */
export type WorkContinued = Fact<'work.continued'> & {
  readonly from: number;
  /** How long nobody was watched, ms: as long an absence counts as breaks (B2). */
  readonly missed?: number | undefined;
};
export type PauseStarted = Fact<'pause.started'> & { readonly kind: PauseKind; readonly endsAt: number };
export type PauseExtended = Fact<'pause.extended'> & { readonly endsAt: number };
export type PauseEnded = Fact<'pause.ended'>;
export type MeetingStarted = Fact<'meeting.started'> & { readonly endsAt: number | null };
export type MeetingEnded = Fact<'meeting.ended'>;
export type BreakEnded = Fact<'break.ended'> & {
  readonly kind: BreakKindId;
  /** What the person called an own kind; built-in ones have none. */
  readonly name?: string | undefined;
  readonly outcome: BreakOutcome;
  /** When the break (or the time away) began. */
  readonly from: number;
  readonly activity: string | null;
};
export type PromptShown = Fact<'prompt.shown'> & { readonly prompt: PromptKind; readonly tip: string | null };
export type PlanSaved = Fact<'plan.saved'> & { readonly plan: DayPlan };
export type GoalMarked = Fact<'goal.marked'> & { readonly goal: string; readonly done: boolean };
export type CloseOutSaved = Fact<'closeout.saved'> & { readonly closeOut: CloseOut };
/** The wall clock was changed by `by` ms while at work; it makes and loses no time (B4). */
export type ClockChanged = Fact<'clock.changed'> & { readonly by: number };

/** A fact of a workday, kept for good. */
export type DayEvent =
  | WorkStarted
  | WorkStopped
  | WorkContinued
  | PauseStarted
  | PauseExtended
  | PauseEnded
  | MeetingStarted
  | MeetingEnded
  | BreakEnded
  | PromptShown
  | PlanSaved
  | GoalMarked
  | CloseOutSaved
  | ClockChanged;

/** An event before it has its id, day, time and zone: what the rules decide; `step` adds the rest. */
export type NewEvent = DayEvent extends infer E
  ? E extends DayEvent
    ? Omit<E, 'id' | 'day' | 'at' | 'zone'> & { readonly at?: number }
    : never
  : never;
