import { instantOf } from '../../shared/time/calendar';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** A time of day as the cases write it; `*` is the second time round of an hour that comes twice. */
export const TIME = String.raw`\d\d:\d\d(?::\d\d)?\*?`;
/** A length as the cases write it, such as `4 s` or `1 h 20 min`. */
export const LENGTH = String.raw`\d+ (?:s|min|h)(?: \d+ (?:s|min))*`;

const UNITS: Readonly<Record<string, number>> = { s: SECOND, min: MINUTE, h: HOUR };

/** A plain complaint about one line of a case. */
export class BadLine extends Error {
  constructor(
    readonly line: string,
    readonly why: string,
  ) {
    super(`${why}: ${line}`);
  }
}

/** The instant (ms since the epoch) that `text` names on `date` in `zone`. */
export function timeOn(date: string, zone: string, text: string): number {
  const [, clock = '', seconds = '0', again] = /^(\d\d:\d\d)(?::(\d\d))?(\*)?$/.exec(text) ?? [];
  if (Number(clock.slice(0, 2)) > 23 || Number(clock.slice(3)) > 59 || Number(seconds) > 59)
    throw new BadLine(text, 'no such time of day');
  return instantOf(date, clock, zone) + Number(seconds) * SECOND + (again === undefined ? 0 : HOUR);
}

/** The length that `text` names, ms. */
export function lengthOf(text: string): number {
  return [...text.matchAll(/(\d+) (s|min|h)/g)].reduce(
    (sum, [, n, unit]) => sum + Number(n) * (UNITS[unit ?? ''] ?? 0),
    0,
  );
}

/** `10:31:05`, without seconds when there are none. */
export function clockText(at: number, zone: string): string {
  const text = new Date(at).toLocaleTimeString('sv-SE', { timeZone: zone });
  return text.endsWith(':00') ? text.slice(0, -3) : text;
}

/** `1 h 5 min 3 s` */
export function lengthText(ms: number): string {
  const whole = Math.round(ms / SECOND);
  const parts = [
    [Math.floor(whole / 3600), 'h'],
    [Math.floor(whole / 60) % 60, 'min'],
    [whole % 60, 's'],
  ].flatMap(([n, unit]) => (n === 0 ? [] : [`${n} ${unit}`]));
  return parts.length === 0 ? '0 s' : parts.join(' ');
}
