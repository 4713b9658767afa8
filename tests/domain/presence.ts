import { MINUTE, SECOND, type ClockKind } from './machine';
import type { Look, LogEntry, Scene, World } from './world';

export const AWAY = 2 * MINUTE;

/** A time without anybody at the machine: from the last input to the next, in true time. */
export interface Absence {
  readonly from: number;
  /** `null`: not back by the end of the script. */
  readonly to: number | null;
  /** The first input after it: after a sleep the machine is back before the person may be. */
  readonly touched: number | null;
  readonly idle: boolean;
  readonly locked: boolean;
  readonly asleep: boolean;
  /** When the machine was locked or fell asleep. */
  readonly outFrom: number | null;
  /** False when it holds a sleep that the system did not report. */
  readonly told: boolean;
  /** Whether the companion can have noticed before the person was back for long. */
  readonly sure: boolean;
}

/** Shorter sleeps drown in the grain of an uptime in whole seconds. */
const NOTICEABLE = 5 * SECOND;
const SURELY_LATE = 10 * MINUTE;

/** Whether a sleep is known to the companion: reported, or shown by the clocks. */
export function noticeable(clocks: ClockKind, told: boolean, ms: number): boolean {
  return told || (clocks === 'linux' ? ms > NOTICEABLE : ms >= SURELY_LATE);
}

/** The last input at or before `t` in a scene that began at `from`. */
export function lastTouch(scene: Scene, from: number, t: number): number | null {
  if (scene.hands === null) return null;
  return from + Math.floor((t - from) / scene.hands) * scene.hands;
}

/**
 * Every absence: locked, asleep, or 2 min without input; the last is the time since the last input, however short. One that mixes them is one absence. In a sleep the person counts as
 * back when the machine is.
 */
export function absences(world: World): readonly Absence[] {
  const { clocks } = world.machine.options;
  const found: Omit<Absence, 'touched'>[] = [];
  let touched = 0;
  let since = { t: 0, scene: world.scene };
  const nothing: Pick<Absence, 'locked' | 'asleep' | 'told' | 'sure' | 'outFrom'> = {
    ...{ locked: false, asleep: false, told: true, sure: false, outFrom: null },
  };
  let part = nothing;
  const close = (at: number): void => {
    const idle = at - touched >= AWAY;
    if (idle || part.locked || part.asleep) {
      found.push({ from: touched, to: at, ...part, idle, sure: part.sure || (idle && !part.asleep) });
    }
    part = nothing;
  };
  for (const entry of inTime(world.log)) {
    if (entry.type === 'touch') {
      touched = Math.max(touched, lastTouch(since.scene, since.t, entry.t - 1e-3) ?? touched);
      close(entry.t);
      touched = entry.t;
    }
    if (entry.type !== 'scene') continue;
    const { scene } = since;
    if (scene.locked || scene.asleep) part = { ...part, outFrom: part.outFrom ?? since.t };
    if (scene.locked) part = { ...part, locked: true, sure: true };
    if (scene.asleep) {
      const sure = part.sure || noticeable(clocks, scene.told, entry.t - since.t);
      part = { ...part, asleep: true, told: part.told && scene.told, sure };
    }
    touched = Math.max(touched, lastTouch(scene, since.t, entry.t) ?? touched);
    if (scene.asleep && !entry.scene.asleep && !entry.scene.locked) {
      close(entry.t);
      touched = entry.t;
    }
    since = { t: entry.t, scene: entry.scene };
    if (entry.scene.hands === null) continue;
    close(entry.t);
    touched = entry.t;
  }
  touched = Math.max(touched, lastTouch(since.scene, since.t, world.now) ?? touched);
  const { locked, asleep } = since.scene;
  const outFrom = part.outFrom ?? (locked || asleep ? since.t : null);
  found.push({ from: touched, to: null, ...part, outFrom, idle: true, sure: true });
  const inputs = firstTouches(world.log);
  return found.map((one) => ({
    ...one,
    touched: one.to === null ? null : (inputs.find((t) => t >= (one.to ?? Infinity)) ?? null),
  }));
}

/** The single inputs, and the first of every spell of typing. */
function firstTouches(log: readonly LogEntry[]): readonly number[] {
  return log.flatMap((entry) =>
    entry.type === 'touch' || (entry.type === 'scene' && entry.scene.hands !== null) ? [entry.t] : [],
  );
}

function inTime(log: readonly LogEntry[]): readonly LogEntry[] {
  return log.filter((entry) => entry.type === 'touch' || entry.type === 'scene');
}

/** True when somebody is at the machine as far as it can tell. */
export function someoneThere(look: Look): boolean {
  return !look.locked && look.idle !== 'unknown' && look.idle < AWAY && look.touched >= look.woke;
}
