import type { Desk } from '../../shared/workplace/light/desk';
import { placeFinder } from '../../shared/workplace/light/places';
import { skyArc } from '../../shared/workplace/light/sky-arc';
import { spellsOfMonth } from '../../shared/workplace/light/spells';
import { inDigits, median, type Row } from './figures';

const STOCKHOLM = { latitude: 59.33, longitude: 18.07 };
const ZONE = 'Europe/Stockholm';
/** A corner room: a window half ahead, one behind. */
const DESK: Desk = {
  facing: 90,
  windows: [
    { bearing: 150, width: 60, top: 40, hiddenBelow: 5 },
    { bearing: 250, width: 40, top: 40, hiddenBelow: 0 },
  ],
};
const MONTHS = Array.from(
  { length: 120 },
  (_, n) => `${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`,
);

/** The glare of a month, the picture of a date, and the search for a place. */
export function measureLight(): readonly Row[] {
  const months = MONTHS.map((month) => timeOf(() => spellsOfMonth(month, ZONE, STOCKHOLM, DESK)));
  const pictures = MONTHS.map((month) => timeOf(() => skyArc(`${month}-15`, ZONE, STOCKHOLM, DESK)));
  const ready = timeOf(placeFinder);
  const find = placeFinder();
  const searches = ['s', 'göte', 'aland', 'stockholm', 'xyz'].map((typed) => timeOf(() => find(typed, 8)));
  return [
    row('glare of a month, median and most of 120 months', months),
    row('the picture of a date, median and most of 120', pictures),
    row('search for a place, median and most of 5', searches),
    { what: 'the list of places made ready, once', figure: `${inDigits(ready)} ms`, note: '' },
  ];
}

function row(what: string, times: readonly number[]): Row {
  return { what, figure: `${inDigits(median(times))}, ${inDigits(Math.max(...times))} ms`, note: '' };
}

function timeOf(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}
