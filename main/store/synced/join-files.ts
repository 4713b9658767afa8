import { createHash } from 'node:crypto';
import { isObject, stableText, type JsonObject } from '../json';
import { fileOf, isEntry, partsOf, versionOf, withVersions, type Parts } from './parts';
import { changedBy, isWithin, joined, latest, UNCHANGED, type Version } from './versions';

/** The file `after` with its parts that differ from `before` marked as changed, or taken away, by this machine at `wall`, ms. */
export function markChanges(
  before: JsonObject,
  after: JsonObject,
  machine: string,
  wall: number,
): JsonObject {
  const [old, now] = [partsOf(before), partsOf(after)];
  const versions = new Map(old.versions);
  const removed = new Map(old.removed);
  for (const place of new Set([...old.values.keys(), ...now.values.keys()])) {
    if (
      old.values.has(place) &&
      now.values.has(place) &&
      isSame(old.values.get(place), now.values.get(place))
    )
      continue;
    const known = joined(versionOf(old, place), old.removed.get(place) ?? UNCHANGED);
    const version = changedBy(machine, wall, known);
    versions.delete(place);
    removed.delete(place);
    (now.values.has(place) ? versions : removed).set(place, version);
  }
  return withVersions(after, versions, removed);
}

/**
 * What two machines made of one file, joined (D5). Of each part the later change holds. Where two changed an entry of a list
 * without knowing of each other, the earlier one becomes an entry of its own, for it may be somebody's words. What was taken
 * away does not come back but by a later change. It does not matter who joins what with what, how often or in which order.
 */
export function joinFiles(one: JsonObject, other: JsonObject): JsonObject {
  const [a, b] = [partsOf(one), partsOf(other)];
  const values = new Map<string, unknown>();
  const versions = new Map<string, Version>();
  const removed = new Map<string, Version>();
  const apart: Copy[] = [];
  const places = new Set([a.values, b.values, a.removed, b.removed].flatMap((map) => [...map.keys()]));
  for (const place of [...places].sort()) {
    const gone = joined(a.removed.get(place) ?? UNCHANGED, b.removed.get(place) ?? UNCHANGED);
    const isRemoved = a.removed.has(place) || b.removed.has(place);
    const found = [a, b].filter((parts) => parts.values.has(place));
    const [last, earlier] = inTime(place, found);
    if (last === undefined || (isRemoved && latest(versionOf(last, place)) <= latest(gone))) {
      if (isRemoved)
        removed.set(
          place,
          found.reduce((all, parts) => joined(all, versionOf(parts, place)), gone),
        );
      continue;
    }
    values.set(place, last.values.get(place));
    const version = [earlier, last].reduce(
      (all, parts) => (parts === undefined ? all : joined(all, versionOf(parts, place))),
      gone,
    );
    if (Object.keys(version).length > 0) versions.set(place, version);
    if (earlier !== undefined) apart.push(...copyOf(place, earlier, last));
  }
  const lists = new Set([...a.lists, ...b.lists].sort());
  for (const { place, value, version } of apart) {
    if (places.has(place)) continue;
    values.set(place, value);
    if (Object.keys(version).length > 0) versions.set(place, version);
  }
  return fileOf({ values, versions, removed, lists });
}

interface Copy {
  readonly place: string;
  readonly value: unknown;
  readonly version: Version;
}

/** The later first. Of two of one time the texts decide, the same on every machine. */
function inTime(place: string, found: readonly Parts[]): readonly Parts[] {
  const text = (parts: Parts): string => stableText(parts.values.get(place));
  return found.toSorted((one, other) => {
    const later = latest(versionOf(other, place)) - latest(versionOf(one, place));
    return later === 0 ? (text(one) > text(other) ? -1 : 1) : later;
  });
}

/** The entry that the later change knew nothing of, under an id that it gets on every machine; none where there is no such. */
function copyOf(place: string, earlier: Parts, last: Parts): readonly Copy[] {
  const [value, version] = [earlier.values.get(place), versionOf(earlier, place)];
  const isKnown =
    isSame(value, last.values.get(place)) ||
    (isWithin(version, versionOf(last, place)) && !isSame(version, versionOf(last, place)));
  if (isKnown || !isEntry(place, earlier) || !isObject(value)) return [];
  const id = idOf(`${place} ${stableText(value)}`);
  const list = place.slice(0, place.indexOf('/'));
  return [{ place: `${list}/${id}`, value: { ...value, id }, version }];
}

/** An id in the form of a UUID (version 8, RFC 9562), made from a text. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-');
}

function isSame(one: unknown, other: unknown): boolean {
  return stableText(one) === stableText(other);
}
