import { globalShortcut } from 'electron';
import {
  SHORTCUTS,
  usableShortcuts,
  type ShortcutName,
  type ShortcutSettings,
  type ShortcutState,
} from '../../shared/desktop/shortcuts';

type Held = ReturnType<typeof usableShortcuts>;

const NONE: Held = { day: null, break: null, pause: null };

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
    const wanted = usableShortcuts(settings);
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
      if (held !== null && this.#states[name] === 'registered') globalShortcut.unregister(held);
    }
    this.#held = NONE;
    this.#states = { day: 'none', break: 'none', pause: 'none' };
  }

  #take(name: ShortcutName): ShortcutState {
    const wanted = this.#held[name];
    if (wanted === null) return 'none';
    if (wanted === 'doubled') return 'doubled';
    const isOurs = globalShortcut.register(wanted, () => {
      this.#pressed(name);
    });
    return isOurs ? 'registered' : 'taken';
  }
}
