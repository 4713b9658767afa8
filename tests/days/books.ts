import type { PauseKind } from '../../shared/workday/events';
import type { Signals } from '../../shared/companion/signals';
import { DayRecords } from './records';
import { kindOf } from './rulebook';
import type { Absence, Step } from './seen';

/** A nudge or a break on the screen. */
export interface Shown {
  readonly kind: string;
  readonly id: string;
  /** True time at which it appeared. */
  readonly from: number;
  readonly lasts: number;
  /** Asked for by hand. */
  readonly wanted: boolean;
}

const UNKNOWN: Signals = {
  call: 'unknown',
  sharing: 'unknown',
  fullScreen: 'unknown',
  doNotDisturb: 'unknown',
  playing: 'unknown',
};

/** What the steps so far say, written down from their events, inputs and snapshots alone. All times are true time, ms. */
export class Books {
  t = 0;
  /** The workday that is open, by the events. */
  open: string | null = null;
  pause: { readonly kind: PauseKind; readonly from: number } | null = null;
  meeting: { readonly from: number } | null = null;
  signals = UNKNOWN;
  /** Since when the sensors say so; `null` while they do not. */
  call: number | null = null;
  sharing: number | null = null;
  screen: number | null = null;
  /** True time since the program last started. */
  started = 0;
  /** The last return that the companion can have noticed. */
  back: Absence | null = null;
  /** When somebody was last seen to be away, or anything else held breaks back. */
  heldAt = -Infinity;
  postponedAt = -Infinity;
  clockSetAt = -Infinity;
  settingsAt = -Infinity;
  /** When a timer came late, or the machine slept. */
  missedAt = -Infinity;
  nudge: Shown | null = null;
  break: Shown | null = null;
  /** The break that showed before this step. */
  was: Shown | null = null;
  /** In this step a break went whose time was up; the same of one in words. */
  justOver = false;
  wordsOver = false;
  /** A break in words only, from where it began, on the screen perhaps, and when it is over at the latest. */
  words: {
    readonly kind: string;
    readonly from: number;
    readonly until: number;
    readonly wanted: boolean;
  } | null = null;
  /** The days on record, by the events alone. */
  readonly days = new DayRecords();
  /** Lunch was held, by workday. */
  readonly lunched = new Set<string>();
  private missed = 0;
  private shift = 0;

  /** Reads a step; what a rule asks about the state before it must be asked first. */
  read(step: Step): void {
    const { witness, input, before, after } = step;
    this.t = witness.t;
    if (step.start !== null) this.restart();
    if (witness.missed !== this.missed) this.missedAt = this.t;
    if (witness.shift !== this.shift) this.clockSetAt = this.t;
    this.missed = witness.missed;
    this.shift = witness.shift;
    for (const absence of witness.returned) this.back = absence;
    if (before.settings.breaks !== after.settings.breaks) this.settingsAt = this.t;
    if (input.type === 'signals') this.hear(input.signals);
    if (didCommand(step, 'break.postpone')) this.postponedAt = this.t;
    // "Yes, a real call", or a call or a shared screen that begins, takes a break in words away unscored (B1).
    const confirmed = didCommand(step, 'call.answer') || input.type === 'signals';
    if (confirmed && ['call', 'sharing'].includes(after.quiet?.reason ?? '')) this.words = null;
    const wordsOver = this.words !== null && this.t >= this.words.until - 100;
    this.days.read(step);
    for (const event of step.events) this.write(event, step);
    this.look(step, wordsOver);
    const { quiet, status } = after;
    const away = input.idle !== 'unknown' && input.idle >= 120_000;
    if (quiet !== null || status.type !== 'work' || witness.locked || away) this.heldAt = this.t;
    if (witness.returned.length > 0 || before.quiet !== null) this.heldAt = this.t;
  }

  /** True while the sensors tell of a call or of a shared screen. */
  get sensed(): number | null {
    const since = [this.call, this.sharing].filter((t) => t !== null);
    return since.length === 0 ? null : Math.min(...since);
  }

