import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../main/store/json';
import { joinFiles, markChanges } from '../../main/store/synced/join-files';

const EMPTY: JsonObject = { version: 1 };

/** A file of lists and other things, as `guides.json` and `people.json` are. */
function file(entries: readonly unknown[], more: object = {}): JsonObject {
  return { version: 1, sheets: entries, ...more };
}

/** The same after a change at a second of its own. */
function changed(before: JsonObject, after: JsonObject, machine: string, second: number): JsonObject {
  return markChanges(before, after, machine, second * 1000);
}

const sheets = (one: JsonObject): readonly { readonly id: string; readonly text: string }[] =>
  one['sheets'] as readonly { id: string; text: string }[];
const texts = (one: JsonObject): readonly string[] => sheets(one).map(({ text }) => text);

describe('what two machines made of one file', () => {
  const base = changed(EMPTY, file([{ id: 'a', text: 'old' }]), 'home', 1);

  it('has the entries of both', () => {
    const home = changed(
      base,
      file([
        { id: 'a', text: 'old' },
        { id: 'b', text: 'home' },
      ]),
      'home',
      2,
    );
    const office = changed(
      base,
      file([
        { id: 'a', text: 'old' },
        { id: 'c', text: 'office' },
      ]),
      'office',
      3,
    );
    expect(texts(joinFiles(home, office))).toEqual(['old', 'home', 'office']);
  });

  it('has the newer where one knew of the other, and nothing of the older', () => {
    const newer = changed(base, file([{ id: 'a', text: 'new' }]), 'office', 2);
    expect(texts(joinFiles(base, newer))).toEqual(['new']);
    expect(texts(joinFiles(newer, base))).toEqual(['new']);
  });

  it('has both where neither knew of the other: the later in its place, the earlier as one more', () => {
    const home = changed(base, file([{ id: 'a', text: 'home' }]), 'home', 2);
    const office = changed(base, file([{ id: 'a', text: 'office' }]), 'office', 3);
    const both = joinFiles(home, office);
    expect(sheets(both).find(({ id }) => id === 'a')?.text).toBe('office');
    expect(texts(both).toSorted()).toEqual(['home', 'office']);
    // It is done once: the same copies again change nothing.
    for (const again of [home, office, base, both]) expect(joinFiles(both, again)).toEqual(both);
  });

  it('lacks what one took away, also when the other still has it', () => {
    const without = changed(base, file([]), 'home', 2);
    expect(texts(joinFiles(base, without))).toEqual([]);
    expect(texts(joinFiles(joinFiles(base, without), base))).toEqual([]);
  });

  it('has what was changed after it was taken away elsewhere', () => {
    const without = changed(base, file([]), 'home', 2);
    const later = changed(base, file([{ id: 'a', text: 'later' }]), 'office', 3);
    expect(texts(joinFiles(without, later))).toEqual(['later']);
    expect(texts(joinFiles(later, changed(base, file([]), 'home', 4)))).toEqual([]);
  });

  it('has each setting as it was changed last', () => {
    const settings = (one: object): JsonObject => ({ version: 1, settings: one });
    const first = changed(EMPTY, settings({ theme: 'dark' }), 'home', 1);
    const home = changed(first, settings({ theme: 'light', sound: true }), 'home', 2);
    const office = changed(first, settings({ theme: 'system' }), 'office', 3);
    expect(joinFiles(home, office)['settings']).toEqual({ theme: 'system', sound: true });
  });

  it('keeps keys that this version does not know, and entries that it cannot read', () => {
    const home = changed(base, file([{ id: 'a', text: 'old' }, 'no object'], { later: { x: 1 } }), 'home', 2);
    const both = joinFiles(home, base);
    expect(both['later']).toEqual({ x: 1 });
    expect(both['sheets']).toContain('no object');
  });

  it('keeps keys with a slash, and takes a machine by the name of what every object has for any other', () => {
    const odd = changed(base, { ...base, 'a/b': [{ id: 'x', text: '~1' }], 'c~/': 2 }, 'constructor', 2);
    const both = joinFiles(odd, changed(base, file([{ id: 'a', text: 'new' }]), 'toString', 3));
    expect(both).toMatchObject({ 'a/b': [{ id: 'x', text: '~1' }], 'c~/': 2, sheets: [{ text: 'new' }] });
    expect(joinFiles(both, odd)).toEqual(both);
  });

  it('is there soon, however many lists there are', () => {
    // Each of them looked for among all entries would take minutes.
    const lists = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`list${index}`, []]));
    expect(Object.keys(joinFiles({ ...EMPTY, ...lists }, EMPTY))).toHaveLength(100_001);
  });

  it('of files that tell of no versions has all: of two that differ the one and the other', () => {
    const both = joinFiles(file([{ id: 'a', text: 'x' }]), file([{ id: 'a', text: 'y' }]));
    expect(texts(both).toSorted()).toEqual(['x', 'y']);
  });
});

const MACHINES = ['home', 'office', 'laptop'] as const;
const someStep = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('write' as const), entry: fc.constantFrom('a', 'b', 'c') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('remove' as const), entry: fc.constantFrom('a', 'b', 'c') }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('hear' as const), from: fc.nat(2) }) },
);

describe('any changes on three machines that hear of each other now and then', () => {
  it('end in one file: nobody’s words are lost, and what was taken away last stays away', () => {
    let apart = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), someStep), { maxLength: 30 }), (history) => {
        const files: JsonObject[] = MACHINES.map(() => file([]));
        /** Words that somebody wrote or took away over. */
        const overwritten = new Set<string>();
        const written = new Map<string, string>();
        const lastOf = new Map<string, 'write' | 'remove'>();
        for (const [second, [at, step]] of history.entries()) {
          const before = files[at] ?? EMPTY;
          const others = step.type === 'hear' ? [] : sheets(before).filter(({ id }) => id !== step.entry);
          const own = step.type === 'hear' ? [] : sheets(before).filter(({ id }) => id === step.entry);
          if (step.type === 'hear') files[at] = joinFiles(before, files[step.from] ?? EMPTY);
          else if (step.type === 'write' || own.length > 0) {
            const text = `words ${second}`;
            const now = step.type === 'write' ? [...others, { id: step.entry, text }] : others;
            files[at] = changed(before, { ...before, sheets: now }, MACHINES[at] ?? '', second + 1);
            for (const { text: old } of own) overwritten.add(old);
            if (step.type === 'write') written.set(text, step.entry);
            lastOf.set(step.entry, step.type);
          }
        }
        const ends = [
          [0, 1, 2],
          [2, 0, 1],
          [1, 2, 0],
        ].map((order) => order.map((at) => files[at] ?? EMPTY).reduce(joinFiles));
        // Each has heard all; now they hear each other.
        const all = ends.reduce(joinFiles);
        for (const end of ends) expect(joinFiles(end, all)).toEqual(all);
        for (const one of files) expect(joinFiles(all, one)).toEqual(all);
        const left = texts(all);
        for (const [text, entry] of written)
          if (!overwritten.has(text) && lastOf.get(entry) === 'write') expect(left).toContain(text);
        for (const [entry, last] of lastOf)
          expect(sheets(all).some(({ id }) => id === entry)).toBe(last === 'write');
        if (sheets(all).some(({ id }) => id.length > 1)) apart += 1;
      }),
      { numRuns: 1000 },
    );
    expect(apart).toBeGreaterThan(50);
  });
});
