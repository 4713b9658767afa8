import type { Display, Rectangle } from 'electron';

/** Size of the corner card, in CSS pixels: room for a short pause with its drawing and three steps. */
export const CARD = { width: 400, height: 200 } as const;
const MARGIN = 16;

/** Where the card goes: the lower right corner of the display's work area, smaller when the display is. */
export function cardBounds({ workArea }: Pick<Display, 'workArea'>): Rectangle {
  const width = Math.min(CARD.width, workArea.width - 2 * MARGIN);
  const height = Math.min(CARD.height, workArea.height - 2 * MARGIN);
  return {
    width,
    height,
    x: workArea.x + workArea.width - width - MARGIN,
    y: workArea.y + workArea.height - height - MARGIN,
  };
}

/** Size of the home window: comfortable to read, never larger than the display. */
export function homeBounds({ workArea }: Pick<Display, 'workArea'>): Rectangle {
  const width = Math.min(1040, workArea.width);
  const height = Math.min(780, workArea.height);
  return {
    width,
    height,
    x: workArea.x + Math.round((workArea.width - width) / 2),
    y: workArea.y + Math.round((workArea.height - height) / 2),
  };
}

/** A display as far as a break needs it. */
export type Area = Pick<Display, 'id' | 'bounds'>;

/** How a full break lies over the displays: the content on one, plain colour on the others. */
export interface BreakLayout {
  readonly content: Area;
  readonly covers: readonly Area[];
}

/**
 * The content stays on display `wanted` while that is there and moves to `otherwise` when it was pulled. Displays that show
 * part of the same picture (mirrored) have one window between them: a cover would lie over the content, or over a cover.
 */
export function layBreak(displays: readonly Area[], wanted: number, otherwise: Area): BreakLayout {
  const content = displays.find(({ id }) => id === wanted) ?? otherwise;
  const covers: Area[] = [];
  for (const area of displays)
    if (![content, ...covers].some(({ bounds }) => overlaps(bounds, area.bounds))) covers.push(area);
  return { content, covers };
}

/** Whether two rectangles are the same to the pixel. */
export function sameBounds(a: Rectangle, b: Rectangle): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
