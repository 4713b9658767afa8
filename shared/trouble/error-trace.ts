import type { ErrorTrace, Frame } from './trouble';

/** An error's name is the name of a class; anything else might be somebody's words. */
const NAME = /^[A-Z][A-Za-z]{0,40}(?:Error|Exception)$/;
/** Codes of the system and of Node: `ENOSPC`, `ERR_INVALID_ARG_TYPE`. */
const CODE = /^E[A-Z0-9_]{2,50}$/;
/** The place at the end of a line of a stack as V8 writes it: `(file:///…/main.js:12:5)` or `…/main.js:12:5`. */
const PLACE = /(?:^|[\s(/\\])([\w-]+\.js):(\d{1,8}):(\d{1,8})\)?$/;
/** More frames than these tell nothing new. */
const MOST_FRAMES = 20;

/**
 * Reduces an error to what cannot hold anything a person wrote, because messages of errors quote what they are about.
 *
 * - The message is left out, always.
 * - The name is kept where it looks like the name of a class of errors, the code where it looks like one of the system's.
 * - Of the stack each line is kept that ends in a place in one of `ownFiles` (names without folders): as that name and two
 *   numbers. Folders go, since they hold the name of the account. So do names of functions: a message of several lines
 *   can look like frames, and then they would be its words.
 *
 * What was thrown and is no error is told as such, and nothing of it is kept.
 */
export function traceOf(error: unknown, ownFiles: readonly string[]): ErrorTrace {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return { name: nameOf(error), code: codeOf(error), frames: framesOf(stack, ownFiles) };
}

/** An error in a line of the log, reduced in the same way: `Error ENOSPC`. */
export function errorKind(error: unknown): string {
  const code = codeOf(error);
  return code === null ? nameOf(error) : `${nameOf(error)} ${code}`;
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return `not an error (${typeof error})`;
  return NAME.test(error.name) ? error.name : 'Error';
}

function codeOf(error: unknown): string | null {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && CODE.test(code) ? code : null;
}

function framesOf(stack: string, ownFiles: readonly string[]): readonly Frame[] {
  const frames: Frame[] = [];
  for (const line of stack.split('\n')) {
    const [, file = '', row = '', column = ''] = PLACE.exec(line.trimEnd()) ?? [];
    if (ownFiles.includes(file)) frames.push({ file, line: Number(row), column: Number(column) });
    if (frames.length === MOST_FRAMES) break;
  }
  return frames;
}
