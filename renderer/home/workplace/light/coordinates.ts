/** A latitude or longitude as somebody typed it, such as `59,33` or `-18.07°`: degrees, or `null` where it is none. */
export function parseDegrees(typed: string, most: 90 | 180): number | null {
  const text = typed.trim().replace('\u2212', '-').replace(',', '.').replace(/\s*°$/, '');
  if (!/^[+-]?\d{1,3}(\.\d*)?$/.test(text)) return null;
  const degrees = Number(text);
  return Math.abs(degrees) <= most ? degrees : null;
}
