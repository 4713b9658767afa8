import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeGoals, type Room, type Stretch } from '../../../shared/plan/placing';
import { roomOf, type RoomLook } from '../../../shared/plan/room';
import type { Goal } from '../../../shared/workday/events';

/** Minutes after 00:00; an oracle of its own. */
const min = (time: string): number => {
  const [hour = '', minute = ''] = time.split(':');
  return Number(hour) * 60 + Number(minute);
};
const span = (from: string, to: string): Stretch => ({ from: min(from), to: min(to) });
const ROOM: Room = {
  day: span('08:00', '16:30'),
  good: { from: '09:00', to: '11:30' },
  taken: [span('12:00', '12:30')],
};
const goal = (id: string, more: Partial<Goal> = {}): Goal => ({ id, text: id, ...more });
const times = (goals: readonly Goal[], room: Room): readonly (string | undefined)[] =>
  placeGoals(goals, room).map(({ at }) => at);

describe('placing', () => {
  it('puts heavy goals into the good hours and light ones round them, in their order', () => {
    const goals = [
      goal('a', { weight: 'light' }),
      goal('b', { weight: 'heavy' }),
      goal('c', { weight: 'heavy' }),
      goal('d', { weight: 'light' }),
    ];
    expect(times(goals, ROOM)).toEqual(['08:00', '09:00', '10:00', '12:30']);
  });

  it('places nothing by itself without good hours', () => {
    const goals = [goal('a', { weight: 'heavy' }), goal('b', { weight: 'light' })];
    expect(placeGoals(goals, { ...ROOM, good: null })).toEqual(goals);
  });

  it('leaves what nobody weighed, what is for if there is time, and what has a time', () => {
    const goals = [
      goal('a'),
      goal('b', { weight: 'heavy', ifTime: true }),
      goal('c', { weight: 'light', at: '09:05' }),
      goal('d', { weight: 'heavy' }),
    ];
    expect(times(goals, ROOM)).toEqual([undefined, undefined, '09:05', '10:15']);
  });

  it('keeps away from what is taken, to the minute', () => {
    const taken = [span('09:00', '09:01'), span('10:15', '10:20')];
    const heavy = [goal('a', { weight: 'heavy' }), goal('b', { weight: 'heavy' })];
    expect(times(heavy, { ...ROOM, taken })).toEqual(['09:15', '10:30']);
    expect(times(heavy, { ...ROOM, taken: [span('10:15', '10:30')] })).toEqual(['09:00', '10:30']);
  });

  it('leaves out what finds no room', () => {
    const three = ['a', 'b', 'c'].map((id) => goal(id, { weight: 'heavy' }));
    expect(times(three, ROOM)).toEqual(['09:00', '10:00', undefined]);
    expect(times(three, { ...ROOM, day: span('16:00', '16:30') })).toEqual([undefined, undefined, undefined]);
  });
});

describe('the room of a day', () => {
  const wall = (time: string): number => Date.parse(`2026-11-23T${time}:00+01:00`);
  const LOOK: RoomLook = {
    ...{ date: '2026-11-23', zone: 'Europe/Stockholm', now: wall('08:20') },
    ...{ hours: { from: '08:00', to: '16:30' }, good: null, busy: [] },
  };
  const PLAN = { lunchAt: null, lunchMinutes: 40, freshAirAt: null, endAt: null };

  it('is from now to the planned end, or to the end of the usual hours', () => {
    expect(roomOf(PLAN, LOOK).day).toEqual(span('08:20', '16:30'));
    expect(roomOf({ ...PLAN, endAt: '15:00' }, LOOK).day).toEqual(span('08:20', '15:00'));
    expect(roomOf(PLAN, { ...LOOK, hours: null }).day).toEqual({ from: min('08:20'), to: 0 });
    const dayAfter = { ...LOOK, now: wall('01:00') + 24 * 60 * 60_000 };
    expect(roomOf(PLAN, dayAfter).day.from).toBe(24 * 60);
  });

  it('has lunch, the slots and the meetings of the calendar taken', () => {
    const plan = { ...PLAN, lunchAt: '12:00', freshAirAt: '12:40', fikaAt: '14:30' };
    const busy = [
      { from: wall('00:00') - 60_000_000, to: wall('00:00') - 1 },
      { from: wall('09:00'), to: wall('09:50') },
      { from: wall('23:00'), to: wall('23:00') + 7_200_000 },
    ];
    expect(roomOf({ ...plan, contactAt: '14:00', readUpAt: '08:00' }, { ...LOOK, busy }).taken).toEqual([
      ...[span('12:00', '12:40'), span('12:40', '12:55'), span('14:30', '14:45')],
      ...[span('14:00', '14:15'), span('08:00', '08:10'), span('09:00', '09:50'), span('23:00', '24:00')],
    ]);
  });
});

