import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type HomePeriod, type Settings } from '../../shared/settings';
import { localTime } from '../../shared/time/calendar';
import { HOUR, MINUTE } from '../../shared/time/moment';
import type { DayEvent, Place } from '../../shared/workday/events';
import { Driver, TIPS_ALONE } from './driver';

const ZONE = 'Europe/Stockholm';
const AUTUMN: HomePeriod = { from: '2026-09-01', to: '2026-11-22' };
const PERIOD_ALONE: Partial<Settings> = {
  ...TIPS_ALONE,
  tips: false,
  breaks: { ...DEFAULT_SETTINGS.breaks, on: false },
};

/** A workday of nine hours on `date`, with what was recorded before it. */
function worked(
  date: string,
  period: HomePeriod | null,
  events: readonly DayEvent[] = [],
  place: Place = 'home',
): Driver {
  const day = new Driver(ZONE, `${date}T08:00`, { ...PERIOD_ALONE, period }, { events, pulse: null });
  day.command({ type: 'day.start', place });
  day.pass(9 * HOUR);
  day.command({ type: 'day.stop' });
  return day;
}

function reviews({ events }: Driver): readonly string[] {
  return events.flatMap((event) =>
    event.type === 'prompt.shown' ? [`${localTime(event.at, ZONE)} ${event.prompt}`] : [],
  );
}

describe('the question about a period of working at home', () => {
  it('comes on the first workday after it, once the morning has settled', () => {
    expect(reviews(worked('2026-11-23', AUTUMN))).toEqual(['08:10 period-review']);
    expect(reviews(worked('2026-11-23', AUTUMN, [], 'office'))).toEqual(['08:10 period-review']);
  });

  it('says when it ended', () => {
    const day = new Driver(ZONE, '2026-11-23T08:00', { ...PERIOD_ALONE, period: AUTUMN });
    day.command({ type: 'day.start', place: 'home' });
    day.pass(10 * MINUTE);
    expect(day.snapshot.prompt).toEqual({ kind: 'period-review', tip: null, endedOn: '2026-11-22' });
  });

  it('does not come on its last day, without a period, or long after', () => {
    expect(reviews(worked('2026-11-23', { ...AUTUMN, to: '2026-11-23' }))).toEqual([]);
    expect(reviews(worked('2026-11-23', null))).toEqual([]);
    // Four weeks after a Friday the 30th of October it is the 27th of November.
    expect(reviews(worked('2026-11-27', { ...AUTUMN, to: '2026-10-30' }))).toHaveLength(1);
    expect(reviews(worked('2026-11-30', { ...AUTUMN, to: '2026-10-30' }))).toEqual([]);
  });

  it('comes once, and again only when a later period has ended', () => {
    const first = worked('2026-11-23', AUTUMN);
    const second = worked('2026-11-24', AUTUMN, first.events);
    expect(reviews(second)).toEqual([]);
    const both = [...first.events, ...second.events];
    expect(reviews(worked('2026-11-26', { ...AUTUMN, to: '2026-11-25' }, both))).toHaveLength(1);
  });
});
