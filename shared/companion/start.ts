import { bagAfter, type Bag } from '../bag';
import { startActivity } from '../breaks/activity';
import { breakKinds, type BreakKinds } from '../breaks/profiles';
import { startBreaks } from '../breaks/state';
import { WHAT_COUNTS } from '../breaks/what-counts';
import type { Chance } from '../chance';
import { NO_OWN_CONTENT, type OwnContent } from '../content/own';
import type { Settings } from '../settings';
import { localDate } from '../time/calendar';
import { jumpSince } from '../time/gap';
import { startRunning, type RunningClock } from '../time/running';
import type { Moment } from '../time/moment';
import type { DayEvent } from '../workday/events';
import type { BreakKind } from '../breaks/kinds';
import { scheduleOf } from '../workday/schedule';
import { daysOf, isOpen, openMeeting, openPause, openSpan, type Workday } from '../workday/workday';
import { givenOn, lastPromptAt, startOf } from './days';
import { meetingAtStart } from './meetings';
import { NO_HUSH } from './signals';
import type { Pulse } from './snapshot';
import type { CompanionState } from './state';

/** What a program start has to go by. */
export interface StartOptions {
  readonly settings: Settings;
  /** What was kept of activities and tips; the bag is `null` where it was not, and is then taken from the events. */
  readonly content?: { readonly own: OwnContent; readonly tipBag: Bag | null };
  /** Events of this month and the last, as they were recorded. */
  readonly events: readonly DayEvent[];
  /** The last sign of life, if there is one. */
  readonly pulse: Pulse | null;
  readonly at: Moment;
  /** True random bits. */
  readonly seed: Chance;
}

/** The state with which a program start begins. A day that nobody ended asks about it first (W3). */
export function startCompanion({ settings, content, events, pulse, at, seed }: StartOptions): CompanionState {
  const days = daysOf(events);
  const open = days.findLast(isOpen) ?? null;
  const today = localDate(at.wall, at.zone);
  const day = open ?? days.findLast(({ date }) => date <= today) ?? null;
  const own = pulse !== null && day !== null && pulse.day === day.date ? pulse : null;
  const since = own === null ? [] : factsSince(events, own);
  const clock = startRunning(at, open === null ? 0 : movedUnseen(open, own, since, at));
  const pause = open === null ? null : openPause(open);
  const meeting = open === null ? null : openMeeting(open);
  const kinds = breakKinds(settings.breaks);
  const schedule = scheduleOf(day?.date ?? today, day?.plan ?? null, settings, at.zone);
  return {
    clock,
    chance: seed,
    lastId: events.at(-1)?.id ?? null,
    lastIdAt: events.reduce((latest, { id }) => Math.max(latest, idTime(id)), 0),
    settings,
    kinds,
    day,
    others: days.filter((one) => one !== day),
    dayStartedAt: startOf(day, at.wall) - at.wall,
    schedule,
    activity: startActivity(0),
    breaks: startBreaks(
      kinds.tracked,
      earnedOn(own, since, kinds),
      givenOn(day, schedule, at.wall),
      activitiesIn(events),
    ),
    prompts: { showing: null, lastAt: lastPromptAt(day, at.wall) },
    tipBag: content?.tipBag ?? bagAfter(tipsIn(events)),
    own: content?.own ?? NO_OWN_CONTENT,
    repair: open === null ? null : { ...stoppedAbout(open, own, since, clock), watchedFrom: 0 },
    pauseUntil: pause === null ? null : pause.endsAt - at.wall,
    askUntil: null,
    meeting: meeting === null ? null : meetingAtStart(meeting, at.wall),
    putOff: null,
    offerGentler: false,
    offerAnsweredOn: null,
    homeOpen: false,
    notices: [],
    hush: NO_HUSH,
    trail: [],
    calendar: null,
    sleepReported: false,
    wakeAt: Infinity,
    restUntil: -Infinity,
  };
}

/** The facts that are later than a sign of life, of its day. */
function factsSince(events: readonly DayEvent[], { day, after, at }: Pulse): readonly DayEvent[] {
  const last = after === null ? -1 : events.findLastIndex(({ id }) => id === after);
  // A fact that the pulse knows of and the record does not was lost: then only the clock can tell which came later.
  const isLater = ({ at: told }: DayEvent, index: number): boolean =>
    last < 0 && after !== null ? told > at : index > last;
  return events.filter((event, index) => event.day === day && isLater(event, index));
}

/** How far the wall clock was moved while nothing ran, ms: no fact tells of it, and no fact is from the future. */
function movedUnseen(day: Workday, pulse: Pulse | null, since: readonly DayEvent[], now: Moment): number {
  const jump = pulse === null ? 0 : jumpSince({ wall: pulse.at + changesIn(since), boot: pulse.boot }, now);
  return Math.min(jump, now.wall - day.offset - day.last.steady);
}

/** How far the wall clock was moved by these facts, ms. */
function changesIn(facts: readonly DayEvent[]): number {
  return facts.reduce((sum, fact) => (fact.type === 'clock.changed' ? sum + fact.by : sum), 0);
}

/** What was earned by the last sign of life, less what has been had since: that may be on disk and not in it (B8). */
function earnedOn(pulse: Pulse | null, since: readonly DayEvent[], { tracked }: BreakKinds): Pulse['earned'] {
  if (pulse === null) return {};
  const rested = since.some(
    (fact) =>
      fact.type === 'work.started' ||
      fact.type === 'work.stopped' ||
      (fact.type === 'pause.started' && WHAT_COUNTS[fact.kind].credits === 'every-kind'),
  );
  if (rested) return {};
  const had = since.flatMap((fact) => (fact.type === 'break.ended' ? [fact] : []));
  const isHad = ({ id, lasts }: BreakKind): boolean =>
    had.some(({ kind, outcome }) => {
      const longest = tracked.find((one) => one.id === kind)?.lasts ?? 0;
      return kind === id || (outcome !== 'passed' && lasts <= longest);
    });
  return Object.fromEntries(
    tracked.filter((kind) => !isHad(kind)).map(({ id }) => [id, pulse.earned[id] ?? 0]),
  );
}

/** When work was last seen going on: the later of the last fact and the last sign of life, never in the future. */
function stoppedAbout(
  day: Workday,
  pulse: Pulse | null,
  since: readonly DayEvent[],
  { last, drift }: RunningClock,
): { readonly stoppedAt: number; readonly steady: number } {
  const now = { wall: last.wall, steady: last.wall - day.offset - drift };
  const seen =
    pulse === null ? day.last : { wall: pulse.at, steady: pulse.at - (day.offset - changesIn(since)) };
  const points = [openSpan(day)?.from ?? day.last, day.last, seen];
  const latest = points.reduce((found, each) => (each.steady > found.steady ? each : found));
  const { wall, steady } = latest.steady > now.steady ? now : latest;
  const from = points[0]?.wall ?? now.wall;
  return { stoppedAt: Math.min(Math.max(from, wall), Math.max(now.wall, from)), steady };
}

function activitiesIn(events: readonly DayEvent[]): readonly string[] {
  return events.flatMap((event) => (event.type === 'break.ended' ? (event.activity ?? []) : []));
}

function tipsIn(events: readonly DayEvent[]): readonly string[] {
  return events.flatMap((event) => (event.type === 'prompt.shown' ? (event.tip ?? []) : []));
}

/** The time that a UUIDv7 carries, ms since the epoch; 0 for any other text. */
function idTime(id: string): number {
  const time = Number.parseInt(id.slice(0, 13).replace('-', ''), 16);
  return Number.isFinite(time) ? time : 0;
}
