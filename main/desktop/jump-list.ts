import { app } from 'electron';
import { QUICK_ACTIONS } from '../../shared/desktop/quick-actions';
import type { Translate } from '../../shared/messages';

/**
 * The tasks in the jump list of Windows, in the language of the app; call it again when that changes. Linux has them in the
 * desktop file of the package. A Mac has a menu in the Dock, where this app is not: it lives in the menu bar, whose menu has
 * all of them. Unpackaged runs have none, for they would start a bare Electron.
 */
export function setJumpList(say: Translate, log: (line: string) => void): void {
  if (process.platform !== 'win32' || !app.isPackaged) return;
  const tasks = QUICK_ACTIONS.map(({ verb, title }) => ({
    program: process.execPath,
    arguments: verb,
    title: say(title),
    description: say(title),
    iconPath: process.execPath,
    iconIndex: 0,
  }));
  if (!app.setUserTasks(tasks)) log('jump list: refused');
}
