import { basename } from 'node:path';
import type { HookReport } from '../../shared/hooks/report';
import type { Clock } from '../../shared/time/moment';
import type { Hook } from './hook';
import { runHook, type HookInput, type HookRun } from './run-hook';

/** So many events wait at most for a hook that is slower than they come; beyond that the oldest is dropped. */
export const MOST_WAITING = 20;

/** Runs one hook, one event after the other. */
export class HookRunner {
  readonly #hook: Hook;
  readonly #clock: Clock;
  /** Hears of a run that did not go well. */
  readonly #failed: (report: HookReport) => void;
  readonly #waiting: HookInput[] = [];
  #running: HookRun | null = null;
  #idle: Promise<void> = Promise.resolve();
  #runs = 0;
  #missed = 0;
  #last: HookReport['last'] = null;

  constructor(hook: Hook, clock: Clock, failed: (report: HookReport) => void) {
    this.#hook = hook;
    this.#clock = clock;
    this.#failed = failed;
  }

  get hook(): Hook {
    return this.#hook;
  }

  /** Tells it of an event, once it is done with those before. */
  tell(input: HookInput): void {
    if (this.#waiting.length === MOST_WAITING) {
      this.#waiting.shift();
      this.#missed += 1;
    }
    this.#waiting.push(input);
    if (this.#running === null) this.#idle = this.#runAll();
  }

  /** Resolves when it has nothing left to do. */
  idle(): Promise<void> {
    return this.#idle;
  }

  get isBusy(): boolean {
    return this.#running !== null;
  }

  /** What runs goes on, in its time; what waits is not told any more. */
  forget(): void {
    this.#waiting.length = 0;
  }

  /** Ends what runs, and forgets what waits. */
  stop(): void {
    this.forget();
    this.#running?.stop();
  }

  get report(): HookReport {
    const { on, run } = this.#hook;
    // Either system's separator: a path may come from the other.
    const program = basename(run[0].replaceAll('\\', '/'));
    return { on, program, runs: this.#runs, missed: this.#missed, last: this.#last };
  }

  async #runAll(): Promise<void> {
    for (let input = this.#waiting.shift(); input !== undefined; input = this.#waiting.shift()) {
      this.#running = runHook(this.#hook, input, this.#clock);
      this.#runs += 1;
      const end = await this.#running.end;
      this.#last = { event: input.event, at: this.#clock.now().wall, end };
      if (end.type !== 'done') this.#failed(this.report);
    }
    this.#running = null;
  }
}
