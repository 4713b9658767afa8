import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CloseOut } from '../../shared/workday/events';
import { joinCloseOut } from '../../shared/workday/join-close-out';

const FIELDS = ['done', 'tomorrow', 'worked', 'change'] as const;
const page = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }).map((lines) => lines.join('\n'));
const closeOut = fc.record(
  {
    ...{ done: page, tomorrow: page, worked: page, change: page },
    beginning: fc.record({
      at: fc.constantFrom(null, '08:00', '09:00'),
      place: fc.constantFrom(null, 'home' as const, 'office' as const),
      how: fc.constantFrom('', 'a'),
    }),
    felt: fc.constantFrom('', 'a', 'b'),
  },
  { requiredKeys: [...FIELDS] },
);

/** What a person makes of a close-out: most of it is left, or written on. */
function editOf(was: CloseOut): fc.Arbitrary<CloseOut> {
  const on = (text: string): fc.Arbitrary<string> =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constant(text) },
      { weight: 2, arbitrary: page.map((lines) => (text === '' ? lines : `${text}\n${lines}`)) },
      { weight: 1, arbitrary: page },
    );
  const rest = fc.oneof({ weight: 4, arbitrary: fc.constant(was) }, { weight: 1, arbitrary: closeOut });
  return rest.chain((other) =>
    fc
      .record({
        done: on(was.done),
        tomorrow: on(was.tomorrow),
        worked: on(was.worked),
        change: on(was.change),
      })
      .map((fields) => ({ ...other, ...fields })),
  );
}

const edited = closeOut.chain((was) => fc.tuple(fc.constant(was), editOf(was), editOf(was)));

/** Everything that a close-out says, each with where it says it. */
function said({ beginning, felt = '', ...fields }: CloseOut): readonly string[] {
  const { at = null, place = null, how = '' } = beginning ?? {};
  const lines = FIELDS.flatMap((field) => fields[field].split('\n').map((line) => `${field} ${line}`));
  return [...lines, `at ${at}`, `place ${place}`, `how ${how}`, `felt ${felt}`];
}

const wordless = /(^(done|tomorrow|worked|change|how|felt) |null)$/;

it('joined words lose nothing that either side wrote, and hold nothing that nobody did', () => {
  const joins = { joined: 0, disputed: 0 };
  fc.assert(
    fc.property(edited, ([was, mine, now]) => {
      const { closeOut: both, disputed } = joinCloseOut(was, mine, now);
      joins[disputed.length > 0 ? 'disputed' : 'joined'] += 1;
      if (disputed.length > 0) return;
      const [before, result] = [new Set(said(was)), new Set(said(both))];
      const written = [...said(mine), ...said(now)].filter((one) => !wordless.test(one));
      for (const one of written) if (!before.has(one)) expect(result).toContain(one);
      for (const one of result) if (!wordless.test(one)) expect([...written, ...before]).toContain(one);
    }),
    { numRuns: 1_500, seed: 1130 },
  );
  expect(Math.min(joins.joined, joins.disputed)).toBeGreaterThan(50);
});

it('whoever was first, the same is disputed', () => {
  fc.assert(
    fc.property(edited, ([was, one, other]) => {
      expect(joinCloseOut(was, one, other).disputed).toEqual(joinCloseOut(was, other, one).disputed);
    }),
    { numRuns: 1_000, seed: 1130 },
  );
});
