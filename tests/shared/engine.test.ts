import { describe, expect, it } from 'vitest';
import {
  canPostpone,
  clearBreaks,
  nextBreakLook,
  postpone,
  tickBreaks,
  withdraw,
} from '../../shared/breaks/engine';
import { BREAK_KINDS, fikaAt, type BreakKind } from '../../shared/breaks/kinds';
import type { BreakLook, BreakStep } from '../../shared/breaks/look';
import { begin, leave, painted } from '../../shared/breaks/running';
import { startBreaks, type BreakState } from '../../shared/breaks/state';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';

const { short, movement, often } = BREAK_KINDS;
const fika = fikaAt('14:30');
const KINDS: readonly BreakKind[] = [short, movement, fika];
/** Wall time of the fika. */
const FIKA = 10_000 * HOUR;

/** A look `t` ms into a morning of work without a pause. */
function at(t: number, change: Partial<BreakLook> = {}): BreakLook {
  return {
    ...{ t, active: t, wall: FIKA - 8 * HOUR, clockAt: { fika: FIKA } },
    ...{ idle: 0, idleUnknown: false, rested: 0, wordsOnly: false, callSense: { answer: 'fresh' } },
    ...{ kinds: KINDS, tracked: [...KINDS, often], mayAsk: true, holdUntil: -Infinity, dropDue: false },
    choice: { wishes: DEFAULT_SETTINGS.activities, own: [] },
    ...change,
  };
}

const fresh = startBreaks([...KINDS, often], {}, [], []);
const step = (state: BreakState): BreakStep => ({ state, chance: [1, 2, 3, 4], happenings: [] });
const tick = (state: BreakState, look: BreakLook): BreakStep => tickBreaks(state, look, [1, 2, 3, 4]);
const endOf = ({ happenings }: BreakStep): unknown => happenings.find(({ type }) => type === 'ended');

/** The state at the nudge that comes at `t`. */
const nudgeAt = (t: number): BreakState => tick(fresh, at(t)).state;
/** The state in a break that begins at `t`, its window drawn. */
const breakAt = (t: number, kind: string): BreakState =>
  painted(begin(step(fresh), at(t), kind, false).state);

describe('a break that is left', () => {
  it('was held when half of it was, and passed over before that', () => {
    const running = breakAt(0, 'movement');
    const half = { kind: 'movement', since: 0 };
    expect(endOf(leave(step(running), at(150 * SECOND)))).toMatchObject({ ...half, outcome: 'taken' });
    expect(endOf(leave(step(running), at(150 * SECOND - 1)))).toMatchObject({ ...half, outcome: 'passed' });
  });

  it('ended when it was left, and had an activity; a nudge had none', () => {
    const running = breakAt(0, 'movement');
    const left = leave(step(running), at(3 * MINUTE));
    const activity = running.phase.name === 'running' ? running.phase.activity : '';
    expect(endOf(left)).toMatchObject({ until: 3 * MINUTE, activity });
    const nudged = leave(step(nudgeAt(20 * MINUTE)), at(24 * MINUTE));
    expect(endOf(nudged)).toEqual({
      ...{ type: 'ended', kind: 'short', name: null, outcome: 'passed', activity: null },
      ...{ since: 20 * MINUTE, until: 24 * MINUTE },
    });
    expect(nudged.state).toMatchObject({ phase: { name: 'waiting' }, passedInARow: 1 });
  });

  it('is none where none is', () => {
    const from = step(fresh);
    expect(leave(from, at(MINUTE))).toBe(from);
  });

  it('ended at its own end when main wakes late', () => {
    const late = tick(breakAt(0, 'short'), at(HOUR));
    expect(endOf(late)).toMatchObject({ outcome: 'taken', until: 30 * SECOND });
  });
});

