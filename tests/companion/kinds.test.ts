import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../shared/time/moment';
import { Driver, NOTHING_SENSED } from './driver';
import { dayWith, LOOK_OUT, outcomes, STANDUP } from './own-days';

/** Rests until the break of the nudge has come and gone. */
function takeTheBreak(day: Driver, ms: number): void {
  day.setTyping(false);
  day.pass(10 * SECOND);
  expect(day.snapshot.break).not.toBeNull();
  day.pass(ms);
  expect(day.snapshot.break).toBeNull();
  day.setTyping(true);
}

describe('own kinds of break', () => {
  it('come after their own active time, under their own name, and the fact keeps it', () => {
    const day = dayWith({ profile: 'own', own: [LOOK_OUT] });
    expect(day.snapshot.nextBreak).toEqual({ kind: 'own-1', name: 'Titta ut', inMs: 10 * MINUTE });
    day.pass(10 * MINUTE);
    expect(day.snapshot.nudge).toMatchObject({ kind: 'own-1', name: 'Titta ut', postponeMs: 3 * MINUTE });
    takeTheBreak(day, 20 * SECOND);
    expect(day.events.at(-1)).toMatchObject({ type: 'break.ended', kind: 'own-1', name: 'Titta ut' });
    expect(day.snapshot.day?.breaks).toMatchObject([{ kind: 'own-1', name: 'Titta ut', outcome: 'taken' }]);
  });

  it('are put off by their own rule', () => {
    const day = dayWith({ profile: 'own', own: [LOOK_OUT] });
    day.pass(10 * MINUTE);
    expect(day.command({ type: 'break.postpone' }).result.ok).toBe(true);
    day.pass(3 * MINUTE - 1);
    expect(day.snapshot.nudge).toBeNull();
    day.pass(1);
    expect(day.snapshot.nudge).toMatchObject({ canPostpone: false, postponed: 1 });
    expect(day.command({ type: 'break.postpone' }).result).toEqual({ ok: false, reason: 'no-postpone-left' });
  });

  it('time towards a kind that stays carries over when the list changes, a new one starts from zero', () => {
    const day = dayWith({ profile: 'own', own: [LOOK_OUT] });
    day.pass(6 * MINUTE);
    const slow = { ...LOOK_OUT, id: 'own-3', everyMinutes: 30 };
    const breaks = { ...day.snapshot.settings.breaks, own: [LOOK_OUT, slow] };
    day.command({ type: 'settings.change', change: { breaks } });
    day.pass(4 * MINUTE);
    expect(day.snapshot.nudge?.kind).toBe('own-1');
    takeTheBreak(day, 20 * SECOND);
    day.pass(4 * MINUTE);
    const earned = 30 * MINUTE - (day.state.activity.active - (day.state.breaks.base['own-3'] ?? NaN));
    expect(earned).toBeGreaterThan(20 * MINUTE);
  });

  it('a running break ends on the values it began with, even when its kind is removed', () => {
    const day = dayWith({ profile: 'own', own: [{ ...LOOK_OUT, surface: 'window' }] });
    day.command({ type: 'break.now', kind: 'own-1' });
    day.painted();
    const before = day.snapshot.break;
    const breaks = { ...day.snapshot.settings.breaks, own: [] };
    day.command({ type: 'settings.change', change: { breaks } });
    expect(day.snapshot.break).toMatchObject({ surface: 'window', name: 'Titta ut', endsAt: before?.endsAt });
    day.pass(20 * SECOND);
    expect(outcomes(day)).toEqual([['own-1', 'taken']]);
    expect(day.events.at(-1)).toHaveProperty('name', 'Titta ut');
  });

  it.each([
    { ...LOOK_OUT, name: '  ' },
    { ...LOOK_OUT, everyMinutes: 4 },
    { ...LOOK_OUT, everyMinutes: 241 },
    { ...LOOK_OUT, everyMinutes: null },
    { ...LOOK_OUT, at: '10:00' },
    { ...STANDUP, at: '24:00' },
    { ...LOOK_OUT, seconds: 9 },
    { ...LOOK_OUT, seconds: 301 },
    { ...STANDUP, seconds: 3601 },
    { ...LOOK_OUT, activities: [] },
    { ...LOOK_OUT, postponeTimes: 6 },
    { ...LOOK_OUT, postponeMinutes: 0 },
    { ...LOOK_OUT, id: 'short' },
  ])('that make no sense are refused and change nothing: %j', (bad) => {
    const day = dayWith({ profile: 'own', own: [LOOK_OUT] });
    const breaks = { ...day.snapshot.settings.breaks, own: [bad] };
    const { result } = day.command({ type: 'settings.change', change: { breaks } });
    expect(result).toEqual({ ok: false, reason: 'bad-break' });
    expect(day.snapshot.settings.breaks.own).toEqual([LOOK_OUT]);
  });

  it('two of one id, or seven, are refused', () => {
    const day = dayWith({});
    const seven = Array.from({ length: 7 }, (_, index) => ({ ...LOOK_OUT, id: `own-${index}` }));
    for (const own of [[LOOK_OUT, LOOK_OUT], seven]) {
      const breaks = { ...day.snapshot.settings.breaks, own };
      expect(day.command({ type: 'settings.change', change: { breaks } }).result.ok).toBe(false);
    }
  });

  it('are called by their name on the command line, in any case of letters', () => {
    const day = dayWith({ profile: 'own', own: [LOOK_OUT] });
    expect(day.command({ type: 'break.now', kind: 'titta UT' }).result.ok).toBe(true);
    expect(day.snapshot.break?.kind).toBe('own-1');
  });
});

