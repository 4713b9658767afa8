import type { BoundedRead } from '../../main/bounded-file';
import type { CalendarFiles, Found } from '../../main/calendar/files';
import type { Stop } from '../../shared/time/moment';

/** A disk with calendars on it, which tells its watchers only when a test says so. */
export class FakeCalendarDisk implements CalendarFiles {
  /** By path: the text, or the code of the failure to open it. A folder is what has files below it. */
  readonly texts = new Map<string, string | { readonly code: string }>();
  readonly watchers = new Map<string, Set<(name: string | null) => void>>();
  looks = 0;
  reads = 0;
  #written = 0;
  readonly #times = new Map<string, number>();

  write(path: string, text: string | { readonly code: string }): void {
    this.texts.set(path, text);
    this.#times.set(path, (this.#written += 1));
  }

  /** Tells whoever watches the folder or the file itself. */
  tell(path: string): void {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const name = path.slice(folder.length + 1);
    for (const at of [folder, path]) for (const hear of this.watchers.get(at) ?? []) hear(name);
  }

  look(path: string): Promise<Found> {
    this.looks += 1;
    const text = this.texts.get(path);
    if (text !== undefined) {
      const size = typeof text === 'string' ? text.length : 1;
      return Promise.resolve({ kind: 'file', size, modified: this.#times.get(path) ?? 0 });
    }
    return [...this.texts.keys()].some((file) => file.startsWith(`${path}/`))
      ? Promise.resolve({ kind: 'folder', size: 0, modified: 0 })
      : Promise.reject(failure('ENOENT'));
  }

  list(folder: string): Promise<readonly string[]> {
    return Promise.resolve(
      [...this.texts.keys()].flatMap((path) =>
        path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [],
      ),
    );
  }

  read(path: string, largest: number): Promise<BoundedRead> {
    this.reads += 1;
    const text = this.texts.get(path);
    if (typeof text !== 'string')
      return Promise.resolve({ ok: false, reason: 'cannot-open', error: failure(text?.code ?? 'ENOENT') });
    const bytes = new TextEncoder().encode(text);
    return Promise.resolve(bytes.length > largest ? { ok: false, reason: 'too-large' } : { ok: true, bytes });
  }

  watch(folder: string, changed: (name: string | null) => void): Stop {
    const hearing = this.watchers.get(folder) ?? new Set();
    this.watchers.set(folder, hearing.add(changed));
    return () => {
      hearing.delete(changed);
      if (hearing.size === 0) this.watchers.delete(folder);
    };
  }
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
