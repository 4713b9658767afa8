import { describe, expect, it } from 'vitest';
import { step } from '../../shared/companion';
import { openDay } from '../../shared/companion/open-day';
import { idTime, uuidv7 } from '../../shared/chance';
import { HOUR, MINUTE } from '../../shared/time/moment';
import type { LocalDate } from '../../shared/time/calendar';
import { hoursOf } from '../../shared/workday/hours';
import { daysOf } from '../../shared/workday/workday';
import { Driver, SILENT_OFF_WORK } from './driver';

/** The day is deleted on disk, and the companion hears of it. `ahead`: by how much the deletion is later than now, ms. */
function forget(desk: Driver, day: LocalDate, ahead = 0): string {
  const { wall, zone } = desk.now();
  const [id] = uuidv7([5, 6, 7, 8], wall + ahead);
  const deletions = [{ type: 'day.forgotten', id, day, at: wall, zone }] as const;
  const taken = step(desk.state, { type: 'forgotten', deletions, at: desk.now(), idle: 0 });
  desk.state = taken.state;
  expect([taken.events, taken.result]).toEqual([[], { ok: true }]);
  return id;
}

const WORDS = { done: '', tomorrow: 'Ring Anna', worked: '', change: '' };

/** Tuesday morning after a Monday with words. */
function tuesday(): Driver {
  const monday = new Driver();
  monday.command({ type: 'day.start', place: 'home' });
  monday.pass(2 * HOUR);
  monday.command({ type: 'day.stop' });
  monday.command({ type: 'closeout.save', closeOut: WORDS });
  return new Driver('Europe/Stockholm', '2026-11-24T08:00', {}, { events: monday.events, pulse: null });
}

describe('a day that was deleted', () => {
  it('while work goes on is over: nothing shows, nothing is asked, and nothing comes', () => {
    const desk = new Driver(undefined, undefined, SILENT_OFF_WORK);
    desk.command({ type: 'day.start', place: 'home' });
    desk.command({ type: 'meeting.start', minutes: null });
    desk.pass(30 * MINUTE);
    forget(desk, '2026-11-23');
    expect(desk.snapshot).toMatchObject({
      status: { type: 'off' },
      day: null,
      quiet: null,
      nextBreak: null,
      nudge: null,
      break: null,
    });
    const { effects, events } = desk;
    const before = [effects.length, events.length];
    desk.pass(3 * HOUR);
    expect([effects.length, events.length]).toEqual(before);
  });

  it.each([
    ['a pause', (desk: Driver) => desk.command({ type: 'pause.start', kind: 'lunch', minutes: 5 })],
    ['a break', (desk: Driver) => desk.command({ type: 'break.now', kind: 'short' })],
  ] as const)('takes %s with it', (_, begin) => {
    const desk = new Driver();
    desk.command({ type: 'day.start', place: 'home' });
    desk.pass(10 * MINUTE);
    expect(begin(desk).result).toEqual({ ok: true });
    forget(desk, '2026-11-23');
    expect(desk.snapshot).toMatchObject({
      status: { type: 'off' },
      break: null,
      nudge: null,
      pauseOver: null,
    });
    desk.pass(HOUR);
    expect(desk.snapshot).toMatchObject({ status: { type: 'off' }, break: null, pauseOver: null });
  });

  it('takes the question about it with it', () => {
    const friday = new Driver('Europe/Stockholm', '2026-11-20T08:00');
    friday.command({ type: 'day.start', place: 'home' });
    friday.pass(HOUR);
    const before = { events: friday.events, pulse: null };
    const monday = new Driver('Europe/Stockholm', '2026-11-23T08:00', {}, before);
    expect(monday.snapshot.repair).not.toBeNull();
    forget(monday, '2026-11-20');
    expect(monday.snapshot.repair).toBeNull();
    expect(monday.command({ type: 'day.start', place: 'home' }).result).toEqual({ ok: true });
  });

  it('leaves no words for the next morning', () => {
    const desk = tuesday();
    desk.command({ type: 'day.start', place: 'home' });
    expect(desk.snapshot.yesterday?.tomorrow).toBe('Ring Anna');
    forget(desk, '2026-11-23');
    expect(desk.snapshot).toMatchObject({ yesterday: null, status: { type: 'work' } });
  });

  it('can begin anew, with facts that sort after the deletion on whatever clock', () => {
    const desk = new Driver();
    desk.command({ type: 'day.start', place: 'home' });
    desk.pass(HOUR);
    const id = forget(desk, '2026-11-23', 48 * HOUR);
    const { events } = desk.command({ type: 'day.start', place: 'office' });
    expect(events.map((event) => event.id > id && idTime(event.id) > idTime(id))).toEqual([true]);
    desk.pass(HOUR);
    expect(desk.snapshot.day).toMatchObject({ worked: HOUR });
  });

  it('that nobody knows of changes nothing', () => {
    const desk = tuesday();
    desk.command({ type: 'day.start', place: 'home' });
    const before = desk.snapshot;
    forget(desk, '2026-11-20');
    expect(desk.snapshot).toEqual(before);
  });
});

describe('the day that is going on', () => {
  it('is counted up to now, as Today shows it, and is none off work', () => {
    const desk = new Driver();
    expect(openDay(desk.state, desk.now())).toBeNull();
    desk.command({ type: 'day.start', place: 'home' });
    desk.pass(HOUR);
    desk.stall(7 * MINUTE);
    const open = openDay(desk.state, desk.now());
    expect(open === null ? null : hoursOf(open.day, open.steady).worked).toBe(67 * MINUTE);
    expect(desk.snapshot.day?.worked).toBe(67 * MINUTE);
    desk.command({ type: 'day.stop' });
    expect(openDay(desk.state, desk.now())).toBeNull();
  });

  it('is counted to where its stop is asked about, while that is open', () => {
    const desk = new Driver();
    desk.command({ type: 'day.start', place: 'home' });
    desk.pass(HOUR);
    const pulse = { day: '2026-11-23', at: desk.now().wall, boot: null, moved: 0, after: null, earned: {} };
    const next = new Driver('Europe/Stockholm', '2026-11-24T08:00', {}, { events: desk.events, pulse });
    const open = openDay(next.state, next.now());
    expect(open === null ? null : hoursOf(open.day, open.steady).worked).toBe(HOUR);
    expect(daysOf(desk.events)).toHaveLength(1);
  });
});