describe('breaks of a time of day (B13)', () => {
  it('come at their time, once a workday, also after another start and a restart', () => {
    const day = dayWith({ profile: 'own', own: [STANDUP] });
    day.pass(75 * MINUTE - 1);
    expect(day.snapshot.nudge).toBeNull();
    day.pass(1);
    expect(day.snapshot.nudge?.kind).toBe('own-2');
    takeTheBreak(day, 20 * SECOND);
    day.pass(MINUTE);
    expect(day.snapshot.nextBreak).toBeNull();
    day.command({ type: 'day.stop' });
    day.command({ type: 'day.start', place: 'home' });
    day.pass(5 * MINUTE);
    expect(outcomes(day)).toEqual([['own-2', 'taken']]);
    const again = new Driver(
      day.zone,
      '2026-11-23T09:30',
      { breaks: day.snapshot.settings.breaks },
      {
        events: day.events,
        pulse: null,
      },
    );
    expect(again.state.breaks.given).toEqual(['own-2']);
  });

  it('come again the next workday, and not on one that began after their time', () => {
    const day = dayWith({ profile: 'own', own: [STANDUP] });
    day.pass(75 * MINUTE);
    takeTheBreak(day, 20 * SECOND);
    day.command({ type: 'day.stop' });
    day.pass(23 * 60 * MINUTE);
    day.command({ type: 'day.start', place: 'home' });
    expect(day.snapshot.nextBreak?.inMs).toBeGreaterThan(0);
    const late = dayWith({ profile: 'own', own: [STANDUP] }, '2026-11-23T09:16');
    late.pass(2 * 60 * MINUTE);
    expect(outcomes(late)).toEqual([]);
    expect(late.snapshot.nextBreak).toBeNull();
  });

  it.each([
    ['in the hour that is skipped, at the next valid minute', '2026-03-29T00:30', '02:30', 90],
    ['in the hour that comes twice, the first time', '2026-10-25T00:30', '02:30', 120],
  ])('%s', (_, start, at, minutes) => {
    const day = dayWith({ profile: 'own', own: [{ ...STANDUP, at }] }, start);
    day.pass(minutes * MINUTE - 1);
    expect(day.snapshot.nudge).toBeNull();
    day.pass(1);
    expect(day.snapshot.nudge?.kind).toBe('own-2');
    takeTheBreak(day, 20 * SECOND);
    day.pass(3 * 60 * MINUTE);
    expect(outcomes(day)).toEqual([['own-2', 'taken']]);
  });

  it('wait for the end of a call, an hour at most', () => {
    const calls = { ...NOTHING_SENSED, call: true };
    for (const [minutes, comes] of [
      [59, true],
      [61, false],
    ] as const) {
      const day = dayWith({ profile: 'own', own: [STANDUP] });
      day.pass(70 * MINUTE);
      day.hear(calls);
      day.pass((5 + minutes) * MINUTE);
      expect(day.snapshot.nudge).toBeNull();
      day.hear({ ...calls, call: false });
      day.pass(SECOND);
      expect(day.snapshot.nudge !== null).toBe(comes);
    }
  });

  it('fika is one of them in every profile, and takes the movement break close to it along', () => {
    const day = dayWith({ fika: '08:52' });
    day.pass(20 * MINUTE);
    takeTheBreak(day, 30 * SECOND);
    day.pass(20 * MINUTE);
    takeTheBreak(day, 30 * SECOND);
    day.pass(52 * MINUTE - 41 * MINUTE - 20 * SECOND - 1);
    expect(day.snapshot.nudge).toBeNull();
    day.pass(1);
    expect(day.snapshot.nudge).toMatchObject({ kind: 'fika', surface: 'card', postponeMs: 10 * MINUTE });
    takeTheBreak(day, 15 * MINUTE);
    day.pass(19 * MINUTE);
    expect(day.snapshot.nudge).toBeNull();
    expect(outcomes(day).at(-1)).toEqual(['fika', 'taken']);
  });

  it('a time that is chosen when it is over has its turn tomorrow, one that is moved ahead today', () => {
    const day = dayWith({ profile: 'own' }, '2026-11-23T13:00');
    day.pass(2 * 60 * MINUTE);
    const fika = (at: string | null): void => {
      const breaks = { ...day.snapshot.settings.breaks, fika: at };
      day.command({ type: 'settings.change', change: { breaks } });
      day.pass(MINUTE);
    };
    fika('14:30');
    expect(day.snapshot).toMatchObject({ nudge: null, nextBreak: null });
    fika('15:30');
    expect(day.snapshot.nextBreak).toMatchObject({ kind: 'fika' });
    fika('15:15');
    day.pass(14 * MINUTE);
    expect(day.snapshot.nudge?.kind).toBe('fika');
  });

  it('time away counts as one when its time came meanwhile, and takes the turn of one that is close', () => {
    const locked = (minutes: number): Driver => {
      const day = dayWith({ profile: 'own', fika: '09:00' });
      day.pass(40 * MINUTE);
      day.report('locked');
      day.pass(minutes * MINUTE);
      day.report('unlocked');
      expect(day.state.breaks.given).toEqual(['fika']);
      return day;
    };
    expect(outcomes(locked(20))).toEqual([['fika', 'counted']]);
    expect(outcomes(locked(19))).toEqual([]);
  });

  it('time away at that time counts, time away long before does not', () => {
    const day = dayWith({ profile: 'own', fika: '10:00' });
    day.setTyping(false);
    day.pass(20 * MINUTE);
    day.setTyping(true);
    day.pass(MINUTE);
    expect(day.state.breaks.given).toEqual([]);
    day.pass(90 * MINUTE);
    day.setTyping(false);
    day.pass(20 * MINUTE);
    day.setTyping(true);
    day.pass(MINUTE);
    expect(day.state.breaks.given).toEqual(['fika']);
  });
});

describe('strict mode', () => {
  it('cannot be skipped or left by a click, can be put off, and held Esc leaves', () => {
    const day = dayWith({ strict: true });
    day.pass(20 * MINUTE);
    expect(day.snapshot.nudge).toMatchObject({ canSkip: false, canPostpone: true });
    expect(day.command({ type: 'break.skip' }).result).toEqual({ ok: false, reason: 'strict' });
    day.command({ type: 'break.now', kind: null });
    expect(day.snapshot.break?.canLeave).toBe(false);
    expect(day.command({ type: 'break.leave' }).result).toEqual({ ok: false, reason: 'strict' });
    expect(day.command({ type: 'break.escape' }).result.ok).toBe(true);
    expect(day.snapshot.break).toBeNull();
  });

  it('a break goes on through a lock', () => {
    const day = dayWith({ strict: true });
    day.command({ type: 'break.now', kind: 'movement' });
    day.painted();
    day.report('locked');
    day.pass(MINUTE);
    expect(day.snapshot.break).not.toBeNull();
  });
});
