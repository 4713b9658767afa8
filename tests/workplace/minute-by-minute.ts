import type { Desk, WindowView } from '../../shared/workplace/light/desk';
import type { Direction } from '../../shared/workplace/light/direction';
import type { GlareSpell } from '../../shared/workplace/light/spells';

/** Geometry by vectors (east, north, up), written after docs/light.md and not after the code: a search without any leap. */
type Vector = readonly [east: number, north: number, up: number];

const MINUTE = 60_000;

function vectorOf(bearing: number, altitude: number): Vector {
  const [b, a] = [(bearing * Math.PI) / 180, (altitude * Math.PI) / 180];
  return [Math.sin(b) * Math.cos(a), Math.cos(b) * Math.cos(a), Math.sin(a)];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function degrees(sine: number, cosine: number): number {
  return (Math.atan2(sine, cosine) * 180) / Math.PI;
}

/** How far clockwise the sun is from a bearing, -180 to 180. */
function clockwiseFrom(bearing: number, sun: Vector): number {
  return degrees(dot(sun, vectorOf(bearing + 90, 0)), dot(sun, vectorOf(bearing, 0)));
}

function showsSun(window: WindowView, sun: Vector): boolean {
  const height = degrees(sun[2], Math.hypot(sun[0], sun[1]));
  if (height < 0 || height < window.hiddenBelow || height > window.top) return false;
  return Math.abs(clockwiseFrom(window.bearing, sun)) <= window.width / 2;
}

/** As `eyes left`, or nothing. */
function glare(sun: Vector, desk: Desk): string {
  if (!desk.windows.some((window) => showsSun(window, sun))) return '';
  const along = dot(sun, vectorOf(desk.facing, -15));
  const kind =
    along >= Math.cos(Math.PI / 3) ? 'eyes' : along <= -Math.cos((80 * Math.PI) / 180) ? 'screen' : '';
  if (kind === '') return '';
  const turn = clockwiseFrom(desk.facing, sun);
  const hand = turn < 0 ? 'left' : 'right';
  const away = Math.abs(turn);
  return `${kind} ${away <= 30 ? 'ahead' : away <= 110 ? hand : away <= 150 ? `behind-${hand}` : 'behind'}`;
}

/** The spells of glare from `from` to `to`, found by looking at each minute. */
export function minuteByMinute(
  from: number,
  to: number,
  desk: Desk,
  sunAt: (at: number) => Direction,
): readonly GlareSpell[] {
  const minutes: { readonly at: number; readonly said: string }[] = [];
  for (let at = from; at < to; at += MINUTE) {
    const { azimuth, altitude } = sunAt(at);
    const said = glare(vectorOf(azimuth, altitude), desk);
    if (said !== '') minutes.push({ at, said });
  }
  const starts = minutes.filter(({ at, said }, n) => {
    const before = minutes[n - 1];
    return before === undefined || at - before.at > 11 * MINUTE || kindOf(before.said) !== kindOf(said);
  });
  return starts.map(({ at, said }, n) => {
    const next = starts[n + 1]?.at ?? Infinity;
    const mine = minutes.filter((minute) => minute.at >= at && minute.at < next);
    const sides = mine.map((minute) => minute.said.slice(minute.said.indexOf(' ') + 1) as GlareSpell['side']);
    const times = (side: string): number => sides.filter((one) => one === side).length;
    const most = Math.max(...sides.map(times));
    return {
      kind: kindOf(said),
      side: sides.find((side) => times(side) === most) ?? 'ahead',
      from: at,
      to: (mine.at(-1)?.at ?? at) + MINUTE,
    };
  });
}

function kindOf(said: string): GlareSpell['kind'] {
  return said.startsWith('eyes') ? 'eyes' : 'screen';
}
