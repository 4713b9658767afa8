/** True for two values that say the same: an object may have its fields in another order, and a field without a value is none. */
export function isSame(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return Object.is(one, other);
  return Object.keys({ ...one, ...other }).every((name) =>
    isSame(ownValue(one, name), ownValue(other, name)),
  );
}

/** True for an object or a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function ownValue(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
