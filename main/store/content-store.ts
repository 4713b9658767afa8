import { carryOver, NO_CONTENT, readContent, type KeptContent } from './content-fields';
import { Document } from './document';
import { isObject, type JsonObject } from './json';
import { notSaved, type FailReason, type SaveOutcome } from './outcome';
import type { Job } from './save-queue';
import { contentFormat, type ContentFile } from './schema';
import type { Shelf } from './shelf';

const NO_FILE: ContentFile = { version: 1 };

/** The file of the person's own activities and tips, and of which tips have come. Written as the settings are. */
export class ContentStore implements Job {
  readonly #shelf: Shelf;
  readonly #document: Document<ContentFile>;
  /** The file as it is; `null` while it must not be written. */
  #file: ContentFile | null = null;
  #held: FailReason = 'failed';
  /** The content that the app went by when `#file` was last in step with it. */
  #basis: KeptContent = NO_CONTENT;
  #wanted: KeptContent | null = null;
  #backupDue = false;
  #toldUnread = 0;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    this.#document = new Document(shelf, 'content', contentFormat);
  }

  /** What to start with. */
  async open(): Promise<KeptContent> {
    this.#basis = await this.#load();
    return this.#basis;
  }

  /** Content to be written by the next `save`. */
  want(content: KeptContent): void {
    this.#wanted = content;
  }

  async save(): Promise<SaveOutcome | null> {
    const wanted = this.#wanted;
    if (wanted === null) return null;
    if (this.#file === null) await this.#load();
    if (this.#file === null) {
      if (this.#held === 'newer') this.#wanted = null;
      return notSaved(this.#held);
    }
    const file: ContentFile = { ...carryOver(this.#basis, wanted, this.#file), version: 1 };
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

  async #load(): Promise<KeptContent> {
    const loaded = await this.#document.load();
    switch (loaded.state) {
      case 'ready':
        this.#file = loaded.data ?? NO_FILE;
        return this.#read(this.#file);
      case 'held':
        this.#held = loaded.reason;
        return this.#read(loaded.data ?? NO_FILE);
      case 'newer':
        // What a newer version wrote is not changed, but what of it can be read is the person's.
        this.#held = 'newer';
        return readContent(isObject(loaded.raw) ? loaded.raw : {});
    }
  }

  #read(file: JsonObject): KeptContent {
    const { own, tipBag, unread } = readContent(file);
    if (unread.length > 0 && unread.length !== this.#toldUnread)
      this.#shelf.tell({ type: 'content-unread', entries: unread.length });
    this.#toldUnread = unread.length;
    return { own, tipBag };
  }
}
