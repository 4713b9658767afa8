import { globalShortcut } from 'electron';
import { wantedKeys, type ShortcutState } from '../../shared/desktop/shortcuts';
import { SHORTCUTS, type ShortcutName, type ShortcutSettings } from '../../shared/desktop/shortcut-settings';

type Held = ReturnType<typeof wantedKeys>;

const NONE: Held = { day: { type: 'none' }, break: { type: 'none' }, pause: { type: 'none' } };

/**
 * Combinations of keys that work from every program. The system refuses one that somebody else has. On Wayland the desktop
 * decides: Electron says yes before anybody was asked, and on XWayland the keys come only while a window of X has the focus
 * (Electron's documentation of `globalShortcut`, electron/electron#52218).
 */
export class Shortcuts {
  readonly #pressed: (name: ShortcutName) => void;
  #held: Held = NONE;
  #states: Readonly<Record<ShortcutName, ShortcutState>> = { day: 'none', break: 'none', pause: 'none' };

  constructor(pressed: (name: ShortcutName) => void) {
    this.#pressed = pressed;
  }

  /** Holds what the settings say, and answers what became of each. What is the same is not asked for again. */
  follow(settings: ShortcutSettings): Readonly<Record<ShortcutName, ShortcutState>> {
    const wanted = wantedKeys(settings);
    if (JSON.stringify(wanted) === JSON.stringify(this.#held)) return this.#states;
    this.release();
    this.#held = wanted;
    this.#states = { day: this.#take('day'), break: this.#take('break'), pause: this.#take('pause') };
    return this.#states;
  }

  /** Gives all back. */
  release(): void {
    for (const name of SHORTCUTS) {
      const held = this.#held[name];
      if (held.type === 'keys' && this.#states[name] === 'registered') globalShortcut.unregister(held.keys);
    }
    this.#held = NONE;
    this.#states = { day: 'none', break: 'none', pause: 'none' };
  }

  #take(name: ShortcutName): ShortcutState {
    const wanted = this.#held[name];
    if (wanted.type !== 'keys') return wanted.type;
    const isOurs = globalShortcut.register(wanted.keys, () => {
      this.#pressed(name);
    });
    return isOurs ? 'registered' : 'taken';
  }
}
