import { describe, expect, it } from 'vitest';
import { gapBetween, jumpSince, type Gap } from '../../shared/time/gap';
import { HOUR, MINUTE, SECOND, type Moment } from '../../shared/time/moment';
import { SimulatedClock, type SleepBehaviour } from '../support/simulated-clock';

/** A machine whose boot clock tells as that system's does. */
function machine(behaviour: SleepBehaviour): SimulatedClock {
  return new SimulatedClock(behaviour === 'plain' ? { boot: null } : {});
}

/** What `gapBetween` makes of what `happens` to a machine. */
function gapOf(
  behaviour: SleepBehaviour,
  sleepReported: boolean,
  happens: (clock: SimulatedClock) => void,
): Gap {
  const clock = machine(behaviour);
  const before = clock.now();
  happens(clock);
  return gapBetween(before, clock.now(), sleepReported);
}

const BEHAVIOURS: readonly SleepBehaviour[] = ['linux', 'windows', 'plain'];

describe.each(BEHAVIOURS)('between two moments on %s clocks', (behaviour) => {
  it('time awake is time, neither sleep nor a jump', () => {
    const gap = gapOf(behaviour, false, (clock) => {
      clock.advance(3 * MINUTE);
    });
    expect(gap).toEqual({ elapsed: 3 * MINUTE, slept: 0, jump: 0 });
  });

  it.each([HOUR, -HOUR, 36 * HOUR])('a clock that was moved by %d ms is a jump and no time', (jump) => {
    const gap = gapOf(behaviour, false, (clock) => {
      clock.advance(MINUTE);
      clock.setWall(jump);
      clock.advance(MINUTE);
    });
    expect(gap).toEqual({ elapsed: 2 * MINUTE, slept: 0, jump });
  });

  it('another zone is neither time nor a jump', () => {
    const gap = gapOf(behaviour, false, (clock) => {
      clock.setZone('America/New_York');
      clock.advance(SECOND);
    });
    expect(gap).toEqual({ elapsed: SECOND, slept: 0, jump: 0 });
  });

  it('a sleep that the system told of is time that passed, and no jump', () => {
    const gap = gapOf(behaviour, true, (clock) => {
      clock.advance(10 * SECOND);
      clock.sleep(2 * HOUR, behaviour);
      clock.advance(5 * SECOND);
    });
    expect(gap.elapsed).toBe(2 * HOUR + 15 * SECOND);
    expect(gap.jump).toBe(0);
  });
});

describe('sleep and a changed clock together', () => {
  it('the boot clock tells them apart where it counts sleep', () => {
    const gap = gapOf('linux', false, (clock) => {
      clock.sleep(HOUR, 'linux');
      clock.setWall(-3 * HOUR);
    });
    expect(gap).toEqual({ elapsed: HOUR, slept: HOUR, jump: -3 * HOUR });
  });

  it('the reported sleep does not hide a jump that the boot clock shows', () => {
    const gap = gapOf('linux', true, (clock) => {
      clock.sleep(HOUR, 'linux');
      clock.setWall(4 * HOUR);
    });
    expect(gap).toEqual({ elapsed: HOUR, slept: HOUR, jump: 4 * HOUR });
  });

  it('where only the wall clock counted a sleep nobody told of, it is taken for a changed clock', () => {
    const gap = gapOf('plain', false, (clock) => {
      clock.sleep(HOUR, 'plain');
      clock.advance(SECOND);
    });
    expect(gap).toEqual({ elapsed: SECOND, slept: 0, jump: HOUR });
  });

  it('a reported sleep with the wall clock set back never makes time negative', () => {
    const gap = gapOf('plain', true, (clock) => {
      clock.advance(SECOND);
      clock.setWall(-HOUR);
    });
    expect(gap).toEqual({ elapsed: SECOND, slept: 0, jump: -HOUR });
  });

  it('monotonic time that ran on through the sleep is not counted twice', () => {
    const gap = gapOf('windows', true, (clock) => {
      clock.sleep(HOUR, 'windows');
    });
    expect(gap).toEqual({ elapsed: HOUR, slept: 0, jump: 0 });
  });
});

