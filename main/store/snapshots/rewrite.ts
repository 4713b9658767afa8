import type { DataSnapshot, SnapshotFile } from './manifest';
import { SNAPSHOTS, type SnapshotFolder } from './snapshot-folder';

/** What becomes of a file in a snapshot: `null` where nothing can be told of it and it goes as a whole. */
export type Change = (name: string, bytes: Uint8Array) => Uint8Array | null;

/**
 * Writes snapshots anew without what was deleted, and says which files still hold something of it. New bytes come first, then
 * the snapshots that name them, and then the old bytes go: a power cut leaves what the same call, made again, ends. What
 * cannot be told apart goes: a snapshot of a newer version, and bytes that are not what they were.
 */
export async function rewrite(
  folder: SnapshotFolder,
  isOf: (name: string) => boolean,
  change: Change,
): Promise<readonly string[]> {
  const { snapshots, others, newer, stuck, torn } = await folder.find();
  const left = stuck.map((id) => `${SNAPSHOTS}/${id}.json`);
  const gone = [...newer, ...torn];
  const there = await folder.objects();
  const known = new Map<string, SnapshotFile | null>();
  const kept: DataSnapshot[] = [];
  for (const snapshot of snapshots) {
    const files: SnapshotFile[] = [];
    let isStuck = false;
    for (const file of snapshot.files) {
      let next: SnapshotFile | null | undefined = file;
      if (isOf(file.name)) {
        const key = `${file.name} ${file.sha256}`;
        next = known.has(key) ? known.get(key) : await changed(folder, file, change, there);
        if (next !== undefined) known.set(key, next);
      }
      if (next === undefined) isStuck = true;
      else if (next !== null) files.push({ ...next, mark: file.mark });
    }
    const isSame =
      files.length === snapshot.files.length &&
      files.every(({ sha256 }, at) => sha256 === snapshot.files[at]?.sha256);
    const now = { ...snapshot, files };
    if (files.length === 0) gone.push(snapshot.id);
    else if (!isStuck && (isSame || (await folder.write(now)).saved)) kept.push(now);
    else {
      left.push(`${SNAPSHOTS}/${snapshot.id}.json`);
      kept.push(snapshot);
    }
  }
  left.push(...(await folder.remove(gone)));
  // What a snapshot that cannot be read names is not known.
  if (stuck.length === 0) left.push(...(await folder.tidy([...kept, ...others])));
  return left;
}

/** The file without what was deleted; `null` where it goes, `undefined` where that cannot be done now. */
async function changed(
  folder: SnapshotFolder,
  file: SnapshotFile,
  change: Change,
  there: ReadonlySet<string>,
): Promise<SnapshotFile | null | undefined> {
  try {
    const bytes = await folder.read(file);
    const next = bytes === null ? null : change(file.name, bytes);
    if (next === null || next === bytes) return next === null ? null : file;
    const stored = await folder.store(next, there);
    return stored.ok ? { ...file, sha256: stored.sha256, size: stored.size } : undefined;
  } catch {
    return undefined;
  }
}
