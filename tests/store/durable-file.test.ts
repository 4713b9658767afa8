import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeDisk } from '../../main/store/disk';
import { writeDurably, writeLightly } from '../../main/store/durable-file';
import { patienceWith } from '../../main/store/patience';
import { removeLeftovers, temporaryPath } from '../../main/store/temporary-files';
import { SimulatedClock } from '../support/simulated-clock';
import { ModelDisk, type Operation } from './model-disk';

const PATH = '/data/file.json';

function diskWith(text: string | null): ModelDisk {
  const disk = new ModelDisk();
  disk.putFolder('/data');
  if (text !== null) disk.put(PATH, text);
  return disk;
}

const operations = (disk: ModelDisk): readonly Operation[] => disk.calls.map((call) => call.operation);

describe('a durable write', () => {
  it('goes through a temporary file, syncs it, renames it and syncs the folder', async () => {
    const disk = diskWith('old');
    expect(await writeDurably(disk, PATH, 'new')).toEqual({ saved: true });
    expect(operations(disk)).toEqual(['create', 'write', 'sync', 'close', 'rename', 'syncFolder']);
    expect(disk.text(PATH)).toBe('new');
    expect(disk.names('/data')).toEqual(['file.json']);
  });

  it('writes on where the system takes a few bytes at a time', async () => {
    const disk = diskWith(null);
    disk.mostPerWrite = 3;
    const text = 'åäö and some more';
    expect(await writeDurably(disk, PATH, text)).toEqual({ saved: true });
    expect(disk.text(PATH)).toBe(text);
  });

  it('gives up where the system takes no bytes at all', async () => {
    const disk = diskWith('old');
    disk.mostPerWrite = 0;
    expect(await writeDurably(disk, PATH, 'new')).toEqual({ saved: false, reason: 'failed' });
    expect(disk.text(PATH)).toBe('old');
  });

  it.each([
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'no-access'],
    ['EPERM', 'no-access'],
    ['ENOENT', 'gone'],
    ['EIO', 'failed'],
  ] as const)('answers %s with "%s", keeps the old text and leaves nothing behind', async (code, reason) => {
    for (const operation of ['create', 'write', 'sync', 'close', 'rename'] as const) {
      const disk = diskWith('old');
      disk.fault = (call) => (call.operation === operation ? code : null);
      expect(await writeDurably(disk, PATH, 'new'), operation).toEqual({ saved: false, reason });
      expect(disk.text(PATH), operation).toBe('old');
      expect(disk.names('/data'), operation).toEqual(['file.json']);
    }
  });

  it('is not confirmed when the folder cannot be synced', async () => {
    const disk = diskWith('old');
    disk.fault = (call) => (call.operation === 'syncFolder' ? 'EIO' : null);
    expect(await writeDurably(disk, PATH, 'new')).toEqual({ saved: false, reason: 'failed' });
  });

  it('waits a moment for a program that holds the file', async () => {
    const disk = diskWith('old');
    const clock = new SimulatedClock();
    let held = 2;
    disk.fault = (call) => (call.operation === 'rename' && held-- > 0 ? 'EBUSY' : null);
    expect(await clock.until(writeDurably(disk, PATH, 'new', patienceWith(clock)))).toEqual({ saved: true });
    expect(disk.text(PATH)).toBe('new');
  });

  it('syncs nothing when it is a light one', async () => {
    const disk = diskWith('old');
    expect(await writeLightly(disk, PATH, 'new')).toEqual({ saved: true });
    expect(operations(disk)).toEqual(['create', 'write', 'close', 'rename']);
  });
});

describe('on a real file system', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arbetsro-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('writes a file that only its owner may read', async (context) => {
    const path = join(folder, 'a.json');
    expect(await writeDurably(nodeDisk, path, 'one')).toEqual({ saved: true });
    expect(await writeDurably(nodeDisk, path, 'two')).toEqual({ saved: true });
    expect(await readFile(path, 'utf8')).toBe('two');
    expect(await readdir(folder)).toEqual(['a.json']);
    if (process.platform === 'win32')
      context.skip('Windows keeps access in the folder’s list, not in the mode');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('makes folders that only their owner may enter', async (context) => {
    if (process.platform === 'win32')
      context.skip('Windows keeps access in the folder’s list, not in the mode');
    await nodeDisk.makeFolder(join(folder, 'made'));
    expect((await stat(join(folder, 'made'))).mode & 0o777).toBe(0o700);
  });

  it('says that a folder in the place of the file cannot be replaced', async () => {
    await nodeDisk.makeFolder(join(folder, 'a.json'));
    expect((await writeDurably(nodeDisk, join(folder, 'a.json'), 'one')).saved).toBe(false);
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('says that a folder is gone', async () => {
    const outcome = await writeDurably(nodeDisk, join(folder, 'missing', 'a.json'), 'one');
    expect(outcome).toEqual({ saved: false, reason: 'gone' });
  });
});

describe('leftovers of writers that died', () => {
  const named = (writer: number): string => `/data/.file.json.${writer}-0123456789ab.tmp`;
  const beyondAnyProcess = 2 ** 30;

  it('are removed, other files and those of a living writer are not', async () => {
    const clock = new SimulatedClock();
    const disk = new ModelDisk(() => clock.now().wall);
    const own = temporaryPath(PATH);
    for (const path of [named(beyondAnyProcess), named(process.ppid), own, PATH, '/data/notes.tmp'])
      disk.put(path, 'x');
    await removeLeftovers(disk, clock, '/data');
    const left = [named(process.ppid), PATH, '/data/notes.tmp'].map((path) => path.slice('/data/'.length));
    expect(disk.names('/data')).toEqual(left.sort());
  });

  it('are removed after a day whoever has their process number by then', async () => {
    const clock = new SimulatedClock();
    const disk = new ModelDisk(() => clock.now().wall);
    disk.put(named(process.ppid), 'x');
    clock.advance(25 * 3_600_000);
    await removeLeftovers(disk, clock, '/data');
    expect(disk.names('/data')).toEqual([]);
  });
});
