import { MINUTE, SECOND, type Machine } from '../domain/machine';
import { AWAY } from './rulebook';
import type { Absence } from './seen';

/** Shorter sleeps drown in the grain of an uptime in whole seconds. */
const NOTICEABLE = 5 * SECOND;
/** Where neither a report nor the boot clock tells of a sleep or a hang, a timer that is this late does. */
const SURELY_LATE = 10 * MINUTE;

/** The hands at the keyboard, the lock and the lid, in true time; keeps account of every absence. */
export class Person {
  touched: number;
  locked = false;
  private touchedMono: number;
  /** When the person last came back, by an input or by a machine that woke up. */
  private backAt: number;
  /** Since when they type, and the time between two inputs; `null` while they do not. */
  private typing: { readonly from: number; readonly period: number } | null = null;
  private lockedAt = 0;
  private out = { any: false, slept: false, noticed: 0 };
  private found: Absence[] = [];

  constructor(private readonly machine: Machine) {
    this.touched = machine.now;
    this.touchedMono = machine.mono;
    this.backAt = machine.now;
  }

  /** Time since the last input as the system tells it: on its monotonic clock. */
  idle(): number {
    this.settle();
    return this.machine.mono - this.touchedMono;
  }

  /** Types from now on with an input every `period` ms, the first one now. */
  type(period: number): void {
    this.touch();
    this.typing = { from: this.machine.now, period };
  }

  rest(): void {
    this.settle();
    this.typing = null;
  }

  touch(): void {
    this.rest();
    const { now, mono } = this.machine;
    const silent = now - Math.max(this.touched, this.backAt);
    if (this.out.any || silent >= AWAY) this.back(this.out.any ? 0 : silent);
    this.touched = now;
    this.touchedMono = mono;
    this.backAt = now;
  }

  lock(): void {
    this.rest();
    this.locked = true;
    this.lockedAt = this.machine.now;
    this.out = { ...this.out, any: true };
  }

  unlock(): void {
    this.locked = false;
    const noticed = Math.max(this.out.noticed, this.machine.now - this.lockedAt);
    this.out = { ...this.out, noticed };
    this.touch();
  }

  sleep(told: boolean, ms: number): void {
    this.rest();
    const { clocks } = this.machine.options;
    const sure = told || (clocks === 'linux' ? ms > NOTICEABLE : clocks === 'windows' && ms >= SURELY_LATE);
    this.out = { any: true, slept: true, noticed: Math.max(this.out.noticed, sure ? ms : 0) };
  }

  /** The machine is awake; the person counts as back with it, unless it is locked. */
  wake(locked: boolean): void {
    this.locked = locked;
    if (!locked) this.back(0);
  }

  /** The program sees nothing for `ms`, whatever the person does. */
  unseen(ms: number): void {
    this.settle();
    const { now } = this.machine;
    if (ms < SURELY_LATE) return;
    this.found.push({ from: this.touched, to: now + ms, noticed: ms, out: true, slept: true });
    this.backAt = now + ms;
  }

  /** The program ends; nobody sees what the person does until it is back. */
  gone(): void {
    this.rest();
    this.locked = false;
    // The person may have worked on meanwhile, and says so or not (W3).
    this.out = { any: true, slept: true, noticed: 0 };
  }

  /** The absences that ended since this was asked last. */
  returns(): readonly Absence[] {
    this.settle();
    const { found } = this;
    if (found.length > 0) this.found = [];
    return found;
  }

  private back(silent: number): void {
    const { now } = this.machine;
    const { any, slept, noticed } = this.out;
    this.found.push({ from: this.touched, to: now, noticed: Math.max(noticed, silent), out: any, slept });
    this.out = { any: false, slept: false, noticed: 0 };
    this.backAt = now;
  }

  /** Works out the last input of a spell of typing up to now. */
  private settle(): void {
    const { now, mono } = this.machine;
    if (this.typing === null || now <= this.touched) return;
    const { from, period } = this.typing;
    const t = from + Math.floor((now - from) / period) * period;
    if (t <= this.touched) return;
    this.touched = t;
    this.touchedMono = mono - (now - t);
    this.backAt = Math.max(this.backAt, t);
  }
}
