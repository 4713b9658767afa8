import { z } from 'zod';
import { BROADCASTS } from '../../shared/broadcast/event';
import type { HooksTrouble } from '../../shared/hooks/report';
import { readBounded } from '../bounded-file';
import { check, firstIssue, placeIn, wrongPath } from '../checked';
import { decodeStrict } from '../decode-strict';
import type { Hook } from './hook';

/** What `hooks.json` says; without the file there is nothing to run. */
export type HooksRead =
  | { readonly type: 'none' }
  | { readonly type: 'hooks'; readonly hooks: readonly Hook[] }
  | { readonly type: 'trouble'; readonly trouble: HooksTrouble; readonly where: string | null };

/** Bytes. */
const LARGEST = 64_000;
const FORMAT = 1;

const word = z.string().max(4_096);
const hook = z.strictObject({
  on: z.array(z.enum(BROADCASTS)).min(1).max(BROADCASTS.length),
  run: z.tuple([word.min(1)], word),
  seconds: z.number().min(1).max(60).default(10),
  words: z.boolean().default(false),
});

/** The file as docs/hooks.schema.json describes it. Unknown fields are refused: a misspelt one would be silently ignored. */
export const hooksSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(FORMAT),
  hooks: z.array(hook).max(50),
});

/** Reads the file. Never throws. */
export async function readHooks(path: string, uid = process.getuid?.()): Promise<HooksRead> {
  const read = await readBounded(path, LARGEST);
  if (!read.ok) {
    if (read.reason === 'too-large') return trouble('too-large');
    return 'code' in read.error && read.error.code === 'ENOENT' ? { type: 'none' } : trouble('cannot-open');
  }
  if (isOpenToOthers(read, uid)) return trouble('open-to-others');
  return parseHooks(read.bytes);
}

/** The hooks in the bytes of the file. */
export function parseHooks(bytes: Uint8Array): HooksRead {
  const data = parse(bytes);
  if (data === undefined) return trouble('not-json');
  if (isNewer(data)) return trouble('newer');
  const checked = check(hooksSchema, data);
  return checked.success
    ? { type: 'hooks', hooks: checked.data.hooks }
    : trouble('not-as-described', placeWrong(data));
}

/** `null` where it is the whole. */
function placeWrong(data: unknown): string | null {
  const issue = firstIssue(hooksSchema, data);
  const place = issue === null ? '' : placeIn(wrongPath(issue));
  return place === '' ? null : place;
}

/** SECURITY: who may write the file may run programs as this person. On Windows the folder's own rules say who may. */
function isOpenToOthers(
  { owner, mode }: { readonly owner: number; readonly mode: number },
  own: number | undefined,
): boolean {
  if (own === undefined) return false;
  return owner !== own || (mode & 0o022) !== 0;
}

/** `undefined` for what is no JSON: JSON has no such value. */
function parse(bytes: Uint8Array): unknown {
  const text = decodeStrict(bytes);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isNewer(data: unknown): boolean {
  const head = check(z.object({ format: z.number() }), data);
  return head.success && head.data.format > FORMAT;
}

function trouble(what: HooksTrouble, where: string | null = null): HooksRead {
  return { type: 'trouble', trouble: what, where };
}
