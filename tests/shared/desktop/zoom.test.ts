import { describe, expect, it } from 'vitest';
import { USUAL_ZOOM, ZOOMS, zoomAfter, type Zoom, type ZoomStep } from '../../../shared/desktop/zoom';

/** All sizes that one way leads through, the one it begins at first. */
function walk(from: Zoom, step: ZoomStep): readonly Zoom[] {
  const next = zoomAfter(step, from);
  return next === from ? [from] : [from, ...walk(next, step)];
}

describe('the size of text and pictures', () => {
  it('goes through every step and stays at the ends', () => {
    expect(walk(80, 'larger')).toEqual(ZOOMS);
    expect(walk(300, 'smaller')).toEqual(ZOOMS.toReversed());
  });

  it('is the usual one again from anywhere', () => {
    for (const zoom of ZOOMS) expect(zoomAfter('usual', zoom)).toBe(USUAL_ZOOM);
  });

  it('reaches the double, as WCAG 1.4.4 asks', () => {
    expect(ZOOMS).toContain(200);
  });
});
