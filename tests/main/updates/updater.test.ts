import { CancellationToken } from 'electron-updater';
import { describe, expect, it } from 'vitest';
import { updaterOf, type UsedUpdater } from '../../../main/desktop/updater';

type Check = Awaited<ReturnType<UsedUpdater['checkForUpdates']>>;

const newToken = (): CancellationToken => new CancellationToken();

/** electron-updater as it comes, with what it answers said by the test. */
function used(
  check: () => Promise<Check>,
  download: UsedUpdater['downloadUpdate'] = () => Promise.resolve([]),
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
    updaterOf(updater, newToken, () => undefined);
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
      updaterOf(used(check), newToken, (line) => log.push(line)).look();
    expect(await look(found('0.2.0'))).toEqual({ type: 'newer', version: '0.2.0' });
    expect(await look(found('1.0.0-beta.2'))).toEqual({ type: 'newer', version: '1.0.0-beta.2' });
    expect(await look(found('0.1.0', false))).toEqual({ type: 'none' });
    expect(await look(() => Promise.resolve(null))).toEqual({ type: 'none' });
    expect(log).toEqual([]);
  });

  it.each(['<b>1.0.0</b>', '1.0', `1.0.${'9'.repeat(60)}`, '1.0.0 – get it at example.org', ''])(
    'shows nobody what a feed may call a version: %s',
    async (version) => {
      expect(await updaterOf(used(found(version)), newToken, () => undefined).look()).toEqual({
        type: 'failed',
      });
    },
  );

  it('that fails is told of by its code, without what its message holds', async () => {
    const log: string[] = [];
    const updater = updaterOf(used(gone, gone), newToken, (line) => log.push(line));
    expect([await updater.look(), await updater.fetch()]).toEqual([{ type: 'failed' }, 'failed']);
    expect(log).toEqual(['updates: looking failed (ENOENT)', 'updates: fetching failed (ENOENT)']);
  });

  it('breaks off what it fetches and puts nothing in at the quit, until something is fetched again', async () => {
    const log: string[] = [];
    let running = 0;
    let most = 0;
    const given = used(found('0.2.0'), (token) => {
      running += 1;
      most = Math.max(most, running);
      return new Promise<string[]>((resolve, reject) => {
        token?.once('cancel', () => reject(new Error('cancelled')));
        if (given.requestHeaders?.['now'] === 'yes') resolve([]);
      }).finally(() => (running -= 1));
    });
    const updater = updaterOf(given, newToken, (line) => log.push(line));
    const first = updater.fetch();
    await Promise.resolve();
    updater.forget();
    // Asked for again before the first has ended: it waits for that.
    const second = updater.fetch();
    updater.forget();
    expect(given.autoInstallOnAppQuit).toBe(false);
    given.requestHeaders = { now: 'yes' };
    const third = updater.fetch();
    expect(await Promise.all([first, second, third])).toEqual(['failed', 'failed', 'fetched']);
    expect([given.autoInstallOnAppQuit, most, log]).toEqual([true, 1, []]);
    updater.forget();
    expect(given.autoInstallOnAppQuit).toBe(false);
  });

  it('does not call fetched what came although it was broken off', async () => {
    let arrive = (): void => undefined;
    const given = used(found('0.2.0'), () => new Promise((resolve) => (arrive = () => resolve([]))));
    const updater = updaterOf(given, newToken, () => undefined);
    const fetched = updater.fetch();
    await Promise.resolve();
    updater.forget();
    arrive();
    expect([await fetched, given.autoInstallOnAppQuit]).toEqual(['failed', false]);
  });
});
