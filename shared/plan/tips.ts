import { drawBelow, type Chance } from '../chance';
import { TIPS, type Tip } from '../content';

/** The tips that the day gives: light in the first, the body in the second (SEED-3-ERGO). */
const CATEGORIES: readonly (readonly string[])[] = [['glare'], ['posture', 'eyes']];

/**
 * Picks the tip number `nth` of the day (0 is the first): one of its categories, none that was `recent` as long as
 * there are others.
 */
export function chooseTip(
  nth: number,
  recent: readonly string[],
  chance: Chance,
): [tip: string, next: Chance] {
  const categories = CATEGORIES[nth % CATEGORIES.length] ?? [];
  const suited = TIPS.filter((tip) => categories.includes(tip.category));
  const fresh = withoutRecent(suited, recent);
  const [index, next] = drawBelow(chance, fresh.length);
  return [fresh[index]?.id ?? '', next];
}

/** The tips not given lately; when all were, the one given longest ago. */
function withoutRecent(tips: readonly Tip[], recent: readonly string[]): readonly Tip[] {
  const fresh = tips.filter((tip) => !recent.includes(tip.id));
  if (fresh.length > 0) return fresh;
  return [...tips].sort((a, b) => recent.lastIndexOf(a.id) - recent.lastIndexOf(b.id)).slice(0, 1);
}
