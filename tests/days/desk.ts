import type { Chance } from '../../shared/chance';
import type { Command, CommandResult } from '../../shared/companion/commands';
import type { Idle, Input, PresenceReport } from '../../shared/companion/inputs';
import type { Signals } from '../../shared/companion/signals';
import type { Pulse, Snapshot } from '../../shared/companion/snapshot';
import type { Settings } from '../../shared/settings';
import type { DayEvent } from '../../shared/workday/events';
import type { Machine } from '../domain/machine';
import { MINUTE, SECOND } from '../domain/machine';
import type { Companion } from './companion';
import type { Desktop } from './desktop/desktop';
import { Person } from './person';
import type { Step } from './seen';

/** How this main process, its sensors and its windows behave. */
export interface Manners {
  readonly settings: Settings;
  readonly seed: Chance;
  /** How late timers fire, ms. */
  jitter: number;
  /** How long a break window takes to draw, ms; `null`: it never does. */
  paint: number | null;
  /** How long the sensors take to answer when asked; `null`: they do not. */
  answer: number | null;
  idleKnown: boolean;
}

type Told<T> = T extends Input ? Omit<T, 'at' | 'idle'> : never;

export const NOTHING_SENSED: Signals = {
  call: false,
  sharing: false,
  fullScreen: false,
  doNotDisturb: false,
  playing: false,
};
const PULSE_EVERY = MINUTE;
/** More steps, or more wakes at once, than any day can need. */
const MOST_STEPS = 60_000;
const MOST_AT_ONCE = 50;

/** A machine, a person and the main process around the companion, in simulated time. Everything it does is reported to `see`. */
export class Desk {
  snapshot: Snapshot;
  readonly person: Person;
  private readonly desktop: Desktop;
  private readonly events: DayEvent[] = [];
  private signals = NOTHING_SENSED;
  private written: { readonly pulse: Pulse | null; readonly at: number } = { pulse: null, at: 0 };
  private wakeAt: number | null = null;
  private answerAt: number | null = null;
  private paintAt: { readonly t: number; readonly id: string } | null = null;
  private pulseAt = PULSE_EVERY;
  private starting: Step['start'] | undefined;
  private missed = 0;
  private shift = 0;
  private steps = 0;
  private atOnce = 0;
  private boots = 0;

  constructor(
    readonly machine: Machine,
    readonly manners: Manners,
    private readonly companion: Companion,
    private readonly see: (step: Step) => void,
    readonly note: (text: string) => void,
    desktop: (snapshot: Snapshot) => Desktop,
  ) {
    this.person = new Person(machine);
    this.boot(manners.settings, false);
    this.snapshot = companion.snapshot(machine.moment());
    this.desktop = desktop(this.snapshot);
    this.send({ type: 'wake' });
    this.hear(NOTHING_SENSED);
  }

  get now(): number {
    return this.machine.now;
  }

  get taken(): number {
    return this.steps;
  }

  command(command: Command): CommandResult {
    return this.send({ type: 'command', command });
  }

  report(report: PresenceReport): void {
    this.send({ type: 'presence', report });
  }

  /** The sensors know something new; they tell it now, or when they are asked next. */
  hear(signals: Signals, tell = true): void {
    this.signals = signals;
    if (tell) this.send({ type: 'signals', signals, fresh: false });
  }

  home(open: boolean): void {
    this.desktop.home(open);
    this.send({ type: 'home', open });
  }

  /** The person clicks on another program, on any display. */
  goElsewhere(): void {
    this.person.touch();
    this.desktop.goElsewhere();
  }

  /** Lets time pass with every timer on time; stops early at the first step after which `until` holds. */
  pass(ms: number, until: () => boolean = () => false): void {
    const end = this.now + ms;
    for (;;) {
      const next = Math.min(
        this.wakeAt ?? Infinity,
        this.paintAt?.t ?? Infinity,
        this.answerAt ?? Infinity,
        this.pulseAt,
        this.desktop.next,
      );
      if (next > end) break;
      this.machine.now = Math.max(this.now, next);
      this.fire(next);
      if (until()) return;
    }
    this.machine.now = end;
  }

  /** No timer fires for a while; the person and the clocks go on. */
  hang(ms: number): void {
    this.person.unseen(ms);
    this.machine.now += ms;
    this.missed += ms;
    this.pass(0);
  }

