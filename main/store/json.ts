/** An object of a JSON file. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Carries what changed between `from` and `to` over to `onto`, field by field, and leaves the rest of `onto` as it is:
 * its keys that this version does not know, and what changed there meanwhile.
 */
export function rebase(from: unknown, to: unknown, onto: unknown): unknown {
  if (!isObject(to) || !isObject(onto)) return same(from, to) && onto !== undefined ? onto : to;
  const before = isObject(from) ? from : {};
  const fields = Object.keys(to).map(
    (key) => [key, rebase(ownValue(before, key), to[key], ownValue(onto, key))] as const,
  );
  // Not by assignment: a key named __proto__ would be lost.
  return Object.fromEntries([...Object.entries(onto), ...fields]);
}

/** A value of the object's own, never one of its prototype's. */
export function ownValue(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function same(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return Object.is(one, other);
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length && keys.every((key) => same(one[key], ownValue(other, key)))
  );
}

/** JSON in which keys stand in the order of their letters, so that what says the same is the same text. */
export function stableText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}
