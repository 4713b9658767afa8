import { describe, expect, it } from 'vitest';
import { draw, drawBelow, uuidv7, type Chance } from '../../shared/chance';

const SEED: Chance = [1, 2, 3, 4];
const AT = Date.UTC(2026, 10, 23, 7);

/** The first `count` draws from a seed. */
function draws(seed: Chance, count: number): readonly number[] {
  const values: number[] = [];
  let chance = seed;
  for (let index = 0; index < count; index++) {
    const [value, next] = draw(chance);
    values.push(value);
    chance = next;
  }
  return values;
}

/** sfc32 as its author publishes it, written anew on 64-bit integers. */
function* sfc32(seed: Chance): Generator<number> {
  const mask = 0xffffffffn;
  let [a, b, c, counter] = seed.map((word) => BigInt.asUintN(32, BigInt(word))) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  for (;;) {
    const value = (a + b + counter) & mask;
    counter = (counter + 1n) & mask;
    a = b ^ (b >> 9n);
    b = (c + (c << 3n)) & mask;
    c = (((c << 21n) | (c >> 11n)) + value) & mask;
    yield Number(value);
  }
}

describe('the generator', () => {
  it.each<[Chance]>([[SEED], [[-1, -2, 2 ** 31 - 1, -(2 ** 31)]], [[0, 0, 0, 0]]])(
    'is sfc32, draw by draw, from %j',
    (seed) => {
      const oracle = sfc32(seed);
      const expected = Array.from({ length: 1_000 }, () => oracle.next().value as number);
      expect(draws(seed, 1_000)).toEqual(expected);
    },
  );

  it('gives whole numbers of 32 bits and changes nothing it was given', () => {
    const seed: Chance = [7, 8, 9, 10];
    const before = JSON.stringify(seed);
    for (const value of draws(seed, 1_000)) {
      expect(Number.isInteger(value) && value >= 0 && value < 2 ** 32).toBe(true);
    }
    expect(JSON.stringify(seed)).toBe(before);
  });

  it('draws every number below a bound about as often, and none beyond it', () => {
    const counts = new Map<number, number>();
    let chance = SEED;
    for (let index = 0; index < 7_000; index++) {
      const [value, next] = drawBelow(chance, 7);
      counts.set(value, (counts.get(value) ?? 0) + 1);
      chance = next;
    }
    expect(new Set(counts.keys())).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
    // The seed is fixed, so this is no gamble.
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});

describe('ids of events (RFC 9562, version 7)', () => {
  const VERSION_7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  /** `count` ids, the `n`th made at `wall(n)`. */
  function ids(count: number, wall: (n: number) => number, seed: Chance = SEED): readonly string[] {
    const made: string[] = [];
    let chance = seed;
    for (let index = 0; index < count; index++) {
      const [id, next] = uuidv7(chance, wall(index));
      made.push(id);
      chance = next;
    }
    return made;
  }

  it('have version and variant, and their time in the first 48 bits', () => {
    for (const [index, id] of ids(2_000, (n) => AT + n * 977).entries()) {
      expect(id).toMatch(VERSION_7);
      expect(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toBe(AT + index * 977);
    }
  });

  it('a hundred thousand of the same millisecond are all different', () => {
    const made = ids(100_000, () => AT);
    expect(new Set(made).size).toBe(100_000);
  });

  it('use every random bit: each of the 74 is set in some and clear in some', () => {
    const bits = ids(400, () => AT).map((id) => BigInt(`0x${id.replaceAll('-', '').slice(12)}`));
    const always = bits.reduce((both, one) => both & one);
    const ever = bits.reduce((both, one) => both | one);
    const fixed = (0xfn << 76n) | (0x3n << 62n);
    expect((always & ~fixed).toString(16)).toBe('0');
    expect((ever | fixed).toString(16)).toBe('f'.repeat(20));
    expect((always & fixed).toString(16)).toBe(((0x7n << 76n) | (0x2n << 62n)).toString(16));
  });

  it('sort by the time at which they were made, as text', () => {
    const made = ids(10_000, (n) => AT + n * 13);
    expect([...made].sort()).toEqual(made);
  });

  it('take times with parts of a millisecond and times before 1970', () => {
    expect(uuidv7(SEED, AT + 0.9)[0]).toBe(uuidv7(SEED, AT)[0]);
    expect(uuidv7(SEED, -5)[0]).toMatch(/^00000000-0000-7/);
  });

  it('the same seed and time give the same id, another seed another', () => {
    expect(ids(5, () => AT)).toEqual(ids(5, () => AT));
    expect(ids(5, () => AT)).not.toEqual(ids(5, () => AT, [4, 3, 2, 1]));
  });
});
