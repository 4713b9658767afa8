import type { Protocol } from '../chromium/connection';

/** A colour written `#rgb`, `#rrggbb` or, as Electron has it, `#aarrggbb`; others are left to the page. */
export function parseColor(color: string): Protocol.DOM.RGBA | undefined {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(color)?.[1];
  if (digits === undefined) return undefined;
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const hasAlpha = full.length === 8;
  const [a = 255, r = 0, g = 0, b = 0] = [
    hasAlpha ? full.slice(0, 2) : 'ff',
    ...(full.slice(-6).match(/../g) ?? []),
  ].map((pair) => Number.parseInt(pair, 16));
  return { r, g, b, a: a / 255 };
}
