import type { DayEvent } from '../../shared/workday/events';
import { withoutForgotten } from '../../shared/workday/forgotten';
import { Document, type Loaded } from './document';
import { merge } from './merge';
import { notSaved, type FailReason, type SaveOutcome } from './outcome';
import type { Job } from './save-queue';
import { monthFormat, type MonthFile } from './schema';
import type { Shelf } from './shelf';
import { copiesOf, removeCopies } from './synced/copies';

/** Where the events of the month are written to just now. */
type Target =
  | { readonly state: 'unloaded' }
  | { readonly state: 'ready'; readonly document: Document<MonthFile>; readonly file: MonthFile }
  | { readonly state: 'held'; readonly reason: FailReason };

/**
 * The events of one month: those on disk and those that could not be written yet. While the month's file belongs to a
 * newer version they go to a side file, which is merged into it as soon as it can be read (D3).
 */
export class MonthStore implements Job {
  readonly #shelf: Shelf;
  readonly #month: string;
  readonly #main: Document<MonthFile>;
  readonly #side: Document<MonthFile>;
  #target: Target = { state: 'unloaded' };
  #events: readonly DayEvent[] = [];
  #unsaved: ReadonlySet<string> = new Set();
  #unreadable: FailReason | null = null;
  #written: Document<MonthFile> | null = null;
  #isLoaded = false;
  /** Set when somebody else's events come in, also on the way to a write, until that was asked for. */
  #hasNews = false;

  constructor(shelf: Shelf, month: string) {
    this.#shelf = shelf;
    this.#month = month;
    this.#main = new Document(shelf, month, monthFormat(month));
    this.#side = new Document(shelf, `${month}.side`, monthFormat(month));
  }

  /** All that is known, in recorded order. */
  get events(): readonly DayEvent[] {
    return this.#events;
  }

  /** How many events are in memory only. */
  get unsaved(): number {
    return this.#unsaved.size;
  }

  /** Why the month's events cannot be read just now; `null` when they can. */
  get unreadable(): FailReason | null {
    return this.#unreadable;
  }

  /** True while nothing here is lost by letting go of it and reading the file again. */
  get isAtRest(): boolean {
    return (
      this.#target.state === 'ready' && this.#unsaved.size === 0 && this.#written === null && !this.#hasNews
    );
  }

