import { layersOf, type Box, type Part } from './folders';

/** A box with the middle of where it is drawn, or a bend of an arrow that passes its layer. */
export interface Spot {
  readonly name: string;
  /** A bend has no box. */
  readonly box: Box | null;
  readonly part: Part;
  readonly layer: number;
  readonly x: number;
}

/** A picture's boxes and the way of each arrow from box to box, over its bends. */
export interface Laid {
  readonly spots: readonly Spot[];
  readonly arrows: readonly (readonly Spot[])[];
  readonly layers: number;
}

interface Node {
  readonly name: string;
  readonly box: Box | null;
  readonly part: Part;
  readonly layer: number;
}

/** Widths in pixels: the picture, a box, a bend. */
export const WIDTH = 1_200;
export const BOX = 106;
const BEND = 18;
const GAP = 10;
/** Where renderer/ begins, to the right of main/. */
const BORDER = 770;
/** How often the order of each layer is improved. More changes nothing that can be seen. */
const SWEEPS = 24;

/** Lays boxes out in layers so that arrows lead down and cross seldom (the layered method, by the middle of the neighbours). */
export function layOut(boxes: readonly Box[]): Laid {
  const layerOf = layersOf(boxes);
  const layerAt = (name: string): number => layerOf.get(name) ?? 0;
  const nodes = new Map<string, Node>();
  for (const box of boxes)
    nodes.set(box.name, { name: box.name, box, part: box.part, layer: layerAt(box.name) });
  const ways: string[][] = [];
  for (const { name, part, direct } of boxes) {
    for (const target of direct) {
      const way = [name];
      for (let layer = layerAt(name) - 1; layer > layerAt(target); layer -= 1) {
        const bend = `${name} > ${target} @ ${layer}`;
        nodes.set(bend, { name: bend, box: null, part, layer });
        way.push(bend);
      }
      ways.push([...way, target]);
    }
  }
  const placed = sweep([...nodes.values()], ways);
  const spots = new Map(
    [...nodes.values()].map((node) => [node.name, { ...node, x: placed.get(node.name) ?? 0 }]),
  );
  return {
    spots: [...spots.values()],
    arrows: ways.map((way) => way.flatMap((name) => spots.get(name) ?? [])),
    layers: Math.max(...layerOf.values()) + 1,
  };
}

/** Where each node's middle is, once its layer is in the order of its neighbours above and below in turn. */
function sweep(nodes: readonly Node[], ways: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const above = new Map<string, string[]>();
  const below = new Map<string, string[]>();
  for (const way of ways) {
    for (const [at, name] of way.entries()) {
      const next = way[at + 1];
      if (next === undefined) continue;
      below.set(name, [...(below.get(name) ?? []), next]);
      above.set(next, [...(above.get(next) ?? []), name]);
    }
  }
  const layers = [...new Set(nodes.map(({ layer }) => layer))].toSorted((a, b) => a - b);
  const x = new Map<string, number>();
  const rows = new Map(layers.map((layer) => [layer, nodes.filter((node) => node.layer === layer)] as const));
  for (const row of rows.values()) spread(row, x);
  for (let turn = 0; turn < SWEEPS; turn += 1) {
    const near = turn % 2 === 0 ? above : below;
    for (const layer of turn % 2 === 0 ? layers.toReversed() : layers) {
      const wish = ({ name }: Node): number =>
        mean((near.get(name) ?? []).map((one) => x.get(one) ?? 0)) ?? x.get(name) ?? 0;
      const row = (rows.get(layer) ?? []).toSorted((a, b) => wish(a) - wish(b));
      rows.set(layer, row);
      spread(row, x);
    }
  }
  return x;
}

/** Gives a row its places: what belongs to main/ at the left, to renderer/ at the right, each in the middle of its side. */
function spread(row: readonly Node[], x: Map<string, number>): void {
  const isShared = row.some(({ part, box }) => part === 'shared' && box !== null);
  if (isShared) {
    line(row, 0, WIDTH, x);
    return;
  }
  line(
    row.filter(({ part }) => part !== 'renderer'),
    0,
    BORDER,
    x,
  );
  line(
    row.filter(({ part }) => part === 'renderer'),
    BORDER,
    WIDTH,
    x,
  );
}

function line(row: readonly Node[], from: number, to: number, x: Map<string, number>): void {
  const widths = row.map(({ box }) => (box === null ? BEND : BOX));
  const all = widths.reduce((sum, width) => sum + width + GAP, -GAP);
  let left = (from + to - all) / 2;
  for (const [at, { name }] of row.entries()) {
    const width = widths[at] ?? 0;
    x.set(name, Math.round(left + width / 2));
    left += width + GAP;
  }
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
