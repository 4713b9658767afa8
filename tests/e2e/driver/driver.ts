import type { Page } from 'playwright-core';
import type { WindowName } from '../../../shared/contract';

/** What a command line printed, and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * The app under test, however it runs. Written once for real Electron and for the stand-in; an end-to-end test knows no
 * more than this.
 */
export interface AppDriver {
  readonly runtime: 'electron' | 'stand-in';
  /** The page in a window of the app; waits until it is there. */
  page(window: WindowName): Promise<Page>;
  /** The windows that are open now, by their pages. */
  windows(): Promise<
    readonly { readonly url: string; readonly visible: boolean; readonly fullscreen: boolean }[]
  >;
  /** Asks the bench in the app (see `tests/e2e/bench/bench.ts`). */
  bench(method: string, argument?: unknown): Promise<unknown>;
  /** Runs `arbetsro …` against this app. */
  cli(...words: readonly string[]): Promise<Ran>;
  /** Starts the program once more on the same folders, and waits until that one has ended. */
  secondLaunch(): Promise<number | null>;
  /** How many renderer processes are alive. */
  rendererCount(): Promise<number>;
  /** Ends the app as a power cut would. */
  kill(): Promise<void>;
  /** Waits until the app has ended by itself. */
  exited(): Promise<number | null>;
  /** What the app wrote on standard error. */
  errors(): string;
}

/** How an app is started for a test. */
export interface LaunchOptions {
  /** The machine's own folder; the data lies in `data` inside it unless `dataFolder` names another. */
  readonly userData: string;
  readonly dataFolder?: string;
  /** ISO time with zone at which the bench's clock starts. */
  readonly now?: string;
  readonly language?: 'sv' | 'en';
  readonly args?: readonly string[];
}
