import type { WindowName } from '../contract';

/** Why a process is gone, in Electron's words (`RenderProcessGoneDetails`, `Details` of `child-process-gone`). */
export type GoneReason =
  | 'clean-exit'
  | 'abnormal-exit'
  | 'killed'
  | 'crashed'
  | 'oom'
  | 'launch-failed'
  | 'integrity-failure'
  | 'memory-eviction';

/** How a process of Chromium's is gone. */
export interface Gone {
  readonly reason: GoneReason;
  /** What the system says of its end; for `launch-failed` a code of the platform's. */
  readonly exitCode: number;
}

/** A place in a file of ours. */
export interface Frame {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What is kept of an error: see `traceOf`. */
export interface ErrorTrace {
  readonly name: string;
  /** A code of the system's or of Node's, such as `ENOSPC`; `null` where there is none. */
  readonly code: string | null;
  /** Innermost first. */
  readonly frames: readonly Frame[];
}

/** Something broke that should not. No field takes free text, so that nothing a person wrote can be in it. */
export type Trouble =
  /** The process behind a window's page is gone; the page is made anew, or the window is closed. */
  | (Gone & {
      readonly what: 'page-gone';
      readonly window: WindowName;
      readonly left: 'made-anew' | 'closed';
    })
  /** A page does not answer. */
  | { readonly what: 'page-hung'; readonly window: WindowName }
  /** A helper process of Chromium's is gone: the one that draws, or another. */
  | (Gone & { readonly what: 'child-gone'; readonly process: string })
  /** An error that nobody caught, in the process that holds the day. */
  | { readonly what: 'main-error'; readonly error: ErrorTrace }
  /** The last starts all ended before they had gone on for a while. */
  | { readonly what: 'failed-starts'; readonly count: number };

/** A trouble, and of which program at which moment. */
export interface Report {
  readonly trouble: Trouble;
  readonly version: string;
  /** Electron's version; `null` on another runtime. */
  readonly electron: string | null;
  readonly platform: string;
  /** How long the program had run, ms. */
  readonly uptime: number;
}
