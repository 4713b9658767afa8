import type { BroadcastName } from '../../shared/broadcast/event';

/** A program of the person's own that is started on an event, as `hooks.json` has it. Described in docs/hooks.md. */
export interface Hook {
  readonly on: readonly BroadcastName[];
  /** The program and its arguments; no shell reads them. A name without a folder is looked up on the PATH. */
  readonly run: readonly [string, ...string[]];
  /** How long it may take, s. */
  readonly seconds: number;
  /** Whether it gets the goals of the day besides, in the person's words. */
  readonly words: boolean;
}
