import { describe, expect, it } from 'vitest';
import { pulseOf } from '../../shared/companion';
import type { Command } from '../../shared/companion/commands';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
import { HOUR, MINUTE } from '../../shared/time/moment';
import { Driver } from './driver';

const START: Command = { type: 'day.start', place: 'home' };
const STOP: Command = { type: 'day.stop' };
const FIKA: Partial<Settings> = { breaks: { ...DEFAULT_SETTINGS.breaks, fika: '14:30' } };

/** The program runs since then, off work. */
const since = (time: string): Driver => new Driver('Europe/Stockholm', `2026-11-23T${time}`, FIKA);

/** Whether fika is asked for within so many minutes. */
function asksForFika(day: Driver, minutes: number): boolean {
  for (let minute = 0; minute < minutes; minute += 1) {
    if (day.snapshot.nudge?.kind === 'fika') return true;
    day.pass(MINUTE);
  }
  return false;
}

function have(day: Driver, kind: string): void {
  day.command({ type: 'break.now', kind });
  day.painted();
  day.pass(16 * MINUTE);
}

describe('a day that is started again and again (W6)', () => {
  it('keeps every stretch of its work', () => {
    const day = since('08:00');
    for (let stretch = 0; stretch < 4; stretch += 1) {
      day.command(START);
      day.pass(HOUR);
      day.command(STOP);
      day.pass(HOUR);
    }
    expect(day.snapshot.day).toMatchObject({ worked: 4 * HOUR, elapsed: 4 * HOUR });
    expect(day.snapshot.day?.spans).toHaveLength(4);
  });

  it('is stopped by the person, and with it what was offered', () => {
    const day = since('08:00');
    day.command(START);
    for (let passed = 0; passed < 3; passed += 1) {
      day.command({ type: 'break.now', kind: 'short' });
      day.command({ type: 'break.leave' });
    }
    expect(day.snapshot.offerGentler).toBe(true);
    day.command(STOP);
    expect(day.events.at(-1)).toMatchObject({ type: 'work.stopped', by: 'person' });
    expect(day.snapshot.offerGentler).toBe(false);
    day.command(START);
    expect(day.snapshot.offerGentler).toBe(false);
  });
});

describe('a break of a time of day (B13)', () => {
  it('that was over when work began does not come, one whose time it is does', () => {
    const over = since('08:00');
    over.pass(7 * HOUR);
    over.command(START);
    expect(asksForFika(over, 30)).toBe(false);
    const now = since('14:30');
    now.command(START);
    expect(asksForFika(now, 5)).toBe(true);
  });

  it('that was dropped before the planned end has had its turn, though work goes on after it', () => {
    const day = since('13:00');
    day.command(START);
    const plan = { goals: [], lunchAt: null, lunchMinutes: 30, freshAirAt: null, endAt: '14:32' };
    day.command({ type: 'plan.save', plan });
    day.pass(92 * MINUTE);
    expect(day.state.trail).toContainEqual(expect.objectContaining({ what: 'dropped', kind: 'fika' }));
    day.command(STOP);
    day.pass(MINUTE);
    day.command(START);
    expect(asksForFika(day, 30)).toBe(false);
  });

  it('comes on the day that the clock is set to, though another day has had it', () => {
    const day = since('08:00');
    day.command(START);
    day.pass(HOUR);
    day.command(STOP);
    day.pass(28 * HOUR);
    day.command(START);
    have(day, 'fika');
    day.command(STOP);
    day.setWall(-24 * HOUR);
    day.pass(MINUTE);
    day.command(START);
    expect(day.snapshot.day?.date).toBe('2026-11-23');
    expect(asksForFika(day, 80)).toBe(true);
  });

  it.each([
    [['short'], true],
    [['short', 'fika'], false],
  ])('after a restart: had were %j, it comes: %s', (had, comes) => {
    const before = since('13:00');
    before.command(START);
    for (const kind of had) have(before, kind);
    const pulse = pulseOf(before.state, before.now());
    const day = new Driver(before.zone, '2026-11-23T14:10', FIKA, { events: before.events, pulse });
    day.command({ type: 'repair.answer', answer: 'continued' });
    expect(asksForFika(day, 30)).toBe(comes);
  });
});

describe('a clock that was set back over midnight', () => {
  it('shows the day that is today again, also after a restart', () => {
    const before = since('20:00');
    before.command(START);
    before.pass(HOUR);
    before.command(STOP);
    before.setWall(24 * HOUR);
    before.pass(MINUTE);
    before.command(START);
    before.pass(MINUTE);
    before.command(STOP);
    const { events } = before;
    const day = new Driver(before.zone, '2026-11-23T21:30', FIKA, { events, pulse: null });
    expect(day.snapshot).toMatchObject({ date: '2026-11-23', day: { date: '2026-11-23', worked: HOUR } });
  });
});
