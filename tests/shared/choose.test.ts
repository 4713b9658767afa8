import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_BAG, type Bag } from '../../shared/bag';
import { activitiesFor, chooseActivity, choicesFor } from '../../shared/breaks/choose';
import { BREAK_KINDS, type BreakKind } from '../../shared/breaks/kinds';
import { PROFILES } from '../../shared/breaks/profiles';
import { ACTIVITY_SORTS } from '../../shared/content/own';
import type { Chance } from '../../shared/chance';
import { ACTIVITIES } from '../../shared/content';
import type { OwnActivity } from '../../shared/content/own';
import type { ActivityWishes } from '../../shared/settings';
import { SECOND } from '../../shared/time/moment';

const SEED: Chance = [11, 12, 13, 14];
const NO_WISHES: ActivityWishes = { seatedOnly: false, noStretching: false, littleSpace: false, hidden: [] };
const IDS = ACTIVITIES.map(({ id }) => id);
const KINDS = Object.values(PROFILES).flat();
const BOOLEANS = [false, true];

const CAT: OwnActivity = {
  id: 'own-cat',
  kind: 'move',
  seconds: 240,
  title: 'Katten',
  steps: ['Lek med katten.'],
  posture: 'standing',
  stretching: false,
  space: 'some',
};

/** Everything a person can wish for, and both lengths of break besides "short and often". */
const COMBINATIONS = Object.values(BREAK_KINDS).flatMap((kind) =>
  BOOLEANS.flatMap((seatedOnly) =>
    BOOLEANS.flatMap((noStretching) =>
      BOOLEANS.map((littleSpace) => ({ kind, id: kind.id, seatedOnly, noStretching, littleSpace })),
    ),
  ),
);

/** What the wishes allow, told anew. */
function allows(wishes: ActivityWishes, id: string, own: readonly OwnActivity[] = []): boolean {
  const found = [...ACTIVITIES, ...own].find((activity) => activity.id === id);
  if (found === undefined) return false;
  return (
    (!wishes.seatedOnly || found.posture === 'seated') &&
    (!wishes.noStretching || !found.stretching) &&
    (!wishes.littleSpace || found.space === 'little')
  );
}

function draws(
  kind: BreakKind,
  wishes: ActivityWishes,
  times: number,
  own: readonly OwnActivity[] = [],
): readonly string[] {
  const drawn: string[] = [];
  let bag: Bag = EMPTY_BAG;
  let chance = SEED;
  for (let index = 0; index < times; index++) {
    const [id, rest, next] = chooseActivity(kind, { wishes, own }, bag, chance);
    drawn.push(id);
    [bag, chance] = [rest, next];
  }
  return drawn;
}

describe('without wishes', () => {
  it.each(KINDS)('a break of $lasts ms ($id) has at least five, of its sort and length', (kind) => {
    const fitting = activitiesFor(kind);
    expect(fitting.length).toBeGreaterThanOrEqual(5);
    for (const { kind: sort, seconds } of fitting) {
      expect(kind.activities).toContain(sort);
      expect(seconds * SECOND).toBeLessThanOrEqual(kind.lasts * 1.5);
    }
    expect(choicesFor(kind, { wishes: NO_WISHES, own: [] })).toEqual(fitting.map(({ id }) => id));
  });

  it.each(KINDS)('each comes once before any comes again ($id, $lasts ms)', (kind) => {
    const count = activitiesFor(kind).length;
    const drawn = draws(kind, NO_WISHES, count * 3);
    for (const round of [0, 1, 2])
      expect(new Set(drawn.slice(round * count, (round + 1) * count)).size).toBe(count);
    expect(drawn.filter((id, index) => id === drawn[index - 1])).toEqual([]);
  });
});

