import { createHash } from 'node:crypto';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Longest path of a Unix socket that every system takes, bytes (`sun_path` on macOS). */
const LONGEST_PATH = 100;

/** Where the app of this person listens: a socket in its own folder, a named pipe on Windows. */
export function controlAddress(machineFolder: string, platform: NodeJS.Platform = process.platform): string {
  const short = createHash('sha256').update(machineFolder).digest('hex').slice(0, 16);
  if (platform === 'win32') return `\\\\.\\pipe\\arbetsro-${short}`;
  const path = join(machineFolder, 'control.sock');
  return Buffer.byteLength(path) <= LONGEST_PATH ? path : join(tmpdir(), `arbetsro-${short}.sock`);
}

/**
 * The folder of this machine's own files, without Electron: what `app.getPath('userData')` is for a program of this
 * name. `ARBETSRO_USER_DATA` names another.
 */
export function machineFolder(
  name: string,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
): string {
  const own = named(env['ARBETSRO_USER_DATA']);
  if (own !== null) return own;
  if (platform === 'win32') return join(named(env['APPDATA']) ?? join(homedir(), 'AppData', 'Roaming'), name);
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name);
  return join(named(env['XDG_CONFIG_HOME']) ?? join(homedir(), '.config'), name);
}

/** A variable that is set but empty counts as not set (XDG Base Directory Specification). */
function named(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}
