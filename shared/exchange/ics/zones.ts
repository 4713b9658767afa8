import { Temporal } from 'temporal-polyfill';
import type { LocalMs } from './local';
import windowsZones from './windows-zones.json';

/** Turns wall-clock time of a place into instants (ms since the epoch) and back. */
export interface Zone {
  /** In an hour that does not exist, the time by the offset before it; in one that comes twice, the first (RFC 5545). */
  readonly instant: (local: LocalMs) => number;
  readonly local: (instant: number) => LocalMs;
}

export const UTC: Zone = { instant: (local) => local, local: (instant) => instant };

const WINDOWS: ReadonlyMap<string, string> = new Map(
  Object.entries(windowsZones).map(([name, iana]) => [name.toLowerCase(), iana]),
);

/** A zone of the IANA database by its name; `null` for a name that it does not have. */
export function namedZone(name: string): Zone | null {
  if (!/^[\w+\-/]{1,100}$/.test(name)) return null;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
  } catch {
    return null;
  }
  return {
    instant: (local) => {
      const plain = Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO('UTC').toPlainDateTime();
      return plain.toZonedDateTime(name, { disambiguation: 'compatible' }).epochMilliseconds;
    },
    local: (instant) => {
      const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name);
      return instant + Math.round(there.offsetNanoseconds / 1_000_000);
    },
  };
}

/** The zone that a TZID names by itself, also at the end of a path such as `/example.org/20260101/Europe/Stockholm`. */
export function zoneOfId(id: string): Zone | null {
  const parts = id.split('/').slice(-6);
  for (let from = 0; from < parts.length; from++) {
    const zone = namedZone(parts.slice(from).join('/'));
    if (zone !== null) return zone;
  }
  return null;
}

/** The zone behind a name of Windows, such as `W. Europe Standard Time` (Unicode CLDR, windowsZones, territory 001). */
export function windowsZone(id: string): Zone | null {
  const iana = WINDOWS.get(id.toLowerCase());
  return iana === undefined ? null : namedZone(iana);
}
