import type { Input } from '../../shared/companion/inputs';
import type { Pulse, Snapshot } from '../../shared/companion/snapshot';
import type { Moment } from '../../shared/time/moment';
import { RealCompanion, type Companion, type Taken } from './companion';

/** What a broken companion says in place of the true one. */
export interface Break {
  readonly takes?: (taken: Taken, input: Input, before: Snapshot | null, after: Snapshot) => Taken;
  readonly shows?: (snapshot: Snapshot, last: Snapshot | null) => Snapshot;
  readonly lives?: (pulse: Pulse) => Pulse;
  /** What reaches it in place of what was sent. */
  readonly hears?: (input: Input) => Input;
}

/** The true companion with one thing wrong with it. */
export class BrokenCompanion implements Companion {
  private readonly real = new RealCompanion();
  private last: Snapshot | null = null;

  constructor(private readonly wrong: Break) {}

  start(options: Parameters<Companion['start']>[0]): void {
    this.real.start(options);
    this.last = null;
  }

  step(input: Input): Taken {
    const before = this.last;
    const taken = this.real.step(this.wrong.hears?.(input) ?? input);
    const after = this.real.snapshot(input.at);
    return this.wrong.takes?.(taken, input, before, after) ?? taken;
  }

  snapshot(at: Moment): Snapshot {
    const real = this.real.snapshot(at);
    const shown = this.wrong.shows?.(real, this.last) ?? real;
    this.last = shown;
    return shown;
  }

  pulse(at: Moment): Pulse | null {
    const pulse = this.real.pulse(at);
    return pulse === null ? null : (this.wrong.lives?.(pulse) ?? pulse);
  }
}
