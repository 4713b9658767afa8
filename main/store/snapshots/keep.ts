import { addDays, monthOf, weekdayOf, type LocalDate } from '../../../shared/time/calendar';
import type { DataSnapshot } from './manifest';

/** How many snapshots stay, and how large they may be together. */
export const KEPT = { dates: 7, weeks: 8, months: 12, beforeRestore: 5, bytes: 200_000_000 } as const;

/**
 * Which snapshots stay: those of the last seven dates that have any, the last of each of the last eight weeks and twelve
 * months, and the last five from before something was put back. If they are too large together the oldest go, never the newest.
 */
export function keptOf(
  snapshots: readonly DataSnapshot[],
  most: number = KEPT.bytes,
): readonly DataSnapshot[] {
  const newestFirst = snapshots.toSorted((a, b) => b.at - a.at);
  const daily = newestFirst.filter(({ reason }) => reason === 'daily');
  const chosen = new Set([
    ...lastOfEach(daily, ({ date }) => date, KEPT.dates),
    ...lastOfEach(daily, ({ date }) => mondayOf(date), KEPT.weeks),
    ...lastOfEach(daily, ({ date }) => monthOf(date), KEPT.months),
    ...newestFirst.filter(({ reason }) => reason === 'before-restore').slice(0, KEPT.beforeRestore),
  ]);
  const kept: DataSnapshot[] = [];
  const counted = new Set<string>();
  let bytes = 0;
  for (const snapshot of newestFirst.filter((one) => chosen.has(one))) {
    for (const { sha256, size } of snapshot.files) {
      if (!counted.has(sha256)) bytes += size;
      counted.add(sha256);
    }
    if (bytes > most && kept.length > 0) break;
    kept.push(snapshot);
  }
  return kept;
}

function lastOfEach(
  newestFirst: readonly DataSnapshot[],
  groupOf: (snapshot: DataSnapshot) => string,
  most: number,
): readonly DataSnapshot[] {
  const last = new Map<string, DataSnapshot>();
  for (const snapshot of newestFirst) {
    const group = groupOf(snapshot);
    if (!last.has(group)) last.set(group, snapshot);
  }
  return [...last.values()].slice(0, most);
}

function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}
