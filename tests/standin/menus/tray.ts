import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { StandinEvent, StrictEmitter } from '../event';
import { asImage, type NativeImage } from '../system/native-image';
import { screen } from '../system/screen';
import type { Menu } from './menu';

const live = new Set<Tray>();
const changes = new EventEmitter().setMaxListeners(0);

/** Electron's `Tray`: an icon that a test, or a person on the tray page, can click. */
export class Tray extends StrictEmitter {
  #image: NativeImage;
  #toolTip = '';
  #title = '';
  #menu: Menu | null = null;
  #isDestroyed = false;

  constructor(image: NativeImage | string, _guid?: string) {
    super('Tray');
    this.#image = asImage(image);
    live.add(this);
    changes.emit('change');
  }

  setImage(image: NativeImage | string): void {
    this.#alive();
    this.#image = asImage(image);
    changes.emit('change');
  }

  setPressedImage(_image: NativeImage | string): void {
    this.#alive();
  }

  setToolTip(toolTip: string): void {
    this.#alive();
    this.#toolTip = toolTip;
    changes.emit('change');
  }

  setTitle(title: string, _options?: Electron.TitleOptions): void {
    this.#alive();
    this.#title = title;
    changes.emit('change');
  }

  getTitle(): string {
    return this.#title;
  }

  setContextMenu(menu: Menu | null): void {
    this.#alive();
    this.#menu = menu;
    changes.emit('change');
  }

  popUpContextMenu(menu?: Menu, _position?: Electron.Point): void {
    this.#alive();
    (menu ?? this.#menu)?.popup();
  }

  closeContextMenu(): void {
    this.#menu?.closePopup();
  }

  setIgnoreDoubleClickEvents(_isIgnored: boolean): void {
    this.#alive();
  }

  /** The right end of the top edge, where a tray might be. */
  getBounds(): Electron.Rectangle {
    const { x, y, width } = screen.getPrimaryDisplay().bounds;
    return { x: x + width - 24, y, width: 24, height: 24 };
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    live.delete(this);
    changes.emit('change');
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  // What follows is for the stand-in itself.

  get image(): NativeImage {
    return this.#image;
  }

  get toolTip(): string {
    return this.#toolTip;
  }

  get menu(): Menu | null {
    return this.#menu;
  }

  /** The person clicks the icon itself. */
  clickIcon(event: 'click' | 'right-click' | 'double-click'): void {
    const keys = { altKey: false, shiftKey: false, ctrlKey: false, metaKey: false };
    const bounds = this.getBounds();
    this.emit(event, Object.assign(new StandinEvent(), keys), bounds, { x: bounds.x, y: bounds.y });
  }

  #alive(): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
  }
}

/** The tray as the person sees it. */
export const trayArea = {
  /** The icon that was put up last. */
  current: (): Tray | undefined => [...live].at(-1),
  onChange: (listener: () => void): void => void changes.on('change', listener),
};
