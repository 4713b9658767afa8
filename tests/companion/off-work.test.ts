import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/companion/commands';
import type { Snapshot } from '../../shared/companion/snapshot';
import { isAtWorkPrompt } from '../../shared/plan/prompt-ranks';
import { DEFAULT_SETTINGS, type BoundarySettings } from '../../shared/settings';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { Driver } from './driver';

const START: Command = { type: 'day.start', place: 'office' };
const STOP: Command = { type: 'day.stop' };
const PRIVATE: Command = { type: 'after-hours.answer', answer: 'private' };
const MONDAY = '2026-11-23';

function off(start: string, boundary: Partial<BoundarySettings> = {}, date = MONDAY): Driver {
  return new Driver('Europe/Stockholm', `${date}T${start}`, {
    boundary: { ...DEFAULT_SETTINGS.boundary, ...boundary },
  });
}

/** Somebody who stopped at 16:30 and goes on typing. */
function stopped(boundary: Partial<BoundarySettings> = {}): Driver {
  const day = off('16:00', { suggestStart: false, ...boundary });
  day.command(START);
  day.pass(30 * MINUTE);
  day.command(STOP);
  return day;
}

const shown = (day: Driver): Snapshot['offWork'] => day.snapshot.offWork;
const change = (day: Driver, boundary: Partial<BoundarySettings>): Command => ({
  type: 'settings.change',
  change: { boundary: { ...day.snapshot.settings.boundary, ...boundary } },
});
const asked = (day: Driver): readonly string[] =>
  day.events.flatMap((event) =>
    event.type === 'prompt.shown' && !isAtWorkPrompt(event.prompt) ? [event.prompt] : [],
  );

/** Lets time pass in minutes until something shows; the minutes that it took. */
function minutesUntilShown(day: Driver, most = 600): number {
  for (let n = 0; n < most; n += 1) {
    if (shown(day) !== null) return n;
    day.pass(MINUTE);
  }
  throw new Error('nothing showed');
}

describe('the offer of a start', () => {
  it('comes when the hours begin, and somebody is known to be there', () => {
    const day = off('07:59');
    day.pass(MINUTE + 9 * SECOND);
    expect(day.snapshot).toMatchObject({ offWork: null, looksForPerson: true });
    day.pass(SECOND);
    expect(day.snapshot).toMatchObject({ offWork: { kind: 'start' }, looksForPerson: false, prompt: null });
    expect(day.events).toMatchObject([{ type: 'prompt.shown', prompt: 'start', day: MONDAY }]);
    expect(day.effects).toEqual([]);
  });

  it('goes after five minutes, at their end exactly, and does not come again that day', () => {
    const day = off('08:00');
    day.pass(10 * SECOND + 5 * MINUTE - 1);
    expect(shown(day)).toEqual({ kind: 'start' });
    day.pass(1);
    expect(shown(day)).toBeNull();
    day.pass(8 * HOUR);
    expect(asked(day)).toEqual(['start']);
  });

  it('looks every two minutes for who is not there, till the hours are over', () => {
    const day = off('07:50');
    day.setTyping(false);
    day.pass(10 * MINUTE);
    const before = day.wakes;
    day.pass(HOUR);
    expect(day.wakes - before).toBeGreaterThanOrEqual(29);
    expect(day.wakes - before).toBeLessThanOrEqual(32);
    day.pass(7.5 * HOUR);
    expect(day.snapshot).toMatchObject({ offWork: null, looksForPerson: false });
    const evening = day.wakes;
    day.pass(7 * HOUR);
    expect(day.wakes).toBe(evening);
  });

  it('comes the next morning on a machine that was on all night, and wakes once at midnight for it', () => {
    const day = off('17:00');
    day.setTyping(false);
    day.pass(7 * HOUR + MINUTE);
    expect(day.wakes).toBe(1);
    day.setTyping(true);
    day.pass(8 * HOUR);
    expect(shown(day)).toEqual({ kind: 'start' });
  });

  it('is not made twice because the app was started again', () => {
    const before = off('08:00');
    before.pass(MINUTE);
    expect(asked(before)).toEqual(['start']);
    const day = new Driver(before.zone, `${MONDAY}T08:10`, {}, { events: before.events, pulse: null });
    day.pass(HOUR);
    expect(asked(day)).toEqual([]);
  });

  it.each<[string, (day: Driver) => void]>([
    ['who turns it off', (day) => day.command(change(day, { suggestStart: false }))],
    ['who marks the day as ill', (day) => day.command({ type: 'day.mark', day: MONDAY, kind: 'ill' })],
    ['who starts', (day) => day.command(START)],
    ['who waves it away', (day) => day.command({ type: 'prompt.dismiss' })],
  ])('is gone at once for %s', (_, act) => {
    const day = off('08:00');
    day.pass(MINUTE);
    expect(shown(day)).not.toBeNull();
    act(day);
    expect(shown(day)).toBeNull();
  });

  it('is not made before the first steps are done', () => {
    const day = new Driver('Europe/Stockholm', `${MONDAY}T08:00`, { welcomed: false });
    day.pass(2 * HOUR);
    expect(day.snapshot).toMatchObject({ offWork: null, looksForPerson: false });
    expect(day.wakes).toBe(0);
  });
});

