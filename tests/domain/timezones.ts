import { HOUR } from './machine';

export const STOCKHOLM = 'Europe/Stockholm';

/** The zones that the suite speaks of, and that its own process is run in. */
export const ZONES = [STOCKHOLM, 'UTC', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'] as const;

/** Instants in 2026 at which daylight saving begins or ends, by zone, ms since the epoch (tz database 2025b). */
export const TRANSITIONS: readonly { readonly zone: string; readonly at: number }[] = [
  { zone: STOCKHOLM, at: Date.UTC(2026, 2, 29, 1) },
  { zone: STOCKHOLM, at: Date.UTC(2026, 9, 25, 1) },
  { zone: 'America/New_York', at: Date.UTC(2026, 2, 8, 7) },
  { zone: 'America/New_York', at: Date.UTC(2026, 10, 1, 6) },
  { zone: 'Australia/Lord_Howe', at: Date.UTC(2026, 3, 4, 15) },
  { zone: 'Australia/Lord_Howe', at: Date.UTC(2026, 9, 3, 15, 30) },
];

/** Ten in the morning on a Tuesday in Stockholm, far from everything. */
export const PLAIN_DAY = Date.UTC(2026, 4, 12, 8);
export const DAY = 24 * HOUR;

/** Date and time of day at `wall` in `zone`, by the platform's own calendar. */
export function reading(wall: number, zone: string): { readonly date: string; readonly time: string } {
  const format = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  const parts = new Map(format.formatToParts(wall).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}
