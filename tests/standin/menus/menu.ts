import type * as Electron from 'electron';
import { StandinEvent, StrictEmitter } from '../event';
import type { BaseWindow } from '../windows/base-window';
import { windows } from '../windows/registry';

type Template = Electron.MenuItemConstructorOptions;

/** A menu as data, for a test or a page to show. */
export interface MenuModel {
  readonly id: string;
  readonly label: string;
  readonly sublabel: string;
  readonly type: string;
  readonly role: string | undefined;
  readonly isChecked: boolean;
  readonly isEnabled: boolean;
  readonly isVisible: boolean;
  readonly accelerator: string | null;
  readonly submenu: readonly MenuModel[] | undefined;
}

let lastCommandId = 0;

/** Electron's `MenuItem`. */
export class MenuItem {
  readonly commandId: number;
  id: string;
  label: string;
  sublabel: string;
  toolTip: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly type: NonNullable<Template['type']>;
  readonly role: Template['role'];
  readonly accelerator: string | null;
  readonly submenu: Menu | undefined;
  readonly click: (event?: unknown, window?: BaseWindow) => void;
  /** The menu that holds the item, once it is in one. */
  menu: Menu | undefined;

  constructor(options: Template) {
    lastCommandId += 1;
    this.commandId = lastCommandId;
    const submenu = Array.isArray(options.submenu)
      ? Menu.buildFromTemplate(options.submenu)
      : options.submenu;
    this.submenu = submenu as Menu | undefined;
    this.type = options.type ?? (this.submenu === undefined ? 'normal' : 'submenu');
    this.role = options.role;
    this.id = options.id ?? '';
    this.label = options.label ?? (options.role === undefined ? '' : roleLabel(options.role));
    this.sublabel = options.sublabel ?? '';
    this.toolTip = options.toolTip ?? '';
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.accelerator = options.accelerator ?? null;
    this.click = (event, window) => {
      if (!this.enabled || !this.visible) return;
      if (this.type === 'checkbox') this.checked = !this.checked;
      if (this.type === 'radio') this.menu?.choose(this);
      if (this.role !== undefined) windows.emit('role', this.role, window ?? windows.focused);
      // The real types ask for Electron's own classes here; the stand-in's are what the app gets everywhere.
      else
        Reflect.apply(options.click ?? (() => undefined), this, [this, window, event ?? new StandinEvent()]);
    };
  }

  /** The item as data. */
  model(): MenuModel {
    return {
      id: this.id,
      label: this.label,
      sublabel: this.sublabel,
      type: this.type,
      role: this.role,
      isChecked: this.checked,
      isEnabled: this.enabled,
      isVisible: this.visible,
      accelerator: this.accelerator,
      submenu: this.submenu?.model(),
    };
  }
}

/** Electron's `Menu`: a model that can be clicked, drawn by nobody. */
export class Menu extends StrictEmitter {
  static #application: Menu | null = null;
  readonly items: MenuItem[] = [];

  constructor() {
    super('Menu');
  }

  static buildFromTemplate(template: readonly (Template | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const entry of template) menu.append(entry instanceof MenuItem ? entry : new MenuItem(entry));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }

  append(item: MenuItem): void {
    this.insert(this.items.length, item);
  }

  insert(position: number, item: MenuItem): void {
    item.menu = this;
    this.items.splice(position, 0, item);
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  popup(_options?: Electron.PopupOptions): void {
    this.emit('menu-will-show', new StandinEvent());
  }

  closePopup(_window?: unknown): void {
    this.emit('menu-will-close', new StandinEvent());
  }

  /** Checks one radio item and unchecks its neighbours, up to the next separator. */
  choose(chosen: MenuItem): void {
    const index = this.items.indexOf(chosen);
    const isRadio = (item: MenuItem | undefined) => item?.type === 'radio';
    let first = index;
    while (isRadio(this.items[first - 1])) first -= 1;
    let next = index + 1;
    while (isRadio(this.items[next])) next += 1;
    for (const item of this.items.slice(first, next)) item.checked = item === chosen;
  }

  /** The menu as data. */
  model(): MenuModel[] {
    return this.items.map((item) => item.model());
  }

  /** The item with this id, or at the end of this path of labels. */
  find(path: string | readonly string[]): MenuItem | null {
    if (typeof path === 'string') return this.getMenuItemById(path) ?? this.find([path]);
    const [label, ...rest] = path;
    const item = this.items.find(
      (candidate) => candidate.visible && (candidate.label === label || candidate.id === label),
    );
    if (item === undefined) return null;
    return rest.length === 0 ? item : (item.submenu?.find(rest) ?? null);
  }
}

function roleLabel(role: string): string {
  return role.charAt(0).toUpperCase() + role.slice(1);
}
