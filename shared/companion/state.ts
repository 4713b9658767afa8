import type { Bag } from '../bag';
import type { ActivityState } from '../breaks/activity';
import type { BreakKinds } from '../breaks/profiles';
import type { BreakState } from '../breaks/state';
import type { Chance } from '../chance';
import type { OwnContent } from '../content/own';
import type { NotesClock } from '../guides/person-notes';
import type { Sheet } from '../guides/sheet';
import type { People } from '../people/person';
import type { TeamMember } from '../people/team';
import type { OffWorkPrompt } from '../plan/prompt-ranks';
import type { PromptState } from '../plan/prompts';
import type { PolicyReading } from '../policy/policy';
import type { Settings } from '../settings';
import type { RunningClock } from '../time/running';
import type { LocalDate } from '../time/calendar';
import type { DayFrame, Schedule } from '../plan/schedule';
import type { Workday } from '../workday/workday';
import type { CalendarReading } from './calendar-reading';
import type { DataNotice } from './inputs';
import type { Hush } from './signals';
import type { Trace } from './decisions';

/** The clock times of a date as they are off work: the last day's own may be of another date. */
export interface Today {
  readonly schedule: Schedule;
  /** When the date begins and ends, wall time, ms. */
  readonly begins: number;
  readonly ends: number;
  /** What it was worked out from. */
  readonly frame: DayFrame;
  readonly settings: Settings;
  readonly tomorrow: LocalDate;
}

/** The meeting that the person told of. Times are running time, ms. */
export interface MeetingMode {
  /** When it is asked about: its planned end, or when it has gone on for so long that it may be forgotten (B1). */
  readonly until: number;
  /** Whether `until` is an end that the person named. */
  readonly planned: boolean;
  /** The question stands until then; `null` while it is not asked. */
  readonly askUntil: number | null;
}

/** A time away that nobody has said anything of (W5). Running time, ms. */
export interface LongAway {
  readonly from: number;
  readonly to: number;
  readonly cardUntil: number;
}

/** What is going on off work. Times are running time, ms. */
export interface OffWork {
  /** What is before the person; it goes away by itself. */
  readonly asked: { readonly kind: OffWorkPrompt; readonly since: number } | null;
  /** When the person last stopped; `null` when nobody knows, or nothing is to be asked about it. */
  readonly stopped: number | null;
  /** When it was last asked about work after the stop of that day. */
  readonly askedAfter: number | null;
  /** The workday of which nothing more is asked: the person said that it is private. */
  readonly privateOn: LocalDate | null;
  /** The dates on which a start was offered, and the evening's rest told of, last. */
  readonly startOfferedOn: LocalDate | null;
  readonly restToldOn: LocalDate | null;
  /** Since when it matters whether somebody is there; `null` while it does not. */
  readonly watchedSince: number | null;
  /** Today's clock times; `null` until they are wanted. */
  readonly today: Today | null;
  /** Behind a locked screen nobody is. */
  readonly locked: boolean;
}

