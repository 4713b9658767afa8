import type { Clock, Moment, Stop } from '../../shared/time/moment';
import { SimulatedClock } from '../support/simulated-clock';

/** A simulated clock that knows how many timers wait and how many have fired. */
export class CountingClock implements Clock {
  readonly simulated = new SimulatedClock();
  waiting = 0;
  fired = 0;

  now(): Moment {
    return this.simulated.now();
  }

  after(delay: number, then: () => void): Stop {
    let open = true;
    this.waiting += 1;
    const end = (): void => {
      if (open) this.waiting -= 1;
      open = false;
    };
    const stop = this.simulated.after(delay, () => {
      end();
      this.fired += 1;
      then();
    });
    return () => {
      end();
      stop();
    };
  }
}
