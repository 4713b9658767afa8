import type { ReminderSettings } from '../settings';
import { HOUR, MINUTE } from '../time/moment';
import type { DaySlot, PromptKind } from '../workday/events';
import { hadLunch, type Workday } from '../workday/workday';
import { glareHintAt } from './glare-hint';
import { BEFORE_GROUP, closesWithGroup, MAY_STILL_JOIN } from './group';
import { GIVES_WAY, GROUP, HINTS, isAtWorkPrompt, RESERVED, WANTED, type WorkPrompt } from './prompt-ranks';
import type { Schedule } from './schedule';
import { tipSlots } from './tips';

/** The one prompt that is before the person, if any; `since` is running time, ms. */
export interface PromptState {
  readonly showing: { readonly kind: WorkPrompt; readonly tip: string | null; readonly since: number } | null;
  /** Running time of the last prompt, ms. */
  readonly lastAt: number;
}

/** At most this many prompts a workday, whatever they are (B14). */
export const PROMPTS_A_DAY = 6;
/** And at least this long apart. */
export const PROMPTS_APART = 15 * MINUTE;
/** A prompt goes away by itself; what it said is on Today. */
export const PROMPT_STAYS = 2 * MINUTE;
/** A day whose morning went to meetings does not get its tips all at once. */
const TIPS_APART = 1 * HOUR;
/** A tip waits this long for the end of a break before it comes on its own. */
const TIP_WAITS = 45 * MINUTE;
/** A reminder that could not be given within this time is left out. */
const LATE = 90 * MINUTE;
/** Lunch is reminded of after so long without a real break, whatever the plan says (ATL-RAST has five hours at most). */
export const LONGEST_STRETCH = 4.5 * HOUR;
/** A pause, or time away, that is a real break. */
export const REAL_BREAK = 20 * MINUTE;
/** How long after its planned beginning lunch is over for who had none: the middle of the day. */
const AFTER_LUNCH = 1 * HOUR;
/** The day's end is told of before it comes, and once it has passed; and once more a good while later. */
export const WIND_DOWN = 15 * MINUTE;
export const PAST_END = 15 * MINUTE;
const PAST_END_AGAIN = 60 * MINUTE;
const PAST_END_TIMES = 2;
/** The time to stop for 11 hours of rest is told of so long before. */
const BEFORE_REST = 30 * MINUTE;
/** What is new is read up on after the morning's first minutes. */
const SETTLED = 10 * MINUTE;

export interface PromptLook {
  readonly t: number;
  /** Wall time now, ms. */
  readonly wall: number;
  /** The same less every change of the clock that day (see `Point.steady`). */
  readonly steady: number;
  /** A break has just ended: the best moment there is. */
  readonly afterBreak: boolean;
  /** Running time at which the day's first span began. */
  readonly startedAt: number;
  /** Running time of the end of the last real break, or of the start of work if there was none since. */
  readonly restedAt: number;
  readonly reminders: ReminderSettings;
  readonly tips: boolean;
  /** A gentler profile is to be offered (B7). */
  readonly offerGentler: boolean;
  /** A period of working at home has ended, and nobody has asked about it yet (R2). */
  readonly reviewPeriod: boolean;
  /** A season has begun, and the desk was not looked over in it yet (R44). */
  readonly checkSeason: boolean;
}

/** The same without the card that is before the person. */
export function hidden({ lastAt }: PromptState): PromptState {
  return { showing: null, lastAt };
}

/** The prompt to give now, if there is one whose time has come and the budget allows it. */
export function duePrompt(
  state: PromptState,
  day: Workday,
  schedule: Schedule,
  look: PromptLook,
): WorkPrompt | null {
  if (spentOn(day) >= PROMPTS_A_DAY || look.t - state.lastAt < PROMPTS_APART) return null;
  for (const kind of WANTED) {
    const from = wantedFrom(kind, day, schedule, look);
    if (look.t >= (kind === 'tip' && !look.afterBreak ? from + TIP_WAITS : from)) return kind;
  }
  return null;
}

