import { isDeepStrictEqual } from 'node:util';
import { broadcastsBetween, NOWHERE } from '../../shared/broadcast/between';
import type { BroadcastEvent } from '../../shared/broadcast/event';
import { broadcastJson } from '../../shared/broadcast/json';
import { goalsJson } from '../../shared/broadcast/goals-json';
import type { Snapshot } from '../../shared/companion/snapshot';
import type { HookReport, HooksReport } from '../../shared/hooks/report';
import { SECOND, type Clock } from '../../shared/time/moment';
import type { Log } from '../log';
import { HookRunner } from './hook-runner';
import { readHooks, type HooksRead } from './hooks-file';

/** How long a quit waits for hooks that still run, ms. */
const FAREWELL = 3 * SECOND;

interface HooksPorts {
  /** Where `hooks.json` is, or would be. */
  readonly path: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** An event as hooks get it: those that asked for the person's words, and the others. */
interface Told {
  readonly event: BroadcastEvent['event'];
  readonly plain: string;
  readonly withWords: string;
}

/**
 * Starts the person's own programs on what happens to the day. SECURITY: they stand in one file of this machine, which no
 * page, message, policy, import, synced folder or restored copy reaches; without the file nothing is ever started. The file is
 * read anew at each event, so that what it says is what runs.
 */
export class Hooks {
  readonly #ports: HooksPorts;
  #before: Parameters<typeof broadcastsBetween>[0] = NOWHERE;
  #read: HooksRead = { type: 'none' };
  #runners: readonly HookRunner[] = [];
  /** Of hooks that the file has no more, what still ran then: it keeps its limit, and a quit ends it too. */
  #leaving: readonly HookRunner[] = [];
  #turn: Promise<void> = Promise.resolve();
  /** Nothing new is told; then nothing at all. */
  #closed = false;
  #ended = false;

  constructor(ports: HooksPorts) {
    this.#ports = ports;
  }

  /** Reads the file, and follows the app from now on. `watch`: calls what it is given now and with each new snapshot. */
  async begin(watch: (follow: (snapshot: Snapshot) => void) => unknown): Promise<void> {
    await this.look();
    watch((snapshot) => {
      this.follow(snapshot);
    });
  }

  /** Hears how things stand. Work that goes on when the app starts is told as a start. */
  follow(snapshot: Snapshot): void {
    const events = broadcastsBetween(this.#before, snapshot);
    this.#before = snapshot;
    if (events.length > 0) this.#tell(events.map((event) => told(event, snapshot)));
  }

  /** Reads the file now, and says what there is. */
  async look(): Promise<HooksReport> {
    await this.#readThen(() => undefined);
    return this.report();
  }

  /** What there was when the file was last read. */
  report(): HooksReport {
    switch (this.#read.type) {
      case 'none':
        return { state: 'none' };
      case 'trouble':
        return { state: 'trouble', trouble: this.#read.trouble, where: this.#read.where };
      case 'hooks':
        return { state: 'in-use', hooks: this.#runners.map(({ report }) => report) };
    }
  }

  /** Resolves when every hook has heard of all that was told so far. */
  async settled(): Promise<void> {
    await this.#turn;
    await Promise.all(this.#all.map((runner) => runner.idle()));
  }

  /** Nothing is told any more. What still runs gets a moment, and is ended then: nobody would limit it any more. */
  async close(): Promise<void> {
    this.#closed = true;
    await new Promise<void>((resolve) => {
      const late = this.#ports.clock.after(FAREWELL, resolve);
      void this.settled().then(() => {
        late();
        resolve();
      });
    });
    this.#ended = true;
    for (const runner of this.#all) runner.stop();
  }

  get #all(): readonly HookRunner[] {
    return [...this.#runners, ...this.#leaving];
  }

  #tell(all: readonly Told[]): void {
    if (this.#closed) return;
    void this.#readThen(() => {
      for (const { event, plain, withWords } of all) {
        for (const runner of this.#runners) {
          const { on, words } = runner.hook;
          if (on.includes(event)) runner.tell({ event, line: words ? withWords : plain });
        }
      }
    });
  }

  /** One after the other: what was read first is not taken for what the file says last. */
  #readThen(work: () => void): Promise<void> {
    this.#turn = this.#turn.then(async () => {
      const read = await readHooks(this.#ports.path);
      if (this.#ended) return;
      this.#take(read);
      work();
    });
    return this.#turn;
  }

  /** A hook that is as it was goes on with what it has to do, also when it went and came back while it ran. */
  #take(read: HooksRead): void {
    if (isDeepStrictEqual(read, this.#read)) return;
    this.#read = read;
    if (read.type === 'trouble') this.#ports.log(`hooks: the file is not used (${read.trouble})`);
    const { clock } = this.#ports;
    const hooks = read.type === 'hooks' ? read.hooks : [];
    const known = new Set(this.#all);
    this.#runners = hooks.map((hook) => {
      const same = [...known].find((runner) => isDeepStrictEqual(runner.hook, hook));
      // The same twice is two hooks.
      if (same !== undefined) known.delete(same);
      return same ?? new HookRunner(hook, clock, (report) => this.#ports.log(failure(report)));
    });
    this.#leaving = [...known].filter(({ isBusy }) => isBusy);
    for (const runner of this.#leaving) runner.forget();
  }
}

function told(event: BroadcastEvent, snapshot: Snapshot): Told {
  const json = broadcastJson(event, snapshot.zone);
  const withWords = { ...json, goals: goalsJson(snapshot) };
  return { event: event.event, plain: JSON.stringify(json), withWords: JSON.stringify(withWords) };
}

/** SECURITY: neither arguments nor what the event said go to the log. */
function failure({ program, last }: HookReport): string {
  const how = last?.end.type === 'failed' ? `ended with ${last.end.code}` : (last?.end.type ?? '');
  return `hooks: ${program} on ${last?.event ?? ''}: ${how}`;
}
