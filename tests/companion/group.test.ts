import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
import { localTime } from '../../shared/time/calendar';
import { HOUR, MINUTE } from '../../shared/time/moment';
import { Driver } from './driver';

const ZONE = 'Europe/Stockholm';
const GROUP: Partial<Settings> = {
  tips: false,
  breaks: { ...DEFAULT_SETTINGS.breaks, on: false },
  slots: { air: null, contact: null, readUp: null, groupIn: '08:30', groupOut: '16:15' },
};
const at = (time: string): number => Date.parse(`2026-11-23T${time}+01:00`);

function begun(settings: Partial<Settings> = GROUP): Driver {
  const day = new Driver(ZONE, '2026-11-23T08:00', settings);
  day.command({ type: 'day.start', place: 'home' });
  return day;
}

function told({ events }: Driver): readonly string[] {
  return events.flatMap((event) =>
    event.type === 'prompt.shown' ? [`${localTime(event.at, ZONE)} ${event.prompt}`] : [],
  );
}

describe('a day with a group', () => {
  it('is told of both meetings, and winds down with the group', () => {
    const day = begun();
    day.pass(9 * HOUR);
    expect(told(day)).toEqual(['08:25 group-in', '12:00 lunch', '16:10 group-out', '16:45 planned-end']);
  });

  it('says when the group meets, on the card and on the day', () => {
    const day = begun();
    expect(day.snapshot.day).toMatchObject({ groupInAt: at('08:30'), groupOutAt: at('16:15') });
    day.pass(25 * MINUTE);
    expect(day.snapshot.prompt).toEqual({ kind: 'group-in', tip: null, meetsAt: at('08:30') });
    day.command({ type: 'settings.change', change: { slots: DEFAULT_SETTINGS.slots } });
    expect(day.snapshot.prompt).toBeNull();
    expect(day.snapshot.day).toMatchObject({ groupInAt: null, groupOutAt: null });
  });

  it('keeps the ticks, and asks no more of who has ticked', () => {
    const day = begun();
    day.command({ type: 'slot.mark', slot: 'group-in', had: true });
    day.pass(HOUR);
    expect(told(day)).toEqual([]);
    day.command({ type: 'slot.mark', slot: 'group-in', had: false });
    expect(day.snapshot.day?.slots).toEqual([]);
  });

  it('can be checked out of and stopped, and the close-out is offered as ever (W6)', () => {
    const day = begun();
    day.pass(8 * HOUR);
    expect(day.command({ type: 'slot.mark', slot: 'group-out', had: true }).result).toEqual({ ok: true });
    const { effects } = day.command({ type: 'day.stop' });
    expect(effects).toContainEqual({ type: 'open', page: 'closeout' });
    expect(day.snapshot.day).toMatchObject({ open: false, slots: ['group-out'] });
    expect(day.events.slice(-2).map(({ type }) => type)).toEqual(['slot.marked', 'work.stopped']);
  });

  it('has no goal placed while the group meets', () => {
    const goodHours = { ...DEFAULT_SETTINGS.hours, 1: { from: '08:30', to: '16:30' } };
    const day = begun({ ...GROUP, goodHours });
    day.command({
      type: 'plan.save',
      plan: {
        goals: [{ id: null, text: 'Remissen', weight: 'heavy' }],
        ...{ lunchAt: null, lunchMinutes: 30, freshAirAt: null, endAt: '16:30' },
      },
    });
    expect(day.snapshot.day?.plan?.goals[0]?.at).toBe('08:45');
  });
});
