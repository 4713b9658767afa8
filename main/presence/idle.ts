import type { Idle } from '../../shared/companion/inputs';
import type { Said } from '../../shared/diagnostics/provider-report';
import { MINUTE, SECOND, type Clock, type Stop } from '../../shared/time/moment';
import type { Log } from '../log';
import { Chain, type Standing } from './chain';
import type { Provider } from './provider';

/** Reads how long keyboard and mouse have been silent from one source. */
export interface IdleReader {
  /** ms, as far as is known now. Must not grow past what makes somebody away where that is only a guess. */
  idle(): Idle;
  /** Brings `idle` up to date where it has to be asked for. */
  freshen(): Promise<void>;
}

/** How long a locked screen may be before idle time is compared with it, ms: who has just locked may still touch the mouse. */
export const SUSPECT_AFTER = MINUTE;
/** Time between the looks that follow, ms. Whoever comes back types a password in less than all of them. */
export const SUSPECT_EVERY = 10 * SECOND;
const SUSPECT_LOOKS = 3;
/** Less silence than this, ms, is somebody at the keyboard. */
const AT_THE_KEYBOARD = 5 * SECOND;

/**
 * Idle time as the companion asks for it, from whichever source is followed. Before any source has spoken it is 0: work
 * has just begun by somebody's hand.
 */
export class IdleSource {
  #reader: IdleReader | 'unknown' | null = null;

  readonly idle = (): Idle => {
    if (this.#reader === null) return 0;
    return this.#reader === 'unknown' ? 'unknown' : this.#reader.idle();
  };

  /** Brings `idle` up to date; at once where that needs no question. */
  readonly freshen = (): Promise<void> =>
    this.#reader === null || this.#reader === 'unknown' ? Promise.resolve() : this.#reader.freshen();

  /** Reads from this from now on; `null` when nothing is followed any more. */
  take(reader: IdleReader | 'unknown' | null): void {
    this.#reader = reader;
  }
}

export interface IdleWatch {
  /** Who is followed, and idle time as it is known at this instant. */
  readonly standing: Standing<Said>;
  /** Takes what is known of the lock of the screen, to compare with. */
  setLocked(locked: boolean): void;
  readonly stop: Stop;
}

/**
 * Feeds a source from the best provider that answers. One that sees somebody at the keyboard of a screen that has been
 * locked for a minute is not believed any more (B10). `changed` hears that another source, or none, is followed.
 */
export function watchIdle(ports: {
  readonly providers: readonly Provider<IdleReader>[];
  readonly source: IdleSource;
  readonly clock: Clock;
  readonly log: Log;
  readonly changed: () => void;
}): IdleWatch {
  const { providers, source, clock, log, changed } = ports;
  let next: Stop = () => undefined;
  let lock = 0;
  let isLocked = false;
  const chain = new Chain<IdleReader>({
    providers,
    clock,
    log,
    report: (reader) => {
      source.take(reader);
      changed();
      suspect();
    },
  });

  function suspect(): void {
    next();
    lock += 1;
    if (isLocked) next = clock.after(SUSPECT_AFTER, () => void look(lock, 1));
  }

  /** A reader is no answer; what it reads at this instant is. */
  function saidNow(): Standing<Said>['said'] {
    const { said } = chain.standing;
    if (said === null) return null;
    const { value, at } = said;
    return value === 'unknown' ? { value, at } : { value: value.idle(), at: clock.now().mono };
  }

  async function look(during: number, count: number): Promise<void> {
    // A question that fails makes its provider fail by itself.
    await source.freshen().catch(() => undefined);
    const idle = source.idle();
    if (during !== lock || idle === 'unknown' || idle >= AT_THE_KEYBOARD) return;
    if (count === SUSPECT_LOOKS) chain.disbelieve('sees somebody at the keyboard of a locked screen');
    else next = clock.after(SUSPECT_EVERY, () => void look(during, count + 1));
  }

  return {
    get standing() {
      return { ...chain.standing, said: saidNow() };
    },
    setLocked(locked) {
      if (locked === isLocked) return;
      isLocked = locked;
      suspect();
    },
    stop() {
      lock += 1;
      next();
      chain.stop();
      source.take(null);
    },
  };
}
