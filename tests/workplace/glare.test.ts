import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Desk, WindowView } from '../../shared/workplace/light/desk';
import type { Direction } from '../../shared/workplace/light/direction';
import {
  DAZZLES_WITHIN,
  glareFrom,
  LIGHTS_SCREEN_WITHIN,
  readGlare,
  SIGHT_DOWN,
  type Side,
} from '../../shared/workplace/light/glare';
import { bearingOf, bearings, desks, directions, moved, windows } from './desks';

const view = (bearing: number, width: number, top = 60, hiddenBelow = 0): WindowView => ({
  ...{ bearing, width, top, hiddenBelow },
});
const sun = (azimuth: number, altitude: number): Direction => ({ azimuth, altitude });

/** As `eyes left`; `no` where the sun does not trouble. */
function said(where: Direction, desk: Desk): string {
  const glare = glareFrom(where, desk);
  return glare === null ? 'no' : `${glare.kind} ${glare.side}`;
}

describe('the sun seen from a desk', () => {
  const glass = [view(0, 360, 90)];
  // Looking south, with glass all round; by hand. At 5 degrees of height the angle from the line of sight is
  // arccos(-sin 5 sin 15 + cos 5 cos 15 cos turn): 60 at a turn of 57, 100 at a turn of 99.
  it.each([
    ['straight ahead', sun(180, 5), 'eyes ahead'],
    ['a little to the left', sun(155, 5), 'eyes ahead'],
    ['half left', sun(135, 5), 'eyes left'],
    ['half right', sun(225, 5), 'eyes right'],
    ['just in sight', sun(180 + 56, 5), 'eyes right'],
    ['just out of sight', sun(180 + 58, 5), 'no'],
    ['at the side, as the advice has it', sun(270, 5), 'no'],
    ['brushing the screen', sun(180 - 98, 5), 'no'],
    ['just on the screen', sun(180 - 100, 5), 'screen left'],
    ['at the end of the side', sun(290, 5), 'screen right'],
    ['past it', sun(291, 5), 'screen behind-right'],
    ['almost behind', sun(330, 5), 'screen behind-right'],
    ['behind, a little to the right', sun(331, 5), 'screen behind'],
    ['at the end of what is left', sun(70, 5), 'screen left'],
    ['behind on the left', sun(45, 5), 'screen behind-left'],
    ['behind on the right', sun(315, 5), 'screen behind-right'],
    ['behind', sun(10, 5), 'screen behind'],
    ['ahead and high: the brow is in the way', sun(180, 50), 'no'],
    ['ahead and not so high', sun(180, 44), 'eyes ahead'],
    ['behind and high: still on the screen', sun(0, 60), 'screen behind'],
    ['straight above: on a screen that leans back', sun(0, 89.9), 'screen behind'],
    ['on the horizon', sun(180, 0), 'eyes ahead'],
    ['below the horizon', sun(180, -0.1), 'no'],
  ] as const)('%s', (_name, where, expected) => {
    expect(said(where, { facing: 180, windows: glass })).toBe(expected);
  });

  it.each([
    ['in the window', sun(350, 20), 'eyes ahead'],
    ['at its left edge', sun(330, 20), 'eyes ahead'],
    ['left of it', sun(329, 20), 'no'],
    ['at its right edge, past north', sun(10, 20), 'eyes ahead'],
    ['right of it', sun(11, 20), 'no'],
    ['above it', sun(350, 31), 'no'],
    ['behind the trees outside', sun(350, 7), 'no'],
    ['on the tops of the trees', sun(350, 8), 'eyes ahead'],
  ] as const)(
    'a window towards north by west, 40 wide, 30 high, over trees of 8: %s',
    (_name, where, expected) => {
      expect(said(where, { facing: 0, windows: [view(350, 40, 30, 8)] })).toBe(expected);
    },
  );

  it('no window, no glare', () => {
    fc.assert(
      fc.property(directions, bearings, (where, facing) => {
        expect(glareFrom(where, { facing, windows: [] })).toBeNull();
      }),
    );
  });

  it('is the same when the house is turned round, and the sun with it', () => {
    fc.assert(
      fc.property(directions, desks, bearings, (where, desk, by) => {
        // An edge may be passed by rounding where the sun is on it to the tenth of a degree.
        fc.pre(readGlare(where, desk).margin > 1e-6);
        const turned: Desk = {
          facing: bearingOf(desk.facing + by),
          windows: desk.windows.map((one) => ({ ...one, bearing: bearingOf(one.bearing + by) })),
        };
        expect(glareFrom(sun(bearingOf(where.azimuth + by), where.altitude), turned)).toEqual(
          glareFrom(where, desk),
        );
      }),
    );
  });

  it('comes from the other side in a mirror', () => {
    const other: Readonly<Record<Side, Side>> = {
      ...{ ahead: 'ahead', left: 'right', right: 'left', behind: 'behind' },
      ...{ 'behind-left': 'behind-right', 'behind-right': 'behind-left' },
    };
    fc.assert(
      fc.property(directions, desks, (where, desk) => {
        fc.pre(readGlare(where, desk).margin > 1e-6);
        const mirrored: Desk = {
          facing: bearingOf(-desk.facing),
          windows: desk.windows.map((one) => ({ ...one, bearing: bearingOf(-one.bearing) })),
        };
        const glare = glareFrom(where, desk);
        expect(glareFrom(sun(bearingOf(-where.azimuth), where.altitude), mirrored)).toEqual(
          glare === null ? null : { kind: glare.kind, side: other[glare.side] },
        );
      }),
    );
  });

  it('is not lessened by one more window, nor added to by higher trees', () => {
    fc.assert(
      fc.property(directions, desks, windows, (where, desk, more) => {
        const glare = glareFrom(where, desk);
        if (glare !== null)
          expect(glareFrom(where, { ...desk, windows: [more, ...desk.windows] })).toEqual(glare);
        else {
          const trees = desk.windows.map((one) => ({ ...one, hiddenBelow: one.hiddenBelow + 5 }));
          expect(glareFrom(where, { ...desk, windows: trees })).toBeNull();
        }
      }),
    );
  });

  it('does not change while the sun has not moved as far as it says', () => {
    fc.assert(
      fc.property(
        directions,
        desks,
        fc.nat({ max: 359 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (where, desk, heading, part) => {
          const { value, margin } = readGlare(where, desk);
          fc.pre(margin > 1e-6);
          const elsewhere = moved(where, heading, Math.min(180, margin) * part * 0.999);
          expect(glareFrom(elsewhere, desk)).toEqual(value);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

it('the handbook has the limits as they are', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/light.md'), 'utf8');
  const row = (start: string): string =>
    page.split('\n').find((line) => line.startsWith(`| ${start}`)) ?? `no row ${start}`;
  expect(row('In the eyes')).toContain(`within ${DAZZLES_WITHIN}°`);
  expect(row('On the screen')).toContain(`within ${LIGHTS_SCREEN_WITHIN}°`);
  expect(row('Line of sight')).toContain(`${SIGHT_DOWN}° below`);
});
