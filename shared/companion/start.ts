import { bagAfter } from '../bag';
import { startActivity } from '../breaks/activity';
import type { BreakKinds } from '../breaks/profiles';
import { startBreaks } from '../breaks/state';
import { WHAT_COUNTS } from '../breaks/what-counts';
import { idTime, type Chance } from '../chance';
import { NO_OWN_CONTENT } from '../content/own';
import type { Sheet } from '../guides/sheet';
import { NO_PEOPLE, type People } from '../people/person';
import type { TeamMember } from '../people/team';
import type { Settings } from '../settings';
import { localDate, type LocalDate } from '../time/calendar';
import { jumpSince } from '../time/gap';
import { startRunning } from '../time/running';
import type { Moment } from '../time/moment';
import type { DayEvent, PromptKind } from '../workday/events';
import type { BreakKind } from '../breaks/kinds';
import { kindsOn, scheduleOf } from '../plan/schedule';
import { inForce } from '../policy/merge';
import { NO_POLICY, policyOf, type PolicyReading } from '../policy/policy';
import {
  daysOf,
  isOpen,
  openMeeting,
  openPause,
  openSpan,
  type Point,
  type Workday,
} from '../workday/workday';
import { givenOn, lastPromptAt, startOf } from './days';
import type { KeptContent } from './kept';
import { meetingAtStart } from './meetings';
import { policyNotices } from './preferences';
import { NO_HUSH } from './signals';
import type { Pulse } from './snapshot';
import type { CompanionState, OffWork } from './state';
import { frameOf } from './turn';

/** What a program start has to go by. */
export interface StartOptions {
  /** As the person chose them. */
  readonly settings: Settings;
  readonly policy?: PolicyReading;
  /** What was kept of activities and tips; the bag is `null` where it was not, and is then taken from the events. */
  readonly content?: KeptContent;
  readonly guides?: readonly Sheet[];
  readonly people?: People;
  readonly team?: readonly TeamMember[];
  /** Events of this month and the last, as they were recorded. */
  readonly events: readonly DayEvent[];
  /** The last sign of life, if there is one. */
  readonly pulse: Pulse | null;
  readonly at: Moment;
  /** True random bits. */
  readonly seed: Chance;
}

/** The state with which a program start begins. A day that nobody ended asks about it first (W3). */
export function startCompanion(options: StartOptions): CompanionState {
  const { settings: chosen, policy = NO_POLICY, content, events, pulse, at, seed } = options;
  const settings = inForce(chosen, policyOf(policy));
  const days = daysOf(events);
  const open = days.findLast(isOpen) ?? null;
  const today = localDate(at.wall, at.zone);
  const day = open ?? days.findLast(({ date, spans }) => date <= today && spans.length > 0) ?? null;
  const sign = pulse === null || day?.date !== pulse.day ? null : signOf(day, pulse, events);
  const clock = startRunning(at, open === null ? 0 : movedUntold(open, sign, at));
  const steady = at.wall - (day?.offset ?? 0) - clock.drift;
  const pause = open === null ? null : openPause(open);
  const meeting = open === null ? null : openMeeting(open);
  const others = days.filter((one) => one !== day);
  const frame = frameOf(day, today, others);
  const kinds = kindsOn(frame, settings);
  const earned = sign === null || isRestedSince(sign, open) ? {} : earnedOn(sign, kinds);
  // What another day showed a moment ago is a moment ago all the same (B14).
  const promptsAt = [
    lastPromptAt(day, steady),
    ...others.map((one) => lastPromptAt(one, at.wall - one.offset)),
  ];
  const schedule = scheduleOf(frame, settings, at.zone);
  return {
    clock,
    chance: seed,
    lastId: null,
    lastIdAt: events.reduce((latest, { id }) => Math.max(latest, idTime(id)), 0),
    settings,
    chosen,
    policy,
    kinds,
    day,
    others,
    dayStartedAt: startOf(day, steady),
    schedule,
    activity: startActivity(0),
    breaks: startBreaks(kinds.tracked, earned, givenOn(day, schedule, at.wall), activitiesIn(events)),
    prompts: { showing: null, lastAt: Math.max(...promptsAt) },
    tipBag: content?.tipBag ?? bagAfter(tipsIn(events)),
    own: content?.own ?? NO_OWN_CONTENT,
    sheets: options.guides ?? [],
    notesClock: null,
    people: options.people ?? NO_PEOPLE,
    team: options.team ?? [],
    repair: open === null ? null : stoppedAbout(open, sign, { wall: at.wall, steady }),
    pauseUntil: pause === null ? null : pause.ends.steady - steady,
    askUntil: null,
    meeting: meeting === null ? null : meetingAtStart(meeting, steady),
    longAway: null,
    restedAt: -Infinity,
    offWork: offWorkAtStart(day, events, at),
    putOff: null,
    offerGentler: false,
    offerAnsweredOn: null,
    homeOpen: false,
    notices: policyNotices(policy),
    hush: NO_HUSH,
    trail: [],
    calendar: null,
    sleepReported: false,
    wakeAt: Infinity,
    restUntil: -Infinity,
  };
}

