/** What a sensor of the system says; `unknown` where it cannot tell (B12). */
export type Sensed = boolean | 'unknown';

/** What the system's sensors say besides idle, lock and sleep. */
export interface Signals {
  /** Microphone or camera are in use; short gaps are already left out. */
  readonly call: Sensed;
  /** The screen is shared or presented. */
  readonly sharing: Sensed;
  /** A program fills the screen: a film, a presentation, a game. */
  readonly fullScreen: Sensed;
  readonly doNotDisturb: Sensed;
  /** A program keeps the screen on: a film, slides. Who watches is not away, and nothing needs to be quiet. */
  readonly playing: Sensed;
}

/** Before any sensor has answered, and where there is none. */
export const NO_SIGNALS: Signals = {
  call: 'unknown',
  sharing: 'unknown',
  fullScreen: 'unknown',
  doNotDisturb: 'unknown',
  playing: 'unknown',
};

/** Since when the system's sensors have asked for quiet. Times are running time, ms; `null` while they do not. */
export interface Hush {
  readonly signals: Signals;
  readonly callSince: number | null;
  readonly sharingSince: number | null;
  /** Full screen or do-not-disturb. */
  readonly screenSince: number | null;
  /** No quiet, but silence that is no absence. */
  readonly playingSince: number | null;
  /** A call or a shared screen is believed until then; `null` while there is none (B1). */
  readonly believedUntil: number | null;
  /** What the person answered when asked whether such a long call is real. */
  readonly denied: boolean;
  /** When the sensors were last asked afresh, and whether they have answered (B12). */
  readonly asked: { readonly at: number; readonly answered: boolean } | null;
}

/** Nothing asks for quiet, and no sensor has spoken. */
export const NO_HUSH: Hush = {
  signals: NO_SIGNALS,
  callSince: null,
  sharingSince: null,
  screenSince: null,
  playingSince: null,
  believedUntil: null,
  denied: false,
  asked: null,
};
