import { describe, expect, it, vi } from 'vitest';
import { attackChannels, channelsOfContract, TARGETS } from './channels';
import { attackControl } from './control';
import { attackPages } from './pages';
import { attackParsers } from './parsers';

vi.mock('electron', () => import('./electron'));

/** The same at every run of `npm test`; `npm run test:fuzz` tries others, and many more. */
const SEED = 20_261_123;
/** Against an app that hangs, not for speed. */
const HANGS = { timeout: 240_000 };

describe('messages of windows', HANGS, () => {
  it('every channel of the contract has its attack', () => {
    expect(Object.keys(TARGETS).sort()).toEqual([...channelsOfContract()].sort());
  });

  it('none of 2,000 brings main down, and one that is not valid changes nothing', async () => {
    const tallies = await attackChannels(2_000, SEED);
    expect(tallies.flatMap(({ faults }) => faults)).toEqual([]);
    // The messages must reach both sides of the line, or they say nothing.
    for (const { name, accepted, refused } of tallies)
      expect([name, accepted > 0, refused > 0]).toEqual([name, true, true]);
  });
});

describe('the control socket', HANGS, () => {
  it('answers an honest question whatever 150 others sent it, and what it does not understand changes nothing', async () => {
    const tallies = await attackControl(150, SEED);
    expect(tallies.flatMap(({ faults }) => faults)).toEqual([]);
    for (const { name, tried } of tallies) expect([name, tried > 5]).toEqual([name, true]);
    expect(tallies.some(({ accepted }) => accepted > 0)).toBe(true);
  });
});

describe('addresses of pages', HANGS, () => {
  it('none of 3,000 leads out of the folder or to an answer without the policy', async () => {
    const [tally] = await attackPages(3_000, SEED);
    expect(tally?.faults).toEqual([]);
    expect([(tally?.accepted ?? 0) > 100, (tally?.refused ?? 0) > 1_000]).toEqual([true, true]);
  });
});

describe('files, lines and words', HANGS, () => {
  it('bring no parser down, and what it cannot read is not lost', async () => {
    const tallies = await attackParsers({ count: 40, seed: SEED, whole: false });
    expect(tallies.flatMap(({ faults }) => faults)).toEqual([]);
    for (const { name, tried } of tallies) expect([name, tried > 8]).toEqual([name, true]);
    // Valid texts must get through, and bent ones must not, or nothing was tried.
    for (const { name, accepted, refused } of tallies)
      expect([name, accepted > 0, refused > 0]).toEqual([name, true, true]);
  });
});
