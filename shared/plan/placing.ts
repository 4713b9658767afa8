import type { WorkingHours } from '../settings';
import { minutesOf, timeOfDay } from '../time/calendar';
import type { Goal } from '../workday/events';

/** A stretch of the day, in minutes after 00:00 by the clock; `to` is the first minute after it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * How long a goal is on the ribbon, minutes. Nobody knows how long one takes: the length is only there so that it can be
 * drawn and has room round it, and it counts nowhere.
 */
export const DRAWN_MINUTES = 60;
/** Places are this far apart, minutes. */
export const PLACE_STEP = 15;

/** The day that goals are to be placed in. */
export interface Room {
  /** From when on there is anything to place, until the day's end. */
  readonly day: Stretch;
  /** The person's own good hours; `null` where they said none, and then nothing is placed by itself. */
  readonly good: WorkingHours | null;
  /** What is taken: lunch, meetings, fika, slots. */
  readonly taken: readonly Stretch[];
}

/** What placing has to know of a goal. */
type Placeable = Pick<Goal, 'weight' | 'ifTime' | 'at'>;

/**
 * Gives goals a time: heavy ones in the person's good hours, light ones in the rest of the day, each kind in its order
 * (R26, R27; that hours matter at all is weakly supported, CHAUHAN2025, so only the person's own answer counts). What has a
 * time keeps it; what is for if there is time, or has no weight, gets none by itself, and neither does what finds no room.
 */
export function placeGoals<G extends Placeable>(goals: readonly G[], room: Room): readonly G[] {
  const { good } = room;
  if (good === null) return goals;
  const goodHours = { from: minutesOf(good.from), to: minutesOf(good.to) };
  const taken: Stretch[] = [...room.taken, ...goals.flatMap(({ at }) => (at === undefined ? [] : drawn(at)))];
  return goals.map((goal) => {
    if (goal.at !== undefined || goal.ifTime === true || goal.weight === undefined) return goal;
    const within = goal.weight === 'heavy' ? [goodHours] : around(goodHours);
    const from = firstFree(room.day, within, taken);
    if (from === null) return goal;
    const at = timeOfDay(from);
    taken.push(...drawn(at));
    return { ...goal, at };
  });
}

/** The hour that a goal at that time takes on the ribbon. */
function drawn(at: string): readonly Stretch[] {
  const from = minutesOf(at);
  return [{ from, to: from + DRAWN_MINUTES }];
}

function around({ from, to }: Stretch): readonly Stretch[] {
  return [
    { from: 0, to: from },
    { from: to, to: 24 * 60 },
  ];
}

/** The first place in the day, and in one of the stretches, that touches nothing that is taken. */
function firstFree(day: Stretch, within: readonly Stretch[], taken: readonly Stretch[]): number | null {
  const first = Math.ceil(day.from / PLACE_STEP) * PLACE_STEP;
  for (let from = first; from + DRAWN_MINUTES <= day.to; from += PLACE_STEP) {
    const to = from + DRAWN_MINUTES;
    const fits = within.some((stretch) => stretch.from <= from && to <= stretch.to);
    if (fits && !taken.some((stretch) => stretch.from < to && from < stretch.to)) return from;
  }
  return null;
}
