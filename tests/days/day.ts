import { HOUR, Machine, MINUTE } from '../domain/machine';
import { PLAIN_DAY, TRANSITIONS, ZONES } from '../domain/timezones';
import { RealCompanion, type Companion } from './companion';
import { Desk } from './desk';
import { Desktop } from './desktop/desktop';
import { Dice } from './dice';
import { Life } from './life';
import { Observer, type Fault } from './observer';
import type { Sight, Step } from './seen';
import { anySettings } from './settings';
import { Telling } from './telling';

/** What came of a random day. */
export interface Outcome {
  readonly seed: number;
  readonly steps: number;
  /** True time that the day lasted, ms. */
  readonly lasted: number;
  /** Empty when every rule held. */
  readonly faults: readonly Fault[];
}

/** Lives through the day of a seed and has the observer look at every step. */
export function liveDay(
  seed: number,
  companion: Companion = new RealCompanion(),
  telling: Telling | null = null,
): Outcome {
  const dice = new Dice(seed);
  // Displays have dice of their own: the day goes on as it would without them.
  const screens = new Dice(~seed);
  const machine = anyMachine(dice);
  const { clocks, grain, zone, wall } = machine.options;
  telling?.note(0, `${clocks} clocks (boot grain ${grain} ms), ${zone}, ${new Date(wall).toISOString()}`);
  const observer = new Observer();
  let steps = 0;
  const watch = (see: () => void): void => {
    const before = observer.faults.length;
    see();
    for (const { rule, what } of observer.faults.slice(before)) telling?.fault(rule, what);
  };
  const see = (step: Step): void => {
    steps = step.n;
    telling?.see(step);
    watch(() => {
      observer.see(step);
    });
  };
  const look = (sight: Sight): void => {
    watch(() => {
      observer.look(sight);
    });
  };
  const note = (text: string): void => telling?.note(machine.now, text);
  const settings = anySettings(dice);
  telling?.note(0, JSON.stringify(settings));
  const manners = {
    ...{ settings, jitter: dice.pick(0, 0, 1, 17, 200) },
    seed: [dice.whole(1, 2 ** 31), 2, 3, 4] as const,
    paint: dice.chance(0.9) ? 200 : dice.pick(2_900, null),
    answer: dice.chance(0.8) ? 0 : dice.pick(300, 900, null),
    idleKnown: dice.chance(0.95),
  };
  const thrown: Fault[] = [];
  try {
    const canPlace = screens.chance(0.9);
    const desk = new Desk(
      machine,
      manners,
      companion,
      see,
      note,
      (snapshot) => new Desktop(machine, screens, canPlace, snapshot, look, note),
    );
    new Life(desk, dice, dice.pick(0, 0, 1, 1, 2, 4)).live();
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    thrown.push({ rule: 'no error', what, t: machine.now });
    telling?.fault('no error', what);
  }
  return { seed, steps, lasted: machine.now, faults: [...observer.faults, ...thrown] };
}

/** The same day once more, told up to the first step at which a rule (or the named one) did not hold. */
export function tellDay(seed: number, companion?: Companion, rule?: string): string {
  const telling = new Telling(rule);
  liveDay(seed, companion, telling);
  return telling.text();
}

/** An ordinary morning, any hour, or some hours ahead of a change of daylight saving. */
function anyMachine(dice: Dice): Machine {
  const clocks = dice.pick('linux', 'windows', 'bare');
  const grain = dice.pick(1, 10, 1_000);
  const minutes = dice.pick(dice.whole(-3 * 60, 0), dice.whole(-12 * 60, 12 * 60));
  if (dice.chance(0.25)) {
    const { zone, at } = dice.pick(...TRANSITIONS);
    return new Machine({ clocks, grain, zone, wall: at - dice.whole(1, 6 * 60) * MINUTE });
  }
  return new Machine({
    clocks,
    grain,
    zone: dice.pick(...ZONES),
    wall: PLAIN_DAY + minutes * MINUTE + dice.whole(0, 5) * 24 * HOUR,
  });
}
