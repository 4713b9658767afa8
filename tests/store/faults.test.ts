import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../../main/store/merge';
import type { DayEvent } from '../../shared/workday/events';
import { Desk, ids } from './desk';
import { event, forgotten } from './events';
import { CUTS } from './model-disk';

const CODES = ['ENOSPC', 'EIO', 'EROFS', 'EACCES', 'EBUSY', 'ENOENT', 'EINTR'] as const;

const steps = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        type: fc.constant('append' as const),
        count: fc.integer({ min: 1, max: 3 }),
        alsoLast: fc.boolean(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ type: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 70 }) }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('reopen' as const) }) },
  ),
  { minLength: 1, maxLength: 8 },
);
/** Which of the disk's calls fail, by number, and how. */
const faults = fc.array(fc.tuple(fc.nat(120), fc.constantFrom(...CODES)), { maxLength: 12 });

describe('any appends with any failures and a power cut', () => {
  it('leave the state after one of the appends, none that was confirmed is missing', async () => {
    await fc.assert(
      fc.asyncProperty(
        steps,
        faults,
        fc.nat(200),
        fc.constantFrom('before' as const, 'after' as const),
        fc.constantFrom(...CUTS),
        async (plan, failing, cutAt, when, cut) => {
          const desk = new Desk();
          const codes = new Map(failing);
          desk.disk.fault = (_, index) => codes.get(index) ?? null;
          desk.disk.cutPower(cutAt, when);
          // All that was appended after each batch, and the number of batches that were confirmed.
          let states: DayEvent[][] = [[]];
          let confirmed = 0;
          let number = 0;

          const run = async (): Promise<void> => {
            let { store } = await desk.open();
            for (const step of plan) {
              if (step.type === 'wait') await desk.clock.advanceAndSettle(step.seconds * 1000);
              if (step.type === 'reopen') {
                // To quit with events that could not be saved is to lose them: not the matter here.
                const all = await desk.until(store.flush());
                if (!all.saved) continue;
                confirmed = states.length - 1;
                await desk.until(store.close());
                ({ store } = await desk.open());
                const now = await desk.until(store.readMonth('2026-11'));
                if (now.ok) expect(ids(now.events)).toEqual(ids(states.at(-1) ?? []));
              }
              if (step.type === 'append') {
                const last = states.at(-1) ?? [];
                const fresh = Array.from({ length: step.count }, () => event(number++));
                states = [...states, [...last, ...fresh]];
                const again = step.alsoLast ? last.slice(-1) : [];
                const outcome = await desk.until(store.append([...again, ...fresh]));
                if (outcome.saved) confirmed = states.length - 1;
              }
            }
          };
          await Promise.race([run(), desk.disk.dead]);
          desk.disk = desk.disk.restarted(cut);
          const { events, notices } = await desk.open();
          const found = states.findIndex((state) => ids(state).join() === ids(events).join());
          expect(found).toBeGreaterThanOrEqual(confirmed);
          expect(notices).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('joining two lists', () => {
  const some = fc
    .uniqueArray(fc.nat(30), { maxLength: 12 })
    .map((numbers) => numbers.map((number) => event(number)));

  it('gives the union by id, whoever joins what with what, how often, and in which order', () => {
    fc.assert(
      fc.property(some, some, (first, second) => {
        const joined = ids(merge(first, second));
        expect(new Set(joined)).toEqual(new Set([...ids(first), ...ids(second)]));
        expect(joined.length).toBe(new Set(joined).size);
        expect(merge(second, first)).toEqual(merge(first, second));
        expect(merge(merge(first, second), second)).toEqual(merge(first, second));
      }),
    );
  });

  it('is in the order of recording where both lists are', () => {
    const ordered = some.map((events) => events.toSorted((one, other) => one.at - other.at));
    fc.assert(
      fc.property(ordered, ordered, (first, second) => {
        const joined = merge(first, second);
        expect(ids(joined)).toEqual(ids(joined.toSorted((one, other) => one.at - other.at)));
      }),
    );
  });
});

describe('joining lists that tell of deleted days', () => {
  const days = ['2026-11-22', '2026-11-23', '2026-11-24'];
  const told = fc.tuple(fc.nat(20), fc.constantFrom(...days));
  const one = fc.oneof(
    {
      weight: 4,
      arbitrary: told.map(([number, day]) => event(number * days.length + days.indexOf(day), day)),
    },
    {
      weight: 1,
      arbitrary: told.map(([number, day]) => forgotten(number * days.length + days.indexOf(day), day)),
    },
  );
  const list = fc
    .uniqueArray(one, { maxLength: 16, selector: (each) => `${each.id} ${each.day}` })
    .map((events) =>
      merge(
        [],
        events.toSorted((first, second) => (first.id < second.id ? -1 : 1)),
      ),
    );
  const sorted = (events: readonly DayEvent[]): readonly string[] =>
    events.map((each) => `${each.id} ${each.day} ${each.type}`).sort();
  /** What is left, worked out the long way. */
  const left = (events: readonly DayEvent[]): readonly DayEvent[] =>
    events.filter(
      (each) =>
        !events.some(
          (other) => other.type === 'day.forgotten' && other.day === each.day && other.id > each.id,
        ),
    );

  it('leaves nothing older than the deletion, and all that is younger or of another day', () => {
    fc.assert(
      fc.property(list, list, (first, second) => {
        const union = [...new Map([...first, ...second].map((each) => [each.id, each])).values()];
        expect(sorted(merge(first, second))).toEqual(sorted(left(union)));
      }),
    );
  });

  it('is the same whichever comes first, however they are grouped, and however often', () => {
    fc.assert(
      fc.property(list, list, list, (first, second, third) => {
        expect(sorted(merge(first, second))).toEqual(sorted(merge(second, first)));
        expect(sorted(merge(merge(first, second), third))).toEqual(
          sorted(merge(first, merge(second, third))),
        );
        expect(merge(first, first)).toEqual(first);
        expect(merge(merge(first, second), second)).toEqual(merge(first, second));
      }),
    );
  });

  it('puts the deletion ahead of what was recorded of its day after it, also in one millisecond', () => {
    const [before, deletion, after] = [
      { ...event(1), id: forgotten(1).id.replace(/.$/, '0') },
      forgotten(1),
      { ...event(2), id: forgotten(1).id.replace(/.$/, '9') },
    ];
    expect(merge([before, after], [deletion])).toEqual([deletion, after]);
    expect(merge([deletion], [after, before])).toEqual([deletion, after]);
  });
});