describe('what a break that ended does to the others', () => {
  const bases = ({ state }: BreakStep): readonly number[] =>
    [short, often, movement].map(({ id }) => Math.abs(state.base[id] ?? NaN) / MINUTE);

  it('held, it counts as every shorter one, asked for or not (B2)', () => {
    expect(bases(tick(breakAt(10 * MINUTE, 'movement'), at(15 * MINUTE)))).toEqual([15, 15, 15]);
    expect(bases(tick(breakAt(10 * MINUTE, 'short'), at(11 * MINUTE)))).toEqual([11, 0, 0]);
  });

  it('passed over, it takes the shorter ones along that are due close to it, and no longer one', () => {
    const passed = (base: number): readonly number[] => {
      const state = {
        ...breakAt(50 * MINUTE, 'movement'),
        base: { short: base * MINUTE, movement: 0, often: 0 },
      };
      return bases(leave(step(state), at(50 * MINUTE)));
    };
    expect(passed(35)).toEqual([50, 0, 50]);
    expect(passed(34)).toEqual([50, 0, 50]);
    expect(passed(36)).toEqual([36, 0, 50]);
    expect(bases(leave(step(nudgeAt(20 * MINUTE)), at(20 * MINUTE)))).toEqual([20, 0, 0]);
  });

  it('passed over long before it would have been due, it is earned anew', () => {
    const asked = breakAt(10 * MINUTE, 'movement');
    expect(bases(leave(step(asked), at(11 * MINUTE)))).toEqual([0, 0, 11]);
  });

  it('held or passed over, it counts as another that is as long', () => {
    const twin: BreakKind = { ...short, id: 'twin' };
    const state = { ...fresh, base: { ...fresh.base, twin: 0 } };
    const twins = (t: number): BreakLook => at(t, { kinds: [short, twin], tracked: [short, twin] });
    const passed = leave(step(tick(state, twins(20 * MINUTE)).state), twins(20 * MINUTE));
    expect(passed.state.base).toMatchObject({ short: 20 * MINUTE, twin: 20 * MINUTE });
    const running = begin(step(state), twins(10 * MINUTE), 'short', false).state;
    const held = tick(painted(running), twins(11 * MINUTE));
    expect(held.state.base).toMatchObject({ short: 11 * MINUTE, twin: 11 * MINUTE });
  });

  it('counts as it was when it began, also when it is not asked for any more (B8)', () => {
    const look = at(15 * MINUTE, { kinds: [short] });
    expect(bases(tick(breakAt(10 * MINUTE, 'movement'), look))).toEqual([15, 15, 15]);
  });

  it('a fika that is passed over takes the movement break close to it along', () => {
    const look = at(50 * MINUTE, { wall: FIKA });
    const nudged = tick(fresh, look);
    expect(nudged.happenings).toMatchObject([{ type: 'nudged', kind: 'fika' }]);
    const passed = leave(step(nudged.state), look);
    expect([...bases(passed), ...passed.state.given]).toEqual([50, 0, 50, 'fika']);
  });

  it('three passed over are three in a row until one is held (B7)', () => {
    let state = { ...fresh, passedInARow: 2 };
    state = leave(step({ ...state, phase: nudgeAt(20 * MINUTE).phase }), at(20 * MINUTE)).state;
    expect(state.passedInARow).toBe(3);
    const held = tick({ ...breakAt(0, 'short'), passedInARow: 3 }, at(MINUTE));
    expect(held.state.passedInARow).toBe(0);
  });

  it('one of a time of day had its turn, be it ahead of its time, once (B13)', () => {
    expect(tick(breakAt(0, 'fika'), at(15 * MINUTE)).state.given).toEqual(['fika']);
    const close = at(15 * MINUTE, { wall: FIKA });
    expect(tick(breakAt(0, 'fika'), close).state.given).toEqual(['fika']);
    expect(tick(breakAt(0, 'movement'), at(15 * MINUTE)).state.given).toEqual([]);
  });

  it('one whose kind is gone leaves the others', () => {
    const gone = leave(step(nudgeAt(20 * MINUTE)), at(20 * MINUTE, { kinds: [movement] }));
    expect(bases(gone)).toEqual([0, 0, 0]);
    expect(gone.state.phase.name).toBe('waiting');
  });
});

