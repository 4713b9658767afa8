import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { architecturePicture, PICTURE } from '../../scripts/architecture/build';
import { boxesOf, circlesIn, layersOf } from '../../scripts/architecture/folders';
import { importsIn, type Import } from '../../scripts/architecture/imports';

describe('the picture of the architecture', () => {
  const picture = architecturePicture();

  it('is the one in docs/; `npm run architecture` draws it anew', () => {
    expect(readFileSync(PICTURE, 'utf8')).toBe(picture);
  });

  it('has a box for each folder, and arrows that lead down only', () => {
    for (const folder of ['store', 'desktop', 'companion', 'time', 'home', 'plan'])
      expect(picture).toContain(`>${folder}</text>`);
    const ways = [...picture.matchAll(/<path d="M\d+ (\d+)C[^"]* (\d+)"\/>/g)];
    expect(ways.length).toBeGreaterThan(30);
    for (const [way, from, to] of ways) expect(Number(to), way).toBeGreaterThan(Number(from));
    expect(ways).toHaveLength(picture.match(/<path d="M\d+ \d+C/g)?.length ?? 0);
  });

  it('lies within its frame, and needs neither script nor style', () => {
    const width = Number(/width="(\d+)"/.exec(picture)?.[1]);
    for (const [, x, wide] of picture.matchAll(/<rect x="(-?\d+)" y="\d+" width="(\d+)"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(wide)).toBeLessThanOrEqual(width);
    }
    expect(picture).not.toMatch(/<script|<style|style=/);
  });
});

it.each([
  ["import { a } from './a';", ['./a']],
  ["import type { A } from './a';", []],
  ["import { type A, type B } from './a';", []],
  ["import { type A, b } from './a';", ['./a']],
  ["import a, { type B } from './a';", ['./a']],
  ["import * as a from '../a';", ['../a']],
  ["import './a.css';", ['./a.css']],
  ["import { readFile } from 'node:fs';", []],
  ["export { a } from './a';", ['./a']],
  ["export type { A } from './a';", []],
  ["export * from './a';", ['./a']],
  ["// import { a } from './a';", []],
])('what `%s` needs', (text, needed) => {
  expect(importsIn(text, 'file.ts')).toEqual(needed);
});

const from = (...pairs: readonly (readonly [string, string])[]): readonly Import[] =>
  pairs.map(([source, target]) => ({ from: source, to: target }));

describe('the folders', () => {
  it('stand above what they need, and say once what they need', () => {
    const boxes = boxesOf(
      from(
        ['main/app.ts', 'main/store/store.ts'],
        ['main/app.ts', 'shared/time/clock.ts'],
        ['main/store/store.ts', 'main/checked.ts'],
        ['main/store/store.ts', 'shared/time/clock.ts'],
        ['main/store/store.ts', 'main/store/disk.ts'],
      ),
    );
    expect(boxes.map(({ name, direct }) => [name, direct])).toEqual([
      ['main/store', ['main: basics', 'shared/time']],
      ['main: basics', []],
      ['main: wiring', ['main/store']],
      ['shared/time', []],
    ]);
    expect(circlesIn(boxes)).toEqual([]);
    const layers = layersOf(boxes);
    expect(
      ['main: wiring', 'main/store', 'main: basics', 'shared/time'].map((name) => layers.get(name)),
    ).toEqual([3, 2, 1, 0]);
  });

  it('that need each other in a circle are found', () => {
    const boxes = boxesOf(
      from(
        ['shared/a/1.ts', 'shared/b/1.ts'],
        ['shared/b/2.ts', 'shared/c/1.ts'],
        ['shared/c/2.ts', 'shared/a/2.ts'],
        ['shared/c/2.ts', 'shared/d/1.ts'],
      ),
    );
    expect(circlesIn(boxes)).toEqual(['shared/a', 'shared/b', 'shared/c']);
  });
});
