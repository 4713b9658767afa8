/** Where somebody works: which way they look, and the windows that light can come through. */
export interface Desk {
  /** The bearing in which the person looks when they look at the screen; degrees from north, clockwise. */
  readonly facing: number;
  readonly windows: readonly WindowView[];
}

/** More windows than a room has around one chair. */
export const MOST_WINDOWS = 12;

/** A window as it is seen from the chair. A fist at arm's length is about 10 degrees. */
export interface WindowView {
  /** The bearing of its middle; degrees from north, clockwise. */
  readonly bearing: number;
  /** How wide it looks, degrees: more than 0, at most 360. */
  readonly width: number;
  /** How high above the horizon its upper edge stands, degrees: up to 90. */
  readonly top: number;
  /** Up to which height trees, houses or hills outside hide the sun, degrees above the horizon; 0 is an open horizon. */
  readonly hiddenBelow: number;
}
