import type { Chance } from '../../shared/chance';
import type { Command, CommandResult } from '../../shared/companion/commands';
import type { DataNotice, Idle, Input, PresenceReport } from '../../shared/companion/inputs';
import type { Signals } from '../../shared/companion/signals';
import { merged } from '../../shared/exchange/ics/spans';
import type { Settings } from '../../shared/settings';
import type { Effect, Pulse, Snapshot } from '../../shared/companion/snapshot';
import type { DayEvent } from '../../shared/workday/events';
import { pulseOf, snapshotOf, startCompanion, step, type CompanionState } from './engine';
import type { Machine } from './machine';

/** What goes on at the desk; true of every moment until the next scene. */
export interface Scene {
  /** Time between two inputs, ms; `null` when nobody touches the machine. */
  readonly hands: number | null;
  readonly locked: boolean;
  readonly asleep: boolean;
  /** False for a sleep that the system does not report. */
  readonly told: boolean;
  /** False while the program does not run or hangs. */
  readonly running: boolean;
}

/** One step of the companion, with what was seen before and after. */
export interface Look {
  readonly t: number;
  readonly wall: number;
  readonly zone: string;
  readonly idle: Idle;
  readonly locked: boolean;
  /** True time of the last input, and of the last time that the machine was unlocked or woke up. */
  readonly touched: number;
  readonly woke: number;
  readonly input: Input;
  /** The state that the step began with, and the one it ended with. */
  readonly from: CompanionState;
  readonly to: CompanionState;
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly events: readonly DayEvent[];
  readonly effects: readonly Effect[];
  readonly result: CommandResult;
  readonly delay: number | null;
  /** The sign of life that would be written now. */
  readonly pulse: Pulse | null;
  /** True for the first step after a program start. */
  readonly first: boolean;
}

export type LogEntry =
  | { readonly type: 'look'; readonly t: number; readonly look: Look }
  /** A single touch of keyboard or mouse. */
  | { readonly type: 'touch'; readonly t: number }
  | { readonly type: 'scene'; readonly t: number; readonly scene: Scene }
  | {
      readonly type: 'pulse';
      readonly t: number;
      readonly wall: number;
      readonly pulse: Pulse | null;
    }
  | { readonly type: 'note'; readonly t: number; readonly text: string };

/** How this main process and its machine behave. */
export interface Manners {
  readonly settings: Settings;
  readonly seed: Chance;
  /** How late timers fire, ms. */
  readonly jitter: number;
  /** What earlier days, or an earlier part of this one, left on the disk. */
  readonly history: readonly DayEvent[];
  /** How long a break window takes to draw, ms; `null`: it never does. */
  readonly paint: number | null;
}

/** The sensors are there, and have nothing to say. */
const NOTHING_SENSED: Signals = {
  call: false,
  sharing: false,
  fullScreen: false,
  doNotDisturb: false,
  playing: false,
};
const STILL: Scene = { hands: null, locked: false, asleep: false, told: true, running: true };
const MOST_IDLE_WAKES = 50;
const PULSE_EVERY = 60_000;
const MOST_LOOKS = 60_000;

type Told<T> = T extends Input ? Omit<T, 'at' | 'idle'> : never;

/** A machine, a person and the main process around the companion, in simulated time. */
export class World {
  readonly looks: Look[] = [];
  readonly log: LogEntry[] = [];
  readonly events: DayEvent[] = [];
  scene: Scene = STILL;
  snapshot: Snapshot;
  paint: number | null;
  idleKnown = true;
  /** The last sign of life that was written. */
  pulse: Pulse | null = null;
  private state: CompanionState;
  private sceneFrom = 0;
  private touched = { t: 0, mono: 0 };
  private wakeAt: number | null = null;
  private paintAt: { readonly t: number; readonly id: string } | null = null;
  private fresh = true;
  private pulseAt = PULSE_EVERY;
  private spin = 0;
  private woke = 0;
  private boots = 0;
  private signals = NOTHING_SENSED;

  constructor(
    readonly machine: Machine,
    readonly manners: Manners,
  ) {
    this.paint = manners.paint;
    this.touched = { t: 0, mono: machine.mono };
    this.state = this.boot(manners.settings);
    this.snapshot = snapshotOf(this.state, machine.moment());
    this.send({ type: 'wake' });
    this.hear(NOTHING_SENSED);
  }

  get now(): number {
    return this.machine.now;
  }

  note(text: string): void {
    this.log.push({ type: 'note', t: this.now, text });
  }

  enter(change: Partial<Scene>): void {
    this.settle();
    if (this.scene.locked || this.scene.asleep) this.woke = this.now;
    this.scene = { ...STILL, ...change };
    this.sceneFrom = this.now;
    if (this.scene.hands !== null) this.touched = { t: this.now, mono: this.machine.mono };
    this.log.push({ type: 'scene', t: this.now, scene: this.scene });
  }

  touch(): void {
    this.settle();
    this.touched = { t: this.now, mono: this.machine.mono };
    this.log.push({ type: 'touch', t: this.now });
  }

  /** Time since the last input as the system tells it: on its own monotonic clock. */
  get idle(): Idle {
    this.settle();
    return this.idleKnown ? this.machine.mono - this.touched.mono : 'unknown';
  }

  command(command: Command): CommandResult {
    return this.send({ type: 'command', command }).result;
  }

  report(report: PresenceReport): void {
    this.send({ type: 'presence', report });
  }

