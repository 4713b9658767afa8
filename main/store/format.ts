import { decodeStrict } from '../decode-strict';
import { isObject } from './json';

/** How one kind of file is written and read, over all its versions. */
export interface Format<T> {
  /** The version that this program writes. */
  readonly version: number;
  /** Lifts data of version `from` to the version after it. */
  migrate(from: number, data: unknown): unknown;
  /** The data as this version's type, or `null` if it is not that. */
  check(data: unknown): T | null;
  stringify(data: T): string;
}

/** For a format whose version 1 is the first: there is nothing to lift data from. */
export function noMigration(from: number): never {
  throw new Error(`no version ${from}`);
}

/** What a text turned out to be. `torn`: not what any version would have written. */
export type Parsed<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly problem: 'torn' }
  | { readonly ok: false; readonly problem: 'newer'; readonly raw: unknown };

const TORN = { ok: false, problem: 'torn' } as const;

/** No version nests half as deep. What is deeper can be read, but writing it again would run out of stack. */
const DEEPEST = 100;

/** Bytes to checked data of the current version; an older version is lifted step by step. */
export function parse<T>(format: Format<T>, bytes: Uint8Array): Parsed<T> {
  let raw: unknown;
  try {
    // Bytes that are no text are no JSON, as an empty text is none.
    raw = JSON.parse(decodeStrict(bytes) ?? '');
  } catch {
    return TORN;
  }
  const version = versionOf(raw);
  if (version === null) return TORN;
  if (version > format.version) return { ok: false, problem: 'newer', raw };
  if (isTooDeep(raw)) return TORN;
  const data = lift(format, version, raw);
  return data === null ? TORN : { ok: true, data };
}

function versionOf(raw: unknown): number | null {
  if (typeof raw !== 'object' || raw === null || !('version' in raw)) return null;
  const { version } = raw;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null;
}

function lift<T>(format: Format<T>, from: number, raw: unknown): T | null {
  let data = raw;
  try {
    for (let version = from; version < format.version; version++) data = format.migrate(version, data);
  } catch {
    // A migration that meets what its version never wrote.
    return null;
  }
  return format.check(data);
}

function isTooDeep(raw: unknown): boolean {
  let level: readonly unknown[] = [raw];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((value): readonly unknown[] =>
      isObject(value) || Array.isArray(value) ? Object.values(value) : [],
    );
  }
  return false;
}
