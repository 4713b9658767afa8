import fc from 'fast-check';
import type { DayEvent } from '../../shared/workday/events';

/** ms of the tests' first day at 00:00 UTC: 26 October 2026, the day after daylight saving ended in Stockholm. */
const FIRST = Date.UTC(2026, 9, 26);
const DAY = 86_400_000;
const ZONES = ['Europe/Stockholm', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'];

/** Text that tries to break whatever it is put into. */
export const NASTY: readonly string[] = [
  '=HYPERLINK("http://x.example","klicka")',
  '+46 70 123',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1+1',
  '＝1',
  '"; DROP',
  'a;b,c"d"\r\ne\n\nf',
  '# rubrik\n## en till',
  '> citat\n- lista\n1. ett\n2) två\n+ plus',
  '<script>alert(1)</script>&amp;&lt;',
  '</blockquote></section><h1>x',
  '```\nkod\n```\n~~~\n',
  '    indragen kod\n\tflik',
  '| a | b |\n| --- | --- |\n| c | d |',
  'rad\n===\nrad\n---\n***\n___',
  '[länk](http://x.example) ![bild](x) [^1]: not <http://y.example>',
  '**fet** _kursiv_ ~~struken~~ `kod` \\ $x$ &copy; https://z.example/a_b www.z.example a@b.example',
  '\u2028rad\u2029rad\u0085rad\u000brad\u000crad',
  '\u202evänt \u0000 noll \ud800 ensam',
  '- [x] klart',
  'räksmörgås 🌲 e\u0301',
  '__proto__',
];

export const anyText = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

type Bare = DayEvent extends infer E
  ? E extends DayEvent
    ? Omit<E, 'id' | 'day' | 'at' | 'zone'>
    : never
  : never;

const goal = fc.record({ id: fc.constantFrom('a', 'b', 'c'), text: anyText }, { noNullPrototype: true });
const span = fc.tuple(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 0, max: 300 }));

/** An event without its frame. `start` is the beginning of its day, ms. */
function bare(start: number): fc.Arbitrary<Bare> {
  const wall = fc.integer({ min: 0, max: 1500 }).map((minute) => start + minute * 60_000 + 7_013);
  const plain = { noNullPrototype: true };
  return fc.oneof(
    fc.record(
      {
        type: fc.constant('work.started' as const),
        place: fc.constantFrom('home' as const, 'office' as const),
      },
      plain,
    ),
    fc.record(
      {
        type: fc.constant('work.started' as const),
        place: fc.constant('move' as const),
        endAt: fc.constantFrom('16:30', null),
      },
      plain,
    ),
    fc.record(
      {
        type: fc.constant('work.stopped' as const),
        by: fc.constantFrom('person' as const, 'repair' as const),
      },
      plain,
    ),
    fc.record(
      {
        type: fc.constant('pause.started' as const),
        kind: fc.constantFrom('lunch' as const, 'errand' as const),
        endsAt: wall,
      },
      plain,
    ),
    fc.constant({ type: 'pause.ended' } as const),
    fc.record(
      {
        type: fc.constant('break.ended' as const),
        kind: fc.constantFrom('short', 'movement', 'mine'),
        name: fc.constantFrom(undefined, '=egen'),
        outcome: fc.constantFrom('taken' as const, 'counted' as const, 'passed' as const),
        from: wall,
        activity: fc.constant(null),
      },
      plain,
    ),
    fc.record(
      {
        type: fc.constant('plan.saved' as const),
        plan: fc.record(
          {
            goals: fc.array(goal, { maxLength: 3 }),
            lunchAt: fc.constant('12:00'),
            lunchMinutes: fc.constant(30),
            freshAirAt: fc.constant(null),
            endAt: fc.constantFrom('16:30', '02:30', null),
          },
          plain,
        ),
      },
      plain,
    ),
    fc.record(
      { type: fc.constant('goal.marked' as const), goal: fc.constantFrom('a', 'b'), done: fc.boolean() },
      plain,
    ),
    fc.record(
      {
        type: fc.constant('closeout.saved' as const),
        closeOut: fc.record(
          { done: anyText, tomorrow: anyText, worked: anyText, change: anyText, felt: anyText },
          plain,
        ),
      },
      plain,
    ),
    fc.record(
      {
        type: fc.constant('day.marked' as const),
        kind: fc.constantFrom('work' as const, 'ill' as const, 'care' as const),
      },
      plain,
    ),
    fc.record(
      {
        type: fc.constant('slot.marked' as const),
        slot: fc.constantFrom('air' as const, 'read-up' as const, 'group-out' as const),
        had: fc.boolean(),
      },
      plain,
    ),
    span.map(([from, length]) => ({
      type: 'times.corrected' as const,
      place: 'home' as const,
      spans: [{ from: start + from * 60_000, to: start + (from + length) * 60_000 }],
      pauses: [
        { kind: 'lunch' as const, from: start + from * 60_000, to: start + (from + length / 3) * 60_000 },
      ],
    })),
    fc.constant({ type: 'change.answered', answer: 'keep' } as const),
    fc.record(
      { type: fc.constant('clock.changed' as const), by: fc.integer({ min: -3_600_000, max: 3_600_000 }) },
      plain,
    ),
  );
}

/** An id as UUIDv7, made from its time and a number. */
export function idOf(at: number, number: number): string {
  const time = at.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** The date `days` days after the tests' first. */
export function dateOf(days: number): string {
  return new Date(FIRST + days * DAY).toISOString().slice(0, 10);
}

/**
 * What some days of somebody left, sensible or not, over two months, in recorded order. `salt` makes the ids another
 * machine's.
 */
export function history(
  salt = 0,
  more: Partial<{ forgets: boolean }> = {},
): fc.Arbitrary<readonly DayEvent[]> {
  const day = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom(...ZONES)).chain(([number, zone]) =>
    fc
      .array(fc.tuple(bare(FIRST + number * DAY), fc.integer({ min: 0, max: 1500 })), {
        minLength: 1,
        maxLength: 12,
      })
      .map((told) =>
        told.map(([one, minute]) => ({
          one,
          number,
          zone,
          at: FIRST + number * DAY + minute * 60_000 + 1_777,
        })),
      ),
  );
  return fc.array(day, { maxLength: 8 }).map((days) => {
    let count = 0;
    let last = 0;
    return days
      .flat()
      .sort((a, b) => a.number - b.number || a.at - b.at)
      .flatMap(({ one, number, zone, at }): DayEvent[] => {
        last = Math.max(at, last + 1);
        count += 1;
        const frame = { id: idOf(last, count * 16 + salt), day: dateOf(number), at, zone };
        const isForgotten = more.forgets === true && count % 7 === 3;
        return [isForgotten ? { ...frame, type: 'day.forgotten' } : { ...frame, ...one }];
      });
  });
}
