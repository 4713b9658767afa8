import type { AppUpdater, CancellationToken } from 'electron-updater';
import type { Log } from '../log';
import type { Updater } from '../updates/updater';

/** What is used of electron-updater. */
export type UsedUpdater = Pick<
  AppUpdater,
  | 'autoDownload'
  | 'autoInstallOnAppQuit'
  | 'allowDowngrade'
  | 'allowPrerelease'
  | 'disableWebInstaller'
  | 'isUserWithinRollout'
  | 'logger'
  | 'requestHeaders'
  | 'checkForUpdates'
  | 'downloadUpdate'
>;

/** A version as it may be shown: what a feed says is not ours. */
const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}(-[0-9a-z.-]{1,32})?$/i;

/** electron-updater, loaded when it is first wanted: a copy that does not look never runs a line of it. */
export async function loadUpdater(log: Log): Promise<Updater> {
  const { autoUpdater, CancellationToken } = await import('electron-updater');
  return updaterOf(autoUpdater, () => new CancellationToken(), log);
}

/**
 * Looks and fetches through electron-updater. It has a session of its own in memory, `electron-updater`, which nothing else
 * uses; the session of the pages stays blocked. What is fetched is checked against the feed's SHA-512, on Windows and macOS
 * against the signature too, and put in when the app has quit (`autoInstallOnAppQuit`). On Linux that is an AppImage alone:
 * deb and rpm know no feed. On macOS what has been fetched is with the system's own updater (Squirrel.Mac), which nothing takes it
 * back from.
 */
export function updaterOf(updater: UsedUpdater, newToken: () => CancellationToken, log: Log): Updater {
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = true;
  updater.allowDowngrade = false;
  updater.allowPrerelease = false;
  updater.disableWebInstaller = true;
  // It would log addresses and folders; what went wrong is told here.
  updater.logger = null;
  // SECURITY: it would send a random number that tells one copy from all others. Everybody sends the same, and nobody is left out of
  // a rollout by it.
  updater.requestHeaders = { 'x-user-staging-id': 'none' };
  updater.isUserWithinRollout = () => true;
  let token: CancellationToken | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const download = async (own: CancellationToken): Promise<'fetched' | 'failed'> => {
    const isOver = (): boolean => own.cancelled;
    if (isOver()) return 'failed';
    updater.autoInstallOnAppQuit = true;
    try {
      await updater.downloadUpdate(own);
    } catch (error) {
      if (!isOver()) log(`updates: fetching failed (${nameOf(error)})`);
      return 'failed';
    }
    return isOver() ? 'failed' : 'fetched';
  };
  return {
    async look() {
      try {
        const found = await updater.checkForUpdates();
        if (found?.isUpdateAvailable !== true) return { type: 'none' };
        const { version } = found.updateInfo;
        return VERSION.test(version) ? { type: 'newer', version } : { type: 'failed' };
      } catch (error) {
        log(`updates: looking failed (${nameOf(error)})`);
        return { type: 'failed' };
      }
    },
    fetch() {
      const own = newToken();
      token = own;
      // One after the other: it would hand out what is just being broken off.
      const fetched = last.then(() => download(own));
      last = fetched;
      return fetched;
    },
    forget() {
      // It is asked for once more at the quit.
      updater.autoInstallOnAppQuit = false;
      token?.cancel();
    },
  };
}

/** The kind of an error, or its code; its message may name folders. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
