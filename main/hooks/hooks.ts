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
  #telling: Promise<void> = Promise.resolve();
  #closed = false;

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
    this.#take(await readHooks(this.#ports.path));
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
    await this.#telling;
    await Promise.all(this.#runners.map((runner) => runner.idle()));
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
    for (const runner of this.#runners) runner.stop();
  }

  #tell(all: readonly Told[]): void {
    if (this.#closed) return;
    this.#telling = this.#telling.then(async () => {
      this.#take(await readHooks(this.#ports.path));
      for (const { event, plain, withWords } of all) {
        for (const runner of this.#runners) {
          const { on, words } = runner.hook;
          if (on.includes(event)) runner.tell({ event, line: words ? withWords : plain });
        }
      }
    });
  }

  /** A hook that is as it was goes on with what it has to do. */
  #take(read: HooksRead): void {
    if (isDeepStrictEqual(read, this.#read)) return;
    this.#read = read;
    if (read.type === 'trouble') this.#ports.log(`hooks: the file is not used (${read.trouble})`);
    const { clock } = this.#ports;
    const hooks = read.type === 'hooks' ? read.hooks : [];
    this.#runners = hooks.map(
      (hook) => new HookRunner(hook, clock, (report) => this.#ports.log(failure(report))),
    );
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
