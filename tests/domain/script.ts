import type { Signals } from '../../shared/companion/signals';
import type { Command } from '../../shared/companion/commands';
import type { Settings } from '../../shared/settings';
import type { Chance } from '../../shared/chance';
import type { DayEvent } from '../../shared/workday/events';
import { Machine, MINUTE, SECOND, type MachineOptions } from './machine';
import { World } from './world';

/** What can be waited for. */
export type Sight = 'nudge' | 'break' | 'pauseOver' | 'prompt' | 'meetingOver';

/** One line of a script. Every action lasts its `ms`, the others take no time. */
export type Action =
  /** Typing with an input every `period` ms. */
  | { readonly do: 'busy'; readonly ms: number; readonly period: number }
  | { readonly do: 'rest'; readonly ms: number }
  /** By hand, which is an input, or by the system after a while. */
  | { readonly do: 'lock'; readonly ms: number; readonly byHand: boolean }
  /** `told`: the system reports it; `clock`: the wall clock is set while asleep; `locks`: it wakes locked for 10 s. */
  | {
      readonly do: 'sleep';
      readonly ms: number;
      readonly told: boolean;
      readonly clock: number;
      readonly locks: boolean;
    }
  | { readonly do: 'clock'; readonly by: number }
  | { readonly do: 'zone'; readonly zone: string }
  /** No timer fires for a while, those that were due fire at its end; the person goes on. */
  | { readonly do: 'stall'; readonly ms: number }
  | { readonly do: 'home'; readonly open: boolean }
  | { readonly do: 'hear'; readonly signals: Signals }
  /** The calendar has busy times that begin so long from now and last so long, ms. */
  | { readonly do: 'calendar'; readonly busy: readonly { readonly inMs: number; readonly lasts: number }[] }
  | { readonly do: 'paint'; readonly after: number | null }
  | { readonly do: 'idle'; readonly known: boolean }
  | { readonly do: 'restart'; readonly ms: number; readonly reboots: boolean }
  /** Typing until something shows, at most `ms`. */
  | { readonly do: 'until'; readonly sight: Sight; readonly ms: number; readonly period: number }
  /** By hand, which is an input, or from a script. */
  | { readonly do: 'say'; readonly command: Command; readonly byHand: boolean }
  | { readonly do: 'notice'; readonly saved: boolean };

export interface Setup {
  readonly machine: MachineOptions;
  readonly settings: Settings;
  readonly jitter: number;
  readonly script: readonly Action[];
}

const SEED: Chance = [0x1234567, 0x89abcde, 0x2468ace, 1];
/** Where neither a report nor the clocks tell of a sleep, only a long one is sure to be noticed, by a late timer. */
const SURELY_LATE = 10 * MINUTE;

/** What is not in the script: the world without its wall clock set, without its change of zone. */
export interface Leaving {
  readonly clock?: boolean;
  readonly zone?: boolean;
}

export function newWorld(setup: Setup, history: readonly DayEvent[] = []): World {
  const manners = { settings: setup.settings, seed: SEED, jitter: setup.jitter, paint: 200, history };
  return new World(new Machine(setup.machine), manners);
}

export function play(world: World, script: readonly Action[], leaving: Leaving = {}): World {
  for (const action of script) perform(world, action, leaving);
  return world;
}

/** True once `sight` is there to be seen. */
export function sees(world: World, sight: Sight): boolean {
  const { nudge, break: shown, pauseOver, prompt, quiet } = world.snapshot;
  if (sight === 'nudge') return nudge !== null;
  if (sight === 'break') return shown !== null;
  if (sight === 'pauseOver') return pauseOver !== null;
  if (sight === 'prompt') return prompt !== null;
  return quiet?.reason !== 'meeting';
}

