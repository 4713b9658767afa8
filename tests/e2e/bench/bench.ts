import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Bench, BenchApp } from '../../../main/bench';
import type { Signals } from '../../../shared/companion/signals';
import { SimulatedClock, type SleepBehaviour } from '../../support/simulated-clock';

/**
 * The hold that end-to-end tests have on the running app (see `main/bench.ts`): a clock that only moves when told, and a
 * person who types, rests or is away as the test says.
 */
export function createBench(): Bench {
  const start = process.env['ARBETSRO_BENCH_NOW'] ?? '2026-11-23T08:00:00+01:00[Europe/Stockholm]';
  const zoned = Temporal.ZonedDateTime.from(start);
  const clock = new SimulatedClock({ wall: zoned.epochMilliseconds, zone: zoned.timeZoneId });
  const person = new Person(clock);
  const sensors = { signals: NOTHING };
  return {
    clock,
    idle: () => person.idle(),
    signals: () => sensors.signals,
    ask: (method, argument, app) => answer(method, argument, app, { clock, person, sensors }),
  };
}

/** Somebody at the keyboard: typing all the time, or silent since a while. */
class Person {
  readonly #clock: SimulatedClock;
  #typing = true;
  #lastInput: number;

  constructor(clock: SimulatedClock) {
    this.#clock = clock;
    this.#lastInput = clock.now().mono;
  }

  idle(): number {
    return this.#typing ? 0 : this.#clock.now().mono - this.#lastInput;
  }

  setTyping(typing: boolean): void {
    if (this.#typing || typing) this.#lastInput = this.#clock.now().mono;
    this.#typing = typing;
  }
}

/** Real milliseconds between two looks whether a window has drawn, and how many looks at most. */
const DRAWING_LOOK = 10;
const DRAWING_LOOKS = 3_000;

/** No call, nothing shared: the sensors are there and have nothing to say. */
const NOTHING: Signals = {
  call: false,
  sharing: false,
  fullScreen: false,
  doNotDisturb: false,
  playing: false,
};

/** What a test sets. */
interface World {
  readonly clock: SimulatedClock;
  readonly person: Person;
  readonly sensors: { signals: Signals };
}

const sensed = z.union([z.boolean(), z.literal('unknown')]).optional();
const signals = z
  .strictObject({ call: sensed, sharing: sensed, fullScreen: sensed, doNotDisturb: sensed, playing: sensed })
  .transform((parts) => Object.fromEntries(Object.entries(parts).filter(([, one]) => one !== undefined)));
const milliseconds = z.number().min(0);
const sleep = z.object({ ms: milliseconds, behaviour: z.enum(['linux', 'windows', 'plain']) });

async function answer(
  method: string,
  argument: unknown,
  app: BenchApp,
  { clock, person, sensors }: World,
): Promise<unknown> {
  switch (method) {
    case 'now':
      return clock.now();
    case 'advance':
      await advance(milliseconds.parse(argument), app, clock);
      return clock.now();
    // A window that the test keeps from drawing is not waited for.
    case 'advance-undrawn':
      await app.settled();
      clock.advance(milliseconds.parse(argument));
      await app.settled();
      return clock.now();
    case 'signals':
      sensors.signals = { ...sensors.signals, ...signals.parse(argument) };
      app.hear(sensors.signals);
      await app.settled();
      return null;
    case 'collect-garbage':
      collectGarbage();
      return null;
    case 'heap':
      collectGarbage();
      return process.memoryUsage().heapUsed;
    case 'typing':
      person.setTyping(z.boolean().parse(argument));
      return null;
    case 'sleep': {
      const { ms, behaviour } = sleep.parse(argument);
      app.report('sleep');
      await app.settled();
      clock.sleep(ms, behaviour satisfies SleepBehaviour);
      app.report('resume');
      await app.settled();
      return clock.now();
    }
    case 'report':
      app.report(z.enum(['locked', 'unlocked', 'sleep', 'resume']).parse(argument));
      await app.settled();
      return null;
    // As an error of ours would come, of which nobody knows.
    case 'throw': {
      const message = z.string().parse(argument);
      setImmediate(() => {
        throw new RangeError(message);
      });
      return null;
    }
    case 'reject':
      void Promise.reject(new TypeError(z.string().parse(argument)));
      return null;
    case 'set-wall':
      clock.setWall(z.number().parse(argument));
      return clock.now();
    case 'tray': {
      const clicked = app.clickTray(z.string().parse(argument));
      await app.settled();
      return clicked;
    }
    default:
      throw new Error(`The bench knows no ${method}`);
  }
}

/** Lets go at once of what nothing holds any more; V8 does so by itself when memory runs short or after a while of rest. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** Lets time pass from timer to timer; each finishes its work on disk and screen before the next. */
async function advance(ms: number, app: BenchApp, clock: SimulatedClock): Promise<void> {
  let left = ms;
  await app.settled();
  while (left > 0) {
    const step = Math.min(left, clock.next ?? left);
    clock.advance(step);
    left -= step;
    await app.settled();
    await drawn(app);
  }
}

/** Real windows draw in real time: the simulated clock waits for them, as long as a slow machine may need. */
async function drawn(app: BenchApp): Promise<void> {
  for (let look = 0; app.isDrawing() && look < DRAWING_LOOKS; look += 1) await wait(DRAWING_LOOK);
  await app.settled();
}
