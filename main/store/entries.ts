import type { z } from 'zod';
import { withItem } from '../../shared/items';
import { isObject } from './json';
import { check } from '../checked';

interface Entry {
  readonly id: string;
}

/** The entries of a list as read, and those that could not be: a bad one costs itself alone. */
export interface ReadEntries<T> {
  readonly taken: readonly T[];
  readonly unread: readonly unknown[];
}

/** Reads a list of a file entry by entry. */
export function readEntries<T extends Entry>(schema: z.ZodType<T>, raw: unknown): ReadEntries<T> {
  if (raw === undefined) return { taken: [], unread: [] };
  if (!Array.isArray(raw)) return { taken: [], unread: [raw] };
  const taken: T[] = [];
  const unread: unknown[] = [];
  const ids = new Set<string>();
  for (const entry of raw as readonly unknown[]) {
    const read = check(schema, entry);
    // Of two with one id the first is kept, and the other counts as not readable: neither must vanish.
    if (read.success && !ids.has(read.data.id)) {
      ids.add(read.data.id);
      taken.push(read.data);
    } else unread.push(entry);
  }
  return { taken, unread };
}

/**
 * A list of a file with what changed between `from` and `to` carried over to it. `onto` is what could be read of the list as
 * it is now, and `raw` the list itself: keys of an entry that this version does not know stay.
 */
export function carryEntries<T extends Entry>(
  from: readonly T[],
  to: readonly T[],
  onto: readonly T[],
  raw: unknown,
): readonly object[] {
  const has = (items: readonly T[], item: T): boolean => items.some((one) => one.id === item.id);
  const changed = to.filter((item) => !from.includes(item));
  const left = onto.filter((item) => has(to, item) || !has(from, item));
  const entries: readonly unknown[] = Array.isArray(raw) ? raw : [];
  return changed.reduce(withItem<T>, left).map((item) => {
    const entry = entries.find((one) => isObject(one) && one['id'] === item.id);
    return isObject(entry) ? { ...entry, ...item } : item;
  });
}

/** The entries that could not be read, with those of before; what to add to a file, which is nothing where there are none. */
export function withUnread(
  before: unknown,
  unread: readonly unknown[],
): { readonly unread?: readonly unknown[] } {
  const kept: readonly unknown[] = [
    ...(Array.isArray(before) ? (before as readonly unknown[]) : []),
    ...unread,
  ];
  return kept.length === 0 ? {} : { unread: kept };
}
