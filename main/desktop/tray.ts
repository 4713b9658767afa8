import { join } from 'node:path';
import {
  Menu,
  nativeImage,
  nativeTheme,
  Tray,
  type MenuItemConstructorOptions,
  type NativeImage,
} from 'electron';
import type { Command } from '../../shared/companion/commands';
import type { MenuLine, TrayIcon, TrayModel } from './tray-menu';

/**
 * The icon in the system tray. Linux needs a StatusNotifier host or an XEmbed tray (GNOME has neither without an
 * extension); there a click may open the menu only, so everything is in the menu. macOS wants a template image.
 */
export class AppTray {
  #tray: Tray;
  readonly #icons: string;
  readonly #onCommand: (command: Command) => void;
  /** What the lines of the menu do, by their id. */
  readonly #actions = new Map<string, () => void>();
  #drawn: TrayModel | null = null;
  #icon: TrayIcon = 'off';

  constructor(iconFolder: string, onCommand: (command: Command) => void) {
    this.#icons = iconFolder;
    this.#onCommand = onCommand;
    this.#tray = this.#make();
    nativeTheme.on('updated', () => {
      this.#tray.setImage(this.#image(this.#icon));
    });
  }

  /** Draws a model; nothing is touched when nothing changed, because a new menu closes one that is open on Linux. */
  draw(model: TrayModel): void {
    if (JSON.stringify(model) === JSON.stringify(this.#drawn)) return;
    this.#drawn = model;
    this.#icon = model.icon;
    this.#actions.clear();
    const menu = Menu.buildFromTemplate(model.lines.map((line) => this.#item(line)));
    this.#tray.setImage(this.#image(model.icon));
    this.#tray.setToolTip(model.tooltip);
    this.#tray.setContextMenu(menu);
  }

  /** Makes the icon anew, for a desktop that shows icons only now. */
  renew(): void {
    const model = this.#drawn;
    this.#tray.destroy();
    this.#tray = this.#make();
    this.#drawn = null;
    if (model !== null) this.draw(model);
  }

  /** Clicks the menu line with this id, as a person would; false when the menu has no such line now. */
  click(id: string): boolean {
    const action = this.#actions.get(id);
    action?.();
    return action !== undefined;
  }

  destroy(): void {
    this.#tray.destroy();
  }

  #make(): Tray {
    const tray = new Tray(this.#image(this.#icon));
    // Windows and most Linux hosts tell a click apart from the menu; macOS opens the menu for both.
    if (process.platform !== 'darwin') {
      tray.on('click', () => {
        this.#onCommand({ type: 'app.open', page: null });
      });
    }
    return tray;
  }

  #item(line: MenuLine): MenuItemConstructorOptions {
    switch (line.type) {
      case 'separator':
        return { type: 'separator' };
      case 'words':
        return { id: line.id, label: line.label, enabled: false };
      case 'command': {
        const click = (): void => {
          this.#onCommand(line.command);
        };
        this.#actions.set(line.id, click);
        return { id: line.id, label: line.label, click };
      }
      case 'menu':
        return { id: line.id, label: line.label, submenu: line.lines.map((one) => this.#item(one)) };
    }
  }

  /** Electron picks `@2x` and the other scales by file name; `Template` in the name makes macOS colour it itself. */
  #image(icon: TrayIcon): NativeImage {
    if (process.platform === 'darwin')
      return nativeImage.createFromPath(join(this.#icons, `${icon}Template.png`));
    const panel = nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
    return nativeImage.createFromPath(join(this.#icons, `${icon}-${panel}.png`));
  }
}
