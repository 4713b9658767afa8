import fc from 'fast-check';
import type { Desk, WindowView } from '../../shared/workplace/light/desk';
import type { Direction } from '../../shared/workplace/light/direction';

/** Any angle of a kind, to the tenth of a degree. */
const tenths = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 10, max: max * 10 }).map((tenth) => tenth / 10);

export const bearings = tenths(0, 359.9);

export const windows: fc.Arbitrary<WindowView> = fc.record({
  bearing: bearings,
  width: tenths(1, 360),
  top: tenths(1, 90),
  hiddenBelow: fc.oneof(fc.constant(0), tenths(0, 40)),
});

export const desks: fc.Arbitrary<Desk> = fc.record({
  facing: bearings,
  windows: fc.array(windows, { maxLength: 4 }),
});

export const directions: fc.Arbitrary<Direction> = fc.record({
  azimuth: bearings,
  altitude: fc.oneof(tenths(-30, 90), tenths(-1, 30)),
});

/** A bearing from 0 up to 360 degrees. */
export function bearingOf(degrees: number): number {
  return ((degrees % 360) + 360) % 360;
}

/** The direction that is reached by going `degrees` over the sphere, at first towards `heading` (0 is up, 90 clockwise). */
export function moved({ azimuth, altitude }: Direction, heading: number, degrees: number): Direction {
  const radian = Math.PI / 180;
  const [a, d, h] = [altitude * radian, degrees * radian, heading * radian];
  const height = Math.asin(Math.sin(a) * Math.cos(d) + Math.cos(a) * Math.sin(d) * Math.cos(h));
  const round = Math.atan2(
    Math.sin(h) * Math.sin(d) * Math.cos(a),
    Math.cos(d) - Math.sin(a) * Math.sin(height),
  );
  return { azimuth: (azimuth + round / radian + 360) % 360, altitude: height / radian };
}