describe('the question after hours', () => {
  it('comes a quarter of an hour after the stop and once more an hour after that', () => {
    const day = stopped();
    day.pass(15 * MINUTE);
    expect(shown(day)).toBeNull();
    expect(day.snapshot.looksForPerson).toBe(true);
    day.pass(10 * SECOND);
    expect(shown(day)).toMatchObject({ kind: 'after-hours', stoppedAt: Date.parse('2026-11-23T15:30:00Z') });
    day.pass(60 * MINUTE - SECOND);
    expect(asked(day)).toEqual(['after-hours']);
    day.pass(6 * MINUTE);
    expect(asked(day)).toEqual(['after-hours', 'after-hours']);
    day.pass(6 * HOUR);
    expect(asked(day)).toHaveLength(2);
    expect(day.effects.filter(({ type }) => type === 'sound' || type === 'notify')).toEqual([]);
  });

  it('is over for who comes back more than an hour and a quarter after the stop', () => {
    const day = stopped();
    day.setTyping(false);
    day.pass(75 * MINUTE);
    day.setTyping(true);
    day.pass(3 * HOUR);
    expect(asked(day)).toEqual([]);
  });

  it('counts over two stops of a day, and leaves an hour between its two times', () => {
    const day = stopped();
    minutesUntilShown(day);
    day.command({ type: 'after-hours.answer', answer: 'working' });
    expect(day.snapshot).toMatchObject({ status: { type: 'work' }, day: { place: 'office' } });
    day.pass(5 * MINUTE);
    day.command(STOP);
    expect(minutesUntilShown(day)).toBeGreaterThanOrEqual(54);
    day.pass(5 * HOUR);
    expect(asked(day)).toHaveLength(2);
  });

  it('is not asked again after "this is private", whatever else happens that day', () => {
    const day = stopped();
    minutesUntilShown(day);
    expect(day.command(PRIVATE).result).toEqual({ ok: true });
    expect(day.snapshot).toMatchObject({ offWork: null, settings: { boundary: { privateAnswers: 1 } } });
    day.command(START);
    day.pass(5 * MINUTE);
    day.command(STOP);
    day.pass(5 * HOUR);
    expect(asked(day)).toEqual(['after-hours']);
  });

  it('is turned off by the third of these answers, and counts anew for who turns it on again', () => {
    const day = stopped({ privateAnswers: 2 });
    minutesUntilShown(day);
    day.command(PRIVATE);
    expect(day.snapshot.settings.boundary).toMatchObject({ afterHours: false, privateAnswers: 0 });
  });

  it('does not come after a restart that cannot know the answer; before the first it does', () => {
    const before = stopped();
    const restarted = (start: string): Driver =>
      new Driver(before.zone, `${MONDAY}T${start}`, {}, { events: before.events, pulse: null });
    expect(minutesUntilShown(restarted('16:40'))).toBeLessThanOrEqual(6);
    minutesUntilShown(before);
    const after = restarted('16:50');
    after.pass(4 * HOUR);
    expect(asked(after)).toEqual([]);
  });

  it('is not asked about a stop that was told of afterwards', () => {
    const before = off('16:00');
    before.command(START);
    before.pass(20 * MINUTE);
    const day = new Driver(before.zone, `${MONDAY}T16:30`, {}, { events: before.events, pulse: null });
    const stoppedAt = day.snapshot.repair?.stoppedAt ?? 0;
    expect(day.command({ type: 'repair.answer', answer: { stoppedAt } }).result).toEqual({ ok: true });
    day.pass(4 * HOUR);
    expect(asked(day)).toEqual([]);
  });

  it('waits behind a locked screen', () => {
    const day = stopped();
    day.pass(14 * MINUTE);
    day.report('locked');
    const before = day.wakes;
    day.pass(20 * MINUTE);
    expect(day.wakes).toBe(before);
    day.report('unlocked');
    day.pass(10 * SECOND);
    expect(shown(day)).toMatchObject({ kind: 'after-hours' });
  });

  it('refuses an answer that nobody asked for', () => {
    expect(stopped().command(PRIVATE).result).toEqual({ ok: false, reason: 'no-question' });
  });
});

describe('the evening’s word on rest', () => {
  it('is told half an hour before it is time, once, to who asked for it', () => {
    const day = off('20:00', { eveningRest: true });
    day.pass(30 * MINUTE + 10 * SECOND);
    expect(shown(day)).toEqual({
      kind: 'evening-rest',
      stopBy: Date.parse('2026-11-23T20:00:00Z'),
      nextAt: Date.parse('2026-11-24T07:00:00Z'),
    });
    day.command(change(day, { eveningRest: false }));
    expect(shown(day)).toBeNull();
    day.command(change(day, { eveningRest: true }));
    day.pass(3 * HOUR);
    expect(asked(day)).toEqual(['evening-rest']);
  });

  it('is not told before a day without hours', () => {
    const day = off('20:00', { eveningRest: true }, '2026-11-27');
    day.pass(3 * HOUR);
    expect(asked(day)).toEqual([]);
  });
});

it('with all of it off no timer runs off work, and nobody is looked for', () => {
  const day = stopped({ afterHours: false });
  const before = day.wakes;
  day.pass(30 * HOUR);
  expect(day.wakes).toBe(before);
  expect(day.snapshot).toMatchObject({ offWork: null, looksForPerson: false });
});
