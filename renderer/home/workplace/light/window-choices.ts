import type { WindowView } from '../../../../shared/workplace/light/desk';

/** The measures of a window that have words, degrees as seen from the chair. Ours: a fist at arm's length is about 10. */
export const WIDTHS = { narrow: 20, ordinary: 45, wide: 90 } as const;
export const TOPS = { low: 20, ordinary: 40, high: 60 } as const;
export const OUTSIDES = { open: 0, trees: 10, houses: 25, tall: 40 } as const;

/** A window as most are, in a direction. */
export function ordinaryWindow(bearing: number): WindowView {
  return { bearing, width: WIDTHS.ordinary, top: TOPS.ordinary, hiddenBelow: OUTSIDES.open };
}
