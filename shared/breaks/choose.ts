import { drawBelow, type Chance } from '../chance';
import { ACTIVITIES, type Activity } from '../content';
import { SECOND } from '../time/moment';
import type { BreakKind } from './kinds';

/** Activities that suit a kind of break and its length: neither over long before it ends nor half as long again. */
export function activitiesFor(kind: BreakKind): readonly Activity[] {
  return ACTIVITIES.filter(({ kind: sort, seconds }) => {
    const length = seconds * SECOND;
    return (
      kind.activities.some((one) => one === sort) && length <= kind.lasts * 1.5 && length >= kind.lasts * 0.35
    );
  });
}

/** Picks an activity for a break, by its id; never the same one twice in a row. */
export function chooseActivity(
  kind: BreakKind,
  last: string | null,
  chance: Chance,
): [id: string, next: Chance] {
  const fitting = activitiesFor(kind).filter((activity) => activity.id !== last);
  const [index, next] = drawBelow(chance, Math.max(1, fitting.length));
  return [fitting[index]?.id ?? ACTIVITIES[0]?.id ?? '', next];
}
