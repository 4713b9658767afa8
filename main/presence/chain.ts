import { MINUTE, SECOND, type Clock, type Stop } from '../../shared/time/moment';
import type { Log } from '../log';
import { ANSWER_WITHIN, type Provider } from './provider';

/** A provider that failed is left alone for this long, ms: services are started late, cameras are plugged in. */
export const TRY_AGAIN_AFTER = 10 * MINUTE;

export interface ChainPorts<Value> {
  /** Best first. */
  readonly providers: readonly Provider<Value>[];
  readonly clock: Clock;
  readonly log: Log;
  /** Hears every new value; `unknown` when no provider is left. */
  readonly report: (value: Value | 'unknown') => void;
}

/** What a chain stands on. Times are monotonic ms. */
export interface Standing<Value> {
  readonly chosen: string | null;
  readonly demoted: readonly { readonly name: string; readonly why: string; readonly until: number }[];
  readonly said: { readonly value: Value | 'unknown'; readonly at: number } | null;
}

interface Demotion {
  readonly why: string;
  readonly until: number;
}

interface Following<Value> {
  readonly provider: Provider<Value>;
  /** Ends the wait for a value that the watch owes: the first, or one that was found without it. */
  deadline: Stop;
  stop: Stop;
  /** How often the watch has spoken. */
  reports: number;
  readonly failed: (why: string) => void;
}

/**
 * Learns one signal from the best provider that answers. One that fails or hangs is demoted, and the next takes its place;
 * the last value stands until then. A demoted one is tried again later and takes its place back.
 */
export class Chain<Value> {
  readonly #ports: ChainPorts<Value>;
  readonly #demotions = new Map<Provider<Value>, Demotion>();
  #following: Following<Value> | null = null;
  #said: Standing<Value>['said'] = null;
  #retry: Stop = nothing;
  /** Grows with every search, so that answers to an older one are known to come too late. */
  #search = 0;

  constructor(ports: ChainPorts<Value>) {
    this.#ports = ports;
    void this.#choose();
  }

