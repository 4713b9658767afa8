import { describe, expect, it } from 'vitest';
import {
  depart,
  isPresent,
  nextActivityLook,
  noteSign,
  observe,
  startActivity,
  unlock,
  type ActivityState,
  type Look,
} from '../../shared/breaks/activity';
import { SECOND } from '../../shared/time/moment';

/** A look at `t` s that finds `idle` s of silence. */
function look(t: number, idle: number, change: Partial<Look> = {}): Look {
  const usual = { counting: true, silenceIsActive: false, unobserved: null };
  return { t: t * SECOND, idle: idle * SECOND, ...usual, ...change };
}

/** Looks at somebody who begins at zero. */
function seen(...looks: readonly Look[]): ActivityState {
  return looks.reduce(observe, startActivity(0));
}

/** From the last look, at `since` s, nobody watched for `length` s. */
function gap(since: number, length: number, slept = 0): Partial<Look> {
  return { unobserved: { since: since * SECOND, length: length * SECOND, slept: slept * SECOND } };
}

const active = (state: ActivityState): number => state.active / SECOND;
const away = ({ away: spell }: ActivityState): readonly [since: number, proved: number] | null =>
  spell === null ? null : [spell.since / SECOND, spell.proved / SECOND];
const wasAway = ({ lastAway }: ActivityState): readonly [since: number, proved: number] | null =>
  lastAway === null ? null : [lastAway.since / SECOND, lastAway.proved / SECOND];

describe('active time (B2)', () => {
  it('counts while there is input, and in a silence of less than two minutes', () => {
    expect(active(seen(look(60, 0), look(100, 10)))).toBe(100);
    expect(active(seen(look(60, 60), look(119, 119)))).toBe(119);
    expect(isPresent(seen(look(119, 119)))).toBe(true);
  });

  it('a silence of two minutes is time away, and none of it was active', () => {
    const gone = seen(look(60, 60), look(120, 120));
    expect([active(gone), away(gone), isPresent(gone)]).toEqual([0, [0, 120], false]);
    const later = seen(look(60, 0), look(110, 10), look(220, 120));
    expect([active(later), away(later)]).toEqual([100, [100, 120]]);
  });

  it('input that no look saw counts up to it', () => {
    const state = seen(look(60, 0), look(200, 130));
    expect([active(state), away(state), state.lastInput]).toEqual([70, [70, 130], 70 * SECOND]);
  });

  it('does not count on a pause or in a break, and goes on after it', () => {
    const paused = seen(look(60, 0), look(100, 0, { counting: false }));
    expect(active(paused)).toBe(60);
    expect(active(observe(paused, look(130, 0)))).toBe(90);
    const rested = observe(seen(look(60, 0)), look(150, 90, { counting: false }));
    expect(active(observe(rested, look(180, 120, { counting: false })))).toBe(60);
  });

  it('of a silence that began before a pause is taken back to its beginning, and no further', () => {
    const before = seen(look(60, 0), look(90, 30), look(120, 60, { counting: false }));
    expect(active(before)).toBe(90);
    expect(active(observe(before, look(180, 120, { counting: false })))).toBe(60);
    const within = seen(look(60, 0), look(100, 40, { counting: false }), look(110, 30));
    expect(active(within)).toBe(70);
    expect(active(observe(within, look(200, 120)))).toBe(60);
  });

  it('counts in the silence of a call (B1), and where nobody can tell of silence (B10)', () => {
    const call = seen(look(600, 600, { silenceIsActive: true }));
    expect([active(call), away(call), call.lastInput]).toEqual([600, null, 600 * SECOND]);
    const blind = seen(look(600, 0, { idle: 'unknown' }));
    expect([active(blind), blind.idleUnknown]).toEqual([600, true]);
    expect(observe(blind, look(601, 0)).idleUnknown).toBe(false);
  });

  it('takes a silence from before the start, or from the future, for none', () => {
    expect(seen(look(30, 90)).lastInput).toBe(0);
    expect(seen(look(30, -5)).lastInput).toBe(30 * SECOND);
  });
});