/** Everything the companion knows. Only `step` makes a new one. Times without a note are running time, ms. */
export interface CompanionState {
  readonly clock: RunningClock;
  readonly chance: Chance;
  /** Wall time of the last event id, so that ids keep their order when the clock is set back. */
  readonly lastIdAt: number;
  /** Id of the last fact; `null` while there is none. */
  readonly lastId: string | null;
  /** In force: what the person chose, with what an organisation has set. */
  readonly settings: Settings;
  /** What the person chose, as it is kept. */
  readonly chosen: Settings;
  /** What an organisation has set on this machine. */
  readonly policy: PolicyReading;
  /** The kinds of break that the settings make; kept because working them out costs more than a step. */
  readonly kinds: BreakKinds;
  /** The open workday, or the last one. */
  readonly day: Workday | null;
  /** The other days on record: after a clock was set back or forth, one of them is today's again. */
  readonly others: readonly Workday[];
  /** Running time at which the day began; may be negative after a restart. */
  readonly dayStartedAt: number;
  /** Today's clock times; kept because working out a date costs more than everything else in a step. */
  readonly schedule: Schedule;
  readonly activity: ActivityState;
  readonly breaks: BreakState;
  readonly prompts: PromptState;
  /** The tips, each of which comes once before any comes again. */
  readonly tipBag: Bag;
  /** What the person made of activities and tips. */
  readonly own: OwnContent;
  /** The guides that the person filled in, oldest first. */
  readonly sheets: readonly Sheet[];
  /** When the next note about one person goes; `null` until the first step. */
  readonly notesClock: NotesClock | null;
  readonly people: People;
  readonly team: readonly TeamMember[];
  /** A day nobody ended: what to propose, wall time. */
  readonly repair: {
    readonly stoppedAt: number;
    /** The same less every change of the clock that day (see `Point.steady`). */
    readonly steady: number;
    /** How long nobody was watched after that, ms: what came later is no absence, however late the answer. */
    readonly missed: number;
  } | null;
  /** The open pause is meant to end then; `null` while there is none. */
  readonly pauseUntil: number | null;
  /** The question at the end of a pause stands until then. */
  readonly askUntil: number | null;
  /** The meeting that the person told of; `null` while there is none. */
  readonly meeting: MeetingMode | null;
  /** The last long time away, until somebody says what it was. */
  readonly longAway: LongAway | null;
  /** When the last time away ended that was a real break; `-Infinity` when none is known of. */
  readonly restedAt: number;
  readonly offWork: OffWork;
  /** No break before then: so the person asked after a meeting. */
  readonly putOff: number | null;
  readonly offerGentler: boolean;
  /** The workday on which the person last answered that offer: once a day is enough (B7). */
  readonly offerAnsweredOn: LocalDate | null;
  readonly homeOpen: boolean;
  readonly notices: readonly DataNotice[];
  /** What the system's sensors ask for. */
  readonly hush: Hush;
  /** The last decisions about breaks, oldest first. */
  readonly trail: readonly Trace[];
  /** What the calendar says; `null` when none is chosen. */
  readonly calendar: CalendarReading | null;
  /** The system said that it was going to sleep, and has not woken yet. */
  readonly sleepReported: boolean;
  /** When the last step asked to be woken; `Infinity` when it did not. */
  readonly wakeAt: number;
  /** Until then nothing but the person's own coming, going and resting can bring anything about. */
  readonly restUntil: number;
}

/**
 * The same state with some of it changed. Written out, so that every state is laid out alike in memory: spreads of so many
 * fields are not on every engine, and then each reading of a field costs more.
 */
export function changed(state: CompanionState, change: Partial<CompanionState>): CompanionState {
  const copy: CompanionState = {
    clock: state.clock,
    chance: state.chance,
    lastIdAt: state.lastIdAt,
    lastId: state.lastId,
    settings: state.settings,
    chosen: state.chosen,
    policy: state.policy,
    kinds: state.kinds,
    day: state.day,
    others: state.others,
    dayStartedAt: state.dayStartedAt,
    schedule: state.schedule,
    activity: state.activity,
    breaks: state.breaks,
    prompts: state.prompts,
    tipBag: state.tipBag,
    own: state.own,
    sheets: state.sheets,
    notesClock: state.notesClock,
    people: state.people,
    team: state.team,
    repair: state.repair,
    pauseUntil: state.pauseUntil,
    askUntil: state.askUntil,
    meeting: state.meeting,
    longAway: state.longAway,
    restedAt: state.restedAt,
    offWork: state.offWork,
    putOff: state.putOff,
    offerGentler: state.offerGentler,
    offerAnsweredOn: state.offerAnsweredOn,
    homeOpen: state.homeOpen,
    notices: state.notices,
    hush: state.hush,
    trail: state.trail,
    calendar: state.calendar,
    sleepReported: state.sleepReported,
    wakeAt: state.wakeAt,
    restUntil: state.restUntil,
  };
  return Object.assign(copy, change);
}
