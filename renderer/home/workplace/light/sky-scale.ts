import type { SkyArc, SkyPoint } from '../../../../shared/workplace/light/sky-arc';

/** What part of the sky the picture shows: as far to either side of the middle, and as high. Degrees. */
export interface SkyScale {
  readonly side: number;
  readonly top: number;
}

/** At the least so much to either side: the half of the sky that is before somebody who looks at the middle. */
const LEAST_SIDE = 100;
/** At the least so high: a winter sun stays low in it. */
const LEAST_TOP = 24;
/** Air above the highest sun and what stands outside. */
const AIR = 1.2;

/** So much of the sky that the sun's way, the windows and the line of sight are in it. */
export function scaleOf({ path, windows, facing }: SkyArc): SkyScale {
  const points = path.flat();
  const sides = [
    ...points.map(({ x }) => Math.abs(x) + 10),
    ...windows.flatMap(({ left, right }) => [Math.abs(left) + 4, Math.abs(right) + 4]),
    Math.abs(facing) + 10,
  ];
  const heights = [...points.map(({ y }) => y), ...windows.map(({ bottom }) => bottom)];
  return {
    side: Math.min(180, Math.max(LEAST_SIDE, ...sides)),
    top: Math.min(90, Math.max(LEAST_TOP, ...heights.map((height) => height * AIR))),
  };
}

/** Where something stands in the picture, shares of its width from the left and of its height from the top. */
export function placeIn(
  { side, top }: SkyScale,
  { x, y }: Pick<SkyPoint, 'x' | 'y'>,
): { x: number; y: number } {
  return { x: (x + side) / (2 * side), y: 1 - y / top };
}
