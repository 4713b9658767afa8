import type { BreakKindId, BreakSurface } from '../breaks/kinds';
import type { OwnContent } from '../content/own';
import type { HandbookPage } from '../handbook';
import type { SheetNote } from '../guides/sheet';
import type { People } from '../people/person';
import type { TeamMember } from '../people/team';
import type { Workload } from '../summary/workload';
import type { LocalDate } from '../time/calendar';
import type { Holiday } from '../time/holidays';
import type {
  Beginning,
  BreakOutcome,
  CloseOut,
  DayKind,
  DayPlan,
  DaySlot,
  Goal,
  PauseKind,
  Place,
} from '../workday/events';
import type { CalendarTrouble } from './calendar-reading';
import type { Address, AwayAnswer } from './commands';
import type { DataNotice } from './inputs';
import type { KeptName } from './kept';
import type { GlareSpell } from '../workplace/light/spells';
import type { WorkPrompt } from '../plan/prompt-ranks';
import type { PolicyReading } from '../policy/policy';
import type { Settings } from '../settings';

/**
 * What anyone may see: the tray, the windows and the command line draw themselves from this and from nothing else.
 * Times ending in `At` are wall time (ms since the epoch), lengths are ms.
 */
export interface Snapshot {
  /** Wall time at which this was true, and the zone to show times in. */
  readonly now: number;
  readonly zone: string;
  readonly date: LocalDate;
  /** Id of the last fact on record: days gone by may be others once it is another. `null` while there is none. */
  readonly lastFact: string | null;
  readonly status: Status;
  /** Why no break comes just now; `null` when nothing holds them back (B11). */
  readonly quiet: Quiet | null;
  /** The next break: `inMs` of active time, or by the clock. `null` when off work, and when none comes today. */
  readonly nextBreak: (NamedKind & { readonly inMs: number }) | null;
  /** True when idle time cannot be read here: breaks then run on wall time, as nudges only (B10). */
  readonly idleUnknown: boolean;
  readonly nudge: NudgeView | null;
  readonly break: BreakView | null;
  readonly prompt: PromptView | null;
  readonly pauseOver: PauseView | null;
  readonly meetingOver: MeetingOverView | null;
  readonly longCall: LongCallView | null;
  readonly longAway: LongAwayView | null;
  readonly offWork: OffWorkView | null;
  /** When to stop for 11 hours of rest before the next usual start; `null` where the next day has none (ATL-VILA). */
  readonly restBy: number | null;
  /** Off work, and yet it matters now whether somebody is at the computer (W1). */
  readonly looksForPerson: boolean;
  readonly repair: RepairView | null;
  /** Three breaks in a row were passed over: offer a gentler profile. */
  readonly offerGentler: boolean;
  /** Today's workday, or the last one that was closed today; `null` before the first start. */
  readonly day: DayView | null;
  /** Hours, rest and late ends, as far as they are logged. */
  readonly boundary: BoundaryView;
  /** What the last workday before this one left for today. */
  readonly yesterday: LeftBefore | null;
  readonly notices: readonly DataNotice[];
  /** The calendar that the person chose; `null` when there is none. */
  readonly calendar: CalendarView | null;
  /** In force: what the person chose, with what an organisation has set. */
  readonly settings: Settings;
  readonly policy: PolicyReading;
  /** What the person made of activities and tips. */
  readonly own: OwnContent;
  /** The guides that the person filled in, oldest first; what is in them is asked for when one is opened. */
  readonly sheets: readonly SheetNote[];
  readonly people: People;
  /** Whom a manager checks in with, as the manager wrote it down. */
  readonly team: readonly TeamMember[];
}

/** What a day leaves for the next, in the person's own words. */
export interface LeftBefore {
  readonly date: LocalDate;
  readonly tomorrow: string;
  readonly change: string;
  /** What became of `change`; `null` while nobody said. */
  readonly answer: 'keep' | 'done' | null;
  /** Goals that were not ticked off. */
  readonly unfinished: readonly Goal[];
  readonly beginning: Beginning | null;
}

export type Status =
  | { readonly type: 'off' }
  | { readonly type: 'work'; readonly sinceAt: number }
  | { readonly type: 'pause'; readonly kind: PauseKind; readonly sinceAt: number; readonly endsAt: number };

