import type { GlareSpell } from '../../../../shared/workplace/light/spells';
import type { SkyArc } from '../../../../shared/workplace/light/sky-arc';
import { placeIn, type SkyScale } from './sky-scale';

/** The name of a spell over the picture, and the point of the sun's way that it belongs to; shares of the picture. */
export interface SpellName {
  readonly spell: GlareSpell;
  readonly x: number;
  readonly y: number;
  /** 0 is the lowest line of names. */
  readonly lane: number;
  /** Near an end of the picture a name is written away from it. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Names that are nearer to each other than this share of the width have a line each. */
const NEAR = 0.4;
const EDGE = 0.25;

/** Where the names of the spells stand so that none is on another. */
export function spellNames({ spells }: SkyArc, scale: SkyScale): readonly SpellName[] {
  const names: SpellName[] = [];
  for (const spell of spells) {
    const points = spell.path.flat();
    const middle = points[Math.floor(points.length / 2)];
    if (middle === undefined) continue;
    const { x, y } = placeIn(scale, middle);
    const taken = names.filter((other) => Math.abs(other.x - x) < NEAR).map(({ lane }) => lane);
    const lane = [0, 1, 2, 3, 4, 5].find((free) => !taken.includes(free)) ?? 0;
    const anchor = x < EDGE ? 'start' : x > 1 - EDGE ? 'end' : 'middle';
    names.push({ spell, x, y, lane, anchor });
  }
  return names;
}
