/** Deeper than any event is. */
const DEEPEST = 12;
/** More values than any event has: one with two hundred spans and as many pauses has some thousand. */
const MOST_VALUES = 20_000;
/** Longer than all texts of any event together, in UTF-16 units: a close-out of ten times the longest that can be typed. */
const LONGEST = 500_000;
/** Names by which a careless copy would reach what all objects share. */
const TRAPS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * True for data that nothing can choke on: not too deep, not too much of it, no number that JSON cannot write, no key that
 * is a trap. Fields that this version does not know are kept as they are, so the schema alone would let them through.
 */
export function isSound(data: unknown): boolean {
  let values = 0;
  let length = 0;
  const rest: { readonly value: unknown; readonly depth: number }[] = [{ value: data, depth: 1 }];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { value, depth } = next;
    values += 1;
    if (values > MOST_VALUES || depth > DEEPEST) return false;
    if (typeof value === 'string') length += value.length;
    if (typeof value === 'number' && !Number.isFinite(value)) return false;
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value);
      if (values + rest.length + entries.length > MOST_VALUES) return false;
      for (const [key, part] of entries) {
        if (TRAPS.has(key)) return false;
        length += key.length;
        rest.push({ value: part, depth: depth + 1 });
      }
    }
    if (length > LONGEST) return false;
  }
  return true;
}
