import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

/** The bytes of a file, or why they cannot be had. */
export type BoundedRead =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'too-large' }
  /** With the failure as Node throws it. */
  | { readonly ok: false; readonly reason: 'cannot-open'; readonly error: Error };

/** The same, with who may write the file: its owner's number and the bits of its mode, as POSIX systems have them. */
export type OwnedRead =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly owner: number; readonly mode: number }
  | Extract<BoundedRead, { readonly ok: false }>;

/** Without it, opening a pipe would wait for somebody to write to it. Windows has no such flag, and does not wait. */
const OPEN = constants.O_RDONLY | (process.platform === 'win32' ? 0 : constants.O_NONBLOCK);
/** Most bytes that are read at once. */
const PART = 1_000_000;

/**
 * Reads a file of at most `largest` bytes. A larger one is refused before anything of it is read, one that grows
 * meanwhile as soon as it does; pipes and devices, which have no end, are none. Never throws.
 */
export async function readBounded(path: string, largest: number): Promise<OwnedRead> {
  try {
    const handle = await open(path, OPEN);
    try {
      // What was opened is asked, not the path: another thing may lie there by now.
      const found = await handle.stat();
      if (!found.isFile()) throw new Error('not a file');
      if (found.size > largest) return { ok: false, reason: 'too-large' };
      const done = await read(handle, found.size, largest);
      return done.ok ? { ...done, owner: found.uid, mode: found.mode } : done;
    } finally {
      await handle.close();
    }
  } catch (error) {
    return {
      ok: false,
      reason: 'cannot-open',
      error: error instanceof Error ? error : new Error(String(error)),
    };
  }
}

async function read(handle: FileHandle, size: number, largest: number): Promise<BoundedRead> {
  const parts: Uint8Array[] = [];
  // One more than there should be, so that the end shows.
  const length = Math.min(size + 1, PART);
  for (let total = 0; ;) {
    const part = Buffer.allocUnsafe(length);
    const { bytesRead } = await handle.read(part, 0, length);
    if (bytesRead === 0) return { ok: true, bytes: Buffer.concat(parts) };
    total += bytesRead;
    if (total > largest) return { ok: false, reason: 'too-large' };
    parts.push(part.subarray(0, bytesRead));
  }
}