describe.each(COMBINATIONS)(
  '$id, seated only $seatedOnly, no stretching $noStretching, little space $littleSpace',
  ({ kind, id: _id, ...chosen }) => {
    const wishes: ActivityWishes = { ...NO_WISHES, ...chosen };

    it('there are several, all of them possible, and never the same twice in a row', () => {
      const choices = choicesFor(kind, { wishes, own: [] });
      expect(choices.length).toBeGreaterThanOrEqual(2);
      expect(choices.filter((id) => !allows(wishes, id))).toEqual([]);
      const drawn = draws(kind, wishes, 60);
      expect(drawn.filter((id, index) => id === drawn[index - 1])).toEqual([]);
      expect(new Set(drawn)).toEqual(new Set(choices));
    });

    it('the break is kept to its sort and length as long as two are left', () => {
      const best = activitiesFor(kind).filter(({ id }) => allows(wishes, id));
      const choices = choicesFor(kind, { wishes, own: [] });
      if (best.length >= 2) expect(choices).toEqual(best.map(({ id }) => id));
      else expect(choices.length).toBeGreaterThan(best.length);
    });

    it('with every activity hidden there are still all that are possible', () => {
      const choices = choicesFor(kind, { wishes: { ...wishes, hidden: IDS }, own: [] });
      expect(choices).toEqual(IDS.filter((id) => allows(wishes, id)));
    });
  },
);

describe('whatever is hidden and wished', () => {
  const wishes = fc.record({
    seatedOnly: fc.boolean(),
    noStretching: fc.boolean(),
    littleSpace: fc.boolean(),
    hidden: fc.subarray([...IDS, CAT.id]),
  });
  // Breaks of any length and with any sorts, such as a person may make.
  const kinds = fc
    .record({
      lasts: fc.integer({ min: 5, max: 3_600 }),
      activities: fc.subarray([...ACTIVITY_SORTS]),
    })
    .map(({ lasts, activities }): BreakKind => ({ ...BREAK_KINDS.short, lasts: lasts * SECOND, activities }));

  it('there is always one, it is possible, and it is not hidden while another is possible', () => {
    fc.assert(
      fc.property(kinds, wishes, fc.boolean(), (kind, wished, withCat) => {
        const own = withCat ? [CAT] : [];
        const choices = choicesFor(kind, { wishes: wished, own });
        expect(choices.length).toBeGreaterThan(0);
        expect(choices.filter((id) => !allows(wished, id, own))).toEqual([]);
        const liked = [...IDS, ...own.map(({ id }) => id)].filter(
          (id) => allows(wished, id, own) && !wished.hidden.includes(id),
        );
        if (liked.length > 0) expect(choices.filter((id) => wished.hidden.includes(id))).toEqual([]);
        const [id] = chooseActivity(kind, { wishes: wished, own }, EMPTY_BAG, SEED);
        expect(choices).toContain(id);
      }),
      { seed: 12, numRuns: 1_000 },
    );
  });
});

it('an own activity comes in its turn, where its sort and length suit', () => {
  expect(draws(BREAK_KINDS.movement, NO_WISHES, 20, [CAT])).toContain('own-cat');
  expect(draws(BREAK_KINDS.short, NO_WISHES, 60, [CAT])).not.toContain('own-cat');
  expect(draws(BREAK_KINDS.movement, { ...NO_WISHES, seatedOnly: true }, 40, [CAT])).not.toContain('own-cat');
});

describe('how far a break gives way', () => {
  const kind: BreakKind = { ...BREAK_KINDS.short, lasts: 100 * SECOND, activities: ['move'] };
  /** What there is to choose from these alone, such as `move 100`. */
  const choose = (...there: readonly string[]): readonly string[] => {
    const own = there.map((id): OwnActivity => {
      const [sort = '', seconds = ''] = id.split(' ');
      return { ...CAT, id, kind: sort as OwnActivity['kind'], seconds: Number(seconds) };
    });
    return choicesFor(kind, { wishes: { ...NO_WISHES, hidden: IDS }, own });
  };

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'of its sort, from a third of its length to half as long again',
      ['move 34', 'move 35', 'move 100', 'eyes 100', 'move 150', 'move 151'],
      ['move 35', 'move 100', 'move 150'],
    ],
    [
      'of any sort, where its own are fewer than two',
      ['move 100', 'eyes 90', 'eyes 10'],
      ['move 100', 'eyes 90'],
    ],
    [
      'of any sort that is over in time, where those are fewer than two',
      ['eyes 10', 'move 150', 'move 151'],
      ['eyes 10', 'move 150'],
    ],
    ['of any length, where those are fewer than two', ['eyes 10', 'move 151'], ['eyes 10', 'move 151']],
    ['the only one', ['eyes 500'], ['eyes 500']],
  ])('%s', (_name, there, expected) => {
    expect(choose(...there)).toEqual(expected);
  });
});
