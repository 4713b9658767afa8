import { SECOND, type Clock, type Stop } from '../../shared/time/moment';
import { notSaved, SAVED, type SaveOutcome } from './outcome';

const FIRST_RETRY = 2 * SECOND;
const LONGEST_RETRY = 60 * SECOND;

/** What a queue runs, one at a time. */
export interface Job {
  /** Writes everything that is not on disk yet; `null`: there is nothing to write. */
  save(): Promise<SaveOutcome | null>;
  /** What follows a confirmed write, after it was confirmed and before the next one. */
  settle(): Promise<void>;
}

/**
 * Writes of one file, in order: requests that come while one runs share the next. A failed one is tried again by itself,
 * ever more seldom, and with each request.
 */
export class SaveQueue {
  readonly #job: Job;
  readonly #clock: Clock;
  readonly #changed: () => void;
  #running: Promise<void> | null = null;
  #waiting: ((outcome: SaveOutcome) => void)[] = [];
  #delay = FIRST_RETRY;
  #retry: Stop | null = null;
  #trouble = false;
  #closed = false;

  /** `changed` is called after each write, good or bad, before those who asked for it hear of it. */
  constructor(job: Job, clock: Clock, changed: () => void) {
    this.#job = job;
    this.#clock = clock;
    this.#changed = changed;
  }

  /** True while the last write has failed. */
  get inTrouble(): boolean {
    return this.#trouble;
  }

  /** True while nothing is being written or waits to be. */
  get isIdle(): boolean {
    return this.#running === null && this.#waiting.length === 0;
  }

  /** Saves what there is to save by now; the answer is that of the write that included it. */
  request(): Promise<SaveOutcome> {
    if (this.#closed) return Promise.resolve(notSaved('failed'));
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#start();
    });
  }

  /** Does other work on the file with nothing being written meanwhile. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    while (this.#running !== null) await this.#running;
    const done = work();
    const end = (): void => {
      this.#running = null;
      if (this.#waiting.length > 0) this.#start();
    };
    this.#running = done.then(end, end);
    return done;
  }

  /** Returns when nothing is being written any more; asks for no write itself. */
  async idle(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  /** No write begins after this one, and no retry. */
  async close(): Promise<void> {
    await this.idle();
    this.#closed = true;
    this.#stopRetry();
  }

  #start(): void {
    this.#running ??= this.#run();
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      this.#stopRetry();
      const asked = this.#waiting;
      this.#waiting = [];
      const outcome = await this.#job.save();
      if (outcome !== null) this.#note(outcome);
      for (const answer of asked) answer(outcome ?? SAVED);
      if (outcome?.saved) await this.#job.settle();
    }
    // In the same turn as the look at who waits: whoever comes now starts the next run.
    this.#running = null;
  }

  #note(outcome: SaveOutcome): void {
    // A file of a newer version stays what it is: there is nothing to try again.
    const failed = !outcome.saved && outcome.reason !== 'newer';
    this.#trouble = failed;
    if (failed) {
      this.#retry = this.#clock.after(this.#delay, () => void this.request());
      this.#delay = Math.min(2 * this.#delay, LONGEST_RETRY);
    } else {
      this.#delay = FIRST_RETRY;
    }
    this.#changed();
  }

  #stopRetry(): void {
    this.#retry?.();
    this.#retry = null;
  }
}

/** The outcome of several writes: saved when all are, else the first reason. */
export function together(outcomes: readonly SaveOutcome[]): SaveOutcome {
  return outcomes.find((outcome) => !outcome.saved) ?? SAVED;
}
