import { isKeptName, type KeptName } from '../../shared/companion/kept';
import { monthOf } from '../../shared/time/calendar';
import type { DayEvent } from '../../shared/workday/events';
import { parse } from '../store/format';
import type { JsonObject } from '../store/json';
import { entriesFormat, monthFormat, monthOfFile, settingsFormat } from '../store/schema';
import { readSettings, settingsOf } from '../store/settings-fields';
import { nameOfValue } from '../store/snapshots/formats';
import { salvagedEvents, salvagedFile } from './salvage';

/** The file of a value, with the settings in full. */
export interface EarlierValue {
  readonly kind: 'value';
  readonly name: KeptName;
  readonly file: JsonObject;
}

/** A file of earlier data as far as it can be used. */
export type EarlierFile =
  | { readonly kind: 'month'; readonly month: string; readonly events: readonly DayEvent[] }
  | EarlierValue;

/** A file of a snapshot by its name; `null` where it is none of ours, or cannot be read by this version. */
export function readSnapshotFile(name: string, bytes: Uint8Array): EarlierFile | null {
  const month = monthOfFile(name);
  if (month !== null) {
    const parsed = parse(monthFormat(month), bytes);
    return parsed.ok ? { kind: 'month', month, events: parsed.data.events } : null;
  }
  const value = nameOfValue(name);
  if (!isKeptName(value)) return null;
  const parsed = parse(value === 'settings' ? settingsFormat : entriesFormat, bytes);
  return parsed.ok ? valueOf(value, parsed.data) : null;
}

/** A file that could not be read, by the name that it had: what can be made out of it still. */
export function readSetAside(name: string, bytes: Uint8Array): EarlierFile | null {
  const month = monthOfFile(name);
  if (month !== null) {
    const events = salvagedEvents(bytes).filter(({ day }) => monthOf(day) === month);
    return events.length === 0 ? null : { kind: 'month', month, events };
  }
  const value = nameOfValue(name);
  const file = isKeptName(value) ? salvagedFile(bytes) : null;
  return file === null || !isKeptName(value) ? null : valueOf(value, file);
}

/** What a setting was that the file does not name is the default, and can be put back as any other. */
export function inFull(name: KeptName, file: JsonObject): JsonObject {
  return name === 'settings' ? { ...file, settings: readSettings(settingsOf(file)).settings } : file;
}

function valueOf(name: KeptName, file: JsonObject): EarlierFile {
  return { kind: 'value', name, file: inFull(name, file) };
}