describe('a break in words (B9, B10)', () => {
  const bare = (rested: number, idleUnknown = false): unknown => {
    const { state } = begin(step(fresh), at(0, { wordsOnly: true }), 'movement', false);
    return endOf(tick(state, at(5 * MINUTE, { rested, idleUnknown })));
  };

  it('was held when the hands rested for half of it', () => {
    expect(bare(150 * SECOND)).toMatchObject({ outcome: 'taken' });
    expect(bare(150 * SECOND - 1)).toMatchObject({ outcome: 'passed' });
    expect(bare(0, true)).toMatchObject({ outcome: 'taken' });
  });

  it('rest that was seen is not seen anew at every look', () => {
    const { state } = begin(step(fresh), at(0, { wordsOnly: true }), 'movement', false);
    const rested = tick(state, at(3 * MINUTE, { rested: 3 * MINUTE })).state;
    expect(tick(rested, at(4 * MINUTE, { rested: 3 * MINUTE })).state).toBe(rested);
    expect(nextBreakLook(rested, at(4 * MINUTE), true)).toBe(5 * MINUTE);
  });

  it('a window that has drawn was seen, whatever the hands did', () => {
    expect(endOf(tick(breakAt(0, 'movement'), at(5 * MINUTE)))).toMatchObject({ outcome: 'taken' });
  });
});

describe('putting off (B7)', () => {
  const nudge = nudgeAt(20 * MINUTE);

  it('is possible at a nudge, as often as its kind has it', () => {
    expect(canPostpone(nudge, KINDS)).toBe(true);
    expect(canPostpone(fresh, KINDS)).toBe(false);
    expect(canPostpone(breakAt(0, 'short'), KINDS)).toBe(false);
    expect(canPostpone(nudge, [movement])).toBe(false);
    const never: BreakKind = { ...short, postpone: { by: MINUTE, times: 0 } };
    expect(canPostpone(nudge, [movement, never])).toBe(false);
    const twice = { ...nudge, postponed: { short: { times: 2, until: 0 } } };
    expect(canPostpone(twice, KINDS)).toBe(false);
  });

  it('is by the time of its kind, and counts', () => {
    const minute: BreakKind = { ...short, postpone: { by: MINUTE, times: 2 } };
    const look = at(21 * MINUTE, { kinds: [movement, minute] });
    const once = postpone(nudge, look);
    expect(once).toMatchObject({
      ...{ phase: { name: 'waiting' }, postponed: { short: { times: 1, until: 22 * MINUTE } } },
    });
    const again = postpone({ ...nudge, postponed: once.postponed }, at(24 * MINUTE));
    expect(again.postponed).toEqual({ short: { times: 2, until: 29 * MINUTE } });
  });

  it('takes others along that are due and no longer: to the person they are one break', () => {
    const twin: BreakKind = { ...short, id: 'twin' };
    const later: BreakKind = { ...short, id: 'later', every: 25 * MINUTE };
    const kinds = [short, twin, later, movement];
    const state = { ...fresh, base: { ...fresh.base, twin: 0, later: 0 } };
    const look = (minutes: number): BreakLook => at(minutes * MINUTE, { kinds, tracked: kinds });
    const once = postpone(tick(state, look(20)).state, look(21));
    const put = { times: 1, until: 26 * MINUTE };
    expect(once.postponed).toEqual({ short: put, twin: put });
    // Nothing comes at once, nor what falls due meanwhile; then one nudge for all of them, put off for the second time.
    for (const minutes of [21, 25]) expect(tick(once, look(minutes)).happenings).toEqual([]);
    const nudged = tick(once, look(26));
    expect(nudged.happenings).toMatchObject([{ type: 'nudged', kind: 'short' }]);
    const last = { times: 2, until: 31 * MINUTE };
    expect(postpone(nudged.state, look(26)).postponed).toEqual({ short: last, twin: last, later: last });
    const both = tick(fresh, at(50 * MINUTE));
    expect(both.happenings).toMatchObject([{ type: 'nudged', kind: 'movement' }]);
    const wait = { times: 1, until: 55 * MINUTE };
    expect(postpone(both.state, at(50 * MINUTE)).postponed).toEqual({ movement: wait, short: wait });
  });

  it('changes nothing where it cannot be', () => {
    const running = breakAt(0, 'short');
    const twice = { ...nudge, postponed: { short: { times: 2, until: 0 } } };
    for (const state of [fresh, running, twice]) expect(postpone(state, at(MINUTE))).toBe(state);
  });
});

