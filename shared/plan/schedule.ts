import type { BreakKindId } from '../breaks/kinds';
import { breakKinds, type BreakKinds } from '../breaks/profiles';
import type { Settings, WorkingHours } from '../settings';
import { addDays, instantOf, minutesOf, weekdayOf, type LocalDate, type LocalTime } from '../time/calendar';
import { MINUTE } from '../time/moment';
import type { DayKind, DayPlan } from '../workday/events';
import { DAILY_REST } from '../workday/hours';
import { daylightOn, inDaylight, type Daylight } from './daylight';
import { endedPeriod } from './home-period';
import { hoursOn, usualDay } from './template';

/** The clock times of a day as instants (wall time, ms), in the zone the person is in. */
export interface Schedule {
  readonly date: LocalDate;
  readonly zone: string;
  /** When the usual hours begin and end; `null` on a day without. */
  readonly hours: { readonly from: number; readonly to: number } | null;
  readonly lunchAt: number | null;
  readonly freshAirAt: number | null;
  readonly contactAt: number | null;
  readonly readUpAt: number | null;
  /** The weekly talk with the manager, on its day. */
  readonly checkInAt: number | null;
  /** When the group checks in together, and out; `null` on a day without usual hours. */
  readonly groupInAt: number | null;
  readonly groupOutAt: number | null;
  readonly endAt: number | null;
  /** When to stop for 11 hours of rest before the next day's usual hours; `null` where that day has none (ATL-VILA). */
  readonly restBy: number | null;
  readonly daylight: Daylight;
  /** The last day of a period of working at home that is to be looked back on; `null` where there is none (R2). */
  readonly periodEnded: LocalDate | null;
  /** The breaks that come at a time of day, by kind (B13). */
  readonly breaksAt: Readonly<Record<BreakKindId, number>>;
}

/** What a schedule is made from. */
export interface DayFrame {
  readonly date: LocalDate;
  readonly kind: DayKind;
  /** What sort of day the next one is, as far as anybody said. */
  readonly nextKind: DayKind;
  readonly plan: DayPlan | null;
  /** When work of the day began, wall time, ms; `null` before it has. */
  readonly startedAt: number | null;
}

/** What the day is meant to look like: the plan where there is one, the usual hours of that weekday otherwise. */
export function scheduleOf(day: DayFrame, settings: Settings, zone: string): Schedule {
  const { date, kind, nextKind, plan, startedAt } = day;
  const hours = hoursOn(date, kind, settings);
  const usual = hours === null ? null : usualDay(settings, weekdayOf(date));
  const at = (time: LocalTime | null): number | null => (time === null ? null : instantOf(date, time, zone));
  // A plan from before there was such a field leaves it to the usual day.
  const meant = (planned: LocalTime | null | undefined, otherwise: LocalTime | null | undefined) =>
    at(plan === null || planned === undefined ? (otherwise ?? null) : planned);
  const { checkIn } = settings.reminders;
  const ofGroup = (time: LocalTime | null): number | null => (usual === null ? null : at(time));
  const daylight = daylightOn(date, zone, settings.light);
  const usualAir = at(usual?.freshAirAt ?? null);
  const begins = startedAt ?? at(hours?.from ?? null) ?? -Infinity;
  return {
    date,
    zone,
    hours:
      hours === null
        ? null
        : { from: instantOf(date, hours.from, zone), to: instantOf(date, hours.to, zone) },
    lunchAt: meant(plan?.lunchAt, usual?.lunchAt),
    // What the day's own plan says stands: who wrote it knows when they go out.
    freshAirAt:
      plan !== null
        ? at(plan.freshAirAt)
        : usualAir === null
          ? null
          : inDaylight(usualAir, daylight.sun, begins),
    contactAt: meant(plan?.contactAt, usual?.contactAt),
    readUpAt: meant(plan?.readUpAt, usual?.readUpAt),
    checkInAt: usual !== null && checkIn?.weekday === weekdayOf(date) ? at(checkIn.at) : null,
    groupInAt: ofGroup(settings.slots.groupIn),
    groupOutAt: ofGroup(settings.slots.groupOut),
    endAt: plan === null ? usualEnd(hours, settings, startedAt, at) : at(plan.endAt),
    restBy: restBefore(addDays(date, 1), nextKind, settings, zone),
    daylight,
    periodEnded: endedPeriod(date, settings.period),
    breaksAt: breaksAt(day, settings, zone),
  };
}

/** The kinds of break of a day: its plan may say when fika is, or that there is none. */
export function kindsOn(
  { date, kind, plan }: Pick<DayFrame, 'date' | 'kind' | 'plan'>,
  settings: Settings,
): BreakKinds {
  const usual = hoursOn(date, kind, settings) === null ? null : settings.templates[weekdayOf(date)];
  const otherwise = usual === null ? settings.breaks.fika : usual.fikaAt;
  const fika = plan?.fikaAt === undefined ? otherwise : plan.fikaAt;
  return breakKinds(fika === settings.breaks.fika ? settings.breaks : { ...settings.breaks, fika });
}

function breaksAt(day: DayFrame, settings: Settings, zone: string): Schedule['breaksAt'] {
  const times: Record<BreakKindId, number> = {};
  for (const kind of kindsOn(day, settings).asked)
    if (kind.at !== null) times[kind.id] = instantOf(day.date, kind.at, zone);
  return times;
}

/** With flexible hours the day ends as long after its start as the usual hours are. */
function usualEnd(
  hours: WorkingHours | null,
  { boundary }: Settings,
  startedAt: number | null,
  at: (time: LocalTime) => number | null,
): number | null {
  if (hours === null) return null;
  if (!boundary.flex || startedAt === null) return at(hours.to);
  return startedAt + (minutesOf(hours.to) - minutesOf(hours.from)) * MINUTE;
}

function restBefore(next: LocalDate, kind: DayKind, settings: Settings, zone: string): number | null {
  const hours = hoursOn(next, kind, settings);
  return hours === null ? null : instantOf(next, hours.from, zone) - DAILY_REST;
}
