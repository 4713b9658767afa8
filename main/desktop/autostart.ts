import { join } from 'node:path';
import { app } from 'electron';
import type { LoginState } from '../../shared/desktop/state';
import { ownProgram } from '../freedesktop/app-image';
import { AutostartFile } from '../freedesktop/autostart-file';

/** Whether the system starts the app at login, as the system has it. */
export interface LoginItem {
  /** The system's own word. Rejects where it cannot be had. */
  read(): Promise<LoginState>;
  /** The person's wish, which overrides what they set in the system before. */
  set(on: boolean): Promise<void>;
  /** An entry that is on names this program. */
  follow(): Promise<void>;
}

/**
 * Windows and macOS keep it in the system's own list; on Linux it is an entry in the XDG autostart folder. Unpackaged runs
 * leave all three alone: they would start a bare Electron.
 */
export function loginItem(): LoginItem {
  if (!app.isPackaged) return NONE;
  if (process.platform !== 'linux') return SYSTEM_LIST;
  const file = join(app.getPath('appData'), 'autostart', 'arbetsro.desktop');
  return new AutostartFile(file, ownProgram(process));
}

const NONE: LoginItem = {
  read: () => Promise.resolve('not-installed'),
  set: () => Promise.resolve(),
  follow: () => Promise.resolve(),
};

/**
 * Electron's login items. What Task Manager or Windows' settings switched off stays in the list and is not started
 * (`executableWillLaunchAtLogin`); macOS 13 and newer may want the person's approval first.
 */
const SYSTEM_LIST: LoginItem = {
  read: () => {
    const { openAtLogin, status, executableWillLaunchAtLogin } = app.getLoginItemSettings();
    if (process.platform === 'darwin') {
      if (status === 'requires-approval') return Promise.resolve('needs-approval');
      return Promise.resolve(openAtLogin ? 'on' : 'off');
    }
    if (!openAtLogin) return Promise.resolve('off');
    return Promise.resolve(executableWillLaunchAtLogin ? 'on' : 'off-in-system');
  },
  set: (on) => {
    app.setLoginItemSettings({ openAtLogin: on });
    return Promise.resolve();
  },
  follow: () => Promise.resolve(),
};