  get standing(): Standing<Value> {
    const demoted = [...this.#demotions]
      .filter(([provider]) => this.#isDemoted(provider))
      .map(([{ name }, demotion]) => ({ name, ...demotion }));
    return { chosen: this.#following?.provider.name ?? null, demoted, said: this.#said };
  }

  /** Leaves out what is followed for as long as the chain lives: it does not fail, it is wrong. */
  disbelieve(why: string): void {
    const provider = this.#following?.provider;
    if (provider === undefined) return;
    this.#leave();
    this.#demote(provider, why, Infinity);
    void this.#choose();
  }

  /**
   * What the followed provider says when it is asked afresh; its answer is taken over like any report. Rejects when it
   * cannot tell. One that cannot be asked, and nobody at all, have said what they know.
   */
  async ask(): Promise<Value | 'unknown'> {
    const following = this.#following;
    if (following?.provider.ask !== undefined) {
      const { reports } = following;
      const value = await following.provider.ask();
      if (following !== this.#following) throw new Error(`${following.provider.name} is left out`);
      // What the watch said meanwhile is as new, and goes on from there; this answer may have begun before it.
      if (reports === following.reports) this.#take(value, following);
    }
    return this.#said?.value ?? 'unknown';
  }

  /** Stops for good. */
  stop(): void {
    this.#search += 1;
    this.#retry();
    this.#leave();
  }

  /** Takes the first provider that answers. One that is followed already is as good as an answer. */
  async #choose(): Promise<void> {
    const search = ++this.#search;
    this.#retry();
    for (const provider of this.#ports.providers) {
      if (provider === this.#following?.provider) break;
      if (this.#isDemoted(provider)) continue;
      const answer = await this.#probe(provider);
      if (search !== this.#search) return;
      if (answer === 'yes') {
        this.#follow(provider);
        return;
      }
      this.#demote(provider, answer);
    }
    if (this.#following === null) this.#say('unknown');
    this.#tryAgain();
  }

  /** `yes`, or why not. */
  #probe(provider: Provider<Value>): Promise<string> {
    return new Promise((resolve) => {
      const stop = this.#ports.clock.after(ANSWER_WITHIN, () => {
        resolve(TOO_SLOW);
      });
      const answered = (answer: string): void => {
        stop();
        resolve(answer);
      };
      provider.probe().then(
        (open) => {
          answered(open ? 'yes' : NOT_THERE);
        },
        (error: unknown) => {
          answered(reasonOf(error));
        },
      );
    });
  }

  #follow(provider: Provider<Value>): void {
    this.#leave();
    const isCurrent = (): boolean => this.#following === following;
    const failed = (why: string): void => {
      if (!isCurrent()) return;
      this.#leave();
      this.#demote(provider, why);
      void this.#choose();
    };
    const following: Following<Value> = { provider, deadline: nothing, stop: nothing, reports: 0, failed };
    this.#following = following;
    following.deadline = this.#ports.clock.after(ANSWER_WITHIN, () => {
      failed(TOO_SLOW);
    });
    const stop = provider.watch(
      (value) => {
        if (!isCurrent()) return;
        following.deadline();
        following.reports += 1;
        if (this.#demotions.delete(provider)) this.#ports.log(`presence: ${provider.name} answers again`);
        this.#say(value);
      },
      (error) => {
        failed(reasonOf(error));
      },
    );
    // It may have failed before it returned.
    if (isCurrent()) {
      following.stop = stop;
      this.#tryAgain();
    } else stop();
  }

  /** Takes an answer that the watch did not give. Where it is another, the watch must follow soon, or is deaf. */
  #take(value: Value, following: Following<Value>): void {
    if (this.#said !== null && this.#said.value !== value) {
      following.deadline();
      following.deadline = this.#ports.clock.after(ANSWER_WITHIN, () => {
        following.failed(MISSED);
      });
    }
    this.#say(value);
  }

  #leave(): void {
    const following = this.#following;
    this.#following = null;
    following?.deadline();
    following?.stop();
  }

  /** Told once per reason: one that is missing is missing every ten minutes. */
  #demote(
    provider: Provider<Value>,
    why: string,
    until = this.#ports.clock.now().mono + TRY_AGAIN_AFTER,
  ): void {
    if (this.#demotions.get(provider)?.why !== why)
      this.#ports.log(`presence: ${provider.name} is left out: ${why}`);
    this.#demotions.set(provider, { why, until });
  }

  #isDemoted(provider: Provider<Value>): boolean {
    const until = this.#demotions.get(provider)?.until ?? -Infinity;
    return this.#ports.clock.now().mono < until;
  }

  /** Looks again when the first demotion ends of those that would be better than what is followed. */
  #tryAgain(): void {
    const { clock, providers } = this.#ports;
    const chosen = this.#following === null ? providers.length : providers.indexOf(this.#following.provider);
    const ends = providers
      .slice(0, chosen)
      .map((provider) => this.#demotions.get(provider)?.until ?? Infinity);
    const first = Math.min(...ends);
    this.#retry();
    if (first === Infinity) return;
    this.#retry = clock.after(Math.max(0, first - clock.now().mono), () => void this.#choose());
  }

  #say(value: Value | 'unknown'): void {
    const isNew = this.#said?.value !== value;
    this.#said = { value, at: this.#ports.clock.now().mono };
    if (isNew) this.#ports.report(value);
  }
}

/** Why a provider is left out whose way is not open on this machine. */
export const NOT_THERE = 'not there';
/** Why one is left out that has not answered in time. */
export const TOO_SLOW = `no answer in ${ANSWER_WITHIN / SECOND} s`;
/** Why one is left out whose watch did not notice what an answer found. */
const MISSED = 'missed a change';

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function nothing(): void {
  // There is nothing to stop yet.
}
