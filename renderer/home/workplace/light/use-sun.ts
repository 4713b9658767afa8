import { useMemo } from 'react';
import type { LocalDate } from '../../../../shared/time/calendar';
import { monthOf } from '../../../../shared/time/calendar';
import type { Desk } from '../../../../shared/workplace/light/desk';
import { skyArc, type SkyArc } from '../../../../shared/workplace/light/sky-arc';
import { spellsOfMonth, type GlareSpell } from '../../../../shared/workplace/light/spells';
import type { Coordinates } from '../../../../shared/workplace/light/sun';
import {
  daylightLeft,
  sunDay,
  type DaylightLeft,
  type SunDay,
} from '../../../../shared/workplace/light/sun-day';
import { useCompanion } from '../../../companion/context';
import { useSteady } from './use-steady';

/** The sun of today at a place, as a desk sees it. */
export interface SunToday {
  readonly day: SunDay;
  readonly arc: SkyArc;
  /** Until civil twilight is over. */
  readonly left: DaylightLeft;
}

/** A desk of which nothing has been said: the sun is drawn all the same. */
const NO_DESK: Desk = { facing: 180, windows: [] };

/** Reckoned anew only when the date, the place or the desk is another. */
export function useSunToday(place: Coordinates, desk: Desk | null): SunToday {
  const { now, date, zone } = useCompanion().snapshot;
  const where = useSteady(place);
  const how = useSteady(desk ?? NO_DESK);
  const day = useMemo(() => sunDay(date, zone, where), [date, zone, where]);
  const arc = useMemo(() => skyArc(date, zone, where, how), [date, zone, where, how]);
  const left = useMemo(() => daylightLeft(now, where, 'dusk'), [now, where]);
  return { day, arc, left };
}

/** The spells of each day of this month. */
export function useSunMonth(
  place: Coordinates,
  desk: Desk,
): readonly { readonly date: LocalDate; readonly spells: readonly GlareSpell[] }[] {
  const { date, zone } = useCompanion().snapshot;
  const where = useSteady(place);
  const how = useSteady(desk);
  const month = monthOf(date);
  return useMemo(() => spellsOfMonth(month, zone, where, how), [month, zone, where, how]);
}
