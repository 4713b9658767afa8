import fc from 'fast-check';
import { it } from 'vitest';
import type { DayEvent } from '../../shared/workday/events';
import { newWorld, play, type Setup } from './script';
import { timeline } from './timeline';
import type { World } from './world';

const multiplier = Number(process.env['ARBETSRO_RUNS'] ?? '1');
const TIMEOUT = 60_000;

/** How often to run a property that usually runs `count` times. */
export function runs(count: number): number {
  return Math.max(1, Math.round(count * multiplier));
}

/** Makes an `it` of a property over worlds; on failure the message ends with the world as a timeline. */
export function holds(
  name: string,
  count: number,
  setups: fc.Arbitrary<Setup>,
  check: (world: World, setup: Setup) => void,
): void {
  asserts(name, count, setups, (setup) => told(setup, (world) => check(play(world, setup.script), setup)));
}

/** Makes an `it` of a property; a failure tells what to run again with, and the error of the smallest counterexample. */
export function asserts<T>(
  name: string,
  count: number,
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => void,
): void {
  it(
    name,
    () => {
      const property = fc.property(arbitrary, (value) => {
        check(value);
      });
      const { failed, seed, counterexamplePath, numRuns, numShrinks, errorInstance } = fc.check(property, {
        numRuns: runs(count),
      });
      if (!failed) return;
      const again = `seed ${seed}, path ${counterexamplePath ?? ''}, failed at run ${numRuns}, shrunk ${numShrinks} times`;
      const message = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
      throw new Error(`${message}\n${again}`);
    },
    TIMEOUT * Math.max(1, multiplier),
  );
}

/** Runs `act` with a new world; what it throws is told together with the world's timeline. */
export function told(setup: Setup, act: (world: World) => void, history: readonly DayEvent[] = []): World {
  const world = newWorld(setup, history);
  try {
    act(world);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const { clocks, zone, wall, grain } = setup.machine;
    const where = `${clocks} clocks (boot grain ${grain} ms), ${zone}, ${new Date(wall).toISOString()}, jitter ${setup.jitter} ms`;
    throw new Error(`${message}\n${where}\n${timeline(world)}`, { cause: error });
  }
  return world;
}
