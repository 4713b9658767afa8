/** Chance from one number: the same seed gives the same day (mulberry32). */
export class Dice {
  constructor(private state: number) {}

  /** A number from 0 up to but not including 1. */
  roll(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let x = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(odds: number): boolean {
    return this.roll() < odds;
  }

  /** A whole number between two, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.roll() * (most - least + 1));
  }

  /** A length in ms, as often in whole seconds as not. */
  ms(least: number, most: number): number {
    const ms = this.whole(least, most);
    return this.chance(0.5) ? Math.max(least, ms - (ms % 1_000)) : ms;
  }

  pick<const T extends readonly unknown[]>(...choices: T): T[number] {
    return choices[Math.floor(this.roll() * choices.length)];
  }

  /** One of some, each as likely as its weight. */
  weighed<T>(choices: readonly (readonly [weight: number, choice: T])[]): T {
    let left = this.roll() * choices.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, choice] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    const last = choices[choices.length - 1];
    if (last === undefined) throw new Error('nothing to choose from');
    return last[1];
  }
}
