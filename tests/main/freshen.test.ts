import { beforeEach, describe, expect, it } from 'vitest';
import { silenceOf } from '../../main/presence/linux/idle';
import { MINUTE, SECOND } from '../../shared/time/moment';
import { settle } from '../support/simulated-clock';
import { CountingClock } from './counting-clock';
import { freshCompanion } from './fresh-companion';

/** A companion whose idle time must be asked for, as on KDE; the answer comes when the test says. */
class AskedDesk {
  readonly clock = new CountingClock();
  asked = 0;
  /** How long an answer takes, ms; it never comes when infinite. */
  takes = 0;
  #lastInput = this.clock.now().mono;
  #known = { lastInput: this.#lastInput, heardAt: this.#lastInput };
  readonly companion = freshCompanion({
    clock: this.clock,
    idle: () => silenceOf(this.clock.now().mono, this.#known.lastInput, this.#known.heardAt),
    freshen: () => {
      this.asked += 1;
      return new Promise((resolve) => {
        if (this.takes < Infinity)
          this.clock.simulated.after(this.takes, () => {
            this.#known = { lastInput: this.#lastInput, heardAt: this.clock.now().mono };
            resolve();
          });
      });
    },
  });

  touch(): void {
    this.#lastInput = this.clock.now().mono;
  }

  /** Types all the time for `ms`. */
  async type(ms: number): Promise<void> {
    for (let passed = 0; passed < ms; passed += SECOND) {
      this.touch();
      await this.pass(SECOND);
    }
    this.touch();
  }

  pass(ms: number): Promise<void> {
    return this.clock.simulated.advanceAndSettle(ms);
  }

  get isAway(): boolean {
    return this.companion.snapshot.quiet?.reason === 'away';
  }
}

describe('idle time that must be asked for', () => {
  let desk: AskedDesk;

  beforeEach(async () => {
    desk = new AskedDesk();
    await desk.companion.command({ type: 'day.start', place: 'home' });
  });

  it('is asked before a look, and somebody who types is never away', async () => {
    for (let minute = 0; minute < 15; minute++) {
      await desk.type(MINUTE);
      expect(desk.isAway).toBe(false);
    }
    expect(desk.asked).toBeGreaterThan(5);
    // Counted up to the last look, which is less than the 2 min ago after which somebody would be away.
    expect(desk.companion.state.activity.active).toBeGreaterThan(13 * MINUTE);
  });

  it('makes away who has left, from the last input on', async () => {
    await desk.type(MINUTE);
    await desk.pass(3 * MINUTE);
    expect(desk.isAway).toBe(true);
    const { away } = desk.companion.state.activity;
    expect(desk.companion.state.clock.t - (away?.since ?? NaN)).toBeGreaterThan(2 * MINUTE);
    desk.touch();
    await desk.pass(MINUTE);
    expect(desk.isAway).toBe(false);
  });

  it('is asked for no command, which goes by what was known, before the look that waits', async () => {
    await desk.type(MINUTE);
    desk.takes = 500;
    // Up to the instant at which a look begins to ask.
    const { asked } = desk;
    while (desk.asked === asked) {
      desk.touch();
      await desk.pass(desk.clock.simulated.next ?? 0);
    }
    desk.touch();
    await desk.companion.command({ type: 'app.open', page: null });
    expect(desk.isAway).toBe(false);
    expect(desk.asked).toBe(asked + 1);
    await desk.pass(500);
    expect(desk.isAway).toBe(false);
  });

  it('that is not told within a second is left as it was known, and nobody is away by that', async () => {
    await desk.type(MINUTE);
    desk.takes = Infinity;
    const { fired } = desk.clock;
    // Half a minute past the time at which silence since what is known would be absence.
    for (let second = 0; second < 89; second++) {
      await desk.pass(SECOND);
      expect(desk.isAway).toBe(false);
    }
    expect(desk.asked).toBeGreaterThan(20);
    // It waits a second each time, and does not spin.
    expect(desk.clock.fired - fired).toBeLessThan(80);
  });

  it('leaves no wait behind, and no look after the app has closed', async () => {
    desk.takes = Infinity;
    const { asked } = desk;
    while (desk.asked === asked) await desk.pass(desk.clock.simulated.next ?? 0);
    desk.companion.close();
    await desk.pass(SECOND);
    await settle();
    expect(desk.clock.waiting).toBe(0);
  });
});
