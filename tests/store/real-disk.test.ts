import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeDisk } from '../../main/store/disk';
import { openStore, type OpenedStore } from '../../main/store/open-store';
import { SimulatedClock } from '../support/simulated-clock';
import { event, SWEDISH } from './events';

describe('the store on a real file system', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arbetsro-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const clock = new SimulatedClock();
  const data = (...path: string[]): string => join(folder, 'data', ...path);
  const open = (): Promise<OpenedStore> =>
    openStore({
      dataFolder: data(),
      machineFolder: join(folder, 'machine'),
      disk: nodeDisk,
      clock,
      months: ['2026-11'],
      log: () => undefined,
    });

  it('finds again what it was given', async () => {
    const pulse = { day: '2026-11-23', at: 5, boot: null, moved: 0, after: null, earned: { movement: 1 } };
    const { store } = await open();
    expect(await store.append([event(1)])).toEqual({ saved: true });
    expect(await store.saveSettings(SWEDISH)).toEqual({ saved: true });
    await store.writePulse(pulse);
    await store.close();
    expect(await open()).toMatchObject({ events: [event(1)], settings: SWEDISH, pulse, notices: [] });
    expect((await readdir(data())).sort()).toEqual(['2026-11.json', 'backup', 'settings.json']);
    expect(await readdir(join(folder, 'machine'))).toEqual(['pulse.json']);
  });

  it('lets only the owner in', async (context) => {
    if (process.platform === 'win32')
      context.skip('Windows keeps access in the folder’s list, not in the mode');
    const { store } = await open();
    await store.append([event(1)]);
    await store.close();
    const modes = await Promise.all(
      [data(), data('backup'), data('2026-11.json')].map(async (path) => (await stat(path)).mode),
    );
    expect(modes.map((mode) => (mode & 0o777).toString(8))).toEqual(['700', '700', '600']);
  });

  it('sets a torn file aside and restores its copy', async () => {
    const first = await open();
    await first.store.append([event(1)]);
    await first.store.close();
    await writeFile(data('2026-11.json'), '{"version":1,');
    const { events, notices } = await open();
    expect(events).toEqual([event(1)]);
    const copiedAt = (await stat(data('backup', '2026-11.json'))).mtimeMs;
    expect(notices).toMatchObject([{ type: 'set-aside', file: '2026-11.json', restoredFrom: copiedAt }]);
    const [kept = ''] = await readdir(data('set-aside'));
    expect(await readFile(data('set-aside', kept), 'utf8')).toBe('{"version":1,');
  });

  it('leaves a folder in the place of the file alone', async () => {
    await mkdir(data('2026-11.json'), { recursive: true });
    const { store, notices } = await open();
    expect(notices).toEqual([{ type: 'cannot-open', file: '2026-11.json' }]);
    expect((await store.append([event(1)])).saved).toBe(false);
    expect((await stat(data('2026-11.json'))).isDirectory()).toBe(true);
  });
});
