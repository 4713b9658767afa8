import { instantOf, weekdayOf, type LocalDate } from '../time/calendar';
import type { BreakKindId } from '../breaks/kinds';
import { breakKinds } from '../breaks/profiles';
import type { Settings } from '../settings';
import type { DayPlan } from './events';

/** The clock times of a day as instants (wall time, ms), in the zone the person is in. */
export interface Schedule {
  readonly zone: string;
  readonly lunchAt: number | null;
  readonly freshAirAt: number | null;
  readonly fikaAt: number | null;
  readonly contactAt: number | null;
  readonly readUpAt: number | null;
  readonly endAt: number | null;
  /** The breaks that come at a time of day, by kind (B13). */
  readonly breaksAt: Readonly<Record<BreakKindId, number>>;
}

/** What the day is meant to look like: the plan where there is one, the usual hours of that weekday otherwise. */
export function scheduleOf(
  date: LocalDate,
  plan: DayPlan | null,
  settings: Settings,
  zone: string,
): Schedule {
  const hours = settings.hours[weekdayOf(date)];
  const lunch = plan === null ? (hours === null ? null : settings.lunch.at) : plan.lunchAt;
  const end = plan === null ? (hours?.to ?? null) : plan.endAt;
  const air = plan?.freshAirAt ?? null;
  const at = (time: string | null): number | null => (time === null ? null : instantOf(date, time, zone));
  const breaksAt: Record<BreakKindId, number> = {};
  for (const kind of breakKinds(settings.breaks).asked)
    if (kind.at !== null) breaksAt[kind.id] = instantOf(date, kind.at, zone);
  return {
    zone,
    lunchAt: at(lunch),
    freshAirAt: at(air),
    fikaAt: at(plan?.fikaAt ?? null),
    contactAt: at(plan?.contactAt ?? null),
    readUpAt: at(plan?.readUpAt ?? null),
    endAt: at(end),
    breaksAt,
  };
}
