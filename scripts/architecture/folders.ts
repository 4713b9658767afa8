import type { Import } from './imports';

/** The part of the house that a box belongs to. */
export type Part = 'main' | 'renderer' | 'shared';

/** A folder, or the loose files of a part that either hold it together or serve it. */
export interface Box {
  readonly name: string;
  readonly part: Part;
  /** The names of the boxes that it needs. */
  readonly needs: readonly string[];
  /** Those of them that it does not need by way of another anyway: what the picture draws. */
  readonly direct: readonly string[];
}

const PARTS: readonly Part[] = ['main', 'renderer', 'shared'];

/** What the code's imports come to: one box for each folder below a part. */
export function boxesOf(imports: readonly Import[]): readonly Box[] {
  const boxOf = boxNames(imports);
  const needs = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [source, target] = [boxOf(from), boxOf(to)];
    needs.set(source, needs.get(source) ?? new Set());
    needs.set(target, needs.get(target) ?? new Set());
    if (source !== target) needs.get(source)?.add(target);
  }
  return [...needs.keys()].toSorted().map((name) => ({
    name,
    part: PARTS.find((part) => name.startsWith(part)) ?? 'shared',
    needs: [...(needs.get(name) ?? [])].toSorted(),
    direct: direct(name, needs),
  }));
}

/** Loose files that import a folder of their own part hold it together; the others serve it. */
function boxNames(imports: readonly Import[]): (file: string) => string {
  const holding = new Set(
    imports
      .filter(({ from, to }) => !isInFolder(from) && isInFolder(to) && partOf(from) === partOf(to))
      .map(({ from }) => from),
  );
  return (file) => {
    const [part = '', folder = ''] = file.split('/');
    if (isInFolder(file)) return `${part}/${folder}`;
    return holding.has(file) ? `${part}: wiring` : `${part}: basics`;
  };
}

function isInFolder(file: string): boolean {
  return file.split('/').length > 2;
}

function partOf(file: string): string {
  return file.split('/')[0] ?? '';
}

/** The needs of a box that no other of its needs has in turn. */
function direct(name: string, needs: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const own = [...(needs.get(name) ?? [])];
  return own.filter((one) => !own.some((other) => other !== one && reaches(other, one, needs))).toSorted();
}

function reaches(from: string, to: string, needs: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set<string>();
  const ahead = [from];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    for (const next of needs.get(at) ?? []) {
      if (next === to) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      ahead.push(next);
    }
  }
  return false;
}

/** The boxes that need themselves by way of others; none where the house stands. */
export function circlesIn(boxes: readonly Box[]): readonly string[] {
  const needs = new Map(boxes.map((box) => [box.name, new Set(box.needs)] as const));
  return boxes.filter(({ name }) => reaches(name, name, needs)).map(({ name }) => name);
}

/**
 * On which layer each box stands, the lowest 0: above all that it needs, and shared/ below the two others. The boxes must be free of circles.
 */
export function layersOf(boxes: readonly Box[]): ReadonlyMap<string, number> {
  const lowest = new Map<string, number>();
  const byName = new Map(boxes.map((box) => [box.name, box] as const));
  const place = (name: string, floor: number): number => {
    const known = lowest.get(name);
    if (known !== undefined) return known;
    const below = (byName.get(name)?.needs ?? []).map((one) => place(one, floor));
    const layer = Math.max(floor, ...below.map((one) => one + 1));
    lowest.set(name, layer);
    return layer;
  };
  for (const { name, part } of boxes) if (part === 'shared') place(name, 0);
  const floor = Math.max(-1, ...lowest.values()) + 1;
  for (const { name } of boxes) place(name, floor);
  return raised(boxes, lowest, floor);
}

/** Each box of shared/ moved up to right below the lowest of those that need it, which shortens the arrows. */
function raised(
  boxes: readonly Box[],
  lowest: ReadonlyMap<string, number>,
  floor: number,
): ReadonlyMap<string, number> {
  const found = new Map(lowest);
  const fromAbove = boxes.toSorted((a, b) => (lowest.get(b.name) ?? 0) - (lowest.get(a.name) ?? 0));
  for (const { name, part } of fromAbove) {
    const above = boxes.filter(({ needs }) => needs.includes(name)).map((box) => found.get(box.name) ?? 0);
    if (part === 'shared') found.set(name, Math.min(floor, ...above) - 1);
  }
  return found;
}
