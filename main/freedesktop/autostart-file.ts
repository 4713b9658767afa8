import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { LoginState } from '../../shared/desktop/state';
import { autostartEntry, readAutostartEntry } from './autostart-entry';

/** The entry in the person's autostart folder. The file is the truth: the person may change it in the desktop's own settings. */
export class AutostartFile {
  readonly #file: string;
  readonly #program: string;

  constructor(file: string, program: string) {
    this.#file = file;
    this.#program = program;
  }

  /** Whether the desktop starts the program; `off-in-system` where the person switched it off there. Rejects as files do. */
  async read(): Promise<LoginState> {
    const text = await this.#text();
    if (text === null) return 'off';
    return readAutostartEntry(text, this.#program).isOn ? 'on' : 'off-in-system';
  }

  async set(on: boolean): Promise<void> {
    if (!on) {
      await rm(this.#file, { force: true });
      return;
    }
    await mkdir(dirname(this.#file), { recursive: true });
    await writeFile(this.#file, autostartEntry(this.#program));
  }

  /** The program may have moved since, as an AppImage does: an entry that is on follows it, one that is off is left alone. */
  async follow(): Promise<void> {
    const text = await this.#text();
    if (text === null) return;
    const { isOn, isOurs } = readAutostartEntry(text, this.#program);
    if (isOn && !isOurs) await this.set(true);
  }

  /** `null` when there is none. */
  async #text(): Promise<string | null> {
    try {
      return await readFile(this.#file, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  }
}
