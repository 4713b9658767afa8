import {
  snapshotOf,
  startCompanion,
  step,
  type CompanionState,
  type StepResult,
} from '../../shared/companion';
import type { CalendarReading } from '../../shared/companion/calendar-reading';
import type { Command } from '../../shared/companion/commands';
import type { Idle, PresenceReport } from '../../shared/companion/inputs';
import type { Signals } from '../../shared/companion/signals';
import type { Effect, Pulse, Snapshot } from '../../shared/companion/snapshot';
import type { Sheet } from '../../shared/guides/sheet';
import type { PolicyReading } from '../../shared/policy/policy';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
import { instantOf } from '../../shared/time/calendar';
import type { Moment } from '../../shared/time/moment';
import type { DayEvent } from '../../shared/workday/events';

/** The sensors are there, and have nothing to say. */
export const NOTHING_SENSED: Signals = {
  call: false,
  sharing: false,
  fullScreen: false,
  doNotDisturb: false,
  playing: false,
};

/** Nothing is asked off work: no timer runs then. */
export const SILENT_OFF_WORK: Partial<Settings> = {
  boundary: { ...DEFAULT_SETTINGS.boundary, suggestStart: false, afterHours: false },
};

/** Of the day's reminders none is wanted: the budget is the tips' alone. */
export const TIPS_ALONE: Partial<Settings> = {
  reminders: {
    ...{ lunch: false, air: false, readUp: false, midday: false, contact: false },
    ...{ groupIn: false, groupOut: false, seasonCheck: false },
    ...{ windDown: false, plannedEnd: false, rest: false, checkIn: null },
  },
};

/** More wakes than these at one instant are a loop that nobody would see the end of. */
const MOST_AT_ONCE = 100;

/** Drives the pure companion the way main does, on a clock that only moves when told. */
export class Driver {
  state: CompanionState;
  readonly events: DayEvent[] = [];
  readonly effects: Effect[] = [];
  wakes = 0;
  steps = 0;
  private mono = 0;
  private readonly bootAhead: number;
  private wall: number;
  private lastInput = 0;
  private delay: number | null = null;
  private typing = true;
  private signals = NOTHING_SENSED;
  /** False while the sensors do not answer when they are asked (B12). */
  sensorsAnswer = true;

  constructor(
    readonly zone = 'Europe/Stockholm',
    start = '2026-11-23T08:00',
    settings: Partial<Settings> = {},
    before: {
      readonly events: readonly DayEvent[];
      readonly pulse: Pulse | null;
      /** The boot clock at this start; a machine that was restarted begins from zero. */
      readonly boot?: number;
      readonly sheets?: readonly Sheet[];
    } = { events: [], pulse: null },
  ) {
    this.bootAhead = before.boot ?? 0;
    const [date = '', time = ''] = start.split('T');
    this.wall = instantOf(date, time, zone);
    this.state = startCompanion({
      settings: { ...DEFAULT_SETTINGS, welcomed: true, ...settings },
      events: before.events,
      pulse: before.pulse,
      guides: before.sheets ?? [],
      at: this.now(),
      seed: [1, 2, 3, 4],
    });
    this.hear(NOTHING_SENSED);
  }

  now(): Moment {
    return { wall: this.wall, zone: this.zone, mono: this.mono, boot: this.mono + this.bootAhead };
  }

  get snapshot(): Snapshot {
    return snapshotOf(this.state, this.now());
  }

  command(command: Command): StepResult {
    return this.take({ type: 'command', command });
  }

  report(report: PresenceReport): StepResult {
    return this.take({ type: 'presence', report });
  }

  /** What an organisation has set is read anew. */
  setPolicy(policy: PolicyReading): StepResult {
    return this.take({ type: 'policy', policy });
  }

  /** Another machine, or an earlier copy that was put back, has other settings. */
  takeSettings(value: Settings): StepResult {
    return this.take({ type: 'kept', name: 'settings', value });
  }

  /** The system's sensors say something new. */
  hear(signals: Signals): StepResult {
    this.signals = signals;
    return this.take({ type: 'signals', signals, fresh: false });
  }

  /** The sensors know something new, and have not told it. */
  knows(signals: Signals): void {
    this.signals = signals;
  }

  /** The sensors answer what they were asked. */
  answer(): StepResult {
    return this.take({ type: 'signals', signals: this.signals, fresh: true });
  }

  /** The calendar has these busy times; the rest of the reading is of no consequence. */
  readCalendar(busy: CalendarReading['busy'], trouble: CalendarReading['trouble'] = null): StepResult {
    const readAt = this.wall;
    return this.take({ type: 'calendar', calendar: { path: '/a.ics', readAt, busy, unread: 0, trouble } });
  }

  /** The record of whole months was read. */
  readRecord(months: readonly string[], events: readonly DayEvent[]): StepResult {
    return this.take({ type: 'record', months, events });
  }

  painted(): StepResult {
    return this.take({ type: 'painted' });
  }

  /** The person types from now on, or stops. */
  setTyping(typing: boolean): void {
    if (this.typing) this.lastInput = this.mono;
    this.typing = typing;
    if (typing) this.lastInput = this.mono;
  }

  /** Somebody moves the wall clock. */
  setWall(by: number): void {
    this.wall += by;
  }

  /** Lets real time pass, waking the companion whenever it asked for it; windows draw at once. */
  pass(ms: number): void {
    const end = this.mono + ms;
    let still = 0;
    while (this.delay !== null && this.mono + this.delay <= end) {
      still = this.delay === 0 ? still + 1 : 0;
      if (still > MOST_AT_ONCE) throw new Error('The companion asks to be woken at once, without end.');
      this.move(this.delay);
      this.wakes += 1;
      this.take({ type: 'wake' });
      if (this.state.breaks.phase.name === 'running') this.take({ type: 'painted' });
    }
    this.move(end - this.mono);
  }

  /** Time passes and no timer fires: the machine slept, or stood still. */
  stall(ms: number): void {
    this.move(ms);
  }

  private move(ms: number): void {
    this.mono += ms;
    this.wall += ms;
    if (this.delay !== null) this.delay -= ms;
  }

  private take(
    input:
      | { type: 'wake' }
      | { type: 'painted' }
      | { type: 'command'; command: Command }
      | { type: 'presence'; report: PresenceReport }
      | { type: 'signals'; signals: Signals; fresh: boolean }
      | { type: 'record'; months: readonly string[]; events: readonly DayEvent[] }
      | { type: 'calendar'; calendar: CalendarReading }
      | { type: 'policy'; policy: PolicyReading }
      | { type: 'kept'; name: 'settings'; value: Settings },
  ): StepResult {
    const idle: Idle = this.typing ? 0 : this.mono - this.lastInput;
    const result = step(this.state, { ...input, at: this.now(), idle });
    this.steps += 1;
    this.state = result.state;
    this.delay = result.next.delay;
    this.events.push(...result.events);
    this.effects.push(...result.effects);
    const asked = result.effects.some(({ type }) => type === 'ask-sensors');
    if (asked && this.sensorsAnswer) this.take({ type: 'signals', signals: this.signals, fresh: true });
    return result;
  }
}
