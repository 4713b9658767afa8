import type { BroadcastName } from '../broadcast/event';

/** Why no hook of the file runs. */
export type HooksTrouble =
  | 'cannot-open'
  | 'too-large'
  /** Somebody else owns it, or may write to it. */
  | 'open-to-others'
  | 'not-json'
  | 'not-as-described'
  | 'newer';

/** How a run of a hook ended. */
export type HookEnd =
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly code: number }
  /** Its time was up, and it was ended. */
  | { readonly type: 'too-slow' }
  /** Something else ended it. */
  | { readonly type: 'killed' }
  | { readonly type: 'not-started' };

/** One hook, and how it went since the app started. Arguments are left out: there may be a password among them. */
export interface HookReport {
  readonly on: readonly BroadcastName[];
  /** The file name of the program. */
  readonly program: string;
  readonly runs: number;
  /** Events that it was not told of, since it was still busy with so many before. */
  readonly missed: number;
  readonly last: { readonly event: BroadcastName; readonly at: number; readonly end: HookEnd } | null;
}

/** The hooks of this machine. */
export type HooksReport =
  | { readonly state: 'none' }
  | { readonly state: 'in-use'; readonly hooks: readonly HookReport[] }
  /** `where` is the place in the file, such as `hooks[0].run`; `null` where it is the whole. */
  | { readonly state: 'trouble'; readonly trouble: HooksTrouble; readonly where: string | null };
