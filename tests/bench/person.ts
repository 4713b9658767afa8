import { MINUTE, SECOND } from '../../shared/time/moment';

/** A generator for the bench alone (mulberry32): the same seed gives the same person. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to but not including 1. */
  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number of that range: the clocks of the bench go by whole milliseconds. */
  between(low: number, high: number): number {
    return Math.round(low + (high - low) * this.roll());
  }

  chance(share: number): boolean {
    return this.roll() < share;
  }
}

/** Somebody at a keyboard, asked how long it has been silent. Times are monotonic ms. */
export interface Person {
  idle(now: number): number;
  /** Takes the hands off the keyboard until then. */
  rest(now: number, until: number): void;
}

/** Types without a pause, whatever is asked. */
export const steadyTypist: Person = { idle: () => 0, rest: () => undefined };

/** Left the desk at `since` and told nobody. */
export function absentee(since: number): Person {
  return { idle: (now) => Math.max(0, now - since), rest: () => undefined };
}

/** Types in bursts, looks up for seconds, reads for a minute, fetches coffee now and then. */
export class OfficeWorker implements Person {
  readonly #dice: Dice;
  #silentFrom = 0;
  #silentUntil = 0;
  #typesUntil = 0;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  idle(now: number): number {
    while (now >= this.#typesUntil) this.#next(this.#typesUntil);
    return now >= this.#silentFrom && now < this.#silentUntil ? now - this.#silentFrom : 0;
  }

  rest(now: number, until: number): void {
    this.#silentFrom = now - this.idle(now);
    this.#silentUntil = until;
    this.#typesUntil = until + this.#burst();
  }

  /** A silence from `from` on, and the burst of typing after it. */
  #next(from: number): void {
    this.#silentFrom = from;
    this.#silentUntil = from + this.#silence();
    this.#typesUntil = this.#silentUntil + this.#burst();
  }

  #burst(): number {
    return Math.round(-Math.log(1 - this.#dice.roll()) * 80 * SECOND) + SECOND;
  }

  #silence(): number {
    const kind = this.#dice.roll();
    if (kind < 0.86) return this.#dice.between(2 * SECOND, 30 * SECOND);
    if (kind < 0.98) return this.#dice.between(30 * SECOND, 2 * MINUTE);
    return this.#dice.between(2 * MINUTE, 10 * MINUTE);
  }
}