/** Running time at which to look again for a prompt; `Infinity` when nothing more is wanted today. */
export function nextPromptLook(
  state: PromptState,
  day: Workday,
  schedule: Schedule,
  look: PromptLook,
): number {
  if (state.showing !== null) return state.showing.since + PROMPT_STAYS;
  if (spentOn(day) >= PROMPTS_A_DAY) return Infinity;
  let next = Infinity;
  for (const kind of WANTED) {
    const from = wantedFrom(kind, day, schedule, look);
    next = Math.min(next, Math.max(kind === 'tip' ? from + TIP_WAITS : from, state.lastAt + PROMPTS_APART));
  }
  return next;
}

/** Running time from which on a prompt is wanted; `Infinity` when it is not wanted today, not any more, or gives way. */
function wantedFrom(kind: WorkPrompt, day: Workday, schedule: Schedule, look: PromptLook): number {
  const from = askedFrom(kind, day, schedule, look);
  if (from === Infinity || !GIVES_WAY.includes(kind)) return from;
  return hasRoom(kind, day, schedule, look) && !isGroupNext(day, schedule, look) ? from : Infinity;
}

function askedFrom(kind: WorkPrompt, day: Workday, schedule: Schedule, look: PromptLook): number {
  const { reminders } = look;
  switch (kind) {
    case 'rest':
      return reminders.rest ? onceAt(kind, before(schedule.restBy, BEFORE_REST), day, look) : Infinity;
    case 'planned-end':
      return reminders.plannedEnd ? pastEnd(schedule.endAt, day, look) : Infinity;
    case 'wind-down':
      if (reminders.groupOut && closesWithGroup(schedule)) return Infinity;
      return reminders.windDown && isAhead(schedule.endAt, look)
        ? onceAt(kind, before(schedule.endAt, WIND_DOWN), day, look)
        : Infinity;
    case 'lunch':
      return reminders.lunch && !hadLunch(day) ? lunchFrom(schedule, day, look) : Infinity;
    case 'group-in':
      return reminders.groupIn
        ? unlessHad(kind, joinFrom(kind, schedule.groupInAt, day, look), day)
        : Infinity;
    case 'group-out':
      return reminders.groupOut
        ? unlessHad(kind, joinFrom(kind, schedule.groupOutAt, day, look), day)
        : Infinity;
    case 'check-in':
      return onceAt(kind, schedule.checkInAt, day, look);
    case 'contact':
      return reminders.contact
        ? unlessHad('contact', onceAt(kind, schedule.contactAt, day, look), day)
        : Infinity;
    case 'midday':
      return reminders.midday && (day.plan?.goals ?? []).length > 0
        ? middayFrom(schedule, day, look)
        : Infinity;
    case 'air':
      return reminders.air ? unlessHad('air', onceAt(kind, schedule.freshAirAt, day, look), day) : Infinity;
    case 'read-up':
      return reminders.readUp ? unlessHad('read-up', readUpFrom(schedule, day, look), day) : Infinity;
    case 'glare':
      return runningAt(glareHintAt(day, schedule.daylight.glare, look.wall), look);
    case 'dusk':
      return day.place === 'home' ? onceAt(kind, schedule.daylight.lampsAt, day, look) : Infinity;
    case 'period-review':
      return look.reviewPeriod ? look.startedAt + SETTLED : Infinity;
    case 'season-check':
      // It is the desk at home that is looked at.
      return reminders.seasonCheck && look.checkSeason && day.place === 'home'
        ? look.startedAt + SETTLED
        : Infinity;
    case 'gentler':
      return look.offerGentler && !wasOffered(day) ? look.t : Infinity;
    case 'tip':
      return look.tips ? tipFrom(day, look) : Infinity;
  }
}

/** A gentler profile was offered that day: once is enough (B7). */
export function wasOffered(day: Workday): boolean {
  return timesShown(day, 'gentler') > 0;
}

/** Lunch at its time, and after a long stretch of work at the latest: that is no less true after a long meeting. */
function lunchFrom(schedule: Schedule, day: Workday, look: PromptLook): number {
  const stretched = look.wall + look.restedAt + LONGEST_STRETCH - look.t;
  const planned = onceAt('lunch', schedule.lunchAt, day, look);
  return Math.min(planned, onceAt('lunch', stretched, day, look, Infinity));
}

/** After lunch; for who had none, in the middle of the day. */
function middayFrom(schedule: Schedule, day: Workday, look: PromptLook): number {
  const lunch = day.pauses.findLast(({ kind, to }) => kind === 'lunch' && to !== null)?.to ?? null;
  const over = schedule.lunchAt === null ? null : schedule.lunchAt + AFTER_LUNCH;
  return onceAt('midday', lunch === null ? over : lunch.wall, day, look);
}

