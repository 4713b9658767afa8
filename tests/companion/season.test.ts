import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
import { localTime } from '../../shared/time/calendar';
import { HOUR, MINUTE } from '../../shared/time/moment';
import type { DayEvent } from '../../shared/workday/events';
import { Driver } from './driver';

const ZONE = 'Europe/Stockholm';
const ALONE: Partial<Settings> = {
  tips: false,
  breaks: { ...DEFAULT_SETTINGS.breaks, on: false },
  reminders: {
    ...{ lunch: false, air: false, readUp: false, midday: false, contact: false, checkIn: null },
    ...{ groupIn: false, groupOut: false, windDown: false, plannedEnd: false, rest: false },
    seasonCheck: true,
  },
};

/** At work at home that morning, with a sheet of the desk guide from `changed`. */
function morning(date: string, changed: string, events: readonly DayEvent[] = [], settings = ALONE): Driver {
  const sheets = [
    {
      ...{ id: 's', guide: 'desk', name: '', begun: changed, changed },
      answers: { lamps: { type: 'choice', choice: 'good', note: '' } },
    },
  ] as const;
  const day = new Driver(ZONE, `${date}T08:00`, settings, { events, pulse: null, sheets });
  day.command({ type: 'day.start', place: 'home' });
  return day;
}

const told = ({ events }: Driver): readonly string[] =>
  events.flatMap((event) =>
    event.type === 'prompt.shown' ? [`${localTime(event.at, ZONE)} ${event.prompt}`] : [],
  );

describe('the check of a season', () => {
  it('is asked for on its first workday, once, and opens the guide', () => {
    const first = morning('2026-12-01', '2026-05-20');
    first.pass(10 * MINUTE);
    expect(first.snapshot.prompt).toEqual({ kind: 'season-check', tip: null });
    const { effects } = first.command({ type: 'app.open', page: 'workplace/season' });
    expect(effects).toContainEqual({ type: 'open', page: 'workplace/season' });
    first.pass(8 * HOUR);
    expect(told(first)).toEqual(['08:10 season-check']);
    const second = morning('2026-12-02', '2026-05-20', first.events);
    second.pass(8 * HOUR);
    expect(told(second)).toEqual([]);
  });

  it('is not asked for once the desk was looked over that season', () => {
    const day = morning('2026-12-01', '2026-05-20');
    day.command({
      type: 'sheet.fill',
      sheet: 's',
      answers: { lamps: { type: 'choice', choice: 'fixed', note: '' } },
    });
    day.pass(8 * HOUR);
    expect(told(day)).toEqual([]);
  });
});
