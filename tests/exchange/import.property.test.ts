import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../../main/store/merge';
import { broughtBack, latestId, planImport } from '../../shared/exchange/import';
import { recordsOf } from '../../shared/exchange/records';
import type { DayEvent } from '../../shared/workday/events';
import { dateOf, history, idOf } from './histories';

const sorted = (events: readonly DayEvent[]): readonly string[] => events.map(({ id }) => id).sort();
const fold = (events: readonly DayEvent[]): unknown => JSON.parse(JSON.stringify(recordsOf(events)));

/** What two machines have, some of it the same. */
const diverged = fc
  .tuple(history(1), history(2), history(3))
  .map(([both, one, other]) => [merge(both, one), merge(both, other)] as const);
const withDeleting = fc
  .tuple(history(1), history(2, { forgets: true }), history(3, { forgets: true }))
  .map(([both, one, other]) => [merge(both, one), merge(both, other)] as const);

describe('taking in', () => {
  it('into nothing is everything, in the same order', () => {
    fc.assert(
      fc.property(history(), (file) => {
        const { events, deleted, summary } = planImport([], file);
        expect(events).toEqual(file);
        expect(deleted).toEqual([]);
        expect(summary).toMatchObject({
          events: file.length,
          newDays: new Set(file.map(({ day }) => day)).size,
          moreDays: 0,
          already: 0,
          differing: 0,
        });
      }),
    );
  });

  it('into what has diverged is the union, and each day comes to the same on both sides', () => {
    fc.assert(
      fc.property(diverged, ([here, there]) => {
        const one = merge(here, planImport(here, there).events);
        const other = merge(there, planImport(there, here).events);
        expect(sorted(one)).toEqual(sorted(merge(here, there)));
        expect(sorted(other)).toEqual(sorted(one));
        expect(fold(one)).toEqual(fold(other));
      }),
    );
  });

  it('counts every event of the file once, and a second time adds nothing', () => {
    fc.assert(
      fc.property(diverged, ([here, there]) => {
        const { events, summary } = planImport(here, there);
        expect(summary.events + summary.already + summary.differing).toBe(there.length);
        const again = planImport(merge(here, events), there);
        expect(again.events).toEqual([]);
        expect(again.summary).toMatchObject({ events: 0, already: there.length, newDays: 0, moreDays: 0 });
      }),
    );
  });

  it('neither deletes a day that is here nor brings back one that was deleted', () => {
    fc.assert(
      fc.property(withDeleting, ([here, there]) => {
        const { events } = planImport(here, there);
        const before = recordsOf(here).map(({ date }) => date);
        const after = recordsOf(merge(here, events)).map(({ date }) => date);
        for (const date of before) expect(after).toContain(date);
        const forgotten = here.filter(({ type }) => type === 'day.forgotten');
        for (const event of events)
          for (const last of forgotten)
            if (last.day === event.day) expect(event.id.slice(0, 13) >= last.id.slice(0, 13)).toBe(true);
        expect(planImport(merge(here, events), there).events).toEqual([]);
      }),
    );
  });

  it('brings deleted days back as they are in the file, once', () => {
    fc.assert(
      fc.property(history(1), (file) => {
        const days = [...new Set(file.map(({ day }) => day))];
        const end = latestId(file) + 1;
        const here = days.map((day, index): DayEvent => ({
          id: idOf(end + index, index),
          day,
          at: end,
          zone: 'UTC',
          type: 'day.forgotten',
        }));
        const { events, deleted, summary } = planImport(here, file);
        expect(events).toEqual([]);
        expect(summary.deletedHere).toBe(days.length);
        expect(fold(merge(here, events))).toEqual([]);
        const back = broughtBack(deleted, [1, 2, 3, 4], latestId(here) + 1);
        const whole = merge(here, back);
        expect(fold(whole)).toEqual(fold(file));
        // Another copy that only knows of the deletion keeps them too.
        expect(fold(merge(file, whole))).toEqual(fold(file));
        expect(planImport(whole, file)).toMatchObject({
          events: [],
          deleted: [],
          summary: { deletedHere: 0 },
        });
      }),
    );
  });
});

describe('an event', () => {
  const at = Date.UTC(2026, 10, 2, 8);
  const mark = (number: number, kind: 'ill' | 'care', day = dateOf(7)): DayEvent => ({
    id: idOf(at + number, number),
    day,
    at,
    zone: 'UTC',
    type: 'day.marked',
    kind,
  });
  const forgotten = (number: number): DayEvent => ({ ...mark(number, 'ill'), type: 'day.forgotten' });

  it('that is here and is not the same stays, and is counted', () => {
    const { events, summary } = planImport([mark(1, 'ill')], [mark(1, 'care'), mark(2, 'care')]);
    expect(events).toEqual([mark(2, 'care')]);
    expect(summary).toMatchObject({ differing: 1, events: 1, newDays: 0, moreDays: 1 });
  });

  it('is the same in whatever order its fields stand, and whichever way its id is written', () => {
    const { id, type, ...rest } = mark(1, 'ill');
    const turned = { ...rest, type, id } as DayEvent;
    expect(planImport([mark(1, 'ill')], [turned]).summary).toMatchObject({ already: 1, differing: 0 });
    const loud = { ...mark(31, 'ill'), id: mark(31, 'ill').id.toUpperCase() };
    expect(planImport([mark(31, 'ill')], [loud]).summary).toMatchObject({ already: 1, events: 0 });
  });

  it('that the file has twice comes once', () => {
    const { events, summary } = planImport([], [mark(1, 'ill'), mark(1, 'ill'), mark(1, 'care')]);
    expect(events).toEqual([mark(1, 'ill')]);
    expect(summary).toMatchObject({ events: 1, already: 1, differing: 1 });
  });

  it('of a day that was deleted there and is here leaves the day alone, also what came after', () => {
    const { events, summary } = planImport([mark(1, 'ill')], [forgotten(2), mark(3, 'care')]);
    expect(events).toEqual([]);
    expect(summary).toMatchObject({ deletedThere: 1, events: 0 });
  });

  it('of a day deleted there that is not here comes with the deletion', () => {
    const { events, summary } = planImport([], [mark(1, 'ill'), forgotten(2), mark(3, 'care')]);
    expect(events).toHaveLength(3);
    expect(summary.deletedThere).toBe(0);
  });

  it('of a day deleted here comes when it is newer than the deletion, and the older ones are not offered', () => {
    const plan = planImport([forgotten(2)], [mark(1, 'ill'), mark(3, 'care')]);
    expect(plan.events).toEqual([mark(3, 'care')]);
    expect(plan).toMatchObject({ deleted: [], summary: { deletedHere: 0, moreDays: 1 } });
  });

  it('of a day deleted and told anew here is not offered', () => {
    expect(planImport([forgotten(2), mark(3, 'care')], [mark(1, 'ill')])).toMatchObject({
      events: [],
      deleted: [],
    });
  });

  it('from before the last deletion in the file is not brought back', () => {
    const plan = planImport([forgotten(9)], [mark(1, 'ill'), forgotten(2), mark(3, 'care')]);
    expect(plan.deleted).toEqual([mark(3, 'care')]);
  });

  it('tells how far the file reaches', () => {
    const file = [mark(2, 'ill', '2026-11-05'), mark(1, 'ill', '2025-01-02')];
    expect(planImport([], file).summary.reach).toEqual({ first: '2025-01-02', last: '2026-11-05' });
    expect(planImport([], []).summary.reach).toBeNull();
  });
});
