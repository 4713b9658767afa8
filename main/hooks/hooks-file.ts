import { z } from 'zod';
import { BROADCASTS } from '../../shared/broadcast/event';
import type { HooksTrouble } from '../../shared/hooks/report';
import { readBounded } from '../bounded-file';
import { placeIn, wrongPath } from '../checked';
import { readHandwritten, isWrittenBy } from '../handwritten';
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
  // SECURITY: who may write the file may run programs as this person. On Windows the folder's own rules say who may.
  if (uid !== undefined && !isWrittenBy(uid, read)) return trouble('open-to-others');
  return parseHooks(read.bytes);
}

/** The hooks in the bytes of the file. */
export function parseHooks(bytes: Uint8Array): HooksRead {
  const read = readHandwritten(bytes, hooksSchema, FORMAT);
  if (read.ok) return { type: 'hooks', hooks: read.data.hooks };
  switch (read.problem) {
    case 'not-text':
    case 'not-json':
      return trouble('not-json');
    case 'newer':
      return trouble('newer');
    case 'wrong': {
      const place = read.issue === null ? '' : placeIn(wrongPath(read.issue));
      return trouble('not-as-described', place === '' ? null : place);
    }
  }
}

function trouble(what: HooksTrouble, where: string | null = null): HooksRead {
  return { type: 'trouble', trouble: what, where };
}
