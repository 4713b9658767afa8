import { expect, it } from 'vitest';
import { main } from './table';

/** What `npm run cases -- words` prints, and its exit code. */
async function ran(
  ...words: readonly string[]
): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const lines: string[] = [];
  const load = (href: string): Promise<unknown> => import(/* @vite-ignore */ href);
  const code = await main(words, { print: (line) => lines.push(line), width: 100, load });
  return { code, lines };
}

it('prints the cases of a rule beside what the peer did, and counts them', async () => {
  const { code, lines } = await ran('B9');
  expect(code).toBe(0);
  expect(lines[0]).toMatch(/^ +B9 \(b09\.cases\.ts\) +the peer$/);
  expect(lines.some((line) => /^ok +words take its place|^ok +a window that does not draw/.test(line))).toBe(
    true,
  );
  expect(lines.every((line) => line.length <= 100)).toBe(true);
  expect(lines.at(-1)).toMatch(/^\d+ ok, 0 RED, 0 not yet$/);
});

it('is red when a rule is taken away, and says why', async () => {
  const { code, lines } = await ran('--without', 'B9');
  expect(code).toBe(1);
  expect(lines[0]).toMatch(
    /^Without "a window that does not draw": in shared\/breaks\/running\.ts stands "PAINT_WITHIN/,
  );
  expect(lines.some((line) => line.startsWith('RED'))).toBe(true);
  expect(
    lines.some((line) => line.includes('expected short words 10:25:03–10:25:05: there never was one')),
  ).toBe(true);
});

it.each([['B99'], ['--without'], ['--without', 'B99'], ['--without', 'B1', 'B2']])(
  'says how it is used when asked for %s %s',
  async (...words) => {
    const { code, lines } = await ran(...words);
    expect(code).toBe(1);
    expect(lines.join('\n')).toContain('npm run cases -- --without B3');
  },
);
