import { describe, expect, it } from 'vitest';
import { pulseOf } from '../../shared/companion';
import type { OwnKind } from '../../shared/breaks/own-kinds';
import type { Command } from '../../shared/companion/commands';
import type { Pulse } from '../../shared/companion/snapshot';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
import { HOUR, MINUTE } from '../../shared/time/moment';
import { Driver, NOTHING_SENSED } from './driver';

const START: Command = { type: 'day.start', place: 'home' };
const STOP: Command = { type: 'day.stop' };
const CONTINUED: Command = { type: 'repair.answer', answer: 'continued' };
const ERRAND: Command = { type: 'pause.start', kind: 'errand', minutes: 13 };

const FIVE_MINUTES: OwnKind = {
  ...{ id: 'own-1', name: 'Titta ut', everyMinutes: 30, at: null, seconds: 300, surface: 'card' },
  ...{ activities: ['eyes'], postponeMinutes: 5, postponeTimes: 1 },
};
const MORE_KINDS: Partial<Settings> = {
  breaks: { ...DEFAULT_SETTINGS.breaks, fika: '14:30', own: [FIVE_MINUTES] },
};

/** At work since eight for so many minutes, on a machine that has been up since the evening before. */
function working(minutes: number, settings: Partial<Settings> = {}): Driver {
  const before = { events: [], pulse: null, boot: 12 * HOUR };
  const day = new Driver('Europe/Stockholm', '2026-11-23T08:00', settings, before);
  day.command(START);
  day.pass(minutes * MINUTE);
  return day;
}

function sign(day: Driver): Pulse | null {
  return pulseOf(day.state, day.now());
}

/** The program is gone for `gone`; the machine runs on, unless `boot` says that it was started anew. */
function back(
  before: Driver,
  gone: number,
  pulse = sign(before),
  { settings = {}, events = before.events, boot = (before.now().boot ?? 0) + gone }: Partial<Back> = {},
): Driver {
  const start = new Date(before.now().wall + HOUR + gone).toISOString().slice(0, 16);
  return new Driver(before.zone, start, settings, { events, pulse, boot });
}

interface Back {
  readonly settings: Partial<Settings>;
  readonly events: Driver['events'];
  readonly boot: number;
}

/** How far each kind has come, minutes. */
function earned({ state }: Driver, ...kinds: readonly string[]): readonly number[] {
  return kinds.map((kind) => Math.abs(state.breaks.base[kind] ?? Number.NaN) / MINUTE);
}

/** Has the break, to its end. */
function have(day: Driver, kind: string): void {
  day.command({ type: 'break.now', kind });
  day.painted();
  day.pass(16 * MINUTE);
}

describe('what was earned by the last sign of life (B8)', () => {
  it('is not what a break before it had taken already', () => {
    const before = working(10);
    before.command({ type: 'break.now', kind: 'short' });
    before.painted();
    before.pass(MINUTE / 2);
    expect(before.events.at(-1)?.type).toBe('break.ended');
    before.pass(9 * MINUTE);
    expect(sign(before)?.after).toBe(before.events.at(-1)?.id);
    expect(earned(back(before, MINUTE), 'short', 'movement')).toEqual([9, 19]);
  });

  it.each([
    ['short', [0, 15, 15, 15]],
    ['own-1', [0, 0, 0, 0]],
    ['fika', [0, 0, 0, 0]],
  ])('goes with a break had after it, and with it every kind that is no longer: %s', (kind, left) => {
    const before = working(15, MORE_KINDS);
    const pulse = sign(before);
    const own: Partial<Settings> = {
      breaks: { ...DEFAULT_SETTINGS.breaks, ...MORE_KINDS.breaks, profile: 'own' },
    };
    if (kind === 'own-1') before.command({ type: 'settings.change', change: own });
    have(before, kind);
    expect(before.events.find(({ type }) => type === 'break.ended')).toMatchObject({
      kind,
      outcome: 'taken',
    });
    const day = back(before, MINUTE, pulse, { settings: MORE_KINDS });
    expect(earned(day, 'short', 'often', 'movement', 'own-1')).toEqual(left);
  });

  it('goes with a break passed over after it, for that kind alone', () => {
    const before = working(15);
    const pulse = sign(before);
    before.command({ type: 'break.now', kind: 'movement' });
    before.command({ type: 'break.leave' });
    expect(before.events.at(-1)).toMatchObject({ kind: 'movement', outcome: 'passed' });
    expect(earned(back(before, MINUTE, pulse), 'short', 'movement', 'often')).toEqual([15, 0, 15]);
  });

  it('stays when the break had after it was of a kind that is no more', () => {
    const breaks = { ...DEFAULT_SETTINGS.breaks, profile: 'own' as const, own: [FIVE_MINUTES] };
    const before = working(15, { breaks });
    const pulse = sign(before);
    have(before, 'own-1');
    expect(earned(back(before, MINUTE, pulse), 'short', 'movement')).toEqual([15, 15]);
  });

  it('stays on an errand that began after it', () => {
    const before = working(15);
    const pulse = sign(before);
    before.command(ERRAND);
    expect(earned(back(before, MINUTE, pulse), 'short', 'movement')).toEqual([15, 15]);
  });

  it('is gone when work ended and began again after it', () => {
    const before = working(15);
    const pulse = sign(before);
    before.command(STOP);
    before.pass(MINUTE);
    before.command(START);
    expect(earned(back(before, MINUTE, pulse), 'short', 'movement')).toEqual([0, 0]);
  });

  it('is told from what came later by the clock, where the fact that the sign names was never kept', () => {
    const before = working(5);
    before.command({ type: 'pause.start', kind: 'lunch', minutes: 30 });
    before.pass(5 * MINUTE);
    before.command({ type: 'pause.end' });
    before.pass(10 * MINUTE);
    const known = sign(before);
    const pulse = known === null ? null : { ...known, after: '018f0000-0000-7000-8000-000000000000' };
    expect(earned(back(before, MINUTE, pulse), 'movement')).toEqual([10]);
    before.pass(MINUTE);
    before.command({ type: 'break.now', kind: 'movement' });
    before.painted();
    before.pass(6 * MINUTE);
    expect(earned(back(before, MINUTE, pulse), 'movement')).toEqual([0]);
  });

  it('stays whatever another machine tells of the day before', () => {
    const other = new Driver('Europe/Stockholm', '2026-11-22T23:00');
    other.command(START);
    other.pass(5 * MINUTE);
    const before = working(15);
    const had = other.events.length;
    have(other, 'movement');
    other.command(STOP);
    const events = [...other.events.slice(0, had), ...before.events, ...other.events.slice(had)];
    expect(earned(back(before, MINUTE, sign(before), { events }), 'short', 'movement')).toEqual([15, 15]);
  });
});

