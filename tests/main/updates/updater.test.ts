import { describe, expect, it } from 'vitest';
import { updaterOf, type UsedUpdater } from '../../../main/desktop/updater';

type Check = Awaited<ReturnType<UsedUpdater['checkForUpdates']>>;

/** electron-updater as it comes, with what it answers said by the test. */
function used(
  check: () => Promise<Check>,
  download = (): Promise<string[]> => Promise.resolve([]),
): UsedUpdater {
  return {
    autoDownload: true,
    autoInstallOnAppQuit: false,
    allowDowngrade: true,
    allowPrerelease: true,
    disableWebInstaller: false,
    isUserWithinRollout: () => false,
    logger: console,
    requestHeaders: null,
    checkForUpdates: check,
    downloadUpdate: download,
  };
}

function found(version: string, isUpdateAvailable = true): () => Promise<Check> {
  return () => Promise.resolve({ isUpdateAvailable, updateInfo: { version } } as Check);
}

const gone = (): Promise<never> =>
  Promise.reject(Object.assign(new Error('open /home/amina/.cache/x'), { code: 'ENOENT' }));

describe('electron-updater', () => {
  it('is told to fetch nothing by itself, to put in at the end, and to send no number of its own', () => {
    const updater = used(found('0.2.0'));
    updaterOf(updater, () => undefined);
    expect(updater).toMatchObject({
      autoDownload: false,
      autoInstallOnAppQuit: true,
      allowDowngrade: false,
      allowPrerelease: false,
      disableWebInstaller: true,
      logger: null,
      requestHeaders: { 'x-user-staging-id': 'none' },
    });
  });

  it('answers the newer version, or that there is none', async () => {
    const log: string[] = [];
    const look = (check: () => Promise<Check>): Promise<unknown> =>
      updaterOf(used(check), (line) => log.push(line)).look();
    expect(await look(found('0.2.0'))).toEqual({ type: 'newer', version: '0.2.0' });
    expect(await look(found('1.0.0-beta.2'))).toEqual({ type: 'newer', version: '1.0.0-beta.2' });
    expect(await look(found('0.1.0', false))).toEqual({ type: 'none' });
    expect(await look(() => Promise.resolve(null))).toEqual({ type: 'none' });
    expect(log).toEqual([]);
  });

  it.each(['<b>1.0.0</b>', '1.0', `1.0.${'9'.repeat(60)}`, '1.0.0 – get it at example.org', ''])(
    'shows nobody what a feed may call a version: %s',
    async (version) => {
      expect(await updaterOf(used(found(version)), () => undefined).look()).toEqual({ type: 'failed' });
    },
  );

  it('that fails is told of by its code, without what its message holds', async () => {
    const log: string[] = [];
    const updater = updaterOf(used(gone, gone), (line) => log.push(line));
    expect([await updater.look(), await updater.fetch()]).toEqual([{ type: 'failed' }, 'failed']);
    expect(log).toEqual(['updates: looking failed (ENOENT)', 'updates: fetching failed (ENOENT)']);
  });
});