function perform(world: World, action: Action, leaving: Leaving): void {
  const { machine } = world;
  world.note(describe(action));
  switch (action.do) {
    case 'busy':
      world.enter({ hands: action.period });
      return world.pass(action.ms);
    case 'until':
      world.enter({ hands: action.period });
      if (!sees(world, action.sight)) world.pass(action.ms, () => sees(world, action.sight));
      return;
    case 'rest':
      world.enter({});
      return world.pass(action.ms);
    case 'lock':
      return lock(world, action.ms, action.byHand);
    case 'sleep':
      return sleep(world, action, leaving);
    case 'clock':
      if (leaving.clock !== true) machine.setClock(action.by);
      return;
    case 'zone':
      if (leaving.zone !== true) machine.zone = action.zone;
      return;
    case 'stall':
      world.stall(action.ms);
      return world.pass(0);
    case 'home':
      world.touch();
      return world.home(action.open);
    case 'hear':
      return world.hear(action.signals);
    case 'calendar':
      return world.readCalendar(action.busy);
    case 'paint':
      world.paint = action.after;
      return;
    case 'idle':
      world.idleKnown = action.known;
      return;
    case 'restart':
      world.enter({ running: false });
      world.stall(action.ms);
      if (action.reboots) machine.reboot();
      world.enter({});
      world.touch();
      return world.restart();
    case 'say':
      if (action.byHand) world.touch();
      world.command(action.command);
      return;
    case 'notice':
      return world.data(action.saved ? { type: 'saved' } : { type: 'not-saved', events: 3 });
  }
}

function lock(world: World, ms: number, byHand: boolean): void {
  if (byHand) world.touch();
  world.enter({ locked: true });
  world.report('locked');
  world.pass(ms);
  unlock(world);
}

function unlock(world: World): void {
  world.enter({});
  world.touch();
  world.report('unlocked');
}

function sleep(world: World, action: Action & { readonly do: 'sleep' }, leaving: Leaving): void {
  const { clocks } = world.machine.options;
  const told = action.told || clocks === 'bare';
  const ms = !told && clocks === 'windows' ? Math.max(action.ms, SURELY_LATE) : action.ms;
  // On a bare machine the wall is the only witness of a sleep: nobody could tell a clock that was set meanwhile.
  const clock = clocks === 'bare' || leaving.clock === true ? 0 : action.clock;
  if (action.locks) {
    world.enter({ locked: true });
    world.report('locked');
  }
  world.enter({ asleep: true, told, locked: action.locks });
  if (told) world.report('sleep');
  world.sleep(ms, () => {
    if (clock !== 0) world.machine.setClock(clock);
  });
  world.enter({ locked: action.locks });
  if (told) world.report('resume');
  if (!action.locks) return world.pass(0);
  world.pass(10 * SECOND);
  unlock(world);
}

/** One line of English for a report. */
export function describe(action: Action): string {
  switch (action.do) {
    case 'busy':
      return `busy for ${span(action.ms)}, an input every ${action.period} ms`;
    case 'until':
      return `busy until ${action.sight}, at most ${span(action.ms)}, an input every ${action.period} ms`;
    case 'lock':
      return `${action.byHand ? 'locked by hand' : 'locked by itself'} for ${span(action.ms)}`;
    case 'rest':
    case 'stall':
      return `${action.do} for ${span(action.ms)}`;
    case 'sleep':
      return (
        `sleep for ${span(action.ms)}, ${action.told ? 'reported' : 'not reported where clocks show it'}` +
        (action.clock === 0 ? '' : `, clock set by ${span(action.clock)} meanwhile`) +
        (action.locks ? ', locked' : '')
      );
    case 'clock':
      return `clock set by ${span(action.by)}`;
    case 'restart':
      return `program killed, back after ${span(action.ms)}${action.reboots ? ' with the machine' : ''}`;
    case 'say':
      return `${action.byHand ? 'by hand' : 'by script'}: ${JSON.stringify(action.command)}`;
    case 'zone':
      return `zone ${action.zone}`;
    case 'home':
      return `home window ${action.open ? 'opened' : 'closed'}`;
    case 'calendar':
      return `calendar: ${JSON.stringify(action.busy)}`;
    case 'hear':
      return `sensors: ${JSON.stringify(action.signals)}`;
    case 'paint':
      return `break windows draw after ${action.after ?? 'never'} ms`;
    case 'idle':
      return `idle ${action.known ? 'known' : 'unknown'}`;
    case 'notice':
      return action.saved ? 'data saved' : 'data not saved';
  }
}

/** `-1:02:03.004` */
export function span(ms: number): string {
  const whole = Math.abs(Math.round(ms));
  const two = (n: number): string => String(n).padStart(2, '0');
  const rest = whole % 1_000;
  const clock = `${Math.floor(whole / 3_600_000)}:${two(Math.floor(whole / MINUTE) % 60)}:${two(Math.floor(whole / SECOND) % 60)}`;
  return `${ms < 0 ? '-' : ''}${clock}${rest === 0 ? '' : `.${String(rest).padStart(3, '0')}`}`;
}
