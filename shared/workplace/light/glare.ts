import type { Desk, WindowView } from './desk';
import { angleBetween, distanceToBearing, turnBetween, type Direction } from './direction';
import type { Reading } from './stretches';

/** What the sun shines at: the person's eyes, or the front of the screen. Never both at once: the two face each other. */
export type GlareKind = 'eyes' | 'screen';

/** Where the light comes from, as somebody in the chair would say it. */
export type Side = 'ahead' | 'left' | 'right' | 'behind-left' | 'behind' | 'behind-right';

export interface Glare {
  readonly kind: GlareKind;
  readonly side: Side;
}

/** The line of sight to the middle of a screen is so far below the horizontal, degrees; the screen is tilted to meet it. GAZE2005. */
export const SIGHT_DOWN = 15;
/** Light dazzles within this angle of the line of sight, degrees: half of the field that both eyes see. CIE-FIELD, CIE-146. */
export const DAZZLES_WITHIN = 60;
/** Light that meets the front of the screen at a larger angle to its normal only brushes past, degrees. DK-HEMMA. */
export const LIGHTS_SCREEN_WITHIN = 80;

/** How far from the facing somebody no longer says "ahead" but "from the left", then "from behind left", then "from behind"; degrees. */
const SIDES = { ahead: 30, beside: 110, behind: 150 } as const;

/** What the sun does to somebody at the desk while it is in that direction; `null` where it does not trouble them. */
export function glareFrom(sun: Direction, desk: Desk): Glare | null {
  return readGlare(sun, desk).value;
}

/**
 * The same, with how far the sun must move before it changes. What is inside a limit is as far within it as the distance is
 * positive; both limits hold where the smaller distance is positive, one of them where the larger is.
 */
export function readGlare(sun: Direction, desk: Desk): Reading<Glare | null> {
  const throughWindows = Math.max(...desk.windows.map((window) => insideWindow(sun, window)));
  const fromSight = angleBetween(sun, { azimuth: desk.facing, altitude: -SIGHT_DOWN });
  const inEyes = DAZZLES_WITHIN - fromSight;
  // The screen faces the eyes: its normal is the line of sight turned round.
  const onScreen = fromSight - (180 - LIGHTS_SCREEN_WITHIN);
  const inside = Math.min(throughWindows, Math.max(inEyes, onScreen));
  if (inside < 0) return { value: null, margin: -inside };
  const turn = turnBetween(desk.facing, sun.azimuth);
  return {
    value: { kind: inEyes >= 0 ? 'eyes' : 'screen', side: sideOf(turn) },
    margin: Math.min(inside, toNextSide(sun.altitude, turn)),
  };
}

/** How far inside the window the sun is seen, degrees; negative where it is not seen in it. */
function insideWindow({ azimuth, altitude }: Direction, window: WindowView): number {
  const fromMiddle = Math.abs(turnBetween(window.bearing, azimuth));
  return Math.min(
    altitude - Math.max(0, window.hiddenBelow),
    window.top - altitude,
    distanceToBearing(altitude, window.width / 2 - fromMiddle),
  );
}

function sideOf(turn: number): Side {
  const away = Math.abs(turn);
  if (away <= SIDES.ahead) return 'ahead';
  if (away > SIDES.behind) return 'behind';
  if (turn < 0) return away <= SIDES.beside ? 'left' : 'behind-left';
  return away <= SIDES.beside ? 'right' : 'behind-right';
}

function toNextSide(altitude: number, turn: number): number {
  const away = Math.abs(turn);
  return Math.min(
    ...Object.values(SIDES).map((limit) => Math.abs(distanceToBearing(altitude, limit - away))),
  );
}
