import { drawFrom, type Bag } from '../bag';
import type { Chance } from '../chance';
import { TIPS, type Tip } from '../content';
import type { OwnTip } from '../content/own';
import { partsAt, seasonOf, type WorkplaceAnswers } from '../content/tags';
import type { LocalDate, LocalTime } from '../time/calendar';
import { HOUR } from '../time/moment';

/** What a tip is about, as the day gives them: light, the body, and the work itself with all that belongs to it. */
export type TipTheme = 'light' | 'body' | 'work';

/** A tip that a day gives, and how long after the day's start it may come, ms. */
export interface TipSlot {
  readonly theme: TipTheme;
  readonly after: number;
}

// Light first and the body second, every day (SEED-3-ERGO). Between them or after them one about the work, on every other
// day, so that what belongs to the morning and what belongs to the evening both get their turn.
const LIGHT: TipSlot = { theme: 'light', after: 1 * HOUR };
const BODY: TipSlot = { theme: 'body', after: 4.5 * HOUR };
const EARLY: readonly TipSlot[] = [LIGHT, { theme: 'work', after: 2.5 * HOUR }, BODY];
const LATE: readonly TipSlot[] = [LIGHT, BODY, { theme: 'work', after: 6.5 * HOUR }];

/** The tips of the workday that began on `date`, in their order. */
export function tipSlots(date: LocalDate): readonly TipSlot[] {
  return Number(date.slice(8)) % 2 === 0 ? LATE : EARLY;
}

const LIGHT_CATEGORIES: readonly string[] = ['glare'];
const BODY_CATEGORIES: readonly string[] = ['eyes', 'posture', 'movement'];

/** The theme that a tip belongs to. */
export function themeOf(tip: Tip): TipTheme {
  if (LIGHT_CATEGORIES.includes(tip.category)) return 'light';
  return BODY_CATEGORIES.includes(tip.category) ? 'body' : 'work';
}

/** What a choice of tip has to go by. */
export interface TipLook {
  readonly theme: TipTheme;
  readonly date: LocalDate;
  readonly time: LocalTime;
  readonly hidden: readonly string[];
  /** The person's own tips. They are about the work, and fit at any time. */
  readonly own: readonly OwnTip[];
  readonly answers: WorkplaceAnswers;
}

/**
 * Draws a tip from the bag: of the theme, not hidden, of use at this workplace, and fit for the time of day and of year.
 * When no tip of the theme fits the time, one that fits another time; when the theme has none at all, one of another
 * theme. `null` when the person has hidden them all.
 */
export function chooseTip(
  bag: Bag,
  look: TipLook,
  chance: Chance,
): [tip: string | null, bag: Bag, next: Chance] {
  const wanted = TIPS.filter((tip) => !look.hidden.includes(tip.id) && mattersHere(tip, look.answers));
  const own = look.own.map(({ id }) => id).filter((id) => !look.hidden.includes(id));
  const ofTheme = wanted.filter((tip) => themeOf(tip) === look.theme);
  const idsOf = (tips: readonly Tip[]): readonly string[] => tips.map(({ id }) => id);
  const ownOfTheme = look.theme === 'work' ? own : [];
  const choices = [
    [...idsOf(ofTheme.filter((tip) => fitsNow(tip, look))), ...ownOfTheme],
    idsOf(ofTheme),
    [...idsOf(wanted.filter((tip) => fitsNow(tip, look))), ...own],
    idsOf(wanted),
  ];
  return drawFrom(bag, choices.find((ids) => ids.length > 0) ?? [], chance);
}

/** True while there is any tip to give. */
export function hasTips({ hidden, own, answers }: Pick<TipLook, 'hidden' | 'own' | 'answers'>): boolean {
  if (TIPS.some((tip) => !hidden.includes(tip.id) && mattersHere(tip, answers))) return true;
  return own.some(({ id }) => !hidden.includes(id));
}

/** A tip matters unless every statement that makes it matter is known not to be true. */
function mattersHere({ relevant }: Tip, answers: WorkplaceAnswers): boolean {
  return relevant.length === 0 || relevant.some((key) => answers[key] !== false);
}

function fitsNow(tip: Tip, { date, time }: TipLook): boolean {
  if (tip.season !== 'any' && tip.season !== seasonOf(date)) return false;
  return tip.when.length === 0 || partsAt(time).some((part) => tip.when.includes(part));
}