  hear(signals: Signals): void {
    this.signals = signals;
    this.send({ type: 'signals', signals, fresh: false });
  }

  readCalendar(times: readonly { readonly inMs: number; readonly lasts: number }[]): void {
    const { wall } = this.machine.moment();
    const busy = merged(times.map(({ inMs, lasts }) => ({ from: wall + inMs, to: wall + inMs + lasts })));
    this.send({
      type: 'calendar',
      calendar: { path: '/a.ics', readAt: wall, busy, unread: 0, trouble: null },
    });
  }

  home(open: boolean): void {
    this.send({ type: 'home', open });
  }

  data(notice: DataNotice): void {
    this.send({ type: 'data', notice });
  }

  painted(): void {
    this.send({ type: 'painted' });
  }

  /** Lets time pass with every timer on time; stops early at the first step after which `until` holds. */
  pass(ms: number, until: () => boolean = () => false): void {
    const end = this.now + ms;
    for (;;) {
      const wake = this.wakeAt ?? Infinity;
      const paint = this.paintAt?.t ?? Infinity;
      const next = Math.min(wake, paint, this.pulseAt);
      if (next > end) break;
      this.machine.now = Math.max(this.now, next);
      if (next === this.pulseAt) {
        this.writePulse();
        continue;
      }
      if (paint <= wake) {
        const shown = this.paintAt?.id === this.snapshot.break?.id;
        this.paintAt = null;
        if (shown) this.painted();
      } else this.send({ type: 'wake' });
      if (until()) return;
    }
    this.machine.now = end;
  }

  /** What the sign of life says at this moment. */
  pulseNow(): Pulse | null {
    return pulseOf(this.state, this.machine.moment());
  }

  /** Has the companion look at the person now, and says what the sign of life then is. */
  lookNow(): Pulse | null {
    this.send({ type: 'wake' });
    return this.pulseNow();
  }

  /** Nothing of the program runs, the person and the clocks do. */
  stall(ms: number): void {
    this.machine.now += ms;
  }

  sleep(ms: number, during: () => void): void {
    const left = this.wakeAt === null ? null : this.wakeAt - this.now;
    this.machine.sleep(ms);
    during();
    if (left !== null && this.machine.options.clocks !== 'windows') this.wakeAt = this.now + left;
  }

  /** The program ended without a word, and starts from what it had written. */
  restart(): void {
    this.state = this.boot(this.snapshot.settings);
    this.snapshot = snapshotOf(this.state, this.machine.moment());
    this.paintAt = null;
    this.fresh = true;
    this.send({ type: 'wake' });
    this.hear(this.signals);
  }

  private writePulse(): void {
    const pulse = this.pulseNow();
    this.pulse = pulse ?? this.pulse;
    this.pulseAt = this.now + PULSE_EVERY;
    this.log.push({ type: 'pulse', t: this.now, wall: this.machine.wall, pulse });
  }

  private boot(settings: Settings): CompanionState {
    const { machine, pulse, manners } = this;
    const events = [...manners.history, ...this.events];
    const [first, ...rest] = manners.seed;
    this.boots += 1;
    return startCompanion({
      settings,
      events,
      pulse,
      at: machine.moment(),
      seed: [first + this.boots, ...rest],
    });
  }

  private send(told: Told<Input>): Look {
    const at = this.machine.moment();
    const input: Input = { ...told, at, idle: this.idle };
    const { snapshot: before, state: from } = this;
    const { state, events, effects, result, next } = step(from, input);
    this.state = state;
    this.snapshot = snapshotOf(state, at);
    this.events.push(...events);
    const look: Look = {
      ...{ t: this.now, wall: at.wall, zone: at.zone, idle: input.idle, locked: this.scene.locked, input },
      ...{ touched: this.touched.t, woke: this.woke, from, to: state },
      ...{ before, after: this.snapshot, events, effects, result, delay: next.delay, first: this.fresh },
      pulse: pulseOf(state, at),
    };
    this.fresh = false;
    this.looks.push(look);
    this.log.push({ type: 'look', t: this.now, look });
    this.schedule(look);
    const asked = effects.some(({ type }) => type === 'ask-sensors');
    if (asked) this.send({ type: 'signals', signals: this.signals, fresh: true });
    return look;
  }

  private schedule({ before, after, delay, input }: Look): void {
    if (delay !== null && !(delay >= 0 && Number.isFinite(delay))) throw new Error(`next.delay is ${delay}`);
    this.spin = delay === 0 && input.type === 'wake' ? this.spin + 1 : 0;
    if (this.spin > MOST_IDLE_WAKES) throw new Error(`${this.spin} wakes in a row asked for another at once`);
    if (this.looks.length > MOST_LOOKS) throw new Error(`more than ${MOST_LOOKS} steps`);
    this.wakeAt = delay === null ? null : this.now + delay + this.manners.jitter;
    if (after.break !== null && after.break.id !== before.break?.id && this.paint !== null) {
      this.paintAt = { t: this.now + this.paint, id: after.break.id };
    }
  }

  /** Works out the last input of a spell of typing up to now. */
  private settle(): void {
    const { hands } = this.scene;
    if (hands === null || this.now <= this.touched.t) return;
    const t = this.sceneFrom + Math.floor((this.now - this.sceneFrom) / hands) * hands;
    if (t > this.touched.t) this.touched = { t, mono: this.machine.mono - (this.now - t) };
  }
}
