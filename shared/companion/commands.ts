import type { Address } from '../addresses';
import type { BreakKindId } from '../breaks/kinds';
import type { OwnActivityDraft, OwnTipDraft } from '../content/own';
import type { HandbookPage } from '../handbook';
import type { Answers } from '../guides/sheet';
import type { Agenda, InfoChannelDraft, PersonDraft } from '../people/person';
import type { TeamMemberDraft } from '../people/team';
import type { SettingsChange } from '../settings';
import type { LocalDate } from '../time/calendar';
import type {
  CloseOut,
  DayKind,
  DayPlan,
  DaySlot,
  Goal,
  PauseKind,
  Place,
  ToldSpan,
  ToldTimes,
} from '../workday/events';
import type { TimesProblem } from '../workday/told-times';

export { ADDRESSES, PAGES, type Address, type Page } from '../addresses';

/** A goal as a form gives it: an `id` for one that is there already, none for a new one. */
export interface GoalDraft extends Omit<Goal, 'id'> {
  readonly id: string | null;
}

export interface PlanDraft extends Omit<DayPlan, 'goals'> {
  readonly goals: readonly GoalDraft[];
}

/** The times of a day as a form was filled with them; `place` is `null` where nothing was on record. */
export interface SeenTimes {
  readonly spans: readonly ToldSpan[];
  readonly pauses: readonly (ToldSpan & { readonly kind: PauseKind })[];
  readonly place: Place | null;
}

/**
 * Everything a person can ask for. The tray, the windows, the keyboard and the command line all send these, so whatever
 * one of them can do the others can do too.
 */
