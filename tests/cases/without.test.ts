import { describe, expect, it } from 'vitest';
import { CASE_FILES } from './index';
import { notYet } from './not-yet';
import { run } from './run';
import { companionWith } from './without/build';
import { CHANGES, type Change } from './without/changes';

const parts = CASE_FILES.flatMap((one) => {
  const changes = CHANGES[one.rule] ?? [];
  return typeof changes === 'string' ? [] : changes.map((change) => ({ ...one, change, gone: change.gone }));
});
const missing = CASE_FILES.filter(({ rule }) => typeof CHANGES[rule] === 'string');

describe('a part of a rule that is taken away turns a case of that rule red', () => {
  it('has a change, or the reason why there is none, for every rule', () => {
    const known = Object.entries(CHANGES).flatMap(([rule, changes]) => (changes.length > 0 ? [rule] : []));
    expect(known.sort()).toEqual(CASE_FILES.map(({ rule }) => rule).sort());
  });

  it.each(parts)('$rule: $gone', async ({ rule, file, cases, change }) => {
    const without = await companionWith(rule, [change]);
    const firm = cases.filter(({ title }) => notYet(file, title) === null);
    expect(firm.some((one) => !run(one, file, without).green)).toBe(true);
  });

  it.each(missing)('$rule: not yet, and its cases are on the list', ({ file, cases }) => {
    expect(cases.some(({ title }) => notYet(file, title) !== null)).toBe(true);
  });

  it('a change that no longer fits its source fails loudly', async () => {
    const gone: Change = { gone: '', file: 'shared/breaks/engine.ts', find: 'no such words', replace: '' };
    await expect(companionWith('B1', [gone])).rejects.toThrow(
      'shared/breaks/engine.ts has 0 times, and must have once',
    );
    const elsewhere: Change = { gone: '', file: 'shared/time/nowhere.ts', find: 'x', replace: '' };
    await expect(companionWith('B1', [elsewhere])).rejects.toThrow(
      'the companion does not use shared/time/nowhere.ts',
    );
  });
});