describe('the next look', () => {
  it('falls where the first kind falls due, however close that is', () => {
    expect(nextBreakLook(fresh, at(0), true)).toBe(20 * MINUTE);
    expect(nextBreakLook(fresh, at(20 * MINUTE - 1), true)).toBe(20 * MINUTE);
    expect(nextBreakLook(fresh, at(21 * MINUTE, { mayAsk: false }), true)).toBe(50 * MINUTE);
  });
});

describe('what falls due just before lunch or the end (B6)', () => {
  it('is dropped, says which, and leaves what is not due', () => {
    const look = at(20 * MINUTE, { dropDue: true });
    const { state, happenings } = tick(fresh, look);
    expect(happenings).toEqual([{ type: 'dropped', kinds: ['short'] }]);
    expect(state.base).toEqual({ ...fresh.base, short: 20 * MINUTE });
    expect(state.phase.name).toBe('waiting');
  });
});

describe('the end of the day (B7)', () => {
  it('leaves nothing on the screen, nothing put off, nobody who passed over, and zero to begin from', () => {
    const state: BreakState = {
      ...nudgeAt(20 * MINUTE),
      ...{
        passedInARow: 2,
        postponed: { movement: { times: 1, until: HOUR }, fika: { times: 1, until: HOUR } },
      },
    };
    const clear = clearBreaks(state, [...KINDS, often], at(20 * MINUTE, { wall: FIKA }));
    const zero = { short: 20 * MINUTE, movement: 20 * MINUTE, often: 20 * MINUTE };
    expect(clear).toMatchObject({ phase: { name: 'waiting' }, passedInARow: 0, base: zero });
    expect(clear.postponed).toEqual({});
    expect(clear.given).toEqual([]);
  });
});

describe('the window of a break (B9)', () => {
  it('reports its first frame once, and only in a break', () => {
    const drawing = begin(step(fresh), at(0), 'short', false).state;
    const drawn = painted(drawing);
    expect(drawn.phase).toMatchObject({ surface: 'painted' });
    for (const state of [fresh, nudgeAt(20 * MINUTE), drawn]) expect(painted(state)).toBe(state);
  });

  it('is waited for, for three seconds, then for its end', () => {
    const drawing = begin(step(fresh), at(0), 'short', false).state;
    expect(nextBreakLook(drawing, at(0), true)).toBe(3 * SECOND);
    expect(nextBreakLook(painted(drawing), at(0), true)).toBe(30 * SECOND);
  });

  it('of a kind that is not asked for does not open', () => {
    const none = begin(step(nudgeAt(20 * MINUTE)), at(20 * MINUTE), 'nap', true);
    expect([none.state.phase, none.happenings]).toEqual([{ name: 'waiting' }, []]);
    expect(none.state.base).toEqual(fresh.base);
  });

  it('is taken away unscored when something else begins', () => {
    const waiting = withdraw(breakAt(0, 'short'));
    expect(waiting).toMatchObject({ phase: { name: 'waiting' }, passedInARow: 0, base: fresh.base });
    expect(withdraw(fresh)).toBe(fresh);
  });
});
