import { describe, expect, it } from 'vitest';
import { clampBases, dueIn, resetKinds, toAsk, type BreakClocks } from '../../shared/breaks/due';
import { BREAK_KINDS, fikaAt, type BreakKind } from '../../shared/breaks/kinds';
import { startBreaks, trackKinds, type BreakState } from '../../shared/breaks/state';
import { HOUR, MINUTE } from '../../shared/time/moment';

const { short, movement, often } = BREAK_KINDS;
const fika = fikaAt('14:30');
const KINDS: readonly BreakKind[] = [short, movement, fika];
/** Wall time of the fika. */
const FIKA = 10_000 * HOUR;

/** A day far from its fika, with so many minutes of active time. */
function clocks(active: number, change: Partial<BreakClocks> = {}): BreakClocks {
  const clock = { t: active * MINUTE, active: active * MINUTE, wall: FIKA - 8 * HOUR };
  return { ...clock, clockAt: { fika: FIKA }, ...change };
}

/** So many minutes to the fika, or past it, with all else just had. */
function fikaIn(minutes: number): BreakClocks {
  return clocks(0, { wall: FIKA - minutes * MINUTE });
}

const fresh = startBreaks(KINDS, {}, [], []);
const changed = (change: Partial<BreakState>): BreakState => ({ ...fresh, ...change });

describe('when a break is due', () => {
  it('after its active time, less what was earned before', () => {
    expect(dueIn(fresh, short, clocks(0))).toBe(20 * MINUTE);
    expect(dueIn(fresh, short, clocks(25))).toBe(-5 * MINUTE);
    const earned = startBreaks(KINDS, { short: 15 * MINUTE }, [], []);
    expect(dueIn(earned, short, clocks(0))).toBe(5 * MINUTE);
    expect(dueIn(earned, movement, clocks(0))).toBe(50 * MINUTE);
  });

  it('not before it was put off to, and no sooner for that (B7)', () => {
    const put = changed({ postponed: { short: { times: 1, until: 26 * MINUTE } } });
    expect(dueIn(put, short, clocks(21))).toBe(5 * MINUTE);
    expect(dueIn(put, short, clocks(2))).toBe(24 * MINUTE);
    expect(dueIn(put, short, clocks(10))).toBe(16 * MINUTE);
    const soon = changed({ postponed: { short: { times: 1, until: 1 * MINUTE } } });
    expect(dueIn(soon, short, clocks(10))).toBe(10 * MINUTE);
  });

  it('at its time of day, an hour late at most, once (B13)', () => {
    expect(dueIn(fresh, fika, fikaIn(30))).toBe(30 * MINUTE);
    expect(dueIn(fresh, fika, fikaIn(-60))).toBe(-60 * MINUTE);
    expect(dueIn(fresh, fika, fikaIn(-61))).toBe(Infinity);
    expect(dueIn(changed({ given: ['fika'] }), fika, fikaIn(30))).toBe(Infinity);
    expect(dueIn(fresh, fika, clocks(0, { clockAt: {} }))).toBe(Infinity);
  });

  it('put off, one of a time of day may come later than that (B7, B13)', () => {
    const put = changed({ postponed: { fika: { times: 2, until: MINUTE } } });
    expect(dueIn(put, fika, fikaIn(-61))).toBe(MINUTE);
  });
});

describe('which break is asked for (B6)', () => {
  const asked = (active: number, kinds = KINDS): string | null =>
    toAsk(fresh, kinds, clocks(active))?.id ?? null;

  it('none before it is due, and the one that is', () => {
    expect([asked(19), asked(20), asked(40)]).toEqual([null, 'short', 'short']);
  });

  it('what is to come within less than a millisecond is due: no timer can wait for it', () => {
    expect([asked(20 - 1 / 60_000), asked(20 - 0.5 / 60_000)]).toEqual([null, 'short']);
    expect([asked(50 - 1 / 60_000), asked(50 - 0.5 / 60_000)]).toEqual([null, 'movement']);
  });

  it('none while a longer one comes within five minutes, then the longer', () => {
    expect([asked(44), asked(45), asked(49), asked(50)]).toEqual(['short', null, null, 'movement']);
    expect([asked(50, [movement, short]), asked(45, [movement, short])]).toEqual(['movement', null]);
  });

  it('none while another, just as long, was put off and comes within five minutes', () => {
    const twin = { ...short, id: 'twin' };
    const putOff = changed({
      base: { short: 0, twin: 0 },
      postponed: { twin: { times: 1, until: 5 * MINUTE } },
    });
    const at = (active: number, t: number): string | null =>
      toAsk(putOff, [short, twin], clocks(active, { t: t * MINUTE }))?.id ?? null;
    expect([at(20, 0), at(24, 4), at(25, 5)]).toEqual([null, null, 'twin']);
  });

  it('a shorter one that comes soon does not hold a longer one back', () => {
    const late = changed({ base: { short: 33 * MINUTE, movement: 0 } });
    expect(toAsk(late, KINDS, clocks(50))?.id).toBe('movement');
  });

  it('a fika close by takes the place of the movement break', () => {
    expect(toAsk(fresh, KINDS, clocks(50, { wall: FIKA - 5 * MINUTE }))).toBeNull();
    expect(toAsk(fresh, KINDS, clocks(50, { wall: FIKA - 6 * MINUTE }))?.id).toBe('movement');
    expect(toAsk(fresh, KINDS, clocks(50, { wall: FIKA }))?.id).toBe('fika');
  });
});

