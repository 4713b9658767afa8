import { MINUTE, SECOND, type Clock } from '../../../shared/time/moment';
import { outputOf, type StartProgram } from '../program';
import type { Provider } from '../provider';
import { polled } from '../shared-source';
import { readRecordings, type Recording } from './assertions';

/** `pmset` can only be asked, so it is asked this often, ms: 40 programs an hour, which leaves some for questions. */
export const LOOK_EVERY = 90 * SECOND;

/** Who records is asked at most this often, ms, so that all in all no more than 60 programs are started an hour. */
export const NAMES_EVERY = 6 * MINUTE;

/** It listens for "Hey Siri" and dictation all day long: no call. */
const LISTENER = 'corespeechd';

/**
 * The microphone by what keeps the machine awake: `pmset -g assertions` lists a recording of the sound server for each
 * program that records. The list is not documented for programs; several public projects rely on it (docs/presence.md).
 */
export function pmsetMicrophone(start: StartProgram, clock: Clock): Provider<boolean> {
  const listeners = new Listeners(start, clock);
  return polled(clock, LOOK_EVERY, async () => {
    const printed = await outputOf(start, clock, '/usr/bin/pmset', ['-g', 'assertions']);
    return listeners.isCall(readRecordings(printed));
  }).provider('pmset (microphone)', (inUse) => inUse);
}

/** Tells the system's own listener from a call. Of each process that records it is asked once who it is. */
class Listeners {
  readonly #start: StartProgram;
  readonly #clock: Clock;
  /** By process that records: whether it is the listener. */
  #known: ReadonlyMap<number, boolean> = new Map();
  #askedAt = -Infinity;

  constructor(start: StartProgram, clock: Clock) {
    this.#start = start;
    this.#clock = clock;
  }

  async isCall(recordings: readonly Recording[]): Promise<boolean> {
    const pids = recordings.flatMap(({ pid }) => (pid === null ? [] : [pid]));
    // Numbers of processes are used again, so one that records no more is forgotten.
    this.#known = new Map([...this.#known].filter(([pid]) => pids.includes(pid)));
    const strangers = pids.filter((pid) => !this.#known.has(pid));
    if (strangers.length > 0) await this.#ask(strangers);
    // Whoever is not known records: rather quiet for nothing than a break in a call.
    return recordings.some(({ pid }) => pid === null || this.#known.get(pid) !== true);
  }

  async #ask(pids: readonly number[]): Promise<void> {
    const now = this.#clock.now().mono;
    if (now - this.#askedAt < NAMES_EVERY) return;
    this.#askedAt = now;
    const args = ['-o', 'pid=', '-o', 'comm=', '-p', pids.join(',')];
    // `ps` ends badly when one of them is gone by now, which the next look will show.
    const printed = await outputOf(this.#start, this.#clock, '/bin/ps', args).catch(() => '');
    const known = new Map(this.#known);
    for (const line of printed.split('\n')) {
      const [, pid, program] = /^\s*(\d+)\s+(.+?)\s*$/.exec(line) ?? [];
      if (pid !== undefined && program !== undefined)
        known.set(Number(pid), program.split('/').at(-1) === LISTENER);
    }
    this.#known = known;
  }
}
