import { describe, expect, it } from 'vitest';
import { cardBounds, layBreak, sameBounds } from '../../main/desktop/geometry';

const LAPTOP = { id: 1, bounds: { x: 0, y: 0, width: 1280, height: 800 } };
const LARGE = { id: 2, bounds: { x: 1280, y: -200, width: 1920, height: 1080 } };
const MIRROR = { id: 3, bounds: { x: 0, y: 0, width: 1280, height: 800 } };

describe('a break over the displays', () => {
  it('keeps the content where it was and covers the others', () => {
    expect(layBreak([LAPTOP, LARGE], 2, LAPTOP)).toEqual({ content: LARGE, covers: [LAPTOP] });
  });

  it('moves the content when its display was pulled', () => {
    expect(layBreak([LAPTOP], 2, LAPTOP)).toEqual({ content: LAPTOP, covers: [] });
  });

  it('covers no mirror of the content: that would lie over it', () => {
    expect(layBreak([LAPTOP, MIRROR, LARGE], 1, LAPTOP)).toEqual({ content: LAPTOP, covers: [LARGE] });
  });

  it('covers two mirrors of one picture once', () => {
    const mirror = { ...LARGE, id: 4 };
    expect(layBreak([LAPTOP, LARGE, mirror], 1, LAPTOP).covers).toEqual([LARGE]);
  });

  it('takes displays that only touch as two', () => {
    const below = { id: 4, bounds: { x: 0, y: 800, width: 1280, height: 800 } };
    expect(layBreak([LAPTOP, below], 1, LAPTOP).covers).toEqual([below]);
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
    expect(cardBounds({ workArea })).toEqual({ x: 2784, y: 624, width: 400, height: 200 });
  });

  it('is never larger than the work area', () => {
    const { width, height } = cardBounds({ workArea: { x: 0, y: 0, width: 320, height: 160 } });
    expect(width).toBe(288);
    expect(height).toBe(128);
  });
});
