import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeDisk } from '../../main/store/disk';
import { openStore, type OpenedStore } from '../../main/store/open-store';
import { SimulatedClock } from '../support/simulated-clock';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { event, everyEvent, idOf, SWEDISH } from './events';

describe('the store on a real file system', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arbetsro-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const clock = new SimulatedClock();
  const data = (...path: string[]): string => join(folder, 'data', ...path);
  const open = (months: readonly string[] = ['2026-11']): Promise<OpenedStore> =>
    openStore({
      dataFolder: data(),
      machineFolder: join(folder, 'machine'),
      disk: nodeDisk,
      clock,
      months,
      log: () => undefined,
    });

  it('finds again what it was given', async () => {
    const pulse = { day: '2026-11-23', at: 5, boot: null, moved: 0, after: null, earned: { movement: 1 } };
    const { store } = await open();
    expect(await store.append([event(1)])).toEqual({ saved: true });
    expect(await store.saveValue('settings', SWEDISH)).toEqual({ saved: true });
    await store.writePulse(pulse);
    await store.close();
    expect(await open()).toMatchObject({ events: [event(1)], settings: SWEDISH, pulse, notices: [] });
    expect((await readdir(data())).sort()).toEqual(['2026-11.json', 'backup', 'settings.json']);
    expect((await readdir(join(folder, 'machine'))).sort()).toEqual(['machine.json', 'pulse.json']);
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

  /** The files, by their path from the folder, in which the text is found. */
  async function holding(text: string): Promise<readonly string[]> {
    const names = await readdir(folder, { recursive: true });
    const found: string[] = [];
    for (const name of names) {
      const path = join(folder, name);
      if ((await stat(path)).isFile() && (await readFile(path)).includes(text)) found.push(name);
    }
    return found.sort();
  }

  /** Everything that the app keeps, with the words in each of its files. */
  async function fill(words: string): Promise<void> {
    const { store } = await open();
    const at = clock.now().wall - 60_000;
    const closeOut = { done: words, tomorrow: '', worked: '', change: '' };
    const [started] = everyEvent().filter(({ type }) => type === 'work.started');
    const told = { ...event(1), id: idOf(at + 1, 1), type: 'closeout.saved', closeOut } as const;
    if (started === undefined) throw new Error('no start');
    await store.append([{ ...started, id: idOf(at, 0) }, told]);
    await store.append([
      { ...started, id: idOf(at, 2), day: '2025-11-23' },
      { ...told, id: idOf(at + 1, 3), day: '2025-11-23' },
    ]);
    await store.saveValue('settings', SWEDISH);
    await store.saveValue('content', {
      own: { activities: [], tips: [{ id: 'own-a', text: words }] },
      tipBag: null,
    });
    const pulse = { day: '2026-11-23', at: 5, boot: null, moved: 0, after: null, earned: { [words]: 1 } };
    await store.writePulse(pulse);
    await store.close();
    await writeFile(data('2026-10.json'), `torn ${words}`);
    const again = await open(['2026-10']);
    await again.years.between('2020-01-01', '2026-12-31');
    await again.store.close();
    await writeFile(data('.2026-11.json.99999999-0123456789ab.tmp'), words);
    await writeFile(join(folder, 'machine', 'calendar.json'), words);
    await mkdir(join(folder, 'machine', 'logs'));
    await writeFile(join(folder, 'machine', 'logs', 'arbetsro.log'), words);
  }

  it('has no byte left of a deleted day', async () => {
    await fill('MARKER-7f3a');
    const before = await holding('MARKER-7f3a');
    const { forgetting, store } = await open();
    expect((await forgetting.forget({ type: 'day', day: '2025-11-23' })).outcome).toEqual({ type: 'gone' });
    await store.close();
    const after = await holding('MARKER-7f3a');
    const gone = before.filter((name) => !after.includes(name));
    expect(gone.map((name) => name.split(sep).join('/'))).toEqual([
      // Left over by a writer that died: it goes with every start.
      'data/.2026-11.json.99999999-0123456789ab.tmp',
      'data/2025-11.json',
      'data/backup/2025-11.json',
      'machine/index/2025.json',
    ]);
  });

  it('has no byte left after everything was deleted, and begins as on the first day', async () => {
    await fill('MARKER-7f3a');
    expect((await holding('MARKER-7f3a')).length).toBeGreaterThan(9);
    const { forgetting, store } = await open();
    expect((await forgetting.forget({ type: 'everything' })).outcome).toEqual({ type: 'gone' });
    await store.close();
    expect(await holding('MARKER-7f3a')).toEqual([]);
    expect(await holding('')).toEqual([]);
    expect(await open()).toMatchObject({ events: [], pulse: null, notices: [], settings: DEFAULT_SETTINGS });
  });
});
