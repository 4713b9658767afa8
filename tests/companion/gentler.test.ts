import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { MINUTE } from '../../shared/time/moment';
import { Driver } from './driver';
import { dayWith, LOOK_OUT, outcomes, STANDUP } from './own-days';

describe('a gentler profile (B7)', () => {
  function passOver(day: Driver, times: number): void {
    for (let time = 0; time < times; time += 1) {
      while (day.snapshot.nudge === null) day.pass(MINUTE);
      day.command({ type: 'break.skip' });
    }
  }

  it('is offered after three in a row, as a prompt, once a day', () => {
    const day = dayWith({ profile: 'own', own: [LOOK_OUT] });
    passOver(day, 2);
    expect(day.snapshot.offerGentler).toBe(false);
    passOver(day, 1);
    expect(day.snapshot).toMatchObject({ offerGentler: true, prompt: { kind: 'gentler' } });
    day.command({ type: 'profile.answer', gentler: false });
    expect(day.snapshot).toMatchObject({ offerGentler: false, prompt: null });
    passOver(day, 3);
    expect(day.snapshot).toMatchObject({ offerGentler: false, prompt: null });
    expect(day.events.filter(({ type }) => type === 'prompt.shown')).toHaveLength(1);
  });

  it('is not offered again that day, be the answer still open or given before the question came', () => {
    const open = dayWith({ profile: 'own', own: [LOOK_OUT] });
    passOver(open, 3);
    open.command({ type: 'day.stop' });
    open.command({ type: 'day.start', place: 'home' });
    passOver(open, 3);
    expect(open.snapshot).toMatchObject({ offerGentler: false, prompt: null });
    const breaks = { ...DEFAULT_SETTINGS.breaks, profile: 'own' as const };
    const own = [{ ...LOOK_OUT, everyMinutes: 5 }];
    const early = new Driver('Europe/Stockholm', '2026-11-23T11:59', { breaks: { ...breaks, own } });
    early.command({ type: 'day.start', place: 'home' });
    passOver(early, 3);
    // Lunch was called not long ago.
    expect(early.snapshot).toMatchObject({ offerGentler: true, prompt: null });
    early.command({ type: 'profile.answer', gentler: false });
    passOver(early, 4);
    expect(early.snapshot).toMatchObject({ offerGentler: false, prompt: null });
  });

  it('is not offered where time away counted as a break between those passed over', () => {
    const day = dayWith({ profile: 'own', own: [LOOK_OUT] });
    passOver(day, 2);
    day.pass(5 * MINUTE);
    day.report('locked');
    day.pass(3 * MINUTE);
    day.report('unlocked');
    passOver(day, 2);
    expect(outcomes(day).map(([, outcome]) => outcome)).toEqual([
      ...['passed', 'passed', 'counted', 'passed', 'passed'],
    ]);
    expect(day.snapshot.offerGentler).toBe(false);
    passOver(day, 1);
    expect(day.snapshot.offerGentler).toBe(true);
  });

  it('that is put away as a card is no answer yet', () => {
    const day = dayWith({ profile: 'own', own: [LOOK_OUT] });
    passOver(day, 3);
    day.command({ type: 'prompt.dismiss' });
    expect(day.snapshot).toMatchObject({ prompt: null, offerGentler: true });
    expect(day.snapshot.settings.breaks.own).toEqual([LOOK_OUT]);
  });

  it('of own breaks comes half as often again', () => {
    const day = dayWith({ profile: 'own', own: [LOOK_OUT, STANDUP] });
    passOver(day, 3);
    day.command({ type: 'profile.answer', gentler: true });
    expect(day.snapshot.settings.breaks.own).toMatchObject([{ everyMinutes: 15 }, { everyMinutes: null }]);
  });

  it('is not offered where there is none', () => {
    const day = dayWith({ profile: 'gentle' });
    passOver(day, 3);
    expect(day.snapshot).toMatchObject({ offerGentler: false, prompt: null });
  });
});
