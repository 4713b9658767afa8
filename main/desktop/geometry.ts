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
