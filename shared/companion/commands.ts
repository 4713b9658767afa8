import type { BreakKindId } from '../breaks/kinds';
import type { OwnActivityDraft, OwnTipDraft } from '../content/own';
import type { LocalDate } from '../time/calendar';
import type { CloseOut, DayPlan, PauseKind, Place } from '../workday/events';
import type { Settings } from '../settings';

/** The pages of the home window. */
export type Page =
  'welcome' | 'today' | 'plan' | 'closeout' | 'look-back' | 'content' | 'settings' | 'diagnostics';

/** Goals as a form gives them: an `id` for one that is there already, none for a new one. */
export interface PlanDraft extends Omit<DayPlan, 'goals'> {
  readonly goals: readonly { readonly id: string | null; readonly text: string }[];
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
  | { readonly type: 'plan.save'; readonly plan: PlanDraft }
  | { readonly type: 'goal.mark'; readonly goal: string; readonly done: boolean }
  /** What becomes of the change that the close-out of `day` named. */
  | { readonly type: 'change.answer'; readonly day: LocalDate; readonly answer: 'keep' | 'done' }
  | { readonly type: 'closeout.save'; readonly closeOut: CloseOut }
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
  | { readonly type: 'profile.answer'; readonly gentler: boolean }
  | { readonly type: 'notice.dismiss'; readonly notice: string }
  | { readonly type: 'settings.change'; readonly change: Partial<Settings> }
  /** Asks the person for the calendar in a dialog of main's: a page never names a path. */
  | { readonly type: 'calendar.choose'; readonly what: 'file' | 'folder' }
  | { readonly type: 'calendar.forget' }
  | { readonly type: 'app.open'; readonly page: Page | null }
  | { readonly type: 'app.quit' };

/** A break now, a break in ten minutes, or no break: the meeting goes on. */
export type MeetingAnswer = 'break' | 'later' | 'still';

export type CommandType = Command['type'];

/** The answer to "you stopped about 16:42?": stopped then (or at another time, ms since the epoch), or never stopped. */
export type RepairAnswer = { readonly stoppedAt: number } | 'continued';

/** Why a command was not done; each has a sentence in `messages`. */
export type Refusal =
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
  | 'no-day'
  | 'no-such-goal'
  | 'no-repair'
  | 'time-out-of-range'
  | 'bad-minutes'
  | 'no-such-content'
  | 'too-much-content'
  | 'content-not-usable'
  | 'too-long'
  | 'not-saved';

export type CommandResult = { readonly ok: true } | { readonly ok: false; readonly reason: Refusal };

/** Longest text a field takes, in UTF-16 units; a goal is a line, a close-out field a page. */
export const LIMITS = {
  goal: 300,
  /** The day's own, and those for if there is time. */
  goals: 3,
  goalsIfTime: 9,
  /** One line of one's own: an if-then, how the next day begins, how this one felt. */
  line: 300,
  closeOut: 5_000,
  pauseMinutes: 480,
  meetingMinutes: 480,
  /** Ids of activities and tips, and how many of each may be hidden. */
  contentId: 64,
  hidden: 1_000,
} as const;
