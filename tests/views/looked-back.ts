import { changesOf, type WantedChange } from '../../shared/summary/changes';
import type { DayRecord } from '../../shared/summary/day-record';
import { lookBackOf, type LookBack } from '../../shared/summary/look-back';
import type { DayDetail } from '../../shared/summary/day-detail';
import { searchWords, type SearchAnswer } from '../../shared/summary/search';
import { PERIOD_UNITS, periodOf, type PeriodUnit } from '../../shared/summary/period';
import { addDays, instantOf, weekdayOf, type LocalDate } from '../../shared/time/calendar';
import { holidayOn } from '../../shared/time/holidays';
import { MINUTE } from '../../shared/time/moment';
import { DATE, OFF, view, ZONE } from './base';
import type { FakeState } from './fake-main';

/** What main answers when it is asked to look back. */
export interface LookedBack {
  readonly read: Readonly<Record<PeriodUnit, LookBack>>;
  readonly day: DayDetail | null;
  readonly search: SearchAnswer;
  readonly changes: readonly WantedChange[];
}

const LONG =
  'Arbetsmiljöverksamhetsutvecklingsärendehanteringssystemet behöver en genomgång med samhällsbyggnadsförvaltningens kvalitetssamordnare innan budgetunderlaget är klart. ';
const DONE = [
  'Remissvaret är skickat.',
  'Budgetunderlaget är genomgånget med Amina.',
  'Frågorna från skolorna är besvarade.',
];
const WORKED = ['Telefonen låg i köket hela förmiddagen.', 'Promenaden före mötet.', ''];
const CHANGE = ['', 'Äta lunch innan jag blir hungrig.', '', 'Boka inget före nio.', ''];

/** A number that follows from a date, the same at every run. */
function dice(date: LocalDate, salt: number): number {
  let sum = salt * 7_919;
  for (const letter of date) sum = (sum * 48_271 + letter.charCodeAt(0) * 7_907) % 2_147_483_647;
  return Math.floor(sum / 64);
}

const pick = <T>(from: readonly T[], date: LocalDate, salt: number): T =>
  from[dice(date, salt) % from.length] as T;

const at = (date: LocalDate, minutes: number): number => instantOf(date, '00:00', ZONE) + minutes * MINUTE;

/** One of many ordinary days; `full` ones are long, worked in three parts, and much is written. */
function recordOn(date: LocalDate, full: boolean): DayRecord {
  const kind = dice(date, 1) % 23 === 0 ? 'ill' : dice(date, 2) % 31 === 0 ? 'holiday' : 'work';
  const begin = 7 * 60 + 30 + (dice(date, 3) % 75);
  const end = 16 * 60 + (dice(date, 4) % 70) + (dice(date, 5) % 9 === 0 ? 95 : 0);
  const lunch = 11 * 60 + 30 + (dice(date, 6) % 50);
  const evening = full ? [{ from: at(date, 20 * 60), to: at(date, 23 * 60 + (dice(date, 7) % 80)) }] : [];
  const spans = kind === 'work' ? [{ from: at(date, begin), to: at(date, end) }, ...evening] : [];
  const pauses =
    kind === 'work' ? [{ kind: 'lunch' as const, from: at(date, lunch), to: at(date, lunch + 40) }] : [];
  const elapsed = spans.reduce((sum, { from, to }) => sum + (to - from) / MINUTE, 0);
  const paused = pauses.length * 40;
  const text = (short: string): string => (full ? LONG.repeat(3).trim() : short);
  const isShort = kind !== 'work';
  return {
    ...{ date, zone: ZONE, kind, open: false, elapsed, paused, worked: elapsed - paused, spans, pauses },
    place: pick(['home', 'home', 'office'], date, 8),
    plannedEnd: isShort ? null : at(date, 16 * 60 + 30),
    breaks: isShort
      ? []
      : [
          {
            kind: 'short',
            name: null,
            taken: 6 + (dice(date, 9) % 8),
            counted: dice(date, 10) % 5,
            passed: dice(date, 11) % 4,
          },
          {
            kind: 'movement',
            name: null,
            taken: 3 + (dice(date, 12) % 4),
            counted: dice(date, 13) % 3,
            passed: dice(date, 14) % 2,
          },
          ...(full
            ? [
                { kind: 'fika', name: null, taken: 1, counted: 0, passed: 0 },
                {
                  kind: 'own',
                  name: 'Blomvattningsrundan på samhällsbyggnadsförvaltningen',
                  taken: 0,
                  counted: 1,
                  passed: 2,
                },
              ]
            : []),
        ],
    slots: isShort
      ? []
      : (['air', 'contact', 'read-up'] as const).filter(
          (_, index) => dice(date, 15 + index) % (index + 2) === 0,
        ),
    goals: isShort
      ? []
      : [
          {
            text: text('Skicka remissvaret till kommunledningen'),
            done: dice(date, 18) % 3 > 0,
            ifTime: false,
          },
          { text: text('Gå igenom budgetunderlaget med Amina'), done: dice(date, 19) % 2 > 0, ifTime: false },
          { text: 'Städa inkorgen', done: false, ifTime: true },
        ],
    closeOut: isShort
      ? null
      : {
          done: text(pick(DONE, date, 20)),
          tomorrow: text('Boka tid med skyddsombudet'),
          worked: text(pick(WORKED, date, 21)),
          change: text(pick(CHANGE, date, 22)),
          beginning: { at: '08:30', place: 'home', how: text('Läsa igenom förslaget') },
          ...(full ? { felt: 'Lång men bra.' } : {}),
        },
    change: pick([null, null, 'keep', 'done'], date, 23),
    corrections: 0,
  };
}

