import { Temporal } from 'temporal-polyfill';

/** An instant (ms since the epoch) as ISO 8601 with the offset of the zone, to the second. */
export function isoTime(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(Math.round(at))
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
