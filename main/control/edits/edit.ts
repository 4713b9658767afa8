import type { LocalDate, LocalTime } from '../../../shared/time/calendar';
import type { PauseKind, Place, Weight } from '../../../shared/workday/events';

/** The times of a plan, by the words of the command line. */
export const PLAN_TIMES = ['lunch', 'air', 'fika', 'contact', 'read-up', 'end'] as const;
export type PlanTime = (typeof PLAN_TIMES)[number];

/** The questions of the close-out, by the words of the command line. */
export const CLOSE_OUT_FIELDS = ['done', 'tomorrow', 'worked', 'change', 'felt'] as const;
export type CloseOutField = (typeof CLOSE_OUT_FIELDS)[number];

/** From one time of day to another; without an end it is still going on. */
export interface Stretch {
  readonly from: LocalTime;
  readonly to: LocalTime | null;
}

/** A pause as it is told of afterwards. */
export interface PauseStretch {
  readonly kind: PauseKind;
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/**
 * A small change to something that a window changes as a whole. The app makes the whole of it from what it knows, so that
 * nothing is lost that changes meanwhile. Numbers are those of the lists, from 1; a `date` of `null` is the day at hand.
 */
export type Edit =
  | {
      readonly edit: 'goal.add';
      readonly text: string;
      readonly ifTime: boolean;
      readonly weight: Weight | null;
      readonly deadline: LocalDate | null;
      readonly at: LocalTime | null;
    }
  | { readonly edit: 'goal.done'; readonly goal: number; readonly done: boolean }
  | { readonly edit: 'goal.at'; readonly goal: number; readonly at: LocalTime | null }
  /** To the day's own goals, or to those for if there is time. */
  | { readonly edit: 'goal.move'; readonly goal: number; readonly to: 'own' | 'if-time' }
  | { readonly edit: 'goal.remove'; readonly goal: number }
  | {
      readonly edit: 'plan.time';
      readonly what: PlanTime;
      readonly at: LocalTime | null;
      /** How long lunch is meant to last; `null` as before. */
      readonly minutes: number | null;
    }
  /** Empty texts take the line away. */
  | { readonly edit: 'plan.if-then'; readonly when: string; readonly then: string }
  | {
      readonly edit: 'closeout';
      readonly date: LocalDate | null;
      readonly field: CloseOutField;
      readonly text: string;
      /** Below what is there already. */
      readonly append: boolean;
    }
  | {
      /** `null`: as before. */
      readonly edit: 'closeout.begin';
      readonly date: LocalDate | null;
      readonly at: LocalTime | null;
      readonly place: Place | null;
      readonly how: string | null;
    }
  | { readonly edit: 'closeout.no-begin'; readonly date: LocalDate | null }
  /** What became of the change that the last day named, or the day of that date. */
  | { readonly edit: 'change'; readonly date: LocalDate | null; readonly answer: 'keep' | 'done' }
  | {
      readonly edit: 'times';
      readonly date: LocalDate;
      readonly spans: readonly Stretch[];
      readonly pauses: readonly PauseStretch[];
      /** `null`: where it was. */
      readonly place: Place | null;
    }
  /** When the day ended that nobody ended; `null` when it was as the question has it. */
  | { readonly edit: 'repair'; readonly at: LocalTime | null }
  | {
      readonly edit: 'person.add';
      readonly name: string;
      readonly role: string;
      readonly everyDays: number | null;
    }
  | { readonly edit: 'person.talked'; readonly name: string }
  | { readonly edit: 'person.remove'; readonly name: string }
  | { readonly edit: 'agenda.add'; readonly text: string }
  | { readonly edit: 'agenda.done'; readonly line: number; readonly done: boolean }
  | { readonly edit: 'agenda.remove'; readonly line: number }
  | { readonly edit: 'member.talk'; readonly initials: string; readonly today: boolean }
  | { readonly edit: 'setting'; readonly name: string; readonly value: string };

/** Why there is nothing to change; each has a sentence in `messages`. */
export type EditProblem =
  | 'no-such-line'
  | 'no-such-person'
  | 'more-than-one'
  | 'goals-full'
  | 'no-such-setting'
  | 'bad-setting'
  | 'no-question';
