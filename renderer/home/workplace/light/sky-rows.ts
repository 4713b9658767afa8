import type { SkyArc } from '../../../../shared/workplace/light/sky-arc';
import type { GlareSpell } from '../../../../shared/workplace/light/spells';
import { apparentSun, type Coordinates } from '../../../../shared/workplace/light/sun';
import type { Direction } from '../../../../shared/workplace/light/direction';
import type { SunDay } from '../../../../shared/workplace/light/sun-day';

/** A line of the table under the picture: where the sun stands at a time, and what is with it then. */
export interface SkyRow {
  readonly at: number;
  readonly sun: Direction;
  /** What happens then, in order; none on an hour as any other. */
  readonly events: readonly SkyEvent[];
  /** The spell that goes on then. */
  readonly spell: GlareSpell | null;
}

export type SkyEvent =
  | { readonly kind: 'sunrise' | 'sunset' }
  | { readonly kind: 'begins' | 'ends'; readonly spell: GlareSpell };

/** All that the picture shows, by time: the hours while the sun is up, its coming and going, and both ends of each spell. */
export function skyRows(arc: SkyArc, day: SunDay, place: Coordinates): readonly SkyRow[] {
  const events: readonly (readonly [number, SkyEvent])[] = [
    ...day.events.flatMap(({ kind, at }) =>
      kind === 'sunrise' || kind === 'sunset' ? [[at, { kind }] as const] : [],
    ),
    ...arc.spells.flatMap((spell) => [
      [spell.from, { kind: 'begins', spell }] as const,
      [spell.to, { kind: 'ends', spell }] as const,
    ]),
  ];
  const times = new Set([...arc.hours.map(({ at }) => at), ...events.map(([at]) => at)]);
  return [...times]
    .sort((one, other) => one - other)
    .map((at) => ({
      at,
      sun: apparentSun(at, place),
      events: events.filter(([then]) => then === at).map(([, event]) => event),
      spell: arc.spells.find(({ from, to }) => at >= from && at < to) ?? null,
    }));
}
