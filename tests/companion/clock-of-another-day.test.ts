import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/companion/commands';
import { HOUR } from '../../shared/time/moment';
import { Driver } from './driver';

const START: Command = { type: 'day.start', place: 'home' };
const STOP: Command = { type: 'day.stop' };
const DAY = 24 * HOUR;

const wrote = (tomorrow: string): Command => ({
  type: 'closeout.save',
  closeOut: { done: '', tomorrow, worked: '', change: '' },
});

/** Two hours of work on Monday 23 November 2026, ended with a close-out that says `words`. */
function monday(words: string): Driver {
  const day = new Driver();
  day.command(START);
  day.pass(2 * HOUR);
  day.command(STOP);
  day.command(wrote(words));
  return day;
}

/** Off work, somebody sets the clock. */
function set(day: Driver, by: number): void {
  day.setWall(by);
  day.pass(HOUR);
}

describe('a clock that was set to another day', () => {
  it('opens that day, and finds the first one again when it is set right', () => {
    const day = monday('');
    set(day, -DAY);
    day.command(START);
    expect(day.snapshot.day).toMatchObject({ date: '2026-11-22', worked: 0 });
    day.pass(HOUR);
    day.command(STOP);
    set(day, DAY);
    day.command(START);
    day.pass(HOUR);
    expect(day.snapshot.day).toMatchObject({ date: '2026-11-23', worked: 3 * HOUR });
    expect(day.snapshot.day?.spans).toHaveLength(2);
  });

  it('gives that day its own share of prompts, and the first one no second (B14)', () => {
    const day = monday('');
    const tips = (date: string): number =>
      day.events.filter(
        (event) => event.type === 'prompt.shown' && event.prompt === 'tip' && event.day === date,
      ).length;
    const first = tips('2026-11-23');
    set(day, -DAY);
    day.command(START);
    day.pass(8 * HOUR);
    day.command(STOP);
    expect(tips('2026-11-22')).toBe(3);
    set(day, DAY);
    day.command(START);
    day.pass(8 * HOUR);
    expect(first).toBe(1);
    expect(tips('2026-11-23')).toBe(3);
  });

  it('is known after a restart too: a day to come is not the day that goes on', () => {
    const { events } = monday('Ring Maria');
    const day = new Driver('Europe/Stockholm', '2026-11-22T08:00', {}, { events, pulse: null });
    expect(day.snapshot).toMatchObject({ day: null, yesterday: null });
    day.command(START);
    expect(day.snapshot.day?.date).toBe('2026-11-22');
    day.command(STOP);
    set(day, DAY);
    day.command(START);
    expect(day.snapshot.day?.closeOut?.tomorrow).toBe('Ring Maria');
  });

  it('tells what the day before left, and not what a later one did', () => {
    const day = monday('Ring Maria');
    expect(day.snapshot.yesterday).toBeNull();
    set(day, DAY);
    expect(day.snapshot.yesterday).toMatchObject({ date: '2026-11-23', tomorrow: 'Ring Maria' });
    set(day, -2 * DAY);
    expect(day.snapshot.yesterday).toBeNull();
    day.command(START);
    day.command(STOP);
    day.command(wrote('Vila'));
    set(day, 2 * DAY);
    expect(day.snapshot.yesterday?.tomorrow).toBe('Ring Maria');
    day.command(START);
    expect(day.snapshot.yesterday?.tomorrow).toBe('Ring Maria');
  });

  it('keeps prompts 15 min apart over the change, also over a restart (B14)', () => {
    const day = new Driver();
    const shown = (): readonly number[] =>
      day.events.flatMap((event) => (event.type === 'prompt.shown' ? [event.at] : []));
    day.command(START);
    for (let n = 0; n < 300 && shown().length === 0; n++) day.pass(60_000);
    expect(shown()).toHaveLength(1);
    day.command(STOP);
    day.setWall(DAY);
    day.command(START);
    const apart = -15 * 60_000;
    expect(day.state.prompts.lastAt - day.state.clock.t).toBeGreaterThan(apart);
    const now = new Date(day.now().wall + HOUR).toISOString().slice(0, 16);
    const next = new Driver(day.zone, now, {}, { events: day.events, pulse: null });
    expect(next.snapshot.day?.date).toBe('2026-11-24');
    expect(next.state.prompts.lastAt).toBeGreaterThan(apart - DAY);
  });
});
