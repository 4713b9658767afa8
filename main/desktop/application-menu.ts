import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Translate } from '../../shared/messages';

/**
 * Gives the app the menu that macOS takes its keys from (copy, paste, hide, quit), in the app's language. Without it Electron's
 * own is there: in English, with the developer tools, and with links to the web that nobody is asked about. Other systems have
 * such keys without a menu, and get none.
 */
export function setApplicationMenu(platform: NodeJS.Platform, say: Translate): void {
  Menu.setApplicationMenu(platform === 'darwin' ? Menu.buildFromTemplate(applicationMenu(say)) : null);
}

/** The menu, line by line; each line does what its role says. */
export function applicationMenu(say: Translate): MenuItemConstructorOptions[] {
  return [
    {
      label: say('app.name'),
      submenu: [
        { role: 'about', label: say('menu.about') },
        { type: 'separator' },
        { role: 'hide', label: say('menu.hide') },
        { role: 'hideOthers', label: say('menu.hide-others') },
        { role: 'unhide', label: say('menu.show-all') },
        { type: 'separator' },
        { role: 'quit', label: say('tray.quit') },
      ],
    },
    {
      label: say('menu.edit'),
      submenu: [
        { role: 'undo', label: say('edit.undo') },
        { role: 'redo', label: say('edit.redo') },
        { type: 'separator' },
        { role: 'cut', label: say('edit.cut') },
        { role: 'copy', label: say('edit.copy') },
        { role: 'paste', label: say('edit.paste') },
        { role: 'selectAll', label: say('edit.select-all') },
      ],
    },
    {
      label: say('menu.window'),
      role: 'window',
      submenu: [
        { role: 'minimize', label: say('menu.minimize') },
        { role: 'zoom', label: say('menu.zoom') },
        { role: 'close', label: say('menu.close') },
      ],
    },
  ];
}