/** Working days from a date to Friday the 20th, and to today where `withToday`. */
function records(first: LocalDate, last: LocalDate, full: boolean): readonly DayRecord[] {
  const days: DayRecord[] = [];
  for (let date = first; date <= last; date = addDays(date, 1))
    if (full || (weekdayOf(date) < 6 && holidayOn(date) === null)) days.push(recordOn(date, full));
  return days;
}

/** A day in full: the last on record, with its breaks one by one. */
function detailOf(record: DayRecord, full: boolean): DayDetail {
  const { date } = record;
  const breaks = Array.from({ length: full ? 30 : 11 }, (_, index) => {
    const from = at(date, 8 * 60 + 20 + index * (full ? 26 : 41));
    return {
      kind: index % 3 === 2 ? 'movement' : 'short',
      name: null,
      outcome: (['taken', 'taken', 'counted', 'passed'] as const)[index % 4] ?? 'taken',
      from,
      to: from + 5 * MINUTE,
    };
  });
  const before = {
    at: at(date, 25 * 60),
    zone: ZONE,
    spans: [{ from: at(date, 480), to: at(date, 980) }],
    pauses: [],
  };
  return {
    record: { ...record, corrections: full ? 2 : 0 },
    plan: {
      goals: record.goals.map(({ text }, index) => ({ id: `g${index}`, text })),
      ...{ lunchAt: '12:00', lunchMinutes: 45, freshAirAt: '14:30', endAt: '16:30' },
    },
    done: record.goals.flatMap(({ done }, index) => (done ? [`g${index}`] : [])),
    breaks,
    corrections: full
      ? [
          before,
          {
            ...before,
            at: at(date, 26 * 60),
            pauses: [{ kind: 'lunch', from: at(date, 700), to: at(date, 740) }],
          },
        ]
      : [],
  };
}

function lookedBack(days: readonly DayRecord[], date: LocalDate, full: boolean): LookedBack {
  const [first, last] = [days[0]?.date, days.at(-1)];
  const reach = first === undefined || last === undefined ? null : { first, last: last.date };
  const read = Object.fromEntries(
    PERIOD_UNITS.map((unit) => [unit, lookBackOf(periodOf(unit, date), days, reach)]),
  ) as unknown as LookedBack['read'];
  const shown = days.find((day) => day.date >= date && day.kind === 'work') ?? last;
  return {
    read,
    day: shown === undefined ? null : detailOf(shown, full),
    search: searchWords(days, full ? 'samhällsbyggnad budget' : 'amina'),
    changes: changesOf(days),
  };
}

/** The Monday of a week that has gone by, looked back on from the Monday after. */
const WEEK = '2026-11-16';
const off = { ...OFF, date: DATE };
const state = (days: readonly DayRecord[], full = false): FakeState => ({
  ...view({ ...off, now: at(WEEK, 6 * 1440 + 600), date: addDays(WEEK, 6) }),
  lookBack: lookedBack(days, WEEK, full),
});

const TYPICAL = records('2026-08-17', '2026-11-20', false);

/** Looking back on nothing, on one day, on an ordinary autumn, on one that is full of everything, and on ten years. */
export const LOOKED_BACK = {
  empty: state([]),
  'one-day': state([recordOn('2026-11-18', false)]),
  typical: state(TYPICAL),
  full: state(records('2026-06-01', '2026-11-22', true), true),
  'ten-years': state(records('2016-11-01', '2026-11-20', false)),
} as const satisfies Readonly<Record<string, FakeState>>;
