import { describe, expect, it } from 'vitest';
import type { ModelDisk } from '../store/model-disk';
import { FAULTS } from './faults';
import { SCENARIOS } from './scenario';
import { tryEverywhere } from './try';

/** In each run of the tests every call meets some of the faults; `npm run test:faults` lets it meet them all. */
const EVERY = 8;

describe.each(SCENARIOS)('$name', (scenario) => {
  it.each(FAULTS)(
    'is the old or the new after $name, wherever it strikes',
    { timeout: 120_000 },
    async (fault) => {
      const tries = await tryEverywhere(scenario, fault, { every: EVERY, from: FAULTS.indexOf(fault) });
      expect(tries.length).toBeGreaterThan(20);
      expect(tries.filter(({ harm }) => harm !== null)).toEqual([]);
    },
  );
});

/** Each sync of the writer, as it would be forgotten. */
const FORGOTTEN: Readonly<Record<string, (disk: ModelDisk) => void>> = {
  'the sync of a file before it is renamed': (disk) => {
    disk.forgets = ({ operation }) => operation === 'sync';
  },
  'the sync of the folder after a file was renamed in it': (disk) => {
    disk.forgets = ({ operation, path }) => operation === 'syncFolder' && isAfterRename(disk, path);
  },
  'the sync of the folder in which a folder was made': (disk) => {
    disk.forgets = ({ operation, path }) => operation === 'syncFolder' && !isAfterRename(disk, path);
  },
};

function isAfterRename({ calls }: ModelDisk, folder: string): boolean {
  const at = calls.findLastIndex(({ operation, path }) => operation === 'syncFolder' && path === folder);
  const before = calls[at - 1];
  return before?.operation === 'rename' && before.path.startsWith(`${folder}/`);
}

describe('a writer without', () => {
  it.each(Object.entries(FORGOTTEN))(
    '%s loses what was confirmed',
    { timeout: 120_000 },
    async (_, weaken) => {
      expect(await isSomethingLost(weaken)).toBe(true);
    },
  );
});

async function isSomethingLost(weaken: (disk: ModelDisk) => void): Promise<boolean> {
  for (const scenario of SCENARIOS)
    for (const fault of FAULTS.filter(({ kills }) => kills)) {
      const tries = await tryEverywhere(scenario, fault, { weaken });
      if (tries.some(({ harm }) => harm === 'lost')) return true;
    }
  return false;
}
