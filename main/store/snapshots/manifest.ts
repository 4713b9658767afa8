import { z } from 'zod';
import { SNAPSHOT_REASONS, type SnapshotReason } from '../../../shared/earlier';
import type { LocalDate } from '../../../shared/time/calendar';
import type { Format } from '../format';
import { check } from '../../checked';

/** A file as it was. Its bytes lie in `objects/` under their SHA-256, once for all snapshots that have the same. */
export interface SnapshotFile {
  /** Its name in the data folder. */
  readonly name: string;
  /** SHA-256 of its bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** What the file looked like (`Disk.mark`): as long as it does, it need not be read again. Empty: it is, each time. */
  readonly mark: string;
}

/** What the file of a snapshot says; the snapshot exists once this file does. */
export interface Manifest {
  readonly version: 1;
  /** The data folder that it is of: another one's data is never taken for it. */
  readonly data: string;
  readonly date: LocalDate;
  /** Wall time, ms. */
  readonly at: number;
  readonly reason: SnapshotReason;
  readonly files: readonly SnapshotFile[];
}

/** The data folder as it was at one time. */
export interface DataSnapshot extends Omit<Manifest, 'version' | 'data'> {
  /** The name of its file without the ending: `2026-11-23`, or `2026-11-23.2` for a later one of the date. */
  readonly id: string;
}

const file = z.object({
  name: z.string().min(1).max(200),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.number().int().min(0),
  mark: z.string().max(200),
});
const manifest: z.ZodType<Manifest> = z.object({
  version: z.literal(1),
  data: z.string().max(10_000),
  date: z.iso.date(),
  at: z.number(),
  reason: z.enum(SNAPSHOT_REASONS),
  files: z.array(file),
});

/** The file of a snapshot. */
export const manifestFormat: Format<Manifest> = {
  version: 1,
  migrate: (from) => {
    throw new Error(`no version ${from}`);
  },
  check: (data) => check(manifest, data).data ?? null,
  stringify: (data) => `${JSON.stringify(data, null, 1)}\n`,
};

/** True for what names a snapshot, and can be no path. */
export function isSnapshotId(id: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(\.[1-9]\d{0,5})?$/.test(id);
}
