import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import type { ViewState } from '../../shared/contract';
import type { Report } from '../../shared/trouble/trouble';
import { updateWay, type UpdateWay } from '../../shared/updates/way';
import { ownAppImage } from '../freedesktop/app-image';
import { withoutUrls } from './launch-ear';

/** Which program this is and on what, for a report. */
export function aboutProgram(): Pick<Report, 'version' | 'electron' | 'platform'> {
  const electron = 'electron' in process.versions ? process.versions.electron : null;
  return { version: app.getVersion(), electron, platform: `${process.platform} ${process.arch}` };
}

/** Names of the files that main was built into; none where they cannot be listed: a report then says less. */
export function ownFiles(): readonly string[] {
  try {
    return readdirSync(dirname(fileURLToPath(import.meta.url))).filter((file) => file.endsWith('.js'));
  } catch {
    return [];
  }
}

/**
 * Quits, and starts the program again: as on its first day, once its data is gone. Electron would start it with the words of now:
 * an address among them would be asked about once more.
 */
export function startAnew(quit: () => void): void {
  const args = withoutUrls(process.argv.slice(1));
  const file = ownAppImage(process);
  if (file === null) app.relaunch({ args });
  else {
    // What Electron relaunches with would run out of the mount that goes with this process.
    app.once('quit', () => {
      app.releaseSingleInstanceLock();
      spawn(file, args, { detached: true, stdio: 'ignore' }).unref();
    });
  }
  quit();
}

/** The system as the texts know it; any other Unix is taken for Linux. */
export function systemName(): ViewState['platform'] {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}

/** How this copy gets newer versions, from where it lies and what its package says. */
export function wayOfUpdates(): UpdateWay {
  const { env } = process;
  if (!app.isPackaged) return 'source';
  return updateWay({
    platform: systemName(),
    knowsFeed: existsSync(join(process.resourcesPath, 'app-update.yml')),
    isAppImage: ownAppImage(process) !== null,
    isOwn: liesIn(env['LOCALAPPDATA'], process.execPath),
  });
}

/** Whether a path is in a folder, as Windows compares them: without regard to case. */
function liesIn(folder: string | undefined, path: string): boolean {
  if (folder === undefined || folder === '') return false;
  return path.toLowerCase().startsWith(`${folder.toLowerCase()}\\`);
}