/** Reasons to be silent, most telling first. */
export type Quiet =
  | { readonly reason: 'repair' }
  | { readonly reason: 'meeting'; readonly sinceAt: number; readonly endsAt: number | null }
  /** Told by the system's sensors. */
  | { readonly reason: 'call' | 'sharing'; readonly sinceAt: number }
  /** A busy time of the person's own calendar. */
  | { readonly reason: 'calendar'; readonly untilAt: number }
  | { readonly reason: 'full-screen' | 'do-not-disturb'; readonly untilAt: number }
  | { readonly reason: 'away'; readonly sinceAt: number }
  /** The person asked for no break for a while. */
  | { readonly reason: 'put-off'; readonly untilAt: number }
  | { readonly reason: 'just-back'; readonly untilAt: number }
  | { readonly reason: 'breaks-off' };

/** A kind of break as it is shown: built-in kinds have their names in `messages`, own ones carry theirs. */
export interface NamedKind {
  readonly kind: BreakKindId;
  readonly name: string | null;
}

export interface NudgeView extends NamedKind {
  /** What the break will be, so that its window can be made ready. */
  readonly surface: BreakSurface;
  /** The break comes at the next lull, at the latest then. */
  readonly latestAt: number;
  readonly canPostpone: boolean;
  readonly postponeMs: number;
  /** How many times this break was put off already. */
  readonly postponed: number;
  /** False in strict mode. */
  readonly canSkip: boolean;
}

export interface BreakView extends NamedKind {
  /** Changes with every break, so that a window knows a new one from the one it shows. */
  readonly id: string;
  readonly surface: BreakSurface;
  readonly startedAt: number;
  readonly endsAt: number;
  readonly lastsMs: number;
  /** Time left when the snapshot was made. */
  readonly leftMs: number;
  /** Key into `content/activities`, or id of one of the person's own. */
  readonly activity: string;
  /** False in strict mode; held Esc leaves always (B9). */
  readonly canLeave: boolean;
}

/** Prompts that tell more than their kind. */
type TellingPrompt = 'tip' | 'gentler' | 'group-in' | 'group-out' | 'glare' | 'dusk' | 'period-review';

/** A tip or reminder: shown as a card until dismissed or its time is up. */
export type PromptView =
  /** Key into `content/tips`, or id of one of the person's own. */
  | { readonly kind: 'tip'; readonly tip: string | null }
  | { readonly kind: 'gentler'; readonly tip: null }
  | { readonly kind: Exclude<WorkPrompt, TellingPrompt>; readonly tip: null }
  /** The group is about to meet. */
  | { readonly kind: 'group-in' | 'group-out'; readonly tip: null; readonly meetsAt: number }
  /** Time to light the room; the first time in a season the lamps are looked at as well. */
  | { readonly kind: 'dusk'; readonly tip: null; readonly checkLamps: boolean }
  /** Low sun that is about to come to the desk, or has come. */
  | { readonly kind: 'glare'; readonly tip: null; readonly spell: GlareSpell }
  /** The period of working at home whose last day that was. */
  | { readonly kind: 'period-review'; readonly tip: null; readonly endedOn: LocalDate };

/** A pause whose time is up asks whether the person is back (W4). */
export interface PauseView {
  readonly kind: PauseKind;
  readonly endedAt: number;
  /** Without an answer the pause ends by itself then. */
  readonly untilAt: number;
}

/** A meeting whose end has come asks whether it is over. */
export interface MeetingOverView {
  readonly endedAt: number;
  /** Without an answer it was over at `endedAt`, from then on. */
  readonly untilAt: number;
  /** False for a meeting without an end, that has gone on for very long. */
  readonly planned: boolean;
}

/** A call, or a shared screen, that has been sensed for so long that the sensor may be stuck (B1). */
export interface LongCallView {
  readonly reason: 'call' | 'sharing';
  readonly sinceAt: number;
}

/** Back after a long time without a pause: what was it? Without an answer it counts as work (W5). */
export interface LongAwayView {
  readonly fromAt: number;
  readonly toAt: number;
  /** What it most likely was; the answer to offer first. */
  readonly likely: AwayAnswer;
  /** Whether the card in the corner still asks; Today does until there is an answer. */
  readonly card: boolean;
}

/** The little that comes off work (W1). */
export type OffWorkView =
  | { readonly kind: 'start' }
  | { readonly kind: 'after-hours'; readonly stoppedAt: number }
  | { readonly kind: 'evening-rest'; readonly stopBy: number; readonly nextAt: number };

/** "Did you stop at about 16:42?" (W3). */
export interface RepairView {
  readonly day: LocalDate;
  readonly startedAt: number;
  readonly stoppedAt: number;
  /** Whether the open day is today's. */
  readonly today: boolean;
  /** It was not long ago: "I went on working" is offered too. */
  readonly mayContinue: boolean;
}

