import type { Translate } from '../../../../shared/messages';
import { turnBetween } from '../../../../shared/workplace/light/direction';

/** The eight directions that have a word, degrees clockwise. */
export const EIGHTHS = [0, 45, 90, 135, 180, 225, 270, 315] as const;
export type Eighth = (typeof EIGHTHS)[number];

/** A bearing or turn from 0 up to 360 degrees. */
export function inCircle(degrees: number): number {
  return ((degrees % 360) + 360) % 360;
}

/** Where a bearing meets a circle about 0, 0, north up. */
export function pointOn(bearing: number, radius: number): { readonly x: number; readonly y: number } {
  const angle = (bearing * Math.PI) / 180;
  return { x: Math.sin(angle) * radius, y: -Math.cos(angle) * radius };
}

/** The one of the eight that lies nearest. */
export function nearestEighth(degrees: number): Eighth {
  return EIGHTHS.reduce((best, eighth) =>
    Math.abs(turnBetween(eighth, degrees)) < Math.abs(turnBetween(best, degrees)) ? eighth : best,
  );
}

/** A bearing as people say it: `sydost`. */
export function pointOf(bearing: number, t: Translate): string {
  return t(`light.point.${nearestEighth(bearing)}`);
}

/** A bearing in words and degrees: `söder, 180 grader`. */
export function bearingWords(bearing: number, t: Translate): string {
  return t('light.bearing', { point: pointOf(bearing, t), degrees: inCircle(Math.round(bearing)) });
}

/** Where something stands for somebody who looks towards `facing`: `Till höger`. */
export function whereWords(facing: number, bearing: number, t: Translate): string {
  return t(`light.where.${nearestEighth(bearing - facing)}`);
}