function readUpFrom(schedule: Schedule, day: Workday, look: PromptLook): number {
  const { readUpAt } = schedule;
  if (readUpAt === null || look.wall >= readUpAt + LATE || timesShown(day, 'read-up') > 0) return Infinity;
  return Math.max(look.t + readUpAt - look.wall, look.startedAt + SETTLED);
}

/** A few minutes before the group meets; a day that begins within them is told at once. */
function joinFrom(kind: PromptKind, wall: number | null, day: Workday, look: PromptLook): number {
  const meets = onceAt(kind, wall, day, look, MAY_STILL_JOIN);
  return Math.max(meets - BEFORE_GROUP, look.startedAt);
}

/** True when the group's reminder comes so soon that another now would keep it waiting (B14). */
function isGroupNext(day: Workday, schedule: Schedule, look: PromptLook): boolean {
  return GROUP.some((kind) => askedFrom(kind, day, schedule, look) < look.t + PROMPTS_APART);
}

/** Some time after the planned end, and once more a good while after that. */
function pastEnd(endAt: number | null, day: Workday, look: PromptLook): number {
  const times = timesShown(day, 'planned-end');
  if (endAt === null || times >= PAST_END_TIMES || look.t + endAt - look.wall < look.startedAt)
    return Infinity;
  const shown = day.prompts.findLast(({ prompt }) => prompt === 'planned-end');
  // The end may have been moved since it was told of.
  const past = look.t + endAt + PAST_END - look.wall;
  const again = shown === undefined ? past : look.t + shown.at.steady + PAST_END_AGAIN - look.steady;
  const from = Math.max(past, again);
  return look.t >= from + LATE ? Infinity : from;
}

/** True while the day's budget has room for more than what it is kept for. */
function hasRoom(kind: WorkPrompt, day: Workday, schedule: Schedule, look: PromptLook): boolean {
  const coming = RESERVED.filter((one) => askedFrom(one, day, schedule, look) !== Infinity).length;
  const hint = kind === 'tip' && isHintComing(day, schedule, look) ? 1 : 0;
  return spentOn(day) + coming + hint < PROMPTS_A_DAY;
}

function isHintComing(day: Workday, schedule: Schedule, look: PromptLook): boolean {
  const end = runningAt(schedule.endAt, look);
  return HINTS.some((kind) => askedFrom(kind, day, schedule, look) < end);
}

function tipFrom(day: Workday, look: PromptLook): number {
  const slot = tipSlots(day.date)[timesShown(day, 'tip')];
  if (slot === undefined) return Infinity;
  const last = day.prompts.findLast(({ prompt }) => prompt === 'tip');
  const apart = last === undefined ? -Infinity : look.t + last.at.steady + TIPS_APART - look.steady;
  return Math.max(look.startedAt + slot.after, apart);
}

function onceAt(kind: PromptKind, wall: number | null, day: Workday, look: PromptLook, late = LATE): number {
  if (wall === null || look.wall >= wall + late || timesShown(day, kind) > 0) return Infinity;
  const from = look.t + wall - look.wall;
  // A day that began after its planned lunch or end is not told of it.
  return from < look.startedAt ? Infinity : from;
}

/** Running time of a wall time; `Infinity` for none. */
function runningAt(wall: number | null, look: PromptLook): number {
  return wall === null ? Infinity : look.t + wall - look.wall;
}

function unlessHad(slot: DaySlot, from: number, day: Workday): number {
  return day.slots.includes(slot) ? Infinity : from;
}

function before(wall: number | null, ms: number): number | null {
  return wall === null ? null : wall - ms;
}

function isAhead(wall: number | null, { wall: now }: PromptLook): boolean {
  return wall !== null && now < wall;
}

/** How much of the day's budget is spent: what was asked off work is not of it (W1). */
function spentOn(day: Workday): number {
  let given = 0;
  for (const { prompt } of day.prompts) if (isAtWorkPrompt(prompt)) given += 1;
  return given;
}

/** How often a kind of prompt was given on the day. */
export function timesShown(day: Workday, kind: PromptKind): number {
  let times = 0;
  for (const { prompt } of day.prompts) if (prompt === kind) times += 1;
  return times;
}
