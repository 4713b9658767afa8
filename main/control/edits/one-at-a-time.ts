/**
 * Does one piece of work after the other, in the order in which they came. An edit reads what is there and writes the whole of it
 * anew: another one in between would be lost.
 */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();

  /** Begins when all that came before has ended, well or not. */
  do<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