  private restart(): void {
    this.started = this.t;
    this.signals = UNKNOWN;
    this.call = this.sharing = this.screen = null;
    this.nudge = this.break = null;
    this.words = null;
  }

  private hear(signals: Signals): void {
    const since = (from: number | null, on: boolean): number | null => (on ? (from ?? this.t) : null);
    this.signals = signals;
    this.call = since(this.call, signals.call === true);
    this.sharing = since(this.sharing, signals.sharing === true);
    this.screen = since(this.screen, signals.fullScreen === true || signals.doNotDisturb === true);
  }

  private write(event: Step['events'][number], { after }: Step): void {
    switch (event.type) {
      case 'work.started':
        this.open = event.day;
        this.pause = this.meeting = null;
        return;
      case 'work.stopped':
        this.open = this.pause = this.meeting = null;
        this.words = null;
        return;
      case 'pause.started':
        if (event.kind === 'lunch') this.lunched.add(event.day);
        // One that is told of afterwards takes nothing away (W5).
        if (after.status.type !== 'pause') return;
        this.pause = { kind: event.kind, from: this.t };
        this.words = null;
        return;
      case 'pause.ended':
        this.pause = null;
        return;
      case 'meeting.started':
        this.meeting = { from: this.t };
        this.words = null;
        return;
      case 'meeting.ended':
        this.meeting = null;
        return;
      case 'break.ended':
        if (event.outcome !== 'counted' || after.break === null) this.words = null;
        return;
      default:
    }
  }

  private look(step: Step, wordsOver: boolean): void {
    const { after } = step;
    const { nudge } = after;
    if (nudge === null) this.nudge = null;
    else if (this.nudge?.kind !== nudge.kind)
      this.nudge = { kind: nudge.kind, id: nudge.kind, from: this.t, lasts: 0, wanted: false };
    const shown = after.break;
    const { break: was } = this;
    this.was = was;
    this.justOver = was !== null && was.id !== shown?.id && this.t - was.from >= was.lasts - 100;
    this.wordsOver = wordsOver;
    if (shown === null) this.break = null;
    else if (this.break?.id !== shown.id) {
      const { kind, id, lastsMs: lasts } = shown;
      this.break = { kind, id, from: this.t, lasts, wanted: wants(step) };
    }
    const words = wordsIn(step);
    if (words !== null) {
      const from = was?.from ?? this.t;
      const lasts = was?.lasts ?? kindOf(after.settings.breaks, words)?.lasts ?? 0;
      this.words = { kind: words, from, until: from + lasts, wanted: was?.wanted ?? false };
    } else if (this.words !== null && this.t > this.words.until) this.words = null;
  }
}

/** Whether the step is a command of this type that was done. */
export function didCommand({ input, result }: Step, type: string): boolean {
  return input.type === 'command' && input.command.type === type && result.ok;
}

/** Whether a person asked for a break in this step. */
export function wants(step: Step): boolean {
  if (didCommand(step, 'break.now')) return true;
  const { input } = step;
  return (
    didCommand(step, 'meeting.over') &&
    input.type === 'command' &&
    input.command.type === 'meeting.over' &&
    input.command.answer === 'break'
  );
}

/** The kind of a break that comes in words from this step on. */
export function wordsIn({ effects }: Step): string | null {
  for (const effect of effects)
    if (effect.type === 'notify' && effect.notice.type === 'break-without-window') return effect.notice.kind;
  return null;
}

/** The kind of the nudge, or of the break, that this step brings up. */
export function appears({ before, after }: Step, what: 'nudge' | 'break'): string | null {
  if (what === 'nudge') {
    const { nudge } = after;
    return nudge !== null && nudge.kind !== before.nudge?.kind ? nudge.kind : null;
  }
  const shown = after.break;
  return shown !== null && shown.id !== before.break?.id ? shown.kind : null;
}
