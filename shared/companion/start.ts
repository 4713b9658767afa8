import { bagAfter, type Bag } from '../bag';
import { startActivity } from '../breaks/activity';
import { breakKinds, type BreakKinds } from '../breaks/profiles';
import { startBreaks } from '../breaks/state';
import { WHAT_COUNTS } from '../breaks/what-counts';
import type { Chance } from '../chance';
import { NO_OWN_CONTENT, type OwnContent } from '../content/own';
import type { Settings } from '../settings';
import { localDate } from '../time/calendar';
import { startRunning } from '../time/running';
import type { Moment } from '../time/moment';
import type { DayEvent } from '../workday/events';
import type { BreakKind, BreakKindId } from '../breaks/kinds';
import { scheduleOf, type Schedule } from '../workday/schedule';
import { daysOf, isOpen, openMeeting, openPause, openSpan, type Workday } from '../workday/workday';
import { previousOf } from './handle';
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
  const day = open ?? days.at(-1) ?? null;
  const clock = startRunning(at);
  const own = pulse !== null && day !== null && pulse.day === day.date ? pulse : null;
  const pause = open === null ? null : openPause(open);
  const meeting = open === null ? null : openMeeting(open);
  const kinds = breakKinds(settings.breaks);
  const date = day?.date ?? localDate(at.wall, at.zone);
  const schedule = scheduleOf(date, day?.plan ?? null, settings, at.zone);
  return {
    clock,
    chance: seed,
    lastIdAt: events.reduce((latest, { id }) => Math.max(latest, idTime(id)), 0),
    settings,
    kinds,
    day,
    dayStartedAt: day === null ? 0 : (day.spans[0]?.from.wall ?? at.wall) - at.wall,
    schedule,
    previous: days
      .filter((one) => one !== day)
      .reduce<CompanionState['previous']>((before, one) => previousOf(one, before), null),
    activity: startActivity(0),
    breaks: startBreaks(
      kinds.tracked,
      earnedOn(day, own, kinds, at.wall),
      givenOn(day, schedule),
      activitiesIn(events),
    ),
    prompts: { showing: null, lastAt: lastPromptAt(day, at.wall) },
    tipBag: content?.tipBag ?? bagAfter(tipsIn(events)),
    own: content?.own ?? NO_OWN_CONTENT,
    repair: open === null ? null : { stoppedAt: stoppedAbout(open, own, at.wall), watchedFrom: 0 },
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

/**
 * What was earned by the last sign of life, less what has been had since: that may be on disk and not in it (B8). A fact
 * of the future is from before the clock was set back.
 */
function earnedOn(
  day: Workday | null,
  pulse: Pulse | null,
  { tracked }: BreakKinds,
  now: number,
): Pulse['earned'] {
  if (day === null || pulse === null) return {};
  const since = (at: number): boolean => at > pulse.at && at <= now;
  const rested = day.pauses.some(
    ({ kind, from }) => since(from.wall) && WHAT_COUNTS[kind].credits === 'every-kind',
  );
  if (rested || since(day.spans.at(-1)?.from.wall ?? 0)) return {};
  const had = day.breaks.filter(({ to }) => since(to));
  const isHad = ({ id, lasts }: BreakKind): boolean =>
    had.some(({ kind, outcome }) => {
      const longest = tracked.find((one) => one.id === kind)?.lasts ?? 0;
      return kind === id || (outcome !== 'passed' && lasts <= longest);
    });
  return Object.fromEntries(
    tracked.filter((kind) => !isHad(kind)).map(({ id }) => [id, pulse.earned[id] ?? 0]),
  );
}

/** The breaks of a time of day that had their turn on `day`, or whose time was over when it began (B13). */
function givenOn(day: Workday | null, { breaksAt }: Schedule): readonly BreakKindId[] {
  const began = day?.spans[0]?.from.wall;
  if (day === null || began === undefined) return [];
  return Object.entries(breaksAt)
    .filter(([id, at]) => at < began || day.breaks.some(({ kind }) => kind === id))
    .map(([id]) => id);
}

/** When work was last seen going on: the later of the last event and the last sign of life, never in the future. */
function stoppedAbout(day: Workday, pulse: Pulse | null, now: number): number {
  const from = openSpan(day)?.from.wall ?? day.lastAt;
  return Math.min(Math.max(from, day.lastAt, pulse?.at ?? 0), Math.max(now, from));
}

function activitiesIn(events: readonly DayEvent[]): readonly string[] {
  return events.flatMap((event) => (event.type === 'break.ended' ? (event.activity ?? []) : []));
}

function tipsIn(events: readonly DayEvent[]): readonly string[] {
  return events.flatMap((event) => (event.type === 'prompt.shown' ? (event.tip ?? []) : []));
}

function lastPromptAt(day: Workday | null, now: number): number {
  const last = day?.prompts.at(-1);
  return last === undefined ? -Infinity : last.at - now;
}

/** The time that a UUIDv7 carries, ms since the epoch; 0 for any other text. */
function idTime(id: string): number {
  const time = Number.parseInt(id.slice(0, 13).replace('-', ''), 16);
  return Number.isFinite(time) ? time : 0;
}