describe('time away and the return from it', () => {
  it('is as long as looks have proved, and ends with the next input (B3)', () => {
    const gone = seen(look(60, 0), look(180, 120), look(290, 230));
    expect(away(gone)).toEqual([60, 230]);
    const back = observe(gone, look(300, 4));
    expect([away(back), wasAway(back), back.returnedAt]).toEqual([null, [60, 230], 300 * SECOND]);
    expect([active(back), back.lastInput]).toEqual([60, 296 * SECOND]);
    expect(active(observe(back, look(330, 0)))).toBe(90);
  });

  it('a screen that is locked is away at once, and a return by the unlocking', () => {
    const locked = depart(seen(look(60, 20)), 60 * SECOND, 'locked');
    expect([away(locked), locked.locked, isPresent(locked)]).toEqual([[40, 20], true, false]);
    const still = observe(locked, look(90, 1));
    expect([away(still), isPresent(still)]).toEqual([[40, 50], false]);
    const back = unlock(still, 100 * SECOND);
    expect([away(back), wasAway(back), back.locked, isPresent(back)]).toEqual([null, [40, 60], false, true]);
    expect([back.returnedAt, back.lastInput]).toEqual([100 * SECOND, 100 * SECOND]);
    expect(active(back)).toBe(60);
  });

  it('a lock of two minutes or more takes back what was counted since the last input', () => {
    const locked = depart(seen(look(60, 20)), 60 * SECOND, 'locked');
    expect(active(unlock(locked, 159 * SECOND))).toBe(60);
    expect(active(unlock(locked, 160 * SECOND))).toBe(40);
  });

  it('a machine that wakes tells of no person yet', () => {
    const asleep = depart(seen(look(60, 0)), 60 * SECOND, 'asleep');
    expect([asleep.asleep, asleep.locked, isPresent(asleep)]).toEqual([true, false, false]);
    const woken = observe(asleep, look(300, 240, gap(60, 240)));
    expect([away(woken), woken.asleep, woken.returnedAt]).toEqual([[60, 240], false, 300 * SECOND]);
    expect(away(observe(woken, look(305, 245)))).toEqual([60, 245]);
    expect(wasAway(observe(woken, look(310, 5)))).toEqual([60, 240]);
  });

  it('a machine that looks is awake, be its waking told or not', () => {
    const asleep = depart(seen(look(60, 0)), 60 * SECOND, 'asleep');
    const looked = observe(asleep, look(660, 600, gap(60, 600)));
    expect([looked.asleep, away(looked)]).toEqual([false, [60, 600]]);
    expect(wasAway(observe(looked, look(665, 1)))).toEqual([60, 600]);
  });

  it('where nobody can tell of silence any more, that is known also of who is away (B10)', () => {
    const locked = depart(seen(look(60, 0)), 60 * SECOND, 'locked');
    const blind = observe(locked, look(90, 0, { idle: 'unknown' }));
    expect([blind.idleUnknown, unlock(blind, 100 * SECOND).idleUnknown]).toEqual([true, true]);
    expect(observe(blind, look(95, 0)).idleUnknown).toBe(false);
  });

  it('a lock within time away goes on with it, and waking leaves the lock', () => {
    const gone = depart(seen(look(60, 0), look(180, 120)), 200 * SECOND, 'locked');
    expect(away(gone)).toEqual([60, 120]);
    const slept = observe(depart(gone, 210 * SECOND, 'asleep'), look(400, 340, gap(210, 190)));
    expect([away(slept), slept.locked]).toEqual([[60, 340], true]);
    expect(wasAway(unlock(slept, 410 * SECOND))).toEqual([60, 350]);
  });
});

