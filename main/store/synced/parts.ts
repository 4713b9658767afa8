import { z } from 'zod';
import { isObject, ownValue, type JsonObject } from '../json';
import { UNCHANGED, type Version } from './versions';
import { check } from '../../checked';

/**
 * A file as the parts that are changed one by one, each at its place: an entry of a list at `sheets/<id>`, a setting at
 * `settings/theme`, whatever else there is at its key.
 */
export interface Parts {
  readonly values: ReadonlyMap<string, unknown>;
  readonly versions: ReadonlyMap<string, Version>;
  /** What was taken away, and with which changes in it. */
  readonly removed: ReadonlyMap<string, Version>;
  /** Keys of lists, also of those without entries. */
  readonly lists: ReadonlySet<string>;
}

const VERSIONS = 'versions';
const REMOVED = 'removed';
/** A key whose values are parts by themselves. */
const GROUPS: readonly string[] = ['settings'];

const version = z.record(z.string().max(64), z.number().int().min(0));

/** The file taken apart. What says nothing of versions has none: every change is later. */
export function partsOf(file: JsonObject): Parts {
  const values = new Map<string, unknown>();
  const lists = new Set<string>();
  for (const [key, value] of Object.entries(file)) {
    if (key === VERSIONS || key === REMOVED) continue;
    if (Array.isArray(value)) {
      lists.add(keyPlace(key));
      for (const entry of value as readonly unknown[]) values.set(placeOf(keyPlace(key), entry), entry);
    } else if (GROUPS.includes(key) && isObject(value))
      for (const [name, one] of Object.entries(value)) values.set(`${key}/${name}`, one);
    else values.set(keyPlace(key), value);
  }
  return { values, lists, versions: versionsIn(file, VERSIONS), removed: versionsIn(file, REMOVED) };
}

/** The file put together again; entries of lists stand in the order of their places. */
export function fileOf({ values, versions, removed, lists }: Parts): JsonObject {
  const file: [string, unknown][] = [];
  for (const [place, value] of values) if (!place.includes('/')) file.push([keyAt(place), value]);
  for (const group of GROUPS) {
    const names = [...values].filter(([place]) => place.startsWith(`${group}/`));
    if (names.length > 0)
      file.push([
        group,
        Object.fromEntries(names.map(([place, value]) => [place.slice(group.length + 1), value])),
      ]);
  }
  const entries = entriesByList(values);
  for (const list of lists) file.push([keyAt(list), inOrder(entries.get(list) ?? [])]);
  if (versions.size > 0) file.push([VERSIONS, Object.fromEntries(versions)]);
  if (removed.size > 0) file.push([REMOVED, Object.fromEntries(removed)]);
  return Object.fromEntries(file);
}

/** The file with parts of another in the place of its own; versions and removals stay as they are. */
export function withParts(file: JsonObject, other: JsonObject, places: readonly string[]): JsonObject {
  const [own, taken] = [partsOf(file), partsOf(other)];
  const values = new Map(own.values);
  const lists = new Set(own.lists);
  for (const place of places) {
    if (!taken.values.has(place)) continue;
    values.set(place, taken.values.get(place));
    if (isEntry(place, taken)) lists.add(place.slice(0, place.indexOf('/')));
  }
  return fileOf({ ...own, values, lists });
}

/** The same file with other versions and removals, the order of everything else as it is. */
export function withVersions(
  file: JsonObject,
  versions: ReadonlyMap<string, Version>,
  removed: ReadonlyMap<string, Version>,
): JsonObject {
  const rest = Object.entries(file).filter(([key]) => key !== VERSIONS && key !== REMOVED);
  return Object.fromEntries([
    ...rest,
    ...(versions.size === 0 ? [] : [[VERSIONS, Object.fromEntries(versions)]]),
    ...(removed.size === 0 ? [] : [[REMOVED, Object.fromEntries(removed)]]),
  ] as readonly (readonly [string, unknown])[]);
}

/** True for an entry of a list, of which there may be one more. */
export function isEntry(place: string, { lists }: Pick<Parts, 'lists'>): boolean {
  return lists.has(listOf(place));
}

/**
 * The ids of the entries of lists that were taken away. One that only moved to another list, as an entry does that cannot be
 * read any more, was not.
 */
export function removedEntries(file: JsonObject): ReadonlySet<string> {
  const parts = partsOf(file);
  const idsIn = (places: Iterable<string>): readonly string[] =>
    [...places].filter((place) => isEntry(place, parts)).map((place) => place.slice(place.indexOf('/') + 1));
  const here = new Set(idsIn(parts.values.keys()));
  return new Set(idsIn(parts.removed.keys()).filter((id) => !here.has(id)));
}

export function versionOf({ versions }: Pick<Parts, 'versions'>, place: string): Version {
  return versions.get(place) ?? UNCHANGED;
}

type Placed = readonly [place: string, value: unknown];

/** In one go: a file may have any number of lists. */
function entriesByList(values: ReadonlyMap<string, unknown>): ReadonlyMap<string, readonly Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const placed of values) {
    const list = listOf(placed[0]);
    const others = found.get(list);
    if (others === undefined) found.set(list, [placed]);
    else others.push(placed);
  }
  return found;
}

function inOrder(entries: readonly Placed[]): readonly unknown[] {
  return entries.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

/** The key of the list that a place would be in; empty for one that is in none. */
function listOf(place: string): string {
  return place.slice(0, Math.max(0, place.indexOf('/')));
}

/** The place of a key: a slash in it is none between places (as in RFC 6901). */
function keyPlace(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function keyAt(place: string): string {
  return place.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** An entry without an id, such as one that could not be read, is known by what it says. */
function placeOf(key: string, entry: unknown): string {
  const id = isObject(entry) ? ownValue(entry, 'id') : undefined;
  return typeof id === 'string' ? `${key}/${id}` : `${key}/=${JSON.stringify(entry)}`;
}

function versionsIn(file: JsonObject, key: string): ReadonlyMap<string, Version> {
  const raw = ownValue(file, key);
  if (!isObject(raw)) return new Map();
  return new Map(
    Object.entries(raw).flatMap(([place, one]): readonly (readonly [string, Version])[] => {
      const read = check(version, one);
      return read.success ? [[place, read.data]] : [];
    }),
  );
}
