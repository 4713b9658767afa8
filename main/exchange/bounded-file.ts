import { open, stat } from 'node:fs/promises';

/** The bytes of a file, or why they cannot be had. */
export type BoundedRead =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'too-large' | 'cannot-open' };

/**
 * Reads a file of at most `largest` bytes. A larger one is refused before anything of it is read, one that grows
 * meanwhile as soon as it does; pipes and devices, which have no end, are none.
 */
export async function readBounded(path: string, largest: number): Promise<BoundedRead> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { ok: false, reason: 'cannot-open' };
    if (found.size > largest) return { ok: false, reason: 'too-large' };
    const handle = await open(path, 'r');
    try {
      const parts: Uint8Array[] = [];
      let size = 0;
      for await (const part of handle.createReadStream({ autoClose: false })) {
        if (!(part instanceof Uint8Array)) continue;
        size += part.length;
        if (size > largest) return { ok: false, reason: 'too-large' };
        parts.push(part);
      }
      return { ok: true, bytes: Buffer.concat(parts) };
    } finally {
      await handle.close();
    }
  } catch {
    return { ok: false, reason: 'cannot-open' };
  }
}
