import type { Page } from 'playwright-core';
import type { WindowName } from '../../../shared/contract';

/** What a command line printed, and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command line that goes on running. */
export interface Running {
  /** What it has printed so far, line by line. */
  lines(): readonly string[];
  /** What read along is gone. */
  stopReading(): void;
  /** Ctrl-C. */
  interrupt(): void;
  readonly ended: Promise<Ran>;
}

/** One window of the app; a plain one has no page and no renderer. */
export interface WindowSeen {
  /** Empty for a plain window. */
  readonly url: string;
  readonly visible: boolean;
  readonly fullscreen: boolean;
  readonly focused: boolean;
  readonly bounds: Bounds;
}

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A display of the simulated desk. */
export interface DisplayShape {
  readonly id: number;
  readonly bounds: Bounds;
  readonly scaleFactor?: number;
}

/** What a test can do to the desk that the app stands on; on real Electron the desk is not the test's. */
export interface Desk {
  displays(shapes: readonly DisplayShape[]): Promise<void>;
  cursor(x: number, y: number): Promise<void>;
  /** Pages whose address holds this part stay empty from now on: their scripts never run. */
  blockPaint(part: string): Promise<void>;
  /** Notifications that were shown and are still there. */
  notifications(): Promise<readonly Shown[]>;
  /** Clicks a button of a notification by its words. */
  pressNotification(id: number, action: string): Promise<void>;
  /** Presses keys that the app holds for all programs; false when it does not. */
  pressShortcut(keys: string): Promise<boolean>;
}

/** A message box of the system. */
export interface MessageBox {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
}

/** A notification of the system. */
export interface Shown {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly actions: readonly string[];
}

/**
 * The app under test, however it runs. Written once for real Electron and for the stand-in; an end-to-end test knows no
 * more than this.
 */
export interface AppDriver {
  readonly runtime: 'electron' | 'stand-in';
  /** The process of main. */
  readonly pid: number;
  /** The page in a window of the app, or that of the handbook; waits until it is there. */
  page(window: WindowName | `handbook/${string}`): Promise<Page>;
  /** The windows that are open now, by their pages. */
  windows(): Promise<readonly WindowSeen[]>;
  /** `null` where the desk cannot be moved by a test. */
  readonly desk: Desk | null;
  /** Ends the renderer of a window as a crash would. */
  crash(window: WindowName): Promise<void>;
  /**
   * What an expression comes to in the page of a window, asked of the runtime itself: Playwright takes a page for dead whose
   * renderer was replaced.
   */
  evaluate(window: WindowName, expression: string): Promise<unknown>;
  /** Keeps the page of a window busy without end, and tells the app of it as the runtime would. */
  hang(window: WindowName): Promise<void>;
  /** The message boxes that were shown, oldest first; none waits for an answer. */
  messageBoxes(): Promise<readonly MessageBox[]>;
  /** The button that the person presses in the next message box; in others it is the one that changes nothing. */
  pressInNextBox(button: string): Promise<void>;
  /** The text on the clipboard that the app writes to. */
  clipboard(): Promise<string>;
  /** What the person answers the next dialog for a file of a kind with. */
  chooseFile(dialog: 'save' | 'open', path: string): Promise<void>;
  /** Asks the bench in the app (see `tests/e2e/bench/bench.ts`). */
  bench(method: string, argument?: unknown): Promise<unknown>;
  /** Runs `arbetsro …` against this app, without a program of its own: for what a program does there is `startCli`. */
  cli(...words: readonly string[]): Promise<Ran>;
  /** Runs `arbetsro …` against this app, and does not wait for its end. */
  startCli(...words: readonly string[]): Running;
  /** Starts the program once more on the same folders, with these arguments, and waits until that one has ended. */
  secondLaunch(...words: readonly string[]): Promise<number | null>;
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
  /** The displays of the stand-in's desk at the start. */
  readonly displays?: readonly DisplayShape[];
  readonly env?: Readonly<Record<string, string>>;
}
