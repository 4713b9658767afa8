/** At what size the windows show their text and pictures, per cent: the steps that browsers have. */
export const ZOOMS = [80, 90, 100, 110, 125, 150, 175, 200, 250, 300] as const;
export type Zoom = (typeof ZOOMS)[number];

/** The size that everything is drawn for, per cent. */
export const USUAL_ZOOM: Zoom = 100;

/** A way to another size. */
export type ZoomStep = 'larger' | 'smaller' | 'usual';

/** The size one step on; at either end it stays. */
export function zoomAfter(step: ZoomStep, zoom: Zoom): Zoom {
  if (step === 'usual') return USUAL_ZOOM;
  const next = ZOOMS[ZOOMS.indexOf(zoom) + (step === 'larger' ? 1 : -1)];
  return next ?? zoom;
}
