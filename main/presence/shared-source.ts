import type { Clock, Stop } from '../../shared/time/moment';
import type { Provider } from './provider';

type Tell<Facts> = (facts: Facts) => void;
type Fail = (error: Error) => void;

/** Begins to watch: tells the present facts, then every change; `fail` says that nothing more will come. */
export type Begin<Facts> = (tell: Tell<Facts>, fail: Fail) => Stop;

/** One costly source that several signals are read from. It runs once, and only while one of its providers is watched. */
export class SharedSource<Facts> {
  readonly #begin: Begin<Facts>;
  readonly #followers = new Set<readonly [Tell<Facts>, Fail]>();
  #latest: { readonly facts: Facts } | null = null;
  #stop: Stop | null = null;

  constructor(begin: Begin<Facts>) {
    this.#begin = begin;
  }

  /** The part that `pick` takes. Its probe always says yes: a first answer that fails or is late says no, and costs no second look. */
  provider<Value>(name: string, pick: (facts: Facts) => Value): Provider<Value> {
    return {
      name,
      probe: () => Promise.resolve(true),
      watch: (report, failed) => {
        const hear = (facts: Facts): void => {
          report(pick(facts));
        };
        return this.#follow([hear, failed]);
      },
    };
  }

  #follow(follower: readonly [Tell<Facts>, Fail]): Stop {
    this.#followers.add(follower);
    if (this.#latest !== null) follower[0](this.#latest.facts);
    this.#stop ??= this.#begin(
      (facts) => {
        this.#latest = { facts };
        for (const [tell] of [...this.#followers]) tell(facts);
      },
      (error) => {
        const followers = [...this.#followers];
        this.#followers.clear();
        this.#end();
        for (const [, fail] of followers) fail(error);
      },
    );
    return () => {
      this.#followers.delete(follower);
      if (this.#followers.size === 0) this.#end();
    };
  }

  #end(): void {
    this.#stop?.();
    this.#stop = null;
    this.#latest = null;
  }
}

/** A source that has to be asked: now, and `every` ms after each answer. One failed look ends it. */
export function polled<Facts>(clock: Clock, every: number, look: () => Promise<Facts>): SharedSource<Facts> {
  return new SharedSource((tell, fail) => {
    let open = true;
    let next: Stop = () => undefined;
    const ask = (): void => {
      look().then(
        (facts) => {
          if (!open) return;
          next = clock.after(every, ask);
          tell(facts);
        },
        (error: unknown) => {
          if (open) fail(error instanceof Error ? error : new Error('no answer'));
        },
      );
    };
    ask();
    return () => {
      open = false;
      next();
    };
  });
}
