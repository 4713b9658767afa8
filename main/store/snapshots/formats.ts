import { parse, type Format } from '../format';
import type { JsonObject } from '../json';
import { monthFormat, monthOfFile } from '../schema';

/** The formats of the files besides the months, by their names without the ending. */
export type ValueFormats = ReadonlyMap<string, Format<JsonObject>>;

/** True for a file of the data folder that a snapshot has: what the app reads and writes itself, and no copy of it. */
export function isKept(name: string, values: ValueFormats): boolean {
  return monthOfFile(name) !== null || values.has(nameOfValue(name));
}

/** The name of a value by that of its file; empty for any other. */
export function nameOfValue(file: string): string {
  return /^([a-z]+)\.json$/.exec(file)?.[1] ?? '';
}

/** True for bytes that the app can read again: what is torn or of a newer version is no good in a snapshot. */
export function isReadable(name: string, bytes: Uint8Array, values: ValueFormats): boolean {
  const month = monthOfFile(name);
  if (month !== null) return parse(monthFormat(month), bytes).ok;
  const format = values.get(nameOfValue(name));
  return format !== undefined && parse(format, bytes).ok;
}
