import type { LocalDate, LocalTime } from '../time/calendar';
import type { BreakKindId } from '../breaks/kinds';

/** Where the day is worked. */
export type Place = 'home' | 'office' | 'move';
export type PauseKind = 'lunch' | 'errand' | 'other';
/** How a break ended: held, credited to time away, or passed over. */
export type BreakOutcome = 'taken' | 'counted' | 'passed';
/** What may be put before a person besides breaks: at work they share one budget (B14), off work the last three may come (W1). */
export type PromptKind =
  | 'tip'
  | 'lunch'
  | 'air'
  | 'read-up'
  /** Does the plan still hold? */
  | 'midday'
  | 'contact'
  /** The weekly talk with the manager. */
  | 'check-in'
  /** The group checks in together, or out, in a few minutes. */
  | 'group-in'
  | 'group-out'
  /** A quarter of an hour before the planned end. */
  | 'wind-down'
  /** The planned end has passed a while ago. */
  | 'planned-end'
  /** When to stop for 11 hours of rest. */
  | 'rest'
  /** Low sun comes to the desk at home. */
  | 'glare'
  /** Time to light the room. */
  | 'dusk'
  /** The period of working at home has ended. */
  | 'period-review'
  /** A season has begun: the light at the desk is another. */
  | 'season-check'
  | 'gentler'
  | 'start'
  | 'after-hours'
  | 'evening-rest';
/** What sort of day it is (W7): `holiday` is annual leave, `care` the care of a child, `off` any other day off. */
export type DayKind = 'work' | 'holiday' | 'ill' | 'care' | 'off';
/**
 * What a day has room for besides work and rest, and a person can say that they had. The group's are the check-in in the
 * morning and the check-out at the end of the day, all together (R65, R73).
 */
export type DaySlot = 'air' | 'contact' | 'read-up' | 'group-in' | 'group-out';
/** How much a goal asks of the head. */
export type Weight = 'heavy' | 'light';

/** Something to get done that day. What is left out nobody said. */
export interface Goal {
  readonly id: string;
  readonly text: string;
  readonly weight?: Weight | undefined;
  readonly deadline?: LocalDate | undefined;
  /** Not sure about its order or its deadline: a question for the manager. */
  readonly unsure?: true | undefined;
  /** Only if there is time: not one of the day's one to three. */
  readonly ifTime?: true | undefined;
  /** When to do it, where the person has placed it. */
  readonly at?: LocalTime | undefined;
}

/** "If the meeting runs over, then I do the minutes tomorrow." */
export interface IfThen {
  readonly when: string;
  readonly then: string;
}

/** The plan of one day. Every field may be empty. */
export interface DayPlan {
  /** One to three, and those that are only for if there is time. */
  readonly goals: readonly Goal[];
  /** When lunch is meant to begin. */
  readonly lunchAt: LocalTime | null;
  /** How long lunch is meant to last, in minutes. */
  readonly lunchMinutes: number;
  /** When to get out into the air. */
  readonly freshAirAt: LocalTime | null;
  /** When work is meant to end. */
  readonly endAt: LocalTime | null;
  /** When to have fika; left out where the settings say it. */
  readonly fikaAt?: LocalTime | null | undefined;
  /** When to get in touch with somebody. */
  readonly contactAt?: LocalTime | null | undefined;
  /** When to read up on what is new. */
  readonly readUpAt?: LocalTime | null | undefined;
  readonly ifThen?: IfThen | undefined;
}

/** When, where and how the next day's work begins. */
export interface Beginning {
  readonly at: LocalTime | null;
  readonly place: Place | null;
  readonly how: string;
}

/** The person's own words at the end of a day. Every field may stay empty. */
export interface CloseOut {
  readonly done: string;
  readonly tomorrow: string;
  readonly worked: string;
  readonly change: string;
  readonly beginning?: Beginning | undefined;
  /** How the day felt. */
  readonly felt?: string | undefined;
}

/** A stretch of time as it is told afterwards: wall time, ms since the epoch. */
export interface ToldSpan {
  readonly from: number;
  /** `null`: it is still going on. */
  readonly to: number | null;
}

export interface ToldPause {
  readonly kind: PauseKind;
  readonly from: number;
  readonly to: number;
}

/** The times of a whole day, as told afterwards. */
export interface ToldTimes {
  readonly spans: readonly ToldSpan[];
  readonly pauses: readonly ToldPause[];
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

export type WorkStarted = Fact<'work.started'> & {
  readonly place: Place;
  /** When the usual hours let the day end; a plan may say otherwise. Left out where nobody knew. */
  readonly endAt?: LocalTime | null | undefined;
};
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
/** What sort of day it is. It may be said of a day without work, before it or after. */
export type DayMarked = Fact<'day.marked'> & { readonly kind: DayKind };
export type SlotMarked = Fact<'slot.marked'> & { readonly slot: DaySlot; readonly had: boolean };
/** Told afterwards: these are the times of the day, in place of those that were on record. What was stays to be seen. */
export type TimesCorrected = Fact<'times.corrected'> & ToldTimes & { readonly place: Place };
/** What became of the `change` that the close-out of `day` named: kept in mind, or done. */
export type ChangeAnswered = Fact<'change.answered'> & { readonly answer: 'keep' | 'done' };
/** The day was deleted: whatever was recorded of it before this counts as never told, in every copy of the data (D5). */
export type DayForgotten = Fact<'day.forgotten'>;
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
  | DayMarked
  | SlotMarked
  | TimesCorrected
  | ChangeAnswered
  | DayForgotten
  | ClockChanged;

/** An event before it has its id, day, time and zone: what the rules decide; `step` adds the rest. */
export type NewEvent = DayEvent extends infer E
  ? E extends DayEvent
    ? Omit<E, 'id' | 'day' | 'at' | 'zone'> & { readonly at?: number }
    : never
  : never;
