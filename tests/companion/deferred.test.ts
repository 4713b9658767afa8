import { describe, expect, it } from 'vitest';
import { pulseOf } from '../../shared/companion';
import { MINUTE } from '../../shared/time/moment';
import { Driver, NOTHING_SENSED } from './driver';

function working(minutes: number): Driver {
  const day = new Driver();
  day.command({ type: 'day.start', place: 'home' });
  day.pass(minutes * MINUTE);
  return day;
}

describe('why a break waits (B11)', () => {
  const deferred = ({ state }: Driver): readonly string[] =>
    state.trail.flatMap((one) => (one.what === 'deferred' ? [`${one.kind} ${one.reason}`] : []));

  it('is remembered once for each reason', () => {
    const day = working(10);
    day.hear({ call: true, sharing: false, fullScreen: false, doNotDisturb: false, playing: false });
    day.pass(15 * MINUTE);
    day.command({ type: 'meeting.start', minutes: 30 });
    day.pass(5 * MINUTE);
    expect(deferred(day)).toEqual(['short call', 'short meeting']);
  });

  it('is remembered anew for a longer break, and not for every word that comes meanwhile', () => {
    const day = working(10);
    const CALL = { ...NOTHING_SENSED, call: true };
    for (let minute = 10; minute < 60; minute += 1) {
      day.hear(CALL);
      day.pass(MINUTE);
    }
    expect(deferred(day)).toEqual(['short call', 'movement call']);
  });

  it('is remembered of one that was put off until nobody is there', () => {
    const day = working(20);
    day.command({ type: 'break.postpone' });
    day.setTyping(false);
    day.pass(5 * MINUTE);
    expect(deferred(day)).toEqual(['short away']);
  });

  it('is nothing while the sensors are asked', () => {
    const before = working(19);
    const pulse = pulseOf(before.state, before.now());
    const day = new Driver(before.zone, '2026-11-23T08:19', {}, { events: before.events, pulse });
    day.command({ type: 'repair.answer', answer: 'continued' });
    day.sensorsAnswer = false;
    day.pass(MINUTE);
    expect(day.state.trail.at(-1)).toMatchObject({ what: 'sensors-asked' });
    expect(day.snapshot).toMatchObject({ quiet: null, nudge: null });
  });
});