describe('time that nobody watched', () => {
  it('is time away for who was there before it and is back', () => {
    const back = seen(look(60, 0), look(665, 0, gap(60, 600)));
    expect([away(back), wasAway(back), back.returnedAt]).toEqual([null, [60, 600], 665 * SECOND]);
    expect(active(back)).toBe(60);
  });

  it('with the silence before it, of which nothing was active', () => {
    const back = seen(look(60, 0), look(120, 60), look(720, 0, gap(120, 600)));
    expect([wasAway(back), active(back)]).toEqual([[60, 660], 60]);
  });

  it('goes on as time away while nobody is back, or the screen is locked', () => {
    const gone = seen(look(60, 0), look(660, 600, gap(60, 600)));
    expect([away(gone), gone.returnedAt, active(gone)]).toEqual([[60, 600], 660 * SECOND, 60]);
    const locked = depart(seen(look(60, 0)), 60 * SECOND, 'locked');
    expect(away(observe(locked, look(660, 0, gap(60, 600))))).toEqual([60, 600]);
  });

  it('ends when somebody was there within it and left again', () => {
    const left = seen(look(60, 0), look(660, 200, gap(60, 600)));
    expect([away(left), isPresent(left)]).toEqual([[460, 200], false]);
    expect(away(seen(look(60, 0), look(660, 120, gap(60, 600))))).toEqual([540, 120]);
    // In a sleep a clock of silence may stand still: then the silence began before the sleep, not within it.
    expect(away(seen(look(60, 0), look(660, 200, gap(60, 600, 550))))).toEqual([110, 550]);
    const there = seen(look(60, 0), look(660, 119, gap(60, 600)));
    expect([away(there), wasAway(there)]).toEqual([null, [60, 481]]);
  });

  it('adds to a time away that was going on', () => {
    const back = seen(look(60, 0), look(180, 120), look(780, 0, gap(180, 600)));
    expect(wasAway(back)).toEqual([60, 720]);
  });

  it('and the silence after it are one time away, be it watched or not', () => {
    const gone = seen(look(60, 0), look(180, 120));
    expect(wasAway(observe(gone, look(800, 0, gap(180, 600))))).toEqual([60, 740]);
    // An idle clock that stood still in the sleep puts the last input at the last look.
    expect(away(seen(look(60, 0), look(110, 50), look(240, 130, gap(110, 50))))).toEqual([60, 180]);
  });

  it('too short to be away leaves what was counted', () => {
    const back = seen(look(60, 0), look(100, 40), look(140, 0, gap(100, 40)));
    expect([wasAway(back), active(back)]).toEqual([[60, 80], 100]);
    expect(active(observe(back, look(150, 0)))).toBe(110);
  });
});

describe('a sign in the app itself', () => {
  it('is a sign of the person where one may be there', () => {
    const state = noteSign(seen(look(60, 60)), 60 * SECOND);
    expect([state.lastInput, active(observe(state, look(180, 120)))]).toEqual([60 * SECOND, 60]);
    expect(noteSign(state, 50 * SECOND).lastInput).toBe(60 * SECOND);
  });

  it('is none while the person is away, or the screen locked', () => {
    const gone = seen(look(120, 120));
    const locked = depart(seen(look(60, 0)), 60 * SECOND, 'locked');
    const asleep = depart(seen(look(60, 0)), 60 * SECOND, 'asleep');
    for (const state of [gone, locked, asleep]) expect(noteSign(state, 200 * SECOND)).toBe(state);
  });
});

describe('the next look', () => {
  const kinds = [{ credit: 120 * SECOND }, { credit: 240 * SECOND }];
  const next = (state: ActivityState, t: number): number =>
    nextActivityLook(state, t * SECOND, kinds) / SECOND;

  it('falls where silence would become time away', () => {
    expect(next(seen(look(60, 10)), 60)).toBe(170);
    expect(next(seen(look(60, 0, { idle: 'unknown' })), 60)).toBe(Infinity);
  });

  it('while away falls every half minute, and on each length that counts as a break (B2)', () => {
    const gone = seen(look(60, 0), look(180, 120));
    expect([next(gone, 180), next(gone, 285), next(gone, 300), next(gone, 400)]).toEqual([
      210, 300, 330, 430,
    ]);
  });

  it('while locked falls on those lengths only; asleep, as while away', () => {
    const locked = depart(seen(look(60, 0)), 60 * SECOND, 'locked');
    expect([next(locked, 70), next(locked, 180), next(locked, 300)]).toEqual([180, 300, Infinity]);
    expect(next(depart(locked, 70 * SECOND, 'asleep'), 70)).toBe(100);
  });
});