export type Command =
  | { readonly type: 'day.start'; readonly place: Place }
  | { readonly type: 'day.stop' }
  | { readonly type: 'pause.start'; readonly kind: PauseKind; readonly minutes: number | null }
  | { readonly type: 'pause.extend'; readonly minutes: number }
  | { readonly type: 'pause.end' }
  | { readonly type: 'break.now'; readonly kind: BreakKindId | null }
  | { readonly type: 'break.had' }
  | { readonly type: 'break.postpone' }
  | { readonly type: 'break.skip' }
  | { readonly type: 'break.leave' }
  /** By holding Esc: leaves in strict mode too (B9). */
  | { readonly type: 'break.escape' }
  | { readonly type: 'meeting.start'; readonly minutes: number | null }
  | { readonly type: 'meeting.end' }
  /** The answer to "is the meeting over?" (B1). */
  | { readonly type: 'meeting.over'; readonly answer: MeetingAnswer }
  /** The answer to "are you still in that call?" (B1). */
  | { readonly type: 'call.answer'; readonly real: boolean }
  /** Here and below: `was` is what a form was filled from, and what came to be there meanwhile is kept (`joining.ts`). */
  | { readonly type: 'plan.save'; readonly plan: PlanDraft; readonly was?: PlanDraft | undefined }
  /** Gives the goals that have no time of the day one, by how heavy they are (R26, R27). */
  | { readonly type: 'plan.place' }
  | { readonly type: 'goal.mark'; readonly goal: string; readonly done: boolean }
  /** The person had fresh air, contact, a time to read up or the group's check-in or check-out today, or had not after all. */
  | { readonly type: 'slot.mark'; readonly slot: DaySlot; readonly had: boolean }
  | { readonly type: 'closeout.save'; readonly closeOut: CloseOut; readonly was?: CloseOut | undefined }
  /** The close-out of any day on record. */
  | {
      readonly type: 'closeout.amend';
      readonly day: LocalDate;
      readonly closeOut: CloseOut;
      readonly was?: CloseOut | undefined;
    }
  /** What sort of day it was, is or will be. */
  | { readonly type: 'day.mark'; readonly day: LocalDate; readonly kind: DayKind }
  /** The times of a day, in place of those on record (W3). */
  | {
      readonly type: 'times.correct';
      readonly day: LocalDate;
      readonly times: ToldTimes;
      readonly place: Place;
      readonly was?: SeenTimes | undefined;
    }
  /** What becomes of the `change` that the close-out of a day named. */
  | { readonly type: 'change.answer'; readonly day: LocalDate; readonly answer: 'keep' | 'done' }
  /** The answer to "what was that time away?" (W5). */
  | { readonly type: 'away.answer'; readonly answer: AwayAnswer }
  /** The answer to "are you working?" off work (W1). */
  | { readonly type: 'after-hours.answer'; readonly answer: 'working' | 'private' }
  | { readonly type: 'repair.answer'; readonly answer: RepairAnswer }
  | { readonly type: 'prompt.dismiss' }
  /** "Not for me". Without a name the tip that is before the person. */
  | { readonly type: 'tip.hide'; readonly tip: string | null }
  | { readonly type: 'tip.restore'; readonly tip: string }
  | { readonly type: 'activity.hide'; readonly activity: string }
  | { readonly type: 'activity.restore'; readonly activity: string }
  | { readonly type: 'own.activity.save'; readonly activity: OwnActivityDraft }
  | { readonly type: 'own.activity.delete'; readonly activity: string }
  | { readonly type: 'own.tip.save'; readonly tip: OwnTipDraft }
  | { readonly type: 'own.tip.delete'; readonly tip: string }
  /** What a file brings; it replaces nothing. */
  | {
      readonly type: 'own.add';
      readonly activities: readonly OwnActivityDraft[];
      readonly tips: readonly OwnTipDraft[];
    }
  /** A guide is begun anew; `like` is an earlier time whose answers it starts with. */
  | {
      readonly type: 'sheet.begin';
      readonly guide: string;
      readonly name: string;
      readonly like: string | null;
    }
  /** These answers in place of those that the sheet has to the same questions. */
  | { readonly type: 'sheet.fill'; readonly sheet: string; readonly answers: Answers }
  | { readonly type: 'sheet.rename'; readonly sheet: string; readonly name: string }
  | { readonly type: 'sheet.delete'; readonly sheet: string }
  | { readonly type: 'person.save'; readonly person: PersonDraft; readonly was?: PersonDraft | undefined }
  | { readonly type: 'person.delete'; readonly person: string }
  /** Today; at work it is the day's contact too. */
  | { readonly type: 'person.talked'; readonly person: string }
  /** A channel of information of the person's own. */
  | { readonly type: 'channel.save'; readonly channel: InfoChannelDraft }
  | { readonly type: 'channel.delete'; readonly channel: string }
  /** What is kept for the weekly check-in, in place of what was. */
  | { readonly type: 'agenda.save'; readonly agenda: Agenda; readonly was?: Agenda | undefined }
  /** The manager's team. */
  | {
      readonly type: 'member.save';
      readonly member: TeamMemberDraft;
      readonly was?: TeamMemberDraft | undefined;
    }
  | { readonly type: 'member.delete'; readonly member: string }
  /** They had a check-in today, or had not after all. */
  | { readonly type: 'member.talk'; readonly member: string; readonly today: boolean }
  | { readonly type: 'profile.answer'; readonly gentler: boolean }
  | { readonly type: 'notice.dismiss'; readonly notice: string }
  | {
      readonly type: 'settings.change';
      readonly change: SettingsChange;
      readonly was?: SettingsChange | undefined;
    }
  /** Asks the person for the calendar in a dialog of main's: a page never names a path. */
  | { readonly type: 'calendar.choose'; readonly what: 'file' | 'folder' }
  | { readonly type: 'calendar.forget' }
  | { readonly type: 'app.open'; readonly page: Address | null }
  /** Opens the door sign, or brings it to the front. */
  | { readonly type: 'sign.open' }
  /** Opens the handbook at a page, in a window of its own. */
  | { readonly type: 'handbook.open'; readonly page: HandbookPage }
  | { readonly type: 'app.quit' };

/** A break now, a break in ten minutes, or no break: the meeting goes on. */
export type MeetingAnswer = 'break' | 'later' | 'still';

/** Lunch, a pause, or work away from the screen (W5). */
export type AwayAnswer = 'lunch' | 'pause' | 'work';

export type CommandType = Command['type'];

/** The answer to "you stopped about 16:42?": stopped then (or at another time, ms since the epoch), or never stopped. */
export type RepairAnswer = { readonly stoppedAt: number } | 'continued';

/** Why a command was not done; each has a sentence in `messages`. */
export type Refusal =
  | TimesProblem
  | 'already-at-work'
  | 'not-at-work'
  | 'answer-repair-first'
  | 'already-paused'
  | 'not-paused'
  | 'on-pause'
  | 'no-break'
  | 'no-postpone-left'
  | 'in-meeting'
  | 'not-in-meeting'
  | 'no-question'
  | 'strict'
  | 'bad-break'
  | 'set-by-organisation'
  | 'no-day'
  | 'no-such-goal'
  | 'no-repair'
  | 'time-out-of-range'
  | 'bad-minutes'
  | 'no-such-content'
  | 'too-much-content'
  | 'content-not-usable'
  | 'too-many-sheets'
  | 'too-long'
  | 'changed-meanwhile'
  | 'not-readable'
  | 'not-saved';

export type CommandResult = { readonly ok: true } | { readonly ok: false; readonly reason: Refusal };

export { LIMITS } from '../limits';
