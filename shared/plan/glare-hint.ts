import { MINUTE } from '../time/moment';
import type { Workday } from '../workday/workday';
import type { GlareSpell } from '../workplace/light/spells';

/** So long before low sun it is told of: enough to get up and turn the blinds. Ours. */
export const BEFORE_GLARE = 5 * MINUTE;
/** A spell, or what is left of one, that is shorter than this is over before anything has come of a hint. Ours. */
export const WORTH_A_HINT = 15 * MINUTE;
/** At most so many hints a day (B14). */
export const GLARE_HINTS = 2;

/** The spell that a hint at `wall` is about, if there is one: no two can be told of at the same time. */
export function spellToldAt(wall: number, spells: readonly GlareSpell[]): GlareSpell | null {
  return spells.find((spell) => wall >= firstTold(spell) && wall <= lastTold(spell)) ?? null;
}

/** Wall time from which the next hint of low sun is wanted; `null` when none is any more, or nobody sits at that desk. */
export function glareHintAt(day: Workday, spells: readonly GlareSpell[], now: number): number | null {
  const told = day.prompts.flatMap(({ prompt, at }) => (prompt === 'glare' ? [at.wall] : []));
  if (day.place !== 'home' || told.length >= GLARE_HINTS) return null;
  const isTold = (spell: GlareSpell): boolean => told.some((wall) => spellToldAt(wall, [spell]) !== null);
  const next = spells.find((spell) => isWorthIt(spell) && now <= lastTold(spell) && !isTold(spell));
  return next === undefined ? null : firstTold(next);
}

function isWorthIt({ from, to }: GlareSpell): boolean {
  return to - from >= WORTH_A_HINT;
}

function firstTold({ from }: GlareSpell): number {
  return from - BEFORE_GLARE;
}

function lastTold({ to }: GlareSpell): number {
  return to - WORTH_A_HINT;
}
