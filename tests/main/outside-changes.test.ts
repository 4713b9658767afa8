import { describe, expect, it } from 'vitest';
import { OutsideChanges } from '../../main/outside-changes';
import { MINUTE, SECOND } from '../../shared/time/moment';
import { SimulatedClock } from '../support/simulated-clock';

/** A folder whose changes a test tells of. */
class Folder {
  readonly clock = new SimulatedClock();
  readonly told: (readonly string[])[] = [];
  readonly outside: OutsideChanges;
  /** What the next looks find. */
  news: readonly string[] = [];
  looks = 0;
  readonly #listeners = new Set<() => void>();

  constructor() {
    this.outside = new OutsideChanges({
      clock: this.clock,
      watch: (changed) => {
        this.#listeners.add(changed);
        return () => this.#listeners.delete(changed);
      },
      lookOutside: () => {
        this.looks += 1;
        return Promise.resolve(this.news);
      },
      changed: (months) => {
        this.told.push(months);
        return Promise.resolve();
      },
    });
  }

  change(): void {
    for (const changed of this.#listeners) changed();
  }
}

describe('what others write into the folder', () => {
  it('is looked at once it has been still for two seconds, and told of where it is new', async () => {
    const desk = new Folder();
    desk.outside.follow();
    desk.news = ['2026-11'];
    for (let change = 0; change < 5; change += 1) {
      desk.change();
      await desk.clock.advanceAndSettle(1.9 * SECOND);
    }
    expect(desk.looks).toBe(0);
    await desk.clock.advanceAndSettle(0.1 * SECOND);
    expect(desk.looks).toBe(1);
    expect(desk.told).toEqual([['2026-11']]);
    desk.news = [];
    desk.change();
    await desk.clock.advanceAndSettle(MINUTE);
    expect(desk.looks).toBe(2);
    expect(desk.told).toHaveLength(1);
  });

  it('is looked at every five minutes too, where the system tells of nothing', async () => {
    const desk = new Folder();
    const stop = desk.outside.lookRegularly();
    await desk.clock.advanceAndSettle(0);
    expect(desk.looks).toBe(1);
    await desk.clock.advanceAndSettle(12 * MINUTE);
    expect(desk.looks).toBe(3);
    stop();
    await desk.clock.advanceAndSettle(60 * MINUTE);
    expect(desk.looks).toBe(3);
  });

  it('is not looked at any more after the stop', async () => {
    const desk = new Folder();
    const stop = desk.outside.follow();
    desk.change();
    stop();
    desk.change();
    await desk.clock.advanceAndSettle(MINUTE);
    expect(desk.looks).toBe(0);
    expect(desk.clock.next).toBeNull();
  });
});