  sleep(ms: number, told: boolean, locks: boolean, clock: number): void {
    if (locks) this.lock();
    this.person.sleep(told, ms);
    if (told) this.report('sleep');
    const left = this.wakeAt === null ? null : this.wakeAt - this.now;
    this.machine.sleep(ms);
    this.missed += ms;
    if (clock !== 0) this.setClock(clock);
    if (left !== null && this.machine.options.clocks !== 'windows') this.wakeAt = this.now + left;
    this.person.wake(locks);
    if (told) this.report('resume');
    if (!locks) return this.pass(0);
    this.pass(10 * SECOND);
    this.unlock();
  }

  lock(): void {
    this.person.lock();
    this.report('locked');
  }

  unlock(): void {
    this.person.unlock();
    this.report('unlocked');
  }

  setClock(by: number): void {
    this.machine.setClock(by);
    this.shift += by;
  }

  /** The program ends without a word and, `ms` later, starts from what it had written. */
  crash(ms: number, reboots: boolean): void {
    this.person.gone();
    this.machine.now += ms;
    this.missed += ms;
    if (reboots) this.machine.reboot(ms);
    this.person.touch();
    this.boot(this.snapshot.settings, reboots);
    this.snapshot = this.companion.snapshot(this.machine.moment());
    this.paintAt = null;
    this.answerAt = null;
    this.desktop.restart();
    this.send({ type: 'wake' });
    this.hear(this.signals);
  }

  private boot(settings: Settings, rebooted: boolean): void {
    const [first, ...rest] = this.manners.seed;
    const { pulse, at: writtenAt } = this.written;
    this.boots += 1;
    this.starting = { pulse, writtenAt, rebooted };
    this.companion.start({
      ...{ settings, events: this.events, pulse, at: this.machine.moment() },
      seed: [first + this.boots, ...rest],
    });
  }

  private fire(next: number): void {
    if (next === this.desktop.next) this.desktop.fire();
    else if (next === this.pulseAt) {
      const pulse = this.companion.pulse(this.machine.moment());
      if (pulse !== null) this.written = { pulse, at: this.now };
      this.pulseAt = this.now + PULSE_EVERY;
    } else if (next === this.answerAt) {
      this.answerAt = null;
      this.send({ type: 'signals', signals: this.signals, fresh: true });
    } else if (next === this.paintAt?.t) {
      const { id } = this.paintAt;
      const shown = id === this.snapshot.break?.id;
      this.paintAt = null;
      if (!shown) return;
      this.desktop.painted(id);
      this.send({ type: 'painted' });
    } else this.send({ type: 'wake' });
  }

  private send(told: Told<Input>): CommandResult {
    const at = this.machine.moment();
    const idle: Idle = this.manners.idleKnown ? this.person.idle() : 'unknown';
    const input: Input = { ...told, at, idle };
    const before = this.snapshot;
    const taken = this.companion.step(input);
    this.snapshot = this.companion.snapshot(at);
    this.events.push(...taken.events);
    this.steps += 1;
    this.schedule(before, input, taken.delay);
    const start = this.starting ?? null;
    this.starting = undefined;
    const witness = {
      ...{ t: this.now, touched: this.person.touched, locked: this.person.locked },
      ...{ missed: this.missed, shift: this.shift, returned: this.person.returns() },
    };
    this.see({
      ...{ n: this.steps, input, ...taken, before, after: this.snapshot, start, witness },
      pulse: this.companion.pulse(at),
    });
    this.desktop.follow(this.snapshot);
    if (taken.effects.some(({ type }) => type === 'ask-sensors') && this.manners.answer !== null) {
      if (this.manners.answer === 0) this.send({ type: 'signals', signals: this.signals, fresh: true });
      else this.answerAt = this.now + this.manners.answer;
    }
    return taken.result;
  }

  private schedule(before: Snapshot, input: Input, delay: number | null): void {
    if (delay !== null && !(delay >= 0 && Number.isFinite(delay)))
      throw new Error(`asks to be woken in ${delay}`);
    this.atOnce = delay === 0 && input.type === 'wake' ? this.atOnce + 1 : 0;
    if (this.atOnce > MOST_AT_ONCE)
      throw new Error(`${this.atOnce} wakes in a row asked for another at once`);
    if (this.steps > MOST_STEPS) throw new Error(`more than ${MOST_STEPS} steps in a day`);
    this.wakeAt = delay === null ? null : this.now + delay + this.manners.jitter;
    const shown = this.snapshot.break;
    if (shown !== null && shown.id !== before.break?.id && this.manners.paint !== null)
      this.paintAt = { t: this.now + this.manners.paint, id: shown.id };
  }
}
