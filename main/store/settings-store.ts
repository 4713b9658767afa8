import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
import { Document } from './document';
import { isObject, rebase, type JsonObject } from './json';
import { notSaved, type FailReason, type SaveOutcome } from './outcome';
import type { Job } from './save-queue';
import { settingsFormat, type SettingsFile } from './schema';
import { readSettings } from './settings-fields';
import type { Shelf } from './shelf';

const NO_FILE: SettingsFile = { version: 1, settings: {} };

/**
 * The settings file. Only what changed is carried over to it, so that its unknown keys stay, and so that settings which
 * could not be read at the start are not overwritten with defaults once they can.
 */
export class SettingsStore implements Job {
  readonly #shelf: Shelf;
  readonly #document: Document<SettingsFile>;
  /** The file as it should be but for changes; `null` while it must not be written. */
  #file: SettingsFile | null = null;
  #held: FailReason = 'failed';
  /** The settings that the app went by when `#file` was last in step with it. */
  #basis: Settings = DEFAULT_SETTINGS;
  #wanted: Settings | null = null;
  #backupDue = false;
  #toldRepaired = false;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    this.#document = new Document(shelf, 'settings', settingsFormat);
  }

  /** What to start with: the file's settings, field by field, else the defaults. */
  async open(): Promise<Settings> {
    this.#basis = await this.#load();
    return this.#basis;
  }

  /** Settings to be written by the next `save`. */
  want(settings: Settings): void {
    this.#wanted = settings;
  }

  async save(): Promise<SaveOutcome | null> {
    const wanted = this.#wanted;
    if (wanted === null) return null;
    if (this.#file === null) await this.#load();
    if (this.#file === null) {
      if (this.#held === 'newer') this.#wanted = null;
      return notSaved(this.#held);
    }
    const settings = rebase(this.#basis, wanted, this.#file.settings);
    const file: SettingsFile = { ...this.#file, settings: isObject(settings) ? settings : {} };
    const outcome = await this.#document.save(file);
    if (!outcome.saved) {
      this.#file = null;
      return outcome;
    }
    this.#file = file;
    this.#basis = wanted;
    this.#backupDue = true;
    if (this.#wanted === wanted) this.#wanted = null;
    return outcome;
  }

  async settle(): Promise<void> {
    if (!this.#backupDue) return;
    this.#backupDue = false;
    await this.#document.refreshBackup();
  }

  async #load(): Promise<Settings> {
    const loaded = await this.#document.load();
    switch (loaded.state) {
      case 'ready':
        return this.#take(loaded.data ?? NO_FILE);
      case 'held':
        this.#held = loaded.reason;
        return readSettings(loaded.data?.settings ?? {}).settings;
      case 'newer':
        // What a newer version wrote is not changed, but where its fields are still ours they are the person's choice.
        this.#held = 'newer';
        return readSettings(settingsOf(loaded.raw)).settings;
    }
  }

  #take(file: SettingsFile): Settings {
    const { settings, repaired } = readSettings(file.settings);
    if (repaired.length > 0 && !this.#toldRepaired)
      this.#shelf.tell({ type: 'settings-repaired', fields: repaired });
    this.#toldRepaired = repaired.length > 0;
    const mended = rebase({}, settings, file.settings);
    this.#file = { ...file, settings: isObject(mended) ? mended : {} };
    return settings;
  }
}

function settingsOf(raw: unknown): JsonObject {
  return isObject(raw) && isObject(raw['settings']) ? raw['settings'] : {};
}
