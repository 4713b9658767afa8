import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bagAfter, drawFrom, EMPTY_BAG, type Bag } from '../../shared/bag';
import type { Chance } from '../../shared/chance';

const SEED: Chance = [3, 1, 4, 1];
const chances = fc.tuple(fc.integer(), fc.integer(), fc.integer(), fc.integer());
const things = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 12 });

/** Draws `times` times and says what came. */
function draws(
  ids: readonly string[],
  times: number,
  chance: Chance,
  bag: Bag = EMPTY_BAG,
): readonly string[] {
  const drawn: string[] = [];
  for (let index = 0; index < times; index++) {
    const [id, rest, next] = drawFrom(bag, ids, chance);
    drawn.push(id ?? '');
    // A restart between any two draws: the bag goes to disk and comes back.
    bag = JSON.parse(JSON.stringify(rest)) as Bag;
    chance = next;
  }
  return drawn;
}

describe('a shuffle bag', () => {
  it('gives everything once in every round, over restarts', () => {
    fc.assert(
      fc.property(things, chances, fc.integer({ min: 1, max: 5 }), (ids, chance, rounds) => {
        const drawn = draws(ids, ids.length * rounds, chance);
        for (let round = 0; round < rounds; round++)
          expect(drawn.slice(round * ids.length, (round + 1) * ids.length).sort()).toEqual([...ids].sort());
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('gives nothing twice in a row, not at the seam of two rounds either', () => {
    fc.assert(
      fc.property(things, chances, (ids, chance) => {
        fc.pre(ids.length > 1);
        const drawn = draws(ids, ids.length * 6, chance);
        expect(drawn.filter((id, index) => id === drawn[index - 1])).toEqual([]);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it('gives nothing again while something else that can come has not come since', () => {
    const sets = fc.array(fc.subarray(['a', 'b', 'c', 'd', 'e', 'f', 'g'], { minLength: 2 }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(sets, chances, (each, seed) => {
        let bag = EMPTY_BAG;
        let chance: Chance = seed;
        const drawn: string[] = [];
        for (const ids of each) {
          const [id, rest, next] = drawFrom(bag, ids, chance);
          const again = drawn.lastIndexOf(id ?? '');
          const never = ids.filter((one) => !drawn.includes(one));
          if (again !== -1) expect(never).toEqual([]);
          drawn.push(id ?? '');
          [bag, chance] = [rest, next];
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('comes in another order each round', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
    const drawn = draws(ids, 40, SEED).join('');
    const rounds = [0, 1, 2, 3].map((round) => drawn.slice(round * 10, round * 10 + 10));
    expect(new Set(rounds).size).toBe(4);
  });

  it('gives what is new first, once, and then with all the rest', () => {
    let bag = bagAfter(['a', 'b', 'c', 'b', 'a', 'c', 'a', 'c']);
    let chance = SEED;
    const drawn: string[] = [];
    for (let index = 0; index < 6; index++) {
      const [id, rest, next] = drawFrom(bag, ['a', 'b', 'c', 'new'], chance);
      drawn.push(id ?? '');
      [bag, chance] = [rest, next];
    }
    expect(drawn[0]).toBe('new');
    expect(drawn[1]).toBe('b');
    expect(drawn.slice(2).sort()).toEqual(['a', 'b', 'c', 'new']);
  });

  it('with one thing gives that, and with none nothing', () => {
    expect(draws(['a'], 3, SEED)).toEqual(['a', 'a', 'a']);
    expect(drawFrom(EMPTY_BAG, [], SEED)).toEqual([null, EMPTY_BAG, SEED]);
  });

  it('is the same when only its drawings are known', () => {
    fc.assert(
      fc.property(things, chances, fc.integer({ min: 0, max: 40 }), (ids, chance, times) => {
        const drawn = draws(ids, times, chance);
        const next = (bag: Bag): string | null => drawFrom(bag, ids, [9, 9, 9, 9])[0];
        let bag = EMPTY_BAG;
        let run: Chance = chance;
        for (let index = 0; index < times; index++) {
          const [, rest, after] = drawFrom(bag, ids, run);
          [bag, run] = [rest, after];
        }
        expect(bagAfter(drawn)).toEqual(bag);
        expect(next(bagAfter(drawn))).toBe(next(bag));
      }),
      { seed: 8, numRuns: 200 },
    );
  });
});
