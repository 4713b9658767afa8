/** A picture of at most 256 colours: each pixel is the number of one. */
export interface Indexed {
  /** Red, green, blue of each colour, one after the other. */
  readonly palette: Uint8Array;
  readonly pixels: Uint8Array;
}

/** The most colours that fit a byte. */
const MOST = 256;

/**
 * Gives the commonest colours of a picture a number each, and every other one the number of the nearest of them. Pictures
 * of windows have few colours but for the edges of letters, where the nearest cannot be told from the true one. `rgba`:
 * four bytes for each pixel; how clear one is does not count.
 */
export function toPalette(rgba: Uint8Array): Indexed {
  const counts = new Map<number, number>();
  const colours = new Uint32Array(rgba.length / 4);
  for (let at = 0; at < colours.length; at += 1) {
    const colour = ((rgba[at * 4] ?? 0) << 16) | ((rgba[at * 4 + 1] ?? 0) << 8) | (rgba[at * 4 + 2] ?? 0);
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const kept = [...counts]
    .toSorted(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MOST)
    .map(([colour]) => colour);
  const numbers = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, kept)]));
  return {
    palette: Uint8Array.from(kept.flatMap(parts)),
    pixels: Uint8Array.from(colours, (colour) => numbers.get(colour) ?? 0),
  };
}

/** The number of the colour that is least far, by the squares of the differences. */
function nearest(colour: number, kept: readonly number[]): number {
  let best = 0;
  let least = Infinity;
  for (const [number, one] of kept.entries()) {
    const [r = 0, g = 0, b = 0] = parts(one);
    const [red = 0, green = 0, blue = 0] = parts(colour);
    const far = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (far >= least) continue;
    best = number;
    least = far;
  }
  return best;
}

function parts(colour: number): readonly number[] {
  return [(colour >> 16) & 0xff, (colour >> 8) & 0xff, colour & 0xff];
}