describe('whatever the day is like', () => {
  const time = fc.integer({ min: 0, max: 24 * 60 - 1 });
  const clock = (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const stretch = fc.tuple(time, fc.integer({ min: 1, max: 120 })).map(([from, length]) => ({
    ...{ from, to: from + length },
  }));
  const room = fc.record({
    day: fc.tuple(time, time).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    good: fc.tuple(time, time).map(([a, b]) => ({ from: clock(Math.min(a, b)), to: clock(Math.max(a, b)) })),
    taken: fc.array(stretch, { maxLength: 8 }),
  });
  const goals = fc.array(
    fc.record({
      id: fc.uuid(),
      text: fc.string(),
      weight: fc.constantFrom('heavy' as const, 'light' as const, undefined),
      ifTime: fc.constantFrom(true as const, undefined),
      at: fc.option(time.map(clock), { nil: undefined }),
    }),
    { maxLength: 12 },
  );

  it('what is placed is inside the day, on a quarter, apart from lunch and from all else', () => {
    fc.assert(
      fc.property(goals, room, (given, look) => {
        const after = placeGoals(given, look);
        const isNew = (_: unknown, index: number): boolean => given[index]?.at === undefined;
        const fresh = after.filter(isNew).flatMap(({ at }) => (at === undefined ? [] : [min(at)]));
        const fixed = given.flatMap(({ at }) => (at === undefined ? [] : [min(at)]));
        for (const from of fresh) {
          expect(from % 15).toBe(0);
          expect(from).toBeGreaterThanOrEqual(look.day.from);
          expect(from + 60).toBeLessThanOrEqual(look.day.to);
          for (const one of look.taken) expect(from + 60 <= one.from || one.to <= from).toBe(true);
          for (const other of fixed) expect(Math.abs(from - other)).toBeGreaterThanOrEqual(60);
        }
        for (const [index, from] of fresh.entries())
          for (const other of fresh.slice(index + 1))
            expect(Math.abs(from - other)).toBeGreaterThanOrEqual(60);
      }),
    );
  });

  it('nothing but times is changed, those with a time keep it, and each kind keeps its order', () => {
    fc.assert(
      fc.property(goals, room, (given, look) => {
        const after = placeGoals(given, look);
        expect(after.map((one) => ({ ...one, at: 0 }))).toEqual(given.map((one) => ({ ...one, at: 0 })));
        for (const [index, { at }] of given.entries())
          if (at !== undefined) expect(after[index]?.at).toBe(at);
        for (const weight of ['heavy', 'light']) {
          const order = after
            .filter((one, index) => one.weight === weight && given[index]?.at === undefined)
            .flatMap(({ at }) => (at === undefined ? [] : [at]));
          expect(order).toEqual(order.toSorted());
        }
        expect(placeGoals(given, look)).toEqual(after);
      }),
    );
  });

  it('heavy goals are within the good hours, light ones without', () => {
    fc.assert(
      fc.property(goals, room, (given, look) => {
        const [from, to] = [min(look.good.from), min(look.good.to)];
        for (const [index, one] of placeGoals(given, look).entries()) {
          if (one.at === undefined || given[index]?.at !== undefined) continue;
          const start = min(one.at);
          if (one.weight === 'heavy') expect(start >= from && start + 60 <= to).toBe(true);
          else expect(start + 60 <= from || to <= start).toBe(true);
        }
      }),
    );
  });
});
