import type { Sensed } from '../companion/signals';

/** What the providers of `main/presence` can tell, in the order in which it is shown. */
export const SIGNAL_NAMES = [
  'microphone',
  'openCamera',
  'sharedCamera',
  'screen',
  'fullScreen',
  'playing',
  'doNotDisturb',
  'idle',
  'screenLock',
  'sessionLock',
  'sleep',
] as const;

export type SignalName = (typeof SIGNAL_NAMES)[number];

/** What a provider last answered; of idle time its length, ms. */
export type Said = Sensed | number;

/**
 * Why a provider is set aside. A kind and no text: what a program wrote may name a person's programs or folders, and
 * this is meant to be copied (D6). The words themselves are in the log.
 */
export type DemotionReason = 'missing' | 'slow' | 'failed' | 'disbelieved';

/** Where one signal comes from and what it last was. Lengths are ms. */
export interface ProviderReport {
  readonly signal: SignalName;
  /** The provider that is followed; `null` when there is none. */
  readonly chosen: string | null;
  readonly demoted: readonly {
    readonly name: string;
    readonly why: DemotionReason;
    /** Until it is tried again; `null` when it is not until the next start of work. */
    readonly forMs: number | null;
  }[];
  /** `null` before the first answer. */
  readonly said: Said | null;
  /** How old that answer is. */
  readonly ageMs: number | null;
}
