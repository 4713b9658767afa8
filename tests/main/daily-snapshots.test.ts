import { describe, expect, it } from 'vitest';
import { DailySnapshots } from '../../main/daily-snapshots';
import type { Taken } from '../../main/store/snapshots/snapshots';
import { HOUR, MINUTE } from '../../shared/time/moment';
import { SimulatedClock } from '../support/simulated-clock';

function daily(answers: readonly Taken[]): {
  clock: SimulatedClock;
  used: () => Promise<void>;
  asked: () => number;
} {
  const clock = new SimulatedClock();
  let asked = 0;
  const take = (): Promise<Taken> => Promise.resolve(answers[asked++] ?? { type: 'taken', id: '' });
  const one = new DailySnapshots(clock, { take });
  return { clock, used: () => one.used(), asked: () => asked };
}

describe('the snapshot of a date', () => {
  it('is asked for once, however often the app is used, and again on the next date', async () => {
    const { clock, used, asked } = daily([]);
    await Promise.all([used(), used()]);
    clock.advance(HOUR);
    await used();
    expect(asked()).toBe(1);
    clock.advance(24 * HOUR);
    await used();
    expect(asked()).toBe(2);
  });

  it('that failed is asked for again, but not before ten minutes have gone', async () => {
    const { clock, used, asked } = daily([{ type: 'failed', reason: 'full' }]);
    await used();
    clock.advance(9 * MINUTE);
    await used();
    expect(asked()).toBe(1);
    clock.advance(MINUTE);
    await used();
    await used();
    expect(asked()).toBe(2);
  });
});