describe('a break of a time of day that cannot come', () => {
  it('is left out after an hour, from its time or from when it was put off to', () => {
    const put = changed({ postponed: { fika: { times: 1, until: 10 * MINUTE } } });
    const at = (state: BreakState, t: number): string | null =>
      toAsk(state, [fika], clocks(0, { t: t * MINUTE, wall: FIKA + t * MINUTE }))?.id ?? null;
    expect([at(fresh, 0), at(fresh, 60), at(fresh, 61)]).toEqual(['fika', 'fika', null]);
    expect([at(put, 9), at(put, 10), at(put, 70), at(put, 71)]).toEqual([null, 'fika', 'fika', null]);
  });
});

describe('what a break that was had does', () => {
  const put = changed({
    postponed: { short: { times: 1, until: MINUTE }, fika: { times: 1, until: MINUTE } },
  });

  it('starts its kinds from zero and forgets that they were put off, and leaves the others', () => {
    const after = resetKinds(put, [short], clocks(30));
    expect(after.base).toEqual({ ...fresh.base, short: 30 * MINUTE });
    expect(after.postponed).toEqual({ fika: { times: 1, until: MINUTE } });
    expect(after.given).toEqual([]);
    expect(resetKinds(put, [short, movement], clocks(30)).postponed).toEqual(after.postponed);
  });

  it('gives one of a time of day its turn when that time is here or close, and not long before', () => {
    const early = resetKinds(fresh, [short, fika], fikaIn(6));
    expect(early.given).toEqual([]);
    expect(resetKinds(fresh, [short, fika], fikaIn(5)).given).toEqual(['fika']);
    const putOff = changed({ postponed: { fika: { times: 1, until: 8 * MINUTE } } });
    expect(resetKinds(putOff, [fika], fikaIn(-1))).toMatchObject({ given: ['fika'], postponed: {} });
    const near = resetKinds(changed({ given: ['standup'], postponed: put.postponed }), [fika], fikaIn(5));
    expect(near.given).toEqual(['standup', 'fika']);
    expect(near.postponed).toEqual({ short: { times: 1, until: MINUTE } });
    expect(near.base).toEqual(fresh.base);
    expect(resetKinds(fresh, KINDS, fikaIn(-30)).given).toEqual(['fika']);
  });

  it('does not start a time of day from zero', () => {
    expect(resetKinds(fresh, KINDS, clocks(30)).base).toEqual({
      ...fresh.base,
      short: 30 * MINUTE,
      movement: 30 * MINUTE,
    });
  });

  it('forgets what was put off also where no time was spent since', () => {
    expect(resetKinds(put, [short], clocks(0)).postponed).toEqual({ fika: { times: 1, until: MINUTE } });
  });

  it('changes nothing where there is nothing to change', () => {
    expect(resetKinds(fresh, [short, movement], clocks(0))).toBe(fresh);
    expect(resetKinds(fresh, [fika], clocks(30))).toBe(fresh);
    expect(resetKinds(fresh, [], clocks(30))).toBe(fresh);
  });
});

describe('active time that is taken back', () => {
  it('leaves no kind ahead of it, and those behind it as they were', () => {
    const state = changed({ base: { short: 10 * MINUTE, movement: 2 * MINUTE } });
    expect(clampBases(state, 5 * MINUTE).base).toEqual({ short: 5 * MINUTE, movement: 2 * MINUTE });
    expect(clampBases(state, 10 * MINUTE)).toBe(state);
  });
});

describe('another list of kinds (B8)', () => {
  it('starts the new ones from zero, keeps the others, and drops what is gone', () => {
    const postponed = { short: { times: 1, until: MINUTE }, movement: { times: 2, until: HOUR } };
    const state = changed({ base: { short: 10 * MINUTE, movement: 0 }, postponed });
    const after = trackKinds(state, [short, often, fika], 30 * MINUTE);
    // A fika has its time of day: it earns nothing.
    expect(after.base).toEqual({ short: 10 * MINUTE, often: 30 * MINUTE });
    expect(after.postponed).toEqual({ short: { times: 1, until: MINUTE } });
  });
});
