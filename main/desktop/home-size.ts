import type { BrowserWindow } from 'electron';
import { z } from 'zod';
import { SECOND, type Clock, type Stop } from '../../shared/time/moment';
import type { Log } from '../log';
import type { Disk } from '../store/disk';
import { MachineFile } from '../store/machine-file';

const pixels = z.number().int().positive();
const schema = z.object({ version: z.literal(1), width: pixels, height: pixels, maximized: z.boolean() });

/** How large the home window is while it is not maximized, in device-independent pixels, and whether it is. */
export type Size = Omit<z.infer<typeof schema>, 'version'>;

/** A window that is being made larger is written down once it rests, ms. */
const RESTS_AFTER = 1 * SECOND;

/**
 * `window.json`, in the machine's own folder: how large the person left the home window. Where it was is not kept: it opens on
 * the display in use, and on Wayland no window knows where it is. Never throws.
 */
export class HomeSize {
  readonly #file: MachineFile<z.infer<typeof schema>>;
  readonly #clock: Clock;
  #size: Size | null = null;
  /** Forgets the writing that is due. */
  #due: Stop | null = null;

  constructor(disk: Disk, machineFolder: string, clock: Clock, log: Log) {
    const is = { name: 'window.json', what: 'size of the window', schema };
    this.#file = new MachineFile(disk, machineFolder, is, log);
    this.#clock = clock;
  }

  /** What the last run kept, from now on. */
  async read(): Promise<void> {
    this.#size = await this.#file.read();
  }

  /** How large the window was left; `null` when nobody has changed it. */
  get last(): Size | null {
    return this.#size;
  }

  /** Keeps how large the person makes the window, for as long as it is there. */
  follow(window: BrowserWindow): void {
    if (this.#size?.maximized === true) window.maximize();
    const note = (): void => {
      // Full screen and minimized it has no size of its own; one that is maximized tells the one that it goes back to.
      if (window.isFullScreen() || window.isMinimized()) return;
      const { width, height } = window.getNormalBounds();
      this.#size = { width, height, maximized: window.isMaximized() };
      this.#due?.();
      this.#due = this.#clock.after(RESTS_AFTER, () => void this.#write());
    };
    window.on('resize', note);
    window.on('maximize', note);
    window.on('unmaximize', note);
    window.on('closed', () => void this.#write());
  }

  async #write(): Promise<void> {
    if (this.#due === null || this.#size === null) return;
    this.#due();
    this.#due = null;
    await this.#file.write({ version: 1, ...this.#size });
  }
}
