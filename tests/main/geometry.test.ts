import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardBounds, coversBeside, sameBounds, type Area } from '../../main/desktop/geometry';
import { ZOOMS } from '../../shared/desktop/zoom';

const LAPTOP = { id: 1, bounds: { x: 0, y: 0, width: 1280, height: 800 } };
const LARGE = { id: 2, bounds: { x: 1280, y: -200, width: 1920, height: 1080 } };
const MIRROR = { id: 3, bounds: { x: 0, y: 0, width: 1280, height: 800 } };

const arbDisplay = fc.record({
  x: fc.integer({ min: -2, max: 4 }),
  y: fc.integer({ min: -2, max: 4 }),
  width: fc.integer({ min: 1, max: 3 }),
  height: fc.integer({ min: 1, max: 3 }),
});

/** Displays anywhere, side by side, mirrored, one within another; the content lies on the first. */
const arbDisplays = fc
  .array(arbDisplay, { minLength: 1, maxLength: 6 })
  .map((all) => all.map((bounds, id) => ({ id, bounds })));

/** The squares of size 1 that a display consists of. */
function squares({ bounds: { x, y, width, height } }: Area): readonly string[] {
  return Array.from({ length: width * height }, (_, n) => `${x + (n % width)},${y + Math.floor(n / width)}`);
}

describe('the covers of a break', () => {
  it('lie on the other displays, also on those that only touch the content', () => {
    const below = { id: 4, bounds: { x: 0, y: 800, width: 1280, height: 800 } };
    expect(coversBeside([LAPTOP], [LAPTOP, LARGE, below])).toEqual([LARGE, below]);
  });

  it('leave out a mirror of the content: that would lie over it', () => {
    expect(coversBeside([LAPTOP], [LAPTOP, MIRROR, LARGE])).toEqual([LARGE]);
  });

  it('leave out every display of two on which the content is', () => {
    expect(coversBeside([LAPTOP, LARGE], [LAPTOP, LARGE])).toEqual([]);
  });

  it('lie once on two mirrors of one picture', () => {
    const mirror = { ...LARGE, id: 4 };
    expect(coversBeside([LAPTOP], [LAPTOP, LARGE, mirror])).toEqual([LARGE]);
  });

  it('lie on the larger of two mirrors, whichever was plugged first', () => {
    const small = { id: 4, bounds: { ...LARGE.bounds, width: 1280, height: 720 } };
    expect(coversBeside([LAPTOP], [LAPTOP, LARGE, small])).toEqual([LARGE]);
    expect(coversBeside([LAPTOP], [LAPTOP, small, LARGE])).toEqual([LARGE]);
  });

  it('hide every display that is clear of the content, none within another, none over the content', () => {
    fc.assert(
      fc.property(arbDisplays, ([content, ...others]) => {
        if (content === undefined) return;
        const covers = coversBeside([content], [content, ...others]);
        const contents = squares(content);
        const covered = covers.flatMap(squares);
        expect(contents.filter((one) => covered.includes(one))).toEqual([]);
        const clear = others.filter((one) => !squares(one).some((square) => contents.includes(square)));
        expect(clear.flatMap(squares).filter((one) => !covered.includes(one))).toEqual([]);
        for (const cover of covers)
          for (const other of covers.filter((one) => one !== cover))
            expect(squares(cover).every((square) => squares(other).includes(square))).toBe(false);
      }),
    );
  });
});

describe('bounds', () => {
  it('are the same only to the pixel', () => {
    expect(sameBounds(LAPTOP.bounds, MIRROR.bounds)).toBe(true);
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(sameBounds(LAPTOP.bounds, { ...LAPTOP.bounds, [side]: LAPTOP.bounds[side] + 1 })).toBe(false);
  });
});

describe('the corner card', () => {
  it('lies in the lower right of the work area, 16 px from its edges', () => {
    const workArea = { x: 1280, y: -200, width: 1920, height: 1040 };
    expect(cardBounds({ workArea }, 100)).toEqual({ x: 2784, y: 624, width: 400, height: 200 });
  });

  it('is never larger than the work area', () => {
    const workArea = { x: 0, y: 0, width: 320, height: 160 };
    for (const zoom of ZOOMS)
      expect(cardBounds({ workArea }, zoom)).toEqual({ x: 16, y: 16, width: 288, height: 128 });
  });

  it('is as much larger as what it shows, and stays in its corner', () => {
    const workArea = { x: 0, y: 0, width: 1920, height: 1040 };
    expect(cardBounds({ workArea }, 175)).toEqual({ x: 1204, y: 674, width: 700, height: 350 });
  });
});

/** Displays as Electron tells of them: in device-independent pixels, which are the unit of windows too. */
describe('displays of different scales', () => {
  const FULL_HD = { id: 1, bounds: { x: 0, y: 0, width: 1920, height: 1080 }, scaleFactor: 1 };
  // 2880 × 1920 at 150 % and 3840 × 2160 at 200 %.
  const TABLET = { id: 2, bounds: { x: 1920, y: 0, width: 1920, height: 1280 }, scaleFactor: 1.5 };
  const DENSE = { id: 3, bounds: { x: -1920, y: 0, width: 1920, height: 1080 }, scaleFactor: 2 };
  const ALL = [FULL_HD, TABLET, DENSE];

  it('are each covered whole, whichever has the content', () => {
    for (const content of ALL)
      expect(coversBeside([content], ALL)).toEqual(ALL.filter((one) => one !== content));
  });

  it('have a card of the same size to the eye, in their own corner', () => {
    const corners = ALL.map(({ bounds }) =>
      cardBounds({ workArea: { ...bounds, height: bounds.height - 40 } }, 100),
    );
    expect(corners).toEqual([
      { x: 1504, y: 824, width: 400, height: 200 },
      { x: 3424, y: 1024, width: 400, height: 200 },
      { x: -416, y: 824, width: 400, height: 200 },
    ]);
  });
});
