import { isObject, type JsonObject } from '../json';

/** A file of lists without the entries of these ids, those that could not be read included. */
export function withoutEntries(file: JsonObject, ids: ReadonlySet<string>): JsonObject {
  const lists = Object.entries(file).map(([key, value]) => {
    if (!Array.isArray(value)) return [key, value] as const;
    return [key, value.filter((entry: unknown) => !ids.has(idOf(entry) ?? ''))] as const;
  });
  return Object.fromEntries(lists);
}

function idOf(entry: unknown): string | null {
  const id = isObject(entry) ? entry['id'] : undefined;
  return typeof id === 'string' ? id : null;
}