  /**
   * Takes events in; one whose id is there already is left out, and so is what was deleted after it was recorded (D5). Those
   * of another machine take their place by when they were recorded: a day is folded in that order. This machine's own ids
   * only grow, so its events come last.
   */
  add(events: readonly DayEvent[]): void {
    const known = new Set(this.#events.map((event) => event.id));
    const fresh = events.filter((event) => !known.has(event.id) && known.add(event.id));
    this.#unsaved = new Set([...this.#unsaved, ...fresh.map((event) => event.id)]);
    this.#hold(withoutForgotten(merge(this.#events, fresh)));
  }

  /** Reads the file, repaired where that is needed, and joins it with what memory holds. */
  async load(): Promise<void> {
    const before = this.#isLoaded ? this.#events : null;
    await this.#load();
    this.#isLoaded = true;
    if (before !== null && !isSame(before, this.#events)) this.#hasNews = true;
  }

  async #load(): Promise<void> {
    const main = await this.#main.load();
    this.#unreadable = unreadable(main);
    this.#target = this.#use(this.#main, main);
    if (main.state === 'held') return;
    const side = await this.#side.load();
    if (main.state === 'newer') this.#target = this.#use(this.#side, side);
    else if (side.state === 'ready' && side.data !== null) await this.#takeIn(side.data);
    await this.#takeInCopies();
    await this.#clear();
  }

  /** Takes in what somebody else has written, and says whether there is any news since the last time. With nothing being written. */
  async refresh(isCopied: boolean): Promise<boolean> {
    if (isCopied || (await this.#isBehind())) await this.load();
    const hasNews = this.#hasNews;
    this.#hasNews = false;
    return hasNews;
  }

  async save(): Promise<SaveOutcome | null> {
    const batch = this.#unsaved;
    if (batch.size === 0) return null;
    if (await this.#isBehind()) await this.load();
    const target = this.#target;
    if (target.state !== 'ready') return notSaved(target.state === 'held' ? target.reason : 'failed');
    const outcome = await this.#write(target.document, target.file);
    if (outcome.saved) this.#unsaved = new Set([...this.#unsaved].filter((id) => !batch.has(id)));
    return outcome;
  }

  async settle(): Promise<void> {
    await this.#copy();
  }

  /** True until the file has been read, and again when another machine's was put in its place: it must not be written over. */
  async #isBehind(): Promise<boolean> {
    return this.#target.state !== 'ready' || this.#target.document.isChangedOutside();
  }

  async #copy(): Promise<boolean> {
    const document = this.#written;
    this.#written = null;
    return document === null || document.refreshBackup();
  }

  async #write(document: Document<MonthFile>, file: MonthFile): Promise<SaveOutcome> {
    const outcome = await document.save({ ...file, events: this.#events });
    if (outcome.saved) this.#written = document;
    // What is on disk now is not certain, or the drive is gone: read again before the next try, and join.
    else this.#target = { state: 'unloaded' };
    return outcome;
  }

  /** The side file goes only when its events are in the month's file and in that file's copy. */
  async #takeIn(side: MonthFile): Promise<void> {
    this.#join(side);
    if (this.#target.state !== 'ready') return;
    const outcome = await this.#write(this.#target.document, this.#target.file);
    if (outcome.saved && (await this.#copy())) await this.#side.remove();
  }

  /** What a sync program put beside the file goes only when it is in the file and in the file's copy (D5). */
  async #takeInCopies(): Promise<void> {
    if (this.#target.state !== 'ready') return;
    const { document, file } = this.#target;
    const copies = await copiesOf(
      this.#shelf,
      [this.#month, `${this.#month}.side`],
      monthFormat(this.#month),
    );
    if (copies.length === 0) return;
    for (const { data } of copies) this.#join(data);
    const outcome = await this.#write(document, file);
    if (outcome.saved && (await this.#copy())) await removeCopies(this.#shelf, copies);
  }

  /** A file that still holds what was deleted, by a deletion that came to it from elsewhere, loses it now (D5). */
  async #clear(): Promise<void> {
    if (this.#target.state !== 'ready') return;
    const { document, file } = this.#target;
    const kept = new Set(this.#events.map((event) => event.id));
    if (file.events.every((event) => kept.has(event.id))) return;
    if ((await this.#write(document, file)).saved) await this.#copy();
  }

  #use(document: Document<MonthFile>, loaded: Loaded<MonthFile>): Target {
    if (loaded.state === 'newer') return { state: 'held', reason: 'newer' };
    this.#join(loaded.data);
    if (loaded.state === 'held') return { state: 'held', reason: loaded.reason };
    return { state: 'ready', document, file: loaded.data ?? { version: 1, month: this.#month, events: [] } };
  }

  #join(file: MonthFile | null): void {
    if (file !== null) this.#hold(merge(file.events, this.#events));
  }

  /** What is not held any more is not to be saved either. */
  #hold(events: readonly DayEvent[]): void {
    this.#events = events;
    if (this.#unsaved.size === 0) return;
    const held = new Set(events.map((event) => event.id));
    this.#unsaved = new Set([...this.#unsaved].filter((id) => held.has(id)));
  }
}

function isSame(events: readonly DayEvent[], others: readonly DayEvent[]): boolean {
  return events.length === others.length && events.every(({ id }, at) => id === others[at]?.id);
}

/** A torn file that has to stay for now is readable through its copy. */
function unreadable(main: Loaded<MonthFile>): FailReason | null {
  if (main.state === 'newer') return 'newer';
  return main.state === 'held' && main.data === null ? main.reason : null;
}
