import { pathToFileURL } from 'node:url';
import type { Idle, PresenceReport } from '../shared/companion/inputs';
import type { Signals } from '../shared/companion/signals';
import type { Clock } from '../shared/time/moment';

/**
 * A test's hold on the app: a clock that moves when told, idle time and presence as the test says. It is loaded from a
 * file named in `ARBETSRO_BENCH` and never in a packaged app, so that no installed copy can be driven this way.
 */
export interface Bench {
  readonly clock: Clock;
  readonly idle: () => Idle;
  /** Answers what a test asks over the control channel. */
  ask(method: string, argument: unknown, app: BenchApp): Promise<unknown>;
}

/** What a bench may reach in the running app. */
export interface BenchApp {
  report(what: PresenceReport): void;
  signal(signals: Signals): void;
  clickTray(id: string): boolean;
  /** A break has begun whose window has not drawn yet. */
  isDrawing(): boolean;
  /** Everything that was begun is on disk and on the screen. */
  settled(): Promise<void>;
}

/** The bench that the environment names; `null` in every ordinary run. */
export async function loadBench(isPackaged: boolean, env: NodeJS.ProcessEnv): Promise<Bench | null> {
  const file = env['ARBETSRO_BENCH'];
  if (isPackaged || file === undefined || file === '') return null;
  const module: { createBench: () => Bench } = (await import(pathToFileURL(file).href)) as never;
  return module.createBench();
}
