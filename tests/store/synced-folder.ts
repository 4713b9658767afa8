import type { ModelDisk } from './model-disk';
import { DATA, type Desk } from './desk';

/** How a program names the copy that it makes of a file, given its name without the ending; `number` differs each time. */
export type CopyName = (stem: string, number: number) => string;

export const COPY_NAMES: readonly CopyName[] = [
  (stem, number) => `${stem}.sync-conflict-20261129-10${String(1000 + number)}-D4LGQYW`,
  (stem, number) => `${stem} (conflicted copy 2026-11-29 10${String(1000 + number)})`,
  (stem, number) => `${stem} (Annas konfliktkopia 2026-11-29) (${number})`,
  (stem, number) => `${stem}-DATOR${number}`,
];

type Content = string | undefined;

const MOST_ROUNDS = 20;

/**
 * A folder that a file-sync program keeps on several machines, as a server sees it. It knows nothing of what is in a file: of
 * two changes at once one keeps the name, the other is put beside it; a change wins over a deletion.
 */
export class SyncedFolder {
  readonly #server = new Map<string, string>();
  readonly #seen = new Map<object, Map<string, string>>();
  readonly #copyName: CopyName;
  #copies = 0;

  constructor(copyName: CopyName) {
    this.#copyName = copyName;
  }

  /** How many times two machines had changed one file. */
  get conflicts(): number {
    return this.#copies;
  }

  /** Brings a machine and the server in step, and says whether anything moved. `machine` stands for one disk and its successors. */
  sync(machine: object, disk: ModelDisk): boolean {
    const seen = this.#seen.get(machine) ?? new Map<string, string>();
    this.#seen.set(machine, seen);
    const here = new Map(filesIn(disk, DATA));
    let moved = false;
    for (const name of [...new Set([...here.keys(), ...this.#server.keys(), ...seen.keys()])].sort()) {
      const [local, base, remote] = [here.get(name), seen.get(name), this.#server.get(name)];
      if (local === remote) this.#note(seen, name, local);
      else moved = true;
      if (local === remote) continue;
      if (local === base) this.#download(disk, seen, name, remote);
      else if (remote === base || remote === undefined) this.#upload(seen, name, local);
      else if (local === undefined) this.#download(disk, seen, name, remote);
      else this.#split(disk, seen, name, local, remote);
    }
    return moved;
  }

  #split(disk: ModelDisk, seen: Map<string, string>, name: string, local: string, remote: string): void {
    const copy = `${this.#copyName(name.replace(/\.json$/, ''), (this.#copies += 1))}.json`;
    disk.put(`${DATA}/${copy}`, local);
    this.#upload(seen, copy, local);
    this.#download(disk, seen, name, remote);
  }

  #download(disk: ModelDisk, seen: Map<string, string>, name: string, content: Content): void {
    if (content === undefined) disk.take(`${DATA}/${name}`);
    else disk.put(`${DATA}/${name}`, content);
    this.#note(seen, name, content);
  }

  #upload(seen: Map<string, string>, name: string, content: Content): void {
    if (content === undefined) this.#server.delete(name);
    else this.#server.set(name, content);
    this.#note(seen, name, content);
  }

  #note(seen: Map<string, string>, name: string, content: Content): void {
    if (content === undefined) seen.delete(name);
    else seen.set(name, content);
  }
}

/** Brings machines in step until nothing moves any more: that it comes to rest is a part of the claim. */
export async function untilAtRest<M extends { readonly desk: Desk }>(
  folder: SyncedFolder,
  machines: readonly M[],
  look: (machine: M) => Promise<unknown>,
): Promise<void> {
  let rounds = 0;
  for (let moved = true; moved; rounds += 1) {
    if (rounds === MOST_ROUNDS) throw new Error('The machines never come to rest.');
    moved = false;
    for (const machine of machines) {
      moved = folder.sync(machine, machine.desk.disk) || moved;
      await look(machine);
    }
  }
}

/** The files of a folder and of the folders in it, by their path from it. Half-written ones are not synced. */
function filesIn(disk: ModelDisk, folder: string): readonly (readonly [string, string])[] {
  return ['', 'backup/', 'set-aside/'].flatMap((part) =>
    disk.names(`${folder}/${part}`).flatMap((name) => {
      const text = name.endsWith('.tmp') ? null : disk.text(`${folder}/${part}${name}`);
      return text === null ? [] : [[`${part}${name}`, text] as const];
    }),
  );
}
