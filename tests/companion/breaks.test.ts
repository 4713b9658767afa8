import { describe, expect, it } from 'vitest';
import type { OwnKind } from '../../shared/breaks/own-kinds';
import type { BreakSettings } from '../../shared/breaks/profiles';
import type { Command } from '../../shared/companion/commands';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { MINUTE, SECOND } from '../../shared/time/moment';
import { Driver, NOTHING_SENSED } from './driver';

const START: Command = { type: 'day.start', place: 'home' };

function working(minutes: number, breaks: Partial<BreakSettings> = {}): Driver {
  const day = new Driver('Europe/Stockholm', '2026-11-23T08:00', {
    breaks: { ...DEFAULT_SETTINGS.breaks, ...breaks },
  });
  day.command(START);
  day.pass(minutes * MINUTE);
  return day;
}

const outcomes = (day: Driver): readonly string[] =>
  day.events.flatMap((event) => (event.type === 'break.ended' ? [`${event.kind} ${event.outcome}`] : []));
const whats = (day: Driver): readonly string[] => day.state.trail.map(({ what }) => what);

/** The screen is locked for so many minutes. */
function away(day: Driver, minutes: number): void {
  day.report('locked');
  day.pass(minutes * MINUTE);
  day.report('unlocked');
}

describe('a break that is on', () => {
  it('that says after a sleep that it is drawn stays, though its three seconds are over (B9)', () => {
    const day = working(10);
    day.command({ type: 'break.now', kind: 'movement' });
    day.stall(70 * SECOND);
    day.painted();
    expect(day.snapshot.break?.kind).toBe('movement');
    expect(whats(day)).not.toContain('not-painted');
  });

  it('is no active time, also for who goes on typing (B2)', () => {
    const day = working(10);
    day.command({ type: 'break.now', kind: 'short' });
    day.painted();
    day.pass(30 * SECOND);
    expect(outcomes(day)).toEqual(['short taken']);
    day.pass(20 * MINUTE);
    day.command({ type: 'break.skip' });
    expect(day.snapshot.nextBreak).toEqual({ kind: 'movement', name: null, inMs: 20 * MINUTE });
  });

  it('is the record of time away within it', () => {
    const day = working(10);
    day.command({ type: 'break.now', kind: 'movement' });
    day.painted();
    day.pass(10 * SECOND);
    away(day, 4.5);
    expect(outcomes(day)).toEqual([]);
    day.pass(MINUTE);
    expect(outcomes(day)).toEqual(['movement taken']);
  });

  it('waits for nothing, though the screen is locked or filled in it (B11)', () => {
    const day = working(20);
    day.setTyping(false);
    day.pass(9 * SECOND);
    expect(day.snapshot.break?.kind).toBe('short');
    day.hear({ ...NOTHING_SENSED, fullScreen: true });
    day.hear(NOTHING_SENSED);
    day.report('locked');
    expect(whats(day)).not.toContain('deferred');
  });
});

describe('a break in words (B10, B12)', () => {
  it('is held when the hands rested for half of it, whenever that was', () => {
    /** The outcome when the hands type for `typing` seconds of the break, rest for `resting`, and type to the end. */
    const outcome = (typing: number, resting: number): readonly string[] => {
      const day = working(19);
      day.sensorsAnswer = false;
      day.pass(MINUTE);
      day.setTyping(false);
      for (let n = 0; n < 40 && day.state.breaks.phase.name !== 'running'; n++) day.pass(SECOND);
      if (typing > 0) day.setTyping(true);
      day.pass(typing * SECOND);
      day.setTyping(false);
      day.pass(resting * SECOND);
      day.setTyping(true);
      day.pass(MINUTE);
      return outcomes(day);
    };
    expect(outcome(0, 16)).toEqual(['short taken']);
    expect(outcome(10, 16)).toEqual(['short taken']);
    expect(outcome(10, 14)).toEqual(['short passed']);
  });
});

describe('a window that has not drawn within three seconds (B9)', () => {
  const own: OwnKind = {
    ...{ id: 'own-1', name: 'Titta ut', everyMinutes: 10, at: null, seconds: 20, surface: 'card' },
    ...{ activities: ['eyes'], postponeMinutes: 3, postponeTimes: 1 },
  };

  it.each<[string, string | null, (day: Driver) => void]>([
    ['short', null, () => undefined],
    ['own-1', 'Titta ut', () => undefined],
    [
      'own-1',
      'Titta ut',
      (day) => {
        const breaks = { ...day.snapshot.settings.breaks, own: [] };
        day.command({ type: 'settings.change', change: { breaks } });
      },
    ],
  ])('gives way to words that name %s as it was when it began: %s', (kind, name, meanwhile) => {
    const day = working(1, kind === 'short' ? {} : { profile: 'own', own: [own] });
    day.command({ type: 'break.now', kind });
    const activity = day.snapshot.break?.activity;
    meanwhile(day);
    day.pass(3 * SECOND);
    expect(day.snapshot.break).toBeNull();
    expect(day.effects.filter(({ type }) => type === 'notify')).toEqual([
      { type: 'notify', notice: { type: 'break-without-window', kind, name, activity } },
    ]);
    expect(day.state.trail.at(-1)).toMatchObject({ what: 'not-painted', kind });
  });
});

describe('time away that counts as a break (B2)', () => {
  it('is kept each time that some time was spent towards it', () => {
    const day = working(10);
    away(day, 6);
    away(day, 6);
    day.pass(10 * MINUTE);
    away(day, 6);
    expect(outcomes(day)).toEqual(['movement counted', 'movement counted']);
  });

  it('takes silence back, and puts no break further off than it comes by itself', () => {
    const day = working(0, { profile: 'movement' });
    const plan = { goals: [], lunchAt: null, lunchMinutes: 30, freshAirAt: null, endAt: '08:55' };
    day.command({ type: 'plan.save', plan });
    day.pass(49 * MINUTE);
    day.setTyping(false);
    day.pass(MINUTE);
    // Dropped in a silence that turns out to be time away.
    expect(whats(day)).toEqual(['dropped']);
    day.pass(2 * MINUTE);
    day.setTyping(true);
    day.pass(30 * SECOND);
    expect(outcomes(day)).toEqual([]);
    expect(day.snapshot.nextBreak?.inMs).toBeLessThanOrEqual(50 * MINUTE);
  });
});
