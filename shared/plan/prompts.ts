import { HOUR, MINUTE } from '../time/moment';
import type { PromptKind } from '../workday/events';
import { hadLunch, type Workday } from '../workday/workday';
import type { Schedule } from '../workday/schedule';
import { tipSlots } from './tips';

/** The one prompt that is before the person, if any; `since` is running time, ms. */
export interface PromptState {
  readonly showing: { readonly kind: PromptKind; readonly tip: string | null; readonly since: number } | null;
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
  readonly tips: boolean;
  /** A gentler profile is to be offered (B7). */
  readonly offerGentler: boolean;
}

/** The same without the card that is before the person. */
export function hidden({ lastAt }: PromptState): PromptState {
  return { showing: null, lastAt };
}

/** What is asked for during a day, most pressing first. */
const WANTED: readonly PromptKind[] = ['planned-end', 'lunch', 'gentler', 'tip'];

/** The prompt to give now, if there is one whose time has come and the budget allows it. */
export function duePrompt(
  state: PromptState,
  day: Workday,
  schedule: Schedule,
  look: PromptLook,
): PromptKind | null {
  if (day.prompts.length >= PROMPTS_A_DAY || look.t - state.lastAt < PROMPTS_APART) return null;
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
  if (day.prompts.length >= PROMPTS_A_DAY) return Infinity;
  let next = Infinity;
  for (const kind of WANTED) {
    const from = wantedFrom(kind, day, schedule, look);
    next = Math.min(next, Math.max(kind === 'tip' ? from + TIP_WAITS : from, state.lastAt + PROMPTS_APART));
  }
  return next;
}

/** Running time from which on a prompt is wanted; `Infinity` when it is not wanted today, or not any more. */
function wantedFrom(kind: PromptKind, day: Workday, schedule: Schedule, look: PromptLook): number {
  switch (kind) {
    case 'planned-end':
      return onceAt(kind, schedule.endAt, day, look);
    case 'lunch':
      return hadLunch(day) ? Infinity : onceAt(kind, schedule.lunchAt, day, look);
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

function tipFrom(day: Workday, look: PromptLook): number {
  const slot = tipSlots(day.date)[timesShown(day, 'tip')];
  if (slot === undefined) return Infinity;
  const last = day.prompts.findLast(({ prompt }) => prompt === 'tip');
  const apart = last === undefined ? -Infinity : look.t + last.at.steady + TIPS_APART - look.steady;
  return Math.max(look.startedAt + slot.after, apart);
}

function onceAt(kind: PromptKind, wall: number | null, day: Workday, look: PromptLook): number {
  if (wall === null || look.wall >= wall + LATE || timesShown(day, kind) > 0) return Infinity;
  const from = look.t + wall - look.wall;
  // A day that began after its planned lunch or end is not told of it.
  return from < look.startedAt ? Infinity : from;
}

/** How often a kind of prompt was given on the day. */
export function timesShown(day: Workday, kind: PromptKind): number {
  let times = 0;
  for (const { prompt } of day.prompts) if (prompt === kind) times += 1;
  return times;
}