describe('clocks that are not exact', () => {
  const at = (mono: number, boot: number | null): Moment => ({ wall: mono, zone: 'UTC', mono, boot });

  it('an uptime in whole seconds is no sleep', () => {
    expect(gapBetween(at(0, 0), at(100, 2 * SECOND), false)).toEqual({ elapsed: 100, slept: 0, jump: 0 });
    expect(gapBetween(at(0, 0), at(100, 2_100), false).slept).toBe(0);
  });

  it('more than that is', () => {
    const gap = gapBetween(at(0, 0), at(100, 2_101), false);
    expect(gap).toEqual({ elapsed: 2_101, slept: 2_001, jump: -2_001 });
  });

  it('a boot clock that is there only once tells nothing', () => {
    expect(gapBetween(at(0, null), at(100, 9 * HOUR), false).slept).toBe(0);
    expect(gapBetween(at(0, 9 * HOUR), at(100, null), false).slept).toBe(0);
  });

  it('a boot clock that is there only once leaves a sleep that was told of to the wall clock', () => {
    const asleep = { elapsed: 9 * HOUR, slept: 9 * HOUR - 100, jump: 0 };
    expect(gapBetween(at(0, null), { ...at(100, 9 * HOUR), wall: 9 * HOUR }, true)).toEqual(asleep);
    expect(gapBetween(at(0, 0), { ...at(100, null), wall: 9 * HOUR }, true)).toEqual(asleep);
  });

  it('a monotonic clock that goes back makes no negative time', () => {
    expect(gapBetween(at(500, null), at(400, null), false).elapsed).toBe(0);
  });
});

describe('a wall clock over a time in which nothing ran', () => {
  const UP = { wall: 100 * HOUR, boot: 9 * HOUR };

  it.each([0, 3 * HOUR, -3 * HOUR, 6 * HOUR])('moved by %i ms is seen by a boot clock that went on', (by) => {
    expect(jumpSince(UP, { wall: UP.wall + HOUR + by, boot: UP.boot + HOUR })).toBe(by);
  });

  it('an uptime in whole seconds is no change', () => {
    expect(jumpSince(UP, { wall: UP.wall + HOUR, boot: UP.boot + HOUR + 2 * SECOND })).toBe(0);
    expect(jumpSince(UP, { wall: UP.wall + HOUR, boot: UP.boot + HOUR + 2 * SECOND + 1 })).toBe(
      -2 * SECOND - 1,
    );
  });

  it('of a machine that was restarted, or may have been, is believed', () => {
    expect(jumpSince(UP, { wall: UP.wall + 24 * HOUR, boot: HOUR })).toBe(0);
    expect(jumpSince(UP, { wall: UP.wall + 24 * HOUR, boot: 10 * HOUR })).toBe(0);
    expect(jumpSince(UP, { wall: UP.wall + 10 * HOUR, boot: 10 * HOUR })).toBe(0);
    expect(jumpSince(UP, { wall: UP.wall + 10 * HOUR - 1, boot: 10 * HOUR })).toBe(9 * HOUR - 1);
  });

  it('was set back when a restarted machine has been up for longer than it was gone', () => {
    expect(jumpSince(UP, { wall: UP.wall + HOUR, boot: 3 * HOUR })).toBe(-2 * HOUR);
    expect(jumpSince(UP, { wall: UP.wall - HOUR, boot: 3 * HOUR })).toBe(-4 * HOUR);
  });

  it('was set back when it is behind, where no boot clock tells more', () => {
    for (const boots of [
      [null, 9 * HOUR],
      [9 * HOUR, null],
      [null, null],
    ] as const) {
      const [before, after] = boots;
      expect(jumpSince({ wall: HOUR, boot: before }, { wall: 0, boot: after })).toBe(-HOUR);
      expect(jumpSince({ wall: 0, boot: before }, { wall: HOUR, boot: after })).toBe(0);
    }
  });

  it('that is a little behind was set back by that much, however coarse the boot clock', () => {
    expect(jumpSince(UP, { wall: UP.wall - SECOND, boot: UP.boot + SECOND })).toBe(-SECOND);
  });
});