describe('a sign of life', () => {
  it('of a machine that does not tell for how long it has run says nothing of that', () => {
    const day = working(15);
    expect(pulseOf(day.state, { ...day.now(), boot: null })?.boot).toBeNull();
  });

  it('tells nothing of how far a break of a time of day has come', () => {
    expect(Object.keys(sign(working(15, MORE_KINDS))?.earned ?? {})).not.toContain('fika');
  });
});

describe('a sign of life whose day is on no record', () => {
  it('asks nothing', () => {
    const day = new Driver(
      'Europe/Stockholm',
      '2026-11-23T08:20',
      {},
      { events: [], pulse: sign(working(15)) },
    );
    expect(day.snapshot).toMatchObject({ status: { type: 'off' }, repair: null, day: null });
    expect(day.command(START).result.ok).toBe(true);
  });
});

describe.each([-HOUR, HOUR])('a clock that was set by %i ms before the program was gone (B4)', (by) => {
  const changes = (day: Driver): number => day.events.filter(({ type }) => type === 'clock.changed').length;

  it('and told: what goes on keeps its length, and the day its beginning', () => {
    const before = working(12);
    before.setWall(by);
    before.hear(NOTHING_SENSED);
    expect(changes(before)).toBe(1);
    before.command(ERRAND);
    const day = back(before, 3 * MINUTE);
    expect([day.state.pauseUntil, day.state.dayStartedAt]).toEqual([10 * MINUTE, -15 * MINUTE]);
    expect(day.snapshot.day?.worked).toBe(12 * MINUTE);
  });

  it.each(['before', 'after'])('the last sign of life being %s it, and told with a pause: once', (order) => {
    const before = working(12);
    if (order === 'after') before.setWall(by);
    const pulse = sign(before);
    if (order === 'before') before.setWall(by);
    before.command(ERRAND);
    before.pass(MINUTE);
    const day = back(before, 2 * MINUTE, pulse);
    expect(earned(day, 'short', 'movement')).toEqual([12, 12]);
    expect(day.snapshot.day?.worked).toBe(12 * MINUTE);
    expect(day.state.pauseUntil).toBe(10 * MINUTE);
    day.command(CONTINUED);
    expect(day.snapshot.day).toMatchObject({ worked: 12 * MINUTE, paused: 3 * MINUTE });
    expect([changes(before), changes(day)]).toEqual([1, 0]);
  });

  it('and not told, on a machine that was started anew', () => {
    const before = working(12);
    before.setWall(by);
    const day = back(before, 3 * MINUTE, sign(before), { boot: 0 });
    expect(day.snapshot.day?.worked).toBe(12 * MINUTE);
    day.command(CONTINUED);
    expect(day.snapshot.day?.worked).toBe(15 * MINUTE);
    expect(changes(day)).toBe(1);
  });

  it('while nobody was there: the sign of life is of when they left', () => {
    const before = working(10);
    before.setTyping(false);
    before.pass(30 * MINUTE);
    const pulse = sign(before);
    expect(pulse?.at).toBe(before.now().wall - 30 * MINUTE);
    before.setWall(by);
    const day = back(before, 3 * MINUTE, pulse);
    expect(day.snapshot.day?.worked).toBe(10 * MINUTE);
    day.command(CONTINUED);
    expect(day.snapshot.day?.worked).toBe(43 * MINUTE);
  });

  it('a stop that is told for before it counts what was worked by then', () => {
    const before = working(30);
    const stoppedAt = before.now().wall - 10 * MINUTE;
    before.setWall(by);
    before.hear(NOTHING_SENSED);
    before.pass(90 * MINUTE);
    const day = back(before, 3 * MINUTE);
    expect(day.command({ type: 'repair.answer', answer: { stoppedAt } }).result).toEqual({ ok: true });
    // Of a time that the clock showed twice, the second.
    expect(day.snapshot.day?.worked).toBe(by > 0 ? 20 * MINUTE : 80 * MINUTE);
    expect(day.events.at(-1)).toMatchObject({ type: 'work.stopped', by: 'repair', at: stoppedAt });
  });
});
