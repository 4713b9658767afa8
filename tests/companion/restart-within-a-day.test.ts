import { describe, expect, it } from 'vitest';
import { pulseOf } from '../../shared/companion';
import type { Command } from '../../shared/companion/commands';
import type { Settings } from '../../shared/settings';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { HOUR, MINUTE } from '../../shared/time/moment';
import { Driver, TIPS_ALONE } from './driver';

const START: Command = { type: 'day.start', place: 'home' };
const CONTINUED: Command = { type: 'repair.answer', answer: 'continued' };

/** The app dies after `before`, starts again at once and goes on. */
function again(before: Driver, settings: Partial<Settings> = {}): Driver {
  const pulse = pulseOf(before.state, before.now());
  const time = new Date(before.now().wall + HOUR).toISOString().slice(11, 16);
  const day = new Driver(before.zone, `2026-11-23T${time}`, settings, { events: before.events, pulse });
  day.command(CONTINUED);
  return day;
}

function working(ms: number, settings: Partial<Settings> = {}): Driver {
  const day = new Driver('Europe/Stockholm', '2026-11-23T08:00', settings);
  day.command(START);
  day.pass(ms);
  return day;
}

const shownAt = ({ events }: Driver): readonly string[] =>
  events.flatMap((event) =>
    event.type === 'prompt.shown' ? [new Date(event.at + HOUR).toISOString().slice(11, 16)] : [],
  );

const NO_BREAKS: Partial<Settings> = { breaks: { ...DEFAULT_SETTINGS.breaks, on: false } };

describe('a restart in the middle of a day', () => {
  it.each([20, 100, 200, 300])('after %i min changes nothing of when the tips of the day come', (minutes) => {
    const whole = shownAt(working(9 * HOUR, NO_BREAKS));
    const before = working(minutes * MINUTE, NO_BREAKS);
    const after = again(before, NO_BREAKS);
    after.pass(9 * HOUR - minutes * MINUTE);
    expect([...shownAt(before), ...shownAt(after)]).toEqual(whole);
    expect(whole.length).toBeGreaterThan(3);
  });

  it('keeps prompts 15 min apart', () => {
    const settings: Partial<Settings> = { ...NO_BREAKS, lunch: { at: '09:50', minutes: 30 } };
    // A tip comes at 09:45 when no break has ended before.
    const before = working(106 * MINUTE, settings);
    expect(shownAt(before)).toEqual(['09:45']);
    const after = again(before, settings);
    after.pass(30 * MINUTE);
    expect(shownAt(after)).toEqual(['10:00']);
  });

  it('draws no activity and no tip again before the others have had their turn', () => {
    const first = working(3 * HOUR + 10 * MINUTE, TIPS_ALONE);
    expect(first.snapshot.break).toBeNull();
    const second = again(first, TIPS_ALONE);
    second.pass(3 * HOUR);
    const tips = [first, second].map(({ events }) =>
      events.flatMap((event) => (event.type === 'prompt.shown' && event.tip !== null ? [event.tip] : [])),
    );
    expect(tips.every((some) => some.length > 0)).toBe(true);
    expect(new Set(tips.flat()).size).toBe(tips.flat().length);
    const had = first.events.flatMap((event) => (event.type === 'break.ended' ? [event.activity] : []));
    expect(had.length).toBeGreaterThan(3);
    expect(again(first).state.breaks.bag.order).toEqual(first.state.breaks.bag.order);
  });

  it('gives ids that go on, also when the clock was set back meanwhile', () => {
    const before = working(30 * MINUTE);
    const back = new Driver(before.zone, '2026-11-23T07:00', {}, { events: before.events, pulse: null });
    back.command(CONTINUED);
    back.command({ type: 'pause.start', kind: 'errand', minutes: 5 });
    const ids = [...before.events, ...back.events].map(({ id }) => id);
    const last = before.events.at(-1)?.id ?? '';
    expect(back.events.length).toBeGreaterThan(1);
    for (const { id } of back.events) expect(id > last).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lets a pause end when it was to', () => {
    const before = working(10 * MINUTE);
    before.command({ type: 'pause.start', kind: 'errand', minutes: 20 });
    before.pass(5 * MINUTE);
    const day = again(before);
    day.pass(15 * MINUTE - 1);
    expect(day.snapshot.pauseOver).toBeNull();
    day.pass(1);
    expect(day.snapshot.pauseOver).not.toBeNull();
  });
});
