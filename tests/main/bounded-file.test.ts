import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBounded } from '../../main/bounded-file';
import { calendarFiles } from '../../main/calendar/files';
import { readCalendar, takeInventory } from '../../main/calendar/read-calendar';
import { ContentFiles } from '../../main/content/content-files';
import { nodeFiles } from '../../main/control/reach';
import { nodeDisk } from '../../main/store/disk';
import { openStore } from '../../main/store/open-store';
import { LONGEST_EXCHANGE } from '../../shared/content/exchange';
import { SimulatedClock } from '../support/simulated-clock';
import { event } from '../store/events';

let folder = '';
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'arbetsro-bounded-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Things that have no end, or never begin. */
const ENDLESS = ['pipe', 'zero', 'linked-pipe'] as const;
async function putEndless(): Promise<void> {
  execFileSync('mkfifo', [path('pipe')]);
  await symlink('/dev/zero', path('zero'));
  await symlink(path('pipe'), path('linked-pipe'));
}

describe('a bounded read', () => {
  it('has all bytes of a file that is no larger, and none of one that is', async () => {
    for (const size of [0, 1, 999_999, 1_000_000, 1_000_001, 2_500_000]) {
      const bytes = Buffer.alloc(size, 'abc');
      await writeFile(path('file'), bytes);
      const read = await readBounded(path('file'), size);
      expect(read.ok && Buffer.compare(read.bytes, bytes)).toBe(0);
      if (size > 0)
        expect(await readBounded(path('file'), size - 1)).toEqual({ ok: false, reason: 'too-large' });
    }
  });

  it('tells what the system says of what is not there', async () => {
    expect(await readBounded(path('none'), 1)).toMatchObject({
      reason: 'cannot-open',
      error: { code: 'ENOENT' },
    });
    expect(await readBounded(folder, 1)).toMatchObject({ ok: false, reason: 'cannot-open' });
    expect(await readBounded('a\0b', 1)).toMatchObject({ ok: false, reason: 'cannot-open' });
  });
});

describe.runIf(process.platform === 'linux')('what has no end', () => {
  beforeAll(putEndless);

  it('is not read: a file that says it is empty and is not, pipes that nobody writes to, devices', async () => {
    expect(await readBounded('/proc/self/maps', 100)).toEqual({ ok: false, reason: 'too-large' });
    for (const name of ENDLESS)
      expect(await readBounded(path(name), 1_000)).toMatchObject({ ok: false, reason: 'cannot-open' });
  });

  it('is no calendar, alone or in a folder', async () => {
    const clock = new SimulatedClock();
    const days = { from: 0, to: 1, zone: 'Europe/Stockholm' };
    for (const name of ENDLESS) {
      await symlink(path(name), path(`${name}.ics`));
      const inventory = await takeInventory(path(`${name}.ics`), calendarFiles);
      const paths = inventory.ok ? inventory.paths : [];
      expect(
        await readCalendar(paths, days, { clock, files: calendarFiles, breathe: () => Promise.resolve() }),
      ).toEqual({ ok: false, trouble: 'cannot-open' });
    }
  });

  it('is no file of own content', async () => {
    for (const name of ENDLESS) {
      const files = new ContentFiles({
        own: () => ({ activities: [], tips: [], kinds: [] }),
        command: () => Promise.reject(new Error()),
        askWhereTo: () => Promise.resolve(null),
        askWhich: () => Promise.resolve(path(name)),
      });
      expect(await files.read()).toMatchObject({ report: { ok: false, problem: 'unreadable' } });
    }
  });

  it('is read by the command line as far as a file may go', async () => {
    const text = await nodeFiles.read('/dev/zero');
    expect(text?.length).toBe(LONGEST_EXCHANGE * 4 + 1);
    expect(await nodeFiles.read(path('none'))).toBeNull();
  });

  it('does not keep the store from opening, as a copy that a sync program brought or as a file of its own', async () => {
    const data = path('data');
    const open = () =>
      openStore({
        dataFolder: data,
        machineFolder: path('machine'),
        disk: nodeDisk,
        clock: new SimulatedClock(),
        months: ['2026-10', '2026-11'],
        log: () => undefined,
      });
    const first = await open();
    await first.store.append([event(1)]);
    await first.store.close();
    await symlink('/dev/zero', join(data, '2026-11 (conflicted copy 2026-11-23 080102).json'));
    await symlink(path('pipe'), join(data, 'settings.json'));
    await symlink(path('pipe'), join(data, '2026-10.json'));
    const { events, store } = await open();
    expect(events).toEqual([event(1)]);
    await store.close();
  });
});
