import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../shared/time/moment';
import { advance, startRunning, wallAt, type RunningClock } from '../../shared/time/running';
import { SimulatedClock, type SleepBehaviour } from '../support/simulated-clock';

const BEHAVIOURS: readonly SleepBehaviour[] = ['linux', 'windows', 'plain'];

/** A running clock that follows a machine. */
class Follower {
  readonly machine: SimulatedClock;
  running: RunningClock;
  slept = 0;

  constructor(behaviour: SleepBehaviour) {
    this.machine = new SimulatedClock(behaviour === 'plain' ? { boot: null } : {});
    this.running = startRunning(this.machine.now());
  }

  look(sleepReported = false): void {
    const { clock, slept } = advance(this.running, this.machine.now(), sleepReported);
    this.running = clock;
    this.slept += slept;
  }
}

describe.each(BEHAVIOURS)('running time on %s clocks', (behaviour) => {
  it('starts at zero and is real time, whatever the number of looks', () => {
    const one = new Follower(behaviour);
    const many = new Follower(behaviour);
    one.machine.advance(HOUR);
    one.look();
    for (let minute = 0; minute < 60; minute++) {
      many.machine.advance(MINUTE);
      many.look();
    }
    expect([one.running.t, many.running.t]).toEqual([HOUR, HOUR]);
    expect(many.running.drift).toBe(0);
  });

  it('is not touched by a wall clock that is moved and moved back; the drift adds up', () => {
    const follower = new Follower(behaviour);
    follower.machine.setWall(-2 * HOUR);
    follower.machine.advance(MINUTE);
    follower.look();
    expect(follower.running).toMatchObject({ t: MINUTE, drift: -2 * HOUR });
    follower.machine.setWall(3 * HOUR);
    follower.machine.advance(MINUTE);
    follower.look();
    expect(follower.running).toMatchObject({ t: 2 * MINUTE, drift: HOUR });
  });

  it('counts a reported sleep and goes on from there', () => {
    const follower = new Follower(behaviour);
    follower.machine.advance(MINUTE);
    follower.look();
    follower.machine.sleep(8 * HOUR, behaviour);
    follower.look(true);
    follower.machine.advance(MINUTE);
    follower.look();
    expect(follower.running).toMatchObject({ t: 8 * HOUR + 2 * MINUTE, drift: 0 });
    expect(follower.slept).toBe(behaviour === 'windows' ? 0 : 8 * HOUR);
  });

  it('tells the wall time of a point of running time, as the wall clock stands now', () => {
    const follower = new Follower(behaviour);
    const start = follower.machine.now().wall;
    follower.machine.advance(10 * MINUTE);
    follower.look();
    expect(wallAt(follower.running, 4 * MINUTE)).toBe(start + 4 * MINUTE);
    expect(wallAt(follower.running, 25 * MINUTE)).toBe(start + 25 * MINUTE);
    follower.machine.setWall(HOUR);
    follower.look();
    expect(wallAt(follower.running, 4 * MINUTE)).toBe(start + HOUR + 4 * MINUTE);
  });
});

it('wall times are whole milliseconds where the monotonic clock has parts of one', () => {
  const clock = startRunning({ wall: 1_000.4, zone: 'UTC', mono: 0.7, boot: null });
  expect(Number.isInteger(wallAt(clock, 0.3))).toBe(true);
});