/** What was put before the person off work, as the record has it: nothing comes twice because the program was started again. */
function offWorkAtStart(day: Workday | null, events: readonly DayEvent[], { wall }: Moment): OffWork {
  const stop = events.findLast((event) => event.type === 'work.stopped' && event.day === day?.date);
  // A stop that was told of afterwards is nothing to ask about.
  const isStopped = stop?.type === 'work.stopped' && stop.by === 'person' && day !== null && !isOpen(day);
  const lastOn = (kind: PromptKind): LocalDate | null =>
    events.findLast((event) => event.type === 'prompt.shown' && event.prompt === kind)?.day ?? null;
  return {
    asked: null,
    stopped: isStopped ? stop.at - wall : null,
    askedAfter: null,
    // The answer is not on record: it may have been that this is private.
    privateOn: lastOn('after-hours'),
    startOfferedOn: lastOn('start'),
    restToldOn: lastOn('evening-rest'),
    watchedSince: null,
    today: null,
    locked: false,
  };
}

/** The last sign of life of a day. */
interface Sign extends Point {
  readonly pulse: Pulse;
  /** The facts of the day that are later. */
  readonly since: readonly DayEvent[];
}

/** When the sign of life was given, with the clock as it stood then, and what came after it. */
function signOf(day: Workday, pulse: Pulse, events: readonly DayEvent[]): Sign {
  const since = factsSince(events, pulse);
  return { wall: pulse.at, steady: pulse.at - (day.offset - changesIn(since)) - pulse.moved, pulse, since };
}

/** The facts that are later than a sign of life, of its day. */
function factsSince(events: readonly DayEvent[], { day, after, at }: Pulse): readonly DayEvent[] {
  const last = events.findLastIndex(({ id }) => id === after);
  // A fact that the pulse knows of and the record does not was lost: then only the clock can tell which came later.
  const isLater = ({ at: told }: DayEvent, index: number): boolean => (last < 0 ? told > at : index > last);
  return events.filter((event, index) => event.day === day && isLater(event, index));
}

/** How far the wall clock was moved without a fact telling of it, ms: before the sign of life, and since nothing ran. */
function movedUntold(day: Workday, sign: Sign | null, now: Moment): number {
  const jump = sign === null ? 0 : jumpFrom(sign, now);
  // No fact is from the future.
  return Math.min(jump, now.wall - day.offset - day.last.steady);
}

function jumpFrom({ pulse: { at, boot, moved }, since }: Sign, now: Moment): number {
  // A fact that came after the sign of life tells of what had moved by then, too.
  const isTold = since.some(({ type }) => type === 'clock.changed');
  const movedAfter = isTold ? changesIn(since) - moved : 0;
  return (isTold ? 0 : moved) + jumpSince({ wall: at + movedAfter, boot }, now);
}

/** How far the wall clock was moved by these facts, ms. */
function changesIn(facts: readonly DayEvent[]): number {
  return facts.reduce((sum, fact) => (fact.type === 'clock.changed' ? sum + fact.by : sum), 0);
}

/** Nothing that was earned is left: the day has ended since, or there was lunch. */
function isRestedSince({ steady, since }: Sign, open: Workday | null): boolean {
  const span = open === null ? null : openSpan(open);
  // Another machine that starts or stops meanwhile makes no end to it (W2).
  if (span === null || span.from.steady > steady) return true;
  return since.some(
    (fact) => fact.type === 'pause.started' && WHAT_COUNTS[fact.kind].credits === 'every-kind',
  );
}

/** What was earned by the last sign of life, less the breaks had and the absences since: the record alone has them (B8). */
function earnedOn({ pulse, since }: Sign, { tracked }: BreakKinds): Pulse['earned'] {
  const had = since.flatMap((fact) => (fact.type === 'break.ended' ? [fact] : []));
  const missed = since.map((fact) => (fact.type === 'work.continued' ? (fact.missed ?? 0) : 0));
  const isHad = ({ id, lasts, credit }: BreakKind): boolean =>
    Math.max(0, ...missed) >= credit ||
    had.some(({ kind, outcome }) => {
      const longest = tracked.find((one) => one.id === kind)?.lasts ?? 0;
      return kind === id || (outcome !== 'passed' && lasts <= longest);
    });
  return Object.fromEntries(
    tracked.filter((kind) => !isHad(kind)).map(({ id }) => [id, pulse.earned[id] ?? 0]),
  );
}

/** When work was last seen going on: the later of the last fact and the last sign of life. */
function stoppedAbout(day: Workday, sign: Sign | null, now: Point): CompanionState['repair'] {
  const { last } = day;
  const { wall, steady } = sign !== null && sign.steady > last.steady ? sign : last;
  const from = openSpan(day)?.from ?? last;
  // A clock that was set back shows less by now: no time before the start or to come is proposed.
  const stoppedAt = Math.max(from.wall, Math.min(wall, now.wall));
  return { stoppedAt, steady, missed: now.steady - steady };
}

function activitiesIn(events: readonly DayEvent[]): readonly string[] {
  return events.flatMap((event) => (event.type === 'break.ended' ? (event.activity ?? []) : []));
}

function tipsIn(events: readonly DayEvent[]): readonly string[] {
  return events.flatMap((event) => (event.type === 'prompt.shown' ? (event.tip ?? []) : []));
}
