import { describe, expect, it } from 'vitest';
import { NO_SIGNALS, type Signals } from '../../shared/companion/signals';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { Driver } from './driver';

const CALL: Signals = { ...NO_SIGNALS, call: true };
const OVER: Signals = { ...NO_SIGNALS, call: false };

function working(minutes: number): Driver {
  const day = new Driver();
  day.command({ type: 'day.start', place: 'home' });
  day.pass(minutes * MINUTE);
  return day;
}

/** The outcomes of the breaks so far. */
function outcomes(day: Driver): readonly string[] {
  return day.events.flatMap((event) =>
    event.type === 'break.ended' ? [`${event.kind} ${event.outcome}`] : [],
  );
}

describe('B1: a call that the sensors see', () => {
  it('says why it is quiet, and asks for nothing', () => {
    const day = working(10);
    day.hear(CALL);
    expect(day.snapshot.quiet).toMatchObject({ reason: 'call' });
    day.pass(45 * MINUTE);
    expect(day.snapshot).toMatchObject({ nudge: null, break: null, prompt: null });
  });

  it('begins during the nudge: the nudge goes, unscored, and comes back after it', () => {
    const day = working(20);
    expect(day.snapshot.nudge?.kind).toBe('short');
    day.hear(CALL);
    expect(day.snapshot.nudge).toBeNull();
    day.pass(12 * MINUTE);
    day.hear(OVER);
    day.pass(SECOND);
    expect(day.snapshot.nudge?.kind).toBe('short');
    expect(outcomes(day)).toEqual([]);
  });

  it('defers: one break after it, the longest that is due, and no postpone is used', () => {
    const day = working(19);
    day.hear(CALL);
    day.pass(40 * MINUTE);
    day.hear(OVER);
    day.pass(SECOND);
    expect(day.snapshot.nudge).toMatchObject({ kind: 'movement', canPostpone: true });
  });

  it('counts silence as active, and never as a break', () => {
    const day = working(5);
    day.hear(CALL);
    day.setTyping(false);
    day.pass(15 * MINUTE);
    expect(outcomes(day)).toEqual([]);
    expect(day.snapshot.nextBreak).toMatchObject({ kind: 'short', inMs: 0 });
  });

  it('is not believed for more than three hours', () => {
    const day = working(1);
    day.hear(CALL);
    day.pass(3 * HOUR - MINUTE);
    expect(day.snapshot.quiet).toMatchObject({ reason: 'call' });
    day.pass(2 * MINUTE);
    expect(day.snapshot.quiet).toBeNull();
    expect(day.snapshot.nudge?.kind).toBe('movement');
  });

  it('a shared screen is as quiet', () => {
    const day = working(20);
    day.hear({ ...NO_SIGNALS, sharing: true });
    expect(day.snapshot).toMatchObject({ nudge: null, quiet: { reason: 'sharing' } });
  });
});

describe('B1: full screen and do not disturb', () => {
  it.each([
    ['full-screen', { ...NO_SIGNALS, fullScreen: true }],
    ['do-not-disturb', { ...NO_SIGNALS, doNotDisturb: true }],
  ] as const)('%s holds back for an hour at most, then says the break in words', (reason, signals) => {
    const day = working(10);
    day.hear(signals);
    day.pass(59 * MINUTE);
    expect(day.snapshot).toMatchObject({ nudge: null, quiet: { reason } });
    day.pass(2 * MINUTE);
    expect(day.snapshot.nudge?.kind).toBe('movement');
    day.setTyping(false);
    day.pass(10 * SECOND);
    expect(day.snapshot.break).toBeNull();
    expect(day.effects).toContainEqual(
      expect.objectContaining({
        type: 'notify',
        notice: expect.objectContaining({ type: 'break-without-window' }) as unknown,
      }),
    );
  });

  it('held back longer while a call is known', () => {
    const day = working(10);
    day.hear({ ...CALL, fullScreen: true });
    day.pass(100 * MINUTE);
    expect(day.snapshot).toMatchObject({ nudge: null, quiet: { reason: 'call' } });
  });
});

describe('a film or slides, that keep the screen on', () => {
  const FILM: Signals = { ...NO_SIGNALS, playing: true };

  it('make silence count as active, and nothing quiet', () => {
    const day = working(5);
    day.hear(FILM);
    day.setTyping(false);
    day.pass(14 * MINUTE);
    expect(day.snapshot.quiet).toBeNull();
    expect(outcomes(day)).toEqual([]);
    day.pass(MINUTE);
    expect(day.snapshot.nudge?.kind).toBe('short');
  });

  it('keep nobody at a screen that is locked', () => {
    const day = working(5);
    day.hear(FILM);
    day.report('locked');
    day.pass(10 * MINUTE);
    expect(day.snapshot.quiet).toMatchObject({ reason: 'away' });
  });

  it('are not believed for more than three hours', () => {
    const day = working(1);
    day.hear(FILM);
    day.setTyping(false);
    day.pass(3 * HOUR - 2 * MINUTE);
    expect(day.snapshot.quiet?.reason).not.toBe('away');
    day.pass(5 * MINUTE);
    expect(day.snapshot.quiet).toMatchObject({ reason: 'away' });
  });
});
