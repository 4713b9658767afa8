import type { Clock, Stop } from '../../shared/time/moment';
import type { Provider } from './provider';
import { singleQuestion } from './single-question';

type Tell<Facts> = (facts: Facts) => void;
type Fail = (error: Error) => void;

/** Begins to watch: tells the present facts, then every change; `fail` says that nothing more will come. */
export type Begin<Facts> = (tell: Tell<Facts>, fail: Fail) => Stop;

/** One costly source that several signals are read from. It runs once, and only while one of its providers is watched. */
export class SharedSource<Facts> {
  readonly #begin: Begin<Facts>;
  readonly #ask: (() => Promise<Facts>) | null;
  readonly #followers = new Set<readonly [Tell<Facts>, Fail]>();
  #latest: { readonly facts: Facts } | null = null;
  #stop: Stop | null = null;

  /** `ask` tells the present facts beside the watch. Several signals may put it at once; its cost must be that of one. */
  constructor(begin: Begin<Facts>, ask: (() => Promise<Facts>) | null = null) {
    this.#begin = begin;
    this.#ask = ask;
  }

  /** The part that `pick` takes. Its probe always says yes: a first answer that fails or is late says no, and costs no second look. */
  provider<Value>(name: string, pick: (facts: Facts) => Value): Provider<Value> {
    const ask = this.#ask;
    return {
      ...(ask === null ? {} : { ask: async () => pick(await ask()) }),
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

/**
 * A source that has to be asked: now, and `every` ms after each answer, to whomever it was given. A look of its own that
 * failed ends it; one that was asked for beside it does not.
 */
export function polled<Facts>(clock: Clock, every: number, look: () => Promise<Facts>): SharedSource<Facts> {
  let hearing: Tell<Facts> | null = null;
  const ask = singleQuestion(async () => {
    const facts = await look();
    hearing?.(facts);
    return facts;
  });
  return new SharedSource((tell, fail) => {
    let next: Stop = () => undefined;
    const hear = (facts: Facts): void => {
      next();
      next = clock.after(every, again);
      tell(facts);
    };
    const again = (): void => {
      ask().catch((error: unknown) => {
        if (hearing === hear) fail(error instanceof Error ? error : new Error('no answer'));
      });
    };
    hearing = hear;
    again();
    return () => {
      hearing = null;
      next();
    };
  }, ask);
}
