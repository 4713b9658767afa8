import type { DiskTrouble } from '../../shared/forgetting';
import { codeOf } from './disk';

/** Why something could not be written, in words that can be told to a person. */
export type FailReason = DiskTrouble;

/** `saved` means on the medium (D1); whatever was not saved is still in memory unless the reason is final. */
export type SaveOutcome = { readonly saved: true } | { readonly saved: false; readonly reason: FailReason };

export const SAVED: SaveOutcome = { saved: true };

export function notSaved(reason: FailReason): SaveOutcome {
  return { saved: false, reason };
}

/** What a failure of the system means for the person. */
export function reasonOf(error: unknown): FailReason {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'full';
    case 'EROFS':
      return 'read-only';
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return 'no-access';
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
    case 'ENXIO':
    case 'ESTALE':
      return 'gone';
    default:
      return 'failed';
  }
}