/** What is known of the boundary between work and leisure; only logged time is. Lengths are minutes. */
export interface BoundaryView {
  /** The rest before today where it was under 11 hours; `null` otherwise. */
  readonly shortRest: number | null;
  /** This week's work so far, and what its usual hours come to. */
  readonly worked: number;
  readonly planned: number;
  /** Hours that this week's work has reached (ATL-VILA). */
  readonly reached: 40 | 48 | null;
  /** Several late ends this week: something to talk with the manager about. */
  readonly workload: Workload | null;
  /** What sort of day today is. */
  readonly kind: DayKind;
  readonly holiday: Holiday | null;
}

/** The calendar that the person chose, and what came of reading it. */
export interface CalendarView {
  /** The file or folder on this machine. */
  readonly path: string;
  /** When it was last read with success; `null` when it never was. */
  readonly readAt: number | null;
  /** Busy times of today; what touches or overlaps is one. */
  readonly busyToday: number;
  readonly unread: number;
  readonly trouble: CalendarTrouble | null;
}

/** A workday as figures and words. The parts add up: `elapsed = worked + paused` (W2). */
export interface DayView {
  readonly date: LocalDate;
  readonly kind: DayKind;
  readonly place: Place;
  readonly open: boolean;
  readonly startedAt: number;
  /** End of the last span; `null` while at work. */
  readonly stoppedAt: number | null;
  readonly elapsed: number;
  readonly worked: number;
  readonly paused: number;
  readonly spans: readonly { readonly fromAt: number; readonly toAt: number | null }[];
  readonly pauses: readonly {
    readonly kind: PauseKind;
    readonly fromAt: number;
    readonly toAt: number | null;
  }[];
  readonly breaks: readonly {
    readonly kind: BreakKindId;
    readonly name: string | null;
    readonly outcome: BreakOutcome;
    readonly fromAt: number;
    readonly toAt: number;
  }[];
  readonly plan: DayPlan | null;
  /** Ids of the goals ticked off. */
  readonly done: readonly string[];
  /** What the person said that they had. */
  readonly slots: readonly DaySlot[];
  readonly lunchAt: number | null;
  readonly freshAirAt: number | null;
  readonly fikaAt: number | null;
  readonly contactAt: number | null;
  readonly readUpAt: number | null;
  /** When the group checks in together, and out. */
  readonly groupInAt: number | null;
  readonly groupOutAt: number | null;
  readonly plannedEndAt: number | null;
  /** When the sun goes down; `null` where nobody said where that is, and on days without a sunset. */
  readonly sunsetAt: number | null;
  readonly closeOut: CloseOut | null;
}

/** A thing to do once, after the events of the same step are on disk. What stays on screen is in the snapshot instead. */
export type Effect =
  | { readonly type: 'open'; readonly page: Address | null }
  | { readonly type: 'open-sign' }
  | { readonly type: 'open-handbook'; readonly page: HandbookPage }
  | { readonly type: 'notify'; readonly notice: Notice }
  | { readonly type: 'sound'; readonly sound: 'break-start' | 'break-end' }
  /** A value in a file of its own changed, and is to be kept. */
  | { readonly type: 'keep'; readonly what: KeptName }
  /** The sensors that tell of calls are to be asked afresh (B12). */
  | { readonly type: 'ask-sensors' }
  /** Ask the person for a calendar, or forget the one there is. */
  | { readonly type: 'calendar'; readonly ask: 'file' | 'folder' | 'forget' }
  /** The person wants the app started at login, or not any more. */
  | { readonly type: 'login'; readonly on: boolean }
  | { readonly type: 'quit' };

/** A notification of the system, for what a card cannot do. */
export type Notice =
  | (NamedKind & { readonly type: 'break-without-window'; readonly activity: string })
  | { readonly type: 'pause-over'; readonly kind: PauseKind }
  | { readonly type: 'welcome-back'; readonly kind: PauseKind }
  | { readonly type: 'repair'; readonly stoppedAt: number };

/**
 * A sign of life, written about once a minute outside the data folder: after a crash it tells when work was last seen
 * and how far each break had come (W3, B8).
 */
export interface Pulse {
  readonly day: LocalDate;
  /** Wall time, ms. */
  readonly at: number;
  /** The boot clock then, ms; `null` where there is none. */
  readonly boot: number | null;
  /** How far the wall clock had been moved by then without a fact telling of it, ms. */
  readonly moved: number;
  /**
   * Id of the last fact by then: all that the record has after it came later, whatever the clock was set to. `null` in an
   * older pulse, which has but its time to go by.
   */
  readonly after: string | null;
  /** Active time earned towards each kind of break, ms. */
  readonly earned: Readonly<Record<BreakKindId, number>>;
}
