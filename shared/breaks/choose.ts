import { drawFrom, type Bag } from '../bag';
import type { Chance } from '../chance';
import { ACTIVITIES, type Activity } from '../content';
import type { OwnActivity } from '../content/own';
import type { ActivityTags } from '../content/tags';
import type { ActivityWishes } from '../settings';
import { SECOND } from '../time/moment';
import type { BreakKind } from './kinds';

/** What the choice of an activity goes by besides the break: the person's wishes and their own activities. */
export interface ActivityChoice {
  readonly wishes: ActivityWishes;
  readonly own: readonly OwnActivity[];
}

type Candidate = ActivityTags & Pick<Activity, 'id' | 'kind' | 'seconds'>;
type Fits = (activity: Candidate) => boolean;

/** An activity may be this much longer than its break, or this much of it at least, to suit its length. */
const LONGEST = 1.5;
const SHORTEST = 0.35;

/** The app's own activities that suit a kind of break and its length, whatever a person wishes. */
export function activitiesFor(kind: BreakKind): readonly Activity[] {
  return ACTIVITIES.filter((activity) => ofSort(kind)(activity) && ofLength(kind)(activity));
}

/**
 * The activities to choose from for a break, by id; never none. What a person can do is never set aside. Where the
 * break's own activities are fewer than two, the sort gives way first, then activities that end before the break does
 * will do, then any length. Hidden ones come back only when all that the person can do are hidden.
 */
export function choicesFor(kind: BreakKind, { wishes, own }: ActivityChoice): readonly string[] {
  const possible = [...ACTIVITIES, ...own].filter((activity) => isPossible(activity, wishes));
  const liked = possible.filter(({ id }) => !wishes.hidden.includes(id));
  const [sort, length] = [ofSort(kind), ofLength(kind)];
  const notTooLong: Fits = ({ seconds }) => seconds * SECOND <= kind.lasts * LONGEST;
  const steps: readonly (readonly Candidate[])[] = [
    liked.filter((activity) => sort(activity) && length(activity)),
    liked.filter(length),
    liked.filter(notTooLong),
    liked,
  ];
  const choices = steps.find((some) => some.length > 1) ?? steps.find((some) => some.length > 0) ?? possible;
  return choices.map(({ id }) => id);
}

/** Draws an activity for a break from the bag: each once before any comes again, never the same one twice in a row. */
export function chooseActivity(
  kind: BreakKind,
  choice: ActivityChoice,
  bag: Bag,
  chance: Chance,
): [id: string, bag: Bag, next: Chance] {
  const [id, rest, next] = drawFrom(bag, choicesFor(kind, choice), chance);
  return [id ?? '', rest, next];
}

/** True when the activity asks for nothing that the person has said they cannot or will not do. */
function isPossible({ posture, stretching, space }: ActivityTags, wishes: ActivityWishes): boolean {
  if (wishes.seatedOnly && posture !== 'seated') return false;
  if (wishes.noStretching && stretching) return false;
  return !(wishes.littleSpace && space !== 'little');
}

function ofSort({ activities }: BreakKind): Fits {
  return ({ kind }) => activities.some((sort) => sort === kind);
}

/** Neither over long before the break ends nor half as long again. */
function ofLength({ lasts }: BreakKind): Fits {
  return ({ seconds }) => seconds * SECOND <= lasts * LONGEST && seconds * SECOND >= lasts * SHORTEST;
}
