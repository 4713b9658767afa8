import { basename, dirname } from 'node:path';
import type { Disk, OpenFile } from '../../main/store/disk';

export type Operation =
  | 'read'
  | 'create'
  | 'write'
  | 'sync'
  | 'close'
  | 'rename'
  | 'remove'
  | 'makeFolder'
  | 'list'
  | 'syncFolder'
  | 'modifiedAt'
  | 'mark';

/** One call of the disk, as it was asked for. */
export interface Call {
  readonly operation: Operation;
  readonly path: string;
}

/**
 * What a power cut leaves of that which was not synced. A disk may do any of these:
 * - `least`: nothing; names that were not synced are as before
 * - `names`: all names, but no content that was not synced (a renamed file is empty)
 * - `torn`: all names, and a part of the content
 * - `process`: everything, because only the process died; what was not synced can still be lost later
 */
export type Cut = 'least' | 'names' | 'torn' | 'process';
export const CUTS: readonly Cut[] = ['least', 'names', 'torn', 'process'];

class File {
  now: Uint8Array;
  synced: Uint8Array;
  constructor(
    bytes: Uint8Array,
    public modifiedAt: number,
  ) {
    this.now = bytes;
    this.synced = bytes;
  }
}

class Folder {
  now = new Map<string, File | Folder>();
  synced = new Map<string, File | Folder>();
  constructor(readonly modifiedAt: number) {}
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/**
 * A disk in memory that keeps two states apart: what programs see, and what has reached the medium. A file's content
 * reaches it through `sync`, a folder's names through `syncFolder`, nothing by itself. It can fail at any call, write
 * short, and lose power before or after any call; `restarted` is then what the next start finds.
 */
export class ModelDisk implements Disk {
  /** Every call so far. */
  readonly calls: Call[] = [];
  /** Says what goes wrong with a call: the code of a failure, or `null`. `index` counts the calls from 0. */
  fault: (call: Call, index: number) => string | null = () => null;
  /** Syncs that say they were done and were not, as in a writer that forgot them. */
  forgets: (sync: Call) => boolean = () => false;
  /** The largest piece that one `write` takes. */
  mostPerWrite = Infinity;
  /** Ends when the power is cut. */
  readonly dead: Promise<'dead'>;
  #die: (value: 'dead') => void = () => undefined;
  #isDead = false;
  #cutAt: { readonly index: number; readonly when: 'before' | 'after' } | null = null;
  readonly #wall: () => number;
  #root: Folder;
  #marks = new Map<Uint8Array, number>();

  constructor(wall: () => number = () => 0) {
    this.#wall = wall;
    this.#root = new Folder(0);
    this.dead = new Promise((resolve) => {
      this.#die = resolve;
    });
  }

  /** The power goes before or after the call with this index; from then on no call returns. */
  cutPower(index: number, when: 'before' | 'after'): void {
    this.#cutAt = { index, when };
  }

  /** What is found after the power comes back. */
  restarted(cut: Cut): ModelDisk {
    const next = new ModelDisk(this.#wall);
    next.#marks = this.#marks;
    next.#root = cut === 'process' ? copy(this.#root, new Map()) : survivor(this.#root, cut);
    return next;
  }

  /** Puts a file there, on the medium too; the folders on its way are made. Not counted as a call. */
  put(path: string, content: string | Uint8Array): void {
    const folder = this.#makeWay(dirname(path));
    const file = new File(
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
      this.#wall(),
    );
    folder.now.set(basename(path), file);
    folder.synced.set(basename(path), file);
  }

  /** Puts an empty folder there, on the medium too. */
  putFolder(path: string): void {
    this.#makeWay(path);
  }

  /** Takes a file or folder away, from the medium too. */
  take(path: string): void {
    const folder = this.#folder(dirname(path));
    folder.now.delete(basename(path));
    folder.synced.delete(basename(path));
  }

  /** A file as programs see it; `null` when there is none. */
  bytes(path: string): Uint8Array | null {
    const node = this.#find(path);
    return node instanceof File ? node.now : null;
  }

  /** The text of a file as programs see it; `null` when there is none. */
  text(path: string): string | null {
    const bytes = this.bytes(path);
    return bytes === null ? null : new TextDecoder().decode(bytes);
  }

  /** The names in a folder; none when it is not there. */
  names(path: string): readonly string[] {
    const node = this.#find(path);
    return node instanceof Folder ? [...node.now.keys()].sort() : [];
  }

  /** The paths of all files in which programs find `text`. */
  holding(text: string): readonly string[] {
    const found: string[] = [];
    const look = (folder: Folder, path: string): void => {
      for (const [name, node] of folder.now)
        if (node instanceof Folder) look(node, `${path}/${name}`);
        else if (new TextDecoder().decode(node.now).includes(text)) found.push(`${path}/${name}`);
    };
    look(this.#root, '');
    return found.sort();
  }

  read(path: string): Promise<Uint8Array> {
    return this.#call('read', path, () => this.#file(path).now);
  }

  create(path: string): Promise<OpenFile> {
    return this.#call('create', path, () => {
      const folder = this.#folder(dirname(path));
      if (folder.now.has(basename(path))) throw failure('EEXIST');
      const file = new File(new Uint8Array(), this.#wall());
      folder.now.set(basename(path), file);
      return this.#open(path, file);
    });
  }

  rename(from: string, to: string): Promise<void> {
    return this.#call('rename', to, () => {
      const node = this.#find(from);
      if (node === null) throw failure('ENOENT');
      if (this.#find(to) instanceof Folder) throw failure('EISDIR');
      const target = this.#folder(dirname(to));
      this.#folder(dirname(from)).now.delete(basename(from));
      target.now.set(basename(to), node);
    });
  }

