import type { AppUpdater } from 'electron-updater';
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
  const { autoUpdater } = await import('electron-updater');
  return updaterOf(autoUpdater, log);
}

/**
 * Looks and fetches through electron-updater. It has a session of its own in memory, `electron-updater`, which nothing else
 * uses; the session of the pages stays blocked. What is fetched is checked against the feed's SHA-512, on Windows and macOS
 * against the signature too, and put in when the app has quit (`autoInstallOnAppQuit`). On Linux that is an AppImage alone:
 * deb and rpm know no feed.
 */
export function updaterOf(updater: UsedUpdater, log: Log): Updater {
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
    async fetch() {
      try {
        await updater.downloadUpdate();
        return 'fetched';
      } catch (error) {
        log(`updates: fetching failed (${nameOf(error)})`);
        return 'failed';
      }
    },
  };
}

/** The kind of an error, or its code; its message may name folders. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
