import type { DayView } from '../../../../shared/companion/snapshot';
import { kindName, type Translate } from '../../../../shared/messages';
import type { Format } from '../../../../shared/messages/format';
import { instantOf } from '../../../../shared/time/calendar';
import { MINUTE } from '../../../../shared/time/moment';

/** One line of the day's table. */
export interface DayRow {
  readonly key: string;
  readonly at: number;
  readonly time: string;
  readonly what: string;
}

/** The same facts as the ribbon, as lines in the order they happened or are meant to. */
export function dayRows(
  day: DayView,
  now: number,
  lunchMinutes: number,
  zone: string,
  t: Translate,
  format: Format,
): readonly DayRow[] {
  const between = (from: number, to: number | null): string =>
    to === null ? t('rows.from', { from: format.time(from) }) : `${format.time(from)}–${format.time(to)}`;
  const planned = (
    name: 'lunch' | 'air' | 'fika' | 'contact' | 'read-up' | 'group-in' | 'group-out' | 'end' | 'sunset',
    at: number | null,
    time: (at: number) => string = format.time,
  ): readonly DayRow[] => (at === null ? [] : [{ key: name, at, time: time(at), what: t(`rows.${name}`) }]);
  const rows: readonly DayRow[] = [
    ...day.spans.map((span) => ({
      key: `work-${span.fromAt}`,
      at: span.fromAt,
      time: between(span.fromAt, span.toAt),
      what: t('rows.work'),
    })),
    ...day.pauses.map((pause) => ({
      key: `pause-${pause.fromAt}`,
      at: pause.fromAt,
      time: between(pause.fromAt, pause.toAt),
      what: t(`pause.${pause.kind}`),
    })),
    ...day.breaks.map((each) => ({
      key: `break-${each.fromAt}-${each.kind}`,
      at: each.fromAt,
      time: format.time(each.fromAt),
      what: t(`rows.break.${each.outcome}`, { kind: kindName(t, each) }),
    })),
    ...planned('lunch', day.lunchAt, (at) => between(at, at + lunchMinutes * MINUTE)),
    ...planned('air', day.freshAirAt),
    ...planned('fika', day.fikaAt),
    ...planned('contact', day.contactAt),
    ...planned('read-up', day.readUpAt),
    ...planned('group-in', day.groupInAt),
    ...planned('group-out', day.groupOutAt),
    ...goalRows(day, zone, t),
    ...planned('end', day.plannedEndAt),
    ...planned('sunset', day.sunsetAt),
    ...(day.open ? [{ key: 'now', at: now, time: format.time(now), what: t('rows.now') }] : []),
  ];
  return rows.toSorted((a, b) => a.at - b.at);
}

function goalRows({ date, plan }: DayView, zone: string, t: Translate): readonly DayRow[] {
  return (plan?.goals ?? []).flatMap(({ id, text, weight, at }) => {
    if (at === undefined) return [];
    const what = t(`rows.goal.${weight ?? 'unsaid'}`, { goal: text });
    return [{ key: `goal-${id}`, at: instantOf(date, at, zone), time: at, what }];
  });
}
