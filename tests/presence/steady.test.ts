import { describe, expect, it } from 'vitest';
import { GAP, Steady } from '../../main/presence/steady';
import type { Sensed } from '../../shared/companion/signals';
import { CountingClock } from '../main/counting-clock';

function begin() {
  const clock = new CountingClock();
  const said: Sensed[] = [];
  const steady = new Steady(clock, (value) => said.push(value));
  return { clock, said, steady };
}

describe('a steadied signal', () => {
  it('is on at once, so that no break lands in the first half minute of a call', () => {
    const { said, steady } = begin();
    steady.take(false);
    steady.take(true);
    expect(said).toEqual([false, true]);
  });

  it.each<Sensed>([false, 'unknown'])('is %s only when that has lasted', (value) => {
    const { clock, said, steady } = begin();
    steady.take(true);
    steady.take(value);
    clock.simulated.advance(GAP - 1);
    expect(said).toEqual([true]);
    clock.simulated.advance(1);
    expect(said).toEqual([true, value]);
  });

  it('bridges short gaps, and counts each from its own begin', () => {
    const { clock, said, steady } = begin();
    steady.take(true);
    for (let gap = 0; gap < 5; gap++) {
      steady.take(false);
      clock.simulated.advance(GAP - 1);
      steady.take(true);
    }
    expect(said).toEqual([true]);
    expect(clock.waiting).toBe(0);
  });

  it('counts a gap from its begin when it changes its kind, and says the latest', () => {
    const { clock, said, steady } = begin();
    steady.take(true);
    steady.take(false);
    clock.simulated.advance(GAP / 2);
    steady.take('unknown');
    clock.simulated.advance(GAP / 2);
    expect(said).toEqual([true, 'unknown']);
  });

  it('says nothing after its stop', () => {
    const { clock, said, steady } = begin();
    steady.take(true);
    steady.take(false);
    steady.stop();
    clock.simulated.advance(2 * GAP);
    expect([said, clock.waiting]).toEqual([[true], 0]);
  });
});
