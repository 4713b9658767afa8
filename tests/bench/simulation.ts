import { startCompanion, step, type CompanionState } from '../../shared/companion';
import type { Command } from '../../shared/companion/commands';
import type { Input, PresenceReport } from '../../shared/companion/inputs';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
import type { Moment } from '../../shared/time/moment';
import type { DayEvent } from '../../shared/workday/events';
import type { Person } from './person';

export const ZONE = 'Europe/Stockholm';

/** Drives the pure companion the way main does, with a person at the keyboard and a timer that costs no time. */
export class Simulation {
  state: CompanionState;
  person: Person;
  steps = 0;
  wakes = 0;
  refused = 0;
  /** Monotonic ms since the simulation began. */
  now = 0;
  readonly #startedAt: number;
  readonly #keep: (event: DayEvent) => void;
  #wakeAt = Infinity;

  /** `wall` is when the simulation begins, ms since the epoch. */
  constructor(
    wall: number,
    person: Person,
    keep: (event: DayEvent) => void = () => undefined,
    settings: Partial<Settings> = {},
  ) {
    this.#startedAt = wall;
    this.#keep = keep;
    this.person = person;
    this.state = startCompanion({
      settings: { ...DEFAULT_SETTINGS, welcomed: true, ...settings },
      events: [],
      pulse: null,
      at: { wall, zone: ZONE, mono: 0, boot: 0 },
      seed: [1, 2, 3, 4],
    });
  }

  /** Lets time pass until `until`, or until a nudge or break comes or goes; says whether it got there. */
  pass(until: number): boolean {
    while (this.#wakeAt <= until) {
      const { name } = this.state.breaks.phase;
      this.now = this.#wakeAt;
      this.#wake();
      if (this.state.breaks.phase.name !== name) return false;
    }
    this.now = Math.max(this.now, until);
    return true;
  }

  /** Lets time pass until `until`, whatever happens; a break's window draws at once. */
  passAll(until: number): void {
    while (!this.pass(until)) this.paint();
  }

  paint(): void {
    if (this.state.breaks.phase.name !== 'running') return;
    this.#take({ type: 'painted', at: this.#moment(), idle: this.person.idle(this.now) });
  }

  command(command: Command): void {
    this.#take({ type: 'command', command, at: this.#moment(), idle: this.person.idle(this.now) });
  }

  home(open: boolean): void {
    this.#take({ type: 'home', open, at: this.#moment(), idle: this.person.idle(this.now) });
  }

  presence(report: PresenceReport): void {
    this.#take({ type: 'presence', report, at: this.#moment(), idle: this.person.idle(this.now) });
  }

  #wake(): void {
    this.wakes += 1;
    this.#take({ type: 'wake', at: this.#moment(), idle: this.person.idle(this.now) });
  }

  #moment(): Moment {
    return { wall: this.#startedAt + this.now, zone: ZONE, mono: this.now, boot: this.now };
  }

  #take(input: Input): void {
    const result = step(this.state, input);
    this.steps += 1;
    this.state = result.state;
    this.#wakeAt = result.next.delay === null ? Infinity : this.now + result.next.delay;
    if (!result.result.ok) this.refused += 1;
    for (const event of result.events) this.#keep(event);
  }
}
