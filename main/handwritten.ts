import type { z } from 'zod';
import { check, firstIssue } from './checked';
import { decodeStrict } from './decode-strict';

/** What a file that a person writes by hand says, or the first thing that keeps it from being used. */
export type Handwritten<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly problem: 'not-text' | 'not-json' | 'newer' }
  /** It is not as its schema has it; `issue` is `null` where that cannot be said. */
  | { readonly ok: false; readonly problem: 'wrong'; readonly issue: z.core.$ZodIssue | null };

/** Bits of a file's mode: others than its owner may write it. */
const WRITABLE_BY_OTHERS = 0o022;

/** Reads JSON whose field `format` is at most the one that this version knows: all of it or nothing. */
export function readHandwritten<T>(bytes: Uint8Array, schema: z.ZodType<T>, format: number): Handwritten<T> {
  const text = decodeStrict(bytes);
  if (text === null) return { ok: false, problem: 'not-text' };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  if (isNewer(raw, format)) return { ok: false, problem: 'newer' };
  const read = check(schema, raw);
  if (read.success) return { ok: true, data: read.data };
  return { ok: false, problem: 'wrong', issue: firstIssue(schema, raw) };
}

/** SECURITY: whether nobody but this user can have written what was read. For POSIX systems; Windows tells neither. */
export function isWrittenBy(
  user: number,
  { owner, mode }: { readonly owner: number; readonly mode: number },
): boolean {
  return owner === user && (mode & WRITABLE_BY_OTHERS) === 0;
}

function isNewer(raw: unknown, known: number): boolean {
  if (typeof raw !== 'object' || raw === null || !('format' in raw)) return false;
  const { format } = raw;
  return typeof format === 'number' && Number.isInteger(format) && format > known;
}
