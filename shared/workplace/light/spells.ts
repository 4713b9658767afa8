import { addDays, monthOf, type LocalDate } from '../../time/calendar';
import { MINUTE } from '../../time/moment';
import type { Desk } from './desk';
import { readGlare, type GlareKind, type Side } from './glare';
import { stretches, type Span } from './stretches';
import type { Coordinates } from './sun';
import { spanOfDate } from './sun-day';

/** A time in which the sun dazzles or washes out the screen, in whole minutes; ms since the epoch. */
export interface GlareSpell extends Span {
  readonly kind: GlareKind;
  /** Where the light comes from for most of the time; of equals the earlier. */
  readonly side: Side;
}

/** Between two spells of one kind, so short a rest is no rest, ms: the sun passes the post between two panes. Ours. */
export const SHORT_REST = 10 * MINUTE;

/**
 * The spells of a local date, in order; those that are no further apart than `SHORT_REST` are one. A minute counts if
 * the sun troubles at its first instant. Clouds and curtains are not known. Throws a RangeError where there is no such date or zone.
 */
export function spellsOn(
  date: LocalDate,
  zone: string,
  place: Coordinates,
  desk: Desk,
): readonly GlareSpell[] {
  const spells: Growing[] = [];
  for (const { from, to, value } of stretches(spanOfDate(date, zone), place, (sun) => readGlare(sun, desk))) {
    if (value === null) continue;
    const last = spells.at(-1);
    const goesOn = last?.kind === value.kind && from - last.to <= SHORT_REST;
    const spell = goesOn ? last : { kind: value.kind, from, to, sides: new Map<Side, number>() };
    if (!goesOn) spells.push(spell);
    spell.to = to;
    spell.sides.set(value.side, (spell.sides.get(value.side) ?? 0) + to - from);
  }
  return spells.map(({ kind, from, to, sides }) => ({ kind, from, to, side: longest(sides) }));
}

/** A spell whose end has not come; how long the light came from each side is in order of their first times. */
interface Growing {
  readonly kind: GlareKind;
  readonly from: number;
  to: number;
  readonly sides: Map<Side, number>;
}

function longest(sides: ReadonlyMap<Side, number>): Side {
  return [...sides].reduce((most, side) => (side[1] > most[1] ? side : most), NONE)[0];
}

const NONE: readonly [Side, number] = ['ahead', 0];

/** The spells of each date of a month (`2026-11`), in order, also of those without any. */
export function spellsOfMonth(
  month: string,
  zone: string,
  place: Coordinates,
  desk: Desk,
): readonly { readonly date: LocalDate; readonly spells: readonly GlareSpell[] }[] {
  const days: { date: LocalDate; spells: readonly GlareSpell[] }[] = [];
  for (let date = `${month}-01`; monthOf(date) === month; date = addDays(date, 1))
    days.push({ date, spells: spellsOn(date, zone, place, desk) });
  return days;
}

/** How long the spells of a kind last together, ms. */
export function timeOf(kind: GlareKind, spells: readonly GlareSpell[]): number {
  return spells.reduce((sum, spell) => (spell.kind === kind ? sum + spell.to - spell.from : sum), 0);
}
