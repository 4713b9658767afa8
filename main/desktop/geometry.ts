import type { Display, Rectangle } from 'electron';
import type { Zoom } from '../../shared/desktop/zoom';

/** Size of the corner card, in CSS pixels: room for a short pause with its drawing and three steps. */
export const CARD = { width: 400, height: 200 } as const;
const MARGIN = 16;

/** Where the card goes: the lower right corner of the display's work area, as large as its page is, smaller when the display is. */
export function cardBounds({ workArea }: Pick<Display, 'workArea'>, zoom: Zoom): Rectangle {
  const width = Math.min(Math.round((CARD.width * zoom) / 100), workArea.width - 2 * MARGIN);
  const height = Math.min(Math.round((CARD.height * zoom) / 100), workArea.height - 2 * MARGIN);
  return {
    width,
    height,
    x: workArea.x + workArea.width - width - MARGIN,
    y: workArea.y + workArea.height - height - MARGIN,
  };
}

/** Size of the home window where nobody has made it another: comfortable to read. */
const HOME = { width: 1040, height: 780 } as const;

/** Where the home window goes: the middle of the display, as large as it was left, never larger than the display. */
export function homeBounds(
  { workArea }: Pick<Display, 'workArea'>,
  size: Pick<Rectangle, 'width' | 'height'> = HOME,
): Rectangle {
  const width = Math.min(size.width, workArea.width);
  const height = Math.min(size.height, workArea.height);
  return {
    width,
    height,
    x: workArea.x + Math.round((workArea.width - width) / 2),
    y: workArea.y + Math.round((workArea.height - height) / 2),
  };
}

/** Size of the door sign before the person makes it larger: half of the display each way, and never too small to read. */
export function signBounds({ workArea }: Pick<Display, 'workArea'>): Rectangle {
  const width = Math.min(Math.max(640, Math.round(workArea.width / 2)), workArea.width);
  const height = Math.min(Math.max(400, Math.round(workArea.height / 2)), workArea.height);
  return {
    width,
    height,
    x: workArea.x + Math.round((workArea.width - width) / 2),
    y: workArea.y + Math.round((workArea.height - height) / 2),
  };
}

/** A display as far as a break needs it. */
export type Area = Pick<Display, 'id' | 'bounds'>;

/**
 * The displays that get a cover while a break's content lies on those of `content`. Displays that show part of the same
 * picture (mirrored) overlap. One that overlaps the content has no cover, since nothing can be put above a cover on Linux;
 * one that is wholly within another has none of its own.
 */
export function coversBeside(content: readonly Area[], displays: readonly Area[]): readonly Area[] {
  const free = displays.filter(({ bounds }) => !content.some((one) => overlaps(one.bounds, bounds)));
  return free.filter(
    ({ bounds }, n) =>
      // Of two that are the same the first is covered.
      !free.some((one, m) => contains(one.bounds, bounds) && (m < n || !sameBounds(one.bounds, bounds))),
  );
}

/** Whether two rectangles are the same to the pixel. */
export function sameBounds(a: Rectangle, b: Rectangle): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}
