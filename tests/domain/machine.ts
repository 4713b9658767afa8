import type { Moment } from '../../shared/time/moment';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/**
 * How the clocks of a system behave through sleep. `linux`: monotonic time stands still, boot time runs. `windows`: both
 * run on. `bare`: no boot clock, monotonic time stands still, and the system tells of every sleep.
 */
export type ClockKind = 'linux' | 'windows' | 'bare';

export interface MachineOptions {
  readonly clocks: ClockKind;
  /** Wall time when the script begins, ms since the epoch. */
  readonly wall: number;
  readonly zone: string;
  /** Grain of the boot clock: 1 ms, or the whole seconds of a coarse uptime. */
  readonly grain: number;
}

/** The clocks of a simulated machine. `now` is the true time that only the simulation knows: ms since the script began. */
export class Machine {
  now = 0;
  zone: string;
  private slept = 0;
  private shifts: readonly { readonly from: number; readonly shift: number }[] = [{ from: 0, shift: 0 }];
  private monoBase = 48_213.375;
  private bootBase = 7_361_204;

  constructor(readonly options: MachineOptions) {
    this.zone = options.zone;
  }

  get wall(): number {
    return Math.floor(this.options.wall + this.now + this.shift);
  }

  get mono(): number {
    return this.monoBase + this.now - (this.options.clocks === 'windows' ? 0 : this.slept);
  }

  moment(): Moment {
    const { clocks, grain } = this.options;
    const boot = clocks === 'bare' ? null : Math.floor((this.bootBase + this.now) / grain) * grain;
    return { wall: this.wall, zone: this.zone, mono: this.mono, boot };
  }

  sleep(ms: number): void {
    this.now += ms;
    this.slept += ms;
  }

  setClock(by: number): void {
    this.shifts = [...this.shifts, { from: this.now, shift: this.shift + by }];
  }

  /** Switched off and on again, `gone` ms in all: the monotonic and the boot clock begin anew. */
  reboot(gone = 42_000): void {
    this.slept = 0;
    this.monoBase = 1_907.25 - this.now;
    this.bootBase = Math.min(21_000, gone / 2) - this.now;
  }

  /** The true time at which the wall showed `wall` last; `null` when the clock was set past it. */
  trueTime(wall: number): number | null {
    for (let i = this.shifts.length - 1; i >= 0; i -= 1) {
      const piece = this.shifts[i];
      if (piece === undefined) continue;
      const t = wall - this.options.wall - piece.shift;
      const end = this.shifts[i + 1]?.from ?? Infinity;
      if (t >= piece.from - 1 && t <= end) return Math.max(t, 0);
    }
    return null;
  }

  private get shift(): number {
    return this.shifts[this.shifts.length - 1]?.shift ?? 0;
  }
}