  remove(path: string): Promise<void> {
    return this.#call('remove', path, () => {
      this.#file(path);
      this.#folder(dirname(path)).now.delete(basename(path));
    });
  }

  makeFolder(path: string): Promise<void> {
    return this.#call('makeFolder', path, () => {
      const parent = this.#folder(dirname(path));
      if (parent.now.has(basename(path))) throw failure('EEXIST');
      parent.now.set(basename(path), new Folder(this.#wall()));
    });
  }

  list(path: string): Promise<readonly string[]> {
    return this.#call('list', path, () => [...this.#folder(path).now.keys()]);
  }

  syncFolder(path: string): Promise<void> {
    return this.#call('syncFolder', path, () => {
      const folder = this.#folder(path);
      if (!this.forgets({ operation: 'syncFolder', path })) folder.synced = new Map(folder.now);
    });
  }

  modifiedAt(path: string): Promise<number> {
    return this.#call('modifiedAt', path, () => {
      const node = this.#find(path);
      if (node === null) throw failure('ENOENT');
      return node.modifiedAt;
    });
  }

  mark(path: string): Promise<string> {
    return this.#call('mark', path, () => {
      const file = this.#file(path);
      // Bytes are never changed in place here, so that other content is another object.
      if (!this.#marks.has(file.now)) this.#marks.set(file.now, this.#marks.size);
      return `${file.modifiedAt} ${this.#marks.get(file.now)}`;
    });
  }

  #open(path: string, file: File): OpenFile {
    return {
      write: (bytes) =>
        this.#call('write', path, () => {
          const part = bytes.subarray(0, this.mostPerWrite);
          file.now = Buffer.concat([file.now, part]);
          file.modifiedAt = this.#wall();
          return part.length;
        }),
      sync: () =>
        this.#call('sync', path, () => {
          if (!this.forgets({ operation: 'sync', path })) file.synced = file.now;
        }),
      close: () => this.#call('close', path, () => undefined),
    };
  }

  async #call<T>(operation: Operation, path: string, effect: () => T): Promise<T> {
    const index = this.calls.length;
    const call = { operation, path };
    this.calls.push(call);
    // As a real call would: the answer comes later, and other work goes on meanwhile.
    await Promise.resolve();
    if (this.#cutAt?.index === index && this.#cutAt.when === 'before') this.#losePower();
    if (this.#isDead) return new Promise<T>(() => undefined);
    const code = this.fault(call, index);
    if (code !== null) throw failure(code);
    const result = effect();
    if (this.#cutAt?.index === index) this.#losePower();
    return this.#isDead ? new Promise<T>(() => undefined) : result;
  }

  #losePower(): void {
    this.#isDead = true;
    this.#die('dead');
  }

  #makeWay(path: string): Folder {
    let folder = this.#root;
    for (const name of path.split('/').filter((part) => part !== '')) {
      const there = folder.now.get(name);
      const next = there instanceof Folder ? there : new Folder(this.#wall());
      folder.now.set(name, next);
      folder.synced.set(name, next);
      folder = next;
    }
    return folder;
  }

  #find(path: string): File | Folder | null {
    let node: File | Folder | undefined = this.#root;
    for (const name of path.split('/').filter((part) => part !== '')) {
      if (!(node instanceof Folder)) return null;
      node = node.now.get(name);
    }
    return node ?? null;
  }

  #folder(path: string): Folder {
    const node = this.#find(path);
    if (node === null) throw failure('ENOENT');
    if (node instanceof File) throw failure('ENOTDIR');
    return node;
  }

  #file(path: string): File {
    const node = this.#find(path);
    if (node === null) throw failure('ENOENT');
    if (node instanceof Folder) throw failure('EISDIR');
    return node;
  }
}

/** The same with both its states; what is one file under two names stays one. */
function copy(node: Folder, done: Map<File | Folder, File | Folder>): Folder;
function copy(node: File | Folder, done: Map<File | Folder, File | Folder>): File | Folder;
function copy(node: File | Folder, done: Map<File | Folder, File | Folder>): File | Folder {
  const there = done.get(node);
  if (there !== undefined) return there;
  if (node instanceof File) {
    const file = new File(node.synced, node.modifiedAt);
    file.now = node.now;
    done.set(node, file);
    return file;
  }
  const folder = new Folder(node.modifiedAt);
  done.set(node, folder);
  for (const [name, child] of node.now) folder.now.set(name, copy(child, done));
  for (const [name, child] of node.synced) folder.synced.set(name, copy(child, done));
  return folder;
}

function survivor(folder: Folder, cut: Cut): Folder {
  const left = new Folder(folder.modifiedAt);
  const names = cut === 'least' ? folder.synced : folder.now;
  for (const [name, node] of names) {
    const next = node instanceof Folder ? survivor(node, cut) : new File(content(node, cut), node.modifiedAt);
    left.now.set(name, next);
    left.synced.set(name, next);
  }
  return left;
}

function content(file: File, cut: Cut): Uint8Array {
  const torn = cut === 'torn' && file.now !== file.synced;
  return torn ? file.now.subarray(0, Math.floor(file.now.length / 2)) : file.synced;
}
