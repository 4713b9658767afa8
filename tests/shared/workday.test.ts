import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../shared/time/moment';
import { hoursOf } from '../../shared/workday/hours';
import {
  applyEvent,
  daysOf,
  hadLunch,
  isOpen,
  openMeeting,
  openPause,
  openSpan,
} from '../../shared/workday/workday';
import { at, DATE, dayOf, events, lunch, started, stopped, type Told } from './days';

/** A pause that begins. */
function pauseAt(time: string): Told {
  return lunch(time, null)[0] ?? never();
}

/** The clock is set by `by` ms, and shows `time` then. */
function clockSet(time: string, by: number): Told {
  return { type: 'clock.changed', at: at(time), by };
}

/** Hours of a day as `[elapsed, worked, paused]` in minutes, what is open counted up to `time`. */
function minutes(told: readonly Told[], time: string, changed = 0): readonly number[] {
  const { elapsed, worked, paused } = hoursOf(dayOf(told), at(time) - changed);
  return [elapsed, worked, paused].map((ms) => ms / MINUTE);
}

describe('the figures of a day', () => {
  it.each<[string, readonly Told[], string, readonly number[]]>([
    ['a span that is open counts to now', [started('08:00')], '09:30', [90, 90, 0]],
    ['a span that is closed does not go on', [started('08:00'), stopped('09:00')], '12:00', [60, 60, 0]],
    ['a pause is taken off', [started('08:00'), ...lunch('12:00', '12:30')], '13:00', [300, 270, 30]],
    [
      'an open pause is taken off as far as it went',
      [started('08:00'), ...lunch('12:00', null)],
      '12:10',
      [250, 240, 10],
    ],
    [
      'the gap between two spans is not work',
      [...[started('08:00'), stopped('12:00')], ...[started('13:00'), stopped('15:00')]],
      '18:00',
      [360, 360, 0],
    ],
    [
      'stop ends an open pause',
      [started('08:00'), ...lunch('12:00', null), stopped('12:20')],
      '18:00',
      [260, 240, 20],
    ],
    [
      'a stop told afterwards cuts a pause that began later',
      [...[started('08:00'), ...lunch('12:00', '12:30'), stopped('11:00', 'repair')]],
      '18:00',
      [180, 180, 0],
    ],
    [
      'a stop told afterwards in the middle of a pause cuts it',
      [...[started('08:00'), ...lunch('12:00', '12:30'), stopped('12:10', 'repair')]],
      '18:00',
      [250, 240, 10],
    ],
    [
      'a stop told afterwards before an open pause leaves nothing of it',
      [...[started('08:00'), ...lunch('12:00', null), stopped('11:00', 'repair')]],
      '18:00',
      [180, 180, 0],
    ],
    [
      'a stop told afterwards on one machine leaves the later stop of another',
      [...[started('08:00'), started('09:00')], ...[stopped('17:00'), stopped('10:00', 'repair')]],
      '18:00',
      [540, 540, 0],
    ],
    [
      'a stop of two machines leaves nothing of itself for the next span',
      [...[started('08:00'), started('09:00')], ...[stopped('12:00'), stopped('10:00', 'repair')]].concat(
        ...[
          [started('13:00'), started('13:00')],
          [stopped('13:10', 'repair'), stopped('13:20')],
        ],
      ),
      '18:00',
      [260, 260, 0],
    ],
    [
      'a stop before the start makes no negative time',
      [started('08:00'), stopped('07:00', 'repair')],
      '18:00',
      [0, 0, 0],
    ],
    [
      'a pause of one span is not taken off the next',
      [...[started('08:00'), ...lunch('12:00', null), stopped('12:30'), started('13:00')]],
      '14:00',
      [330, 300, 30],
    ],
    ['a now before the start makes no negative time', [started('08:00')], '07:00', [0, 0, 0]],
    [
      'a pause that ends before it began is nothing',
      [started('08:00'), ...lunch('12:00', '11:00')],
      '13:00',
      [300, 300, 0],
    ],
  ])('%s', (_name, told, now, expected) => {
    expect(minutes(told, now)).toEqual(expected);
  });

  it.each([HOUR, -HOUR, -5 * HOUR])('a clock moved by %d ms at ten makes and loses no time', (by) => {
    const moved = (time: string): number => at(time) + by;
    const told: readonly Told[] = [
      started('08:00'),
      { type: 'clock.changed', at: moved('10:00'), by },
      { type: 'pause.started', at: moved('12:00'), kind: 'lunch', endsAt: moved('12:30') },
      { type: 'pause.ended', at: moved('12:30') },
    ];
    expect(hoursOf(dayOf(told), at('13:00'))).toEqual({
      elapsed: 5 * HOUR,
      worked: 4.5 * HOUR,
      paused: HOUR / 2,
    });
    const closed = dayOf([...told, { type: 'work.stopped', at: moved('13:00'), by: 'person' }]);
    expect(hoursOf(closed, at('23:00')).worked).toBe(4.5 * HOUR);
    expect(closed.spans[0]?.to?.wall).toBe(moved('13:00'));
    expect(closed.offset).toBe(by);
  });

  it('a clock moved during a pause, and moved back, leaves the pause as long as it was', () => {
    const told: readonly Told[] = [
      started('08:00'),
      { type: 'pause.started', at: at('12:00'), kind: 'lunch', endsAt: at('12:30') },
      { type: 'clock.changed', at: at('14:10'), by: 2 * HOUR },
      { type: 'clock.changed', at: at('12:20'), by: -2 * HOUR },
      { type: 'pause.ended', at: at('12:40') },
    ];
    expect(minutes(told, '13:00')).toEqual([300, 260, 40]);
  });

  it('a second span after a changed clock is measured on the clock as it stands', () => {
    const told: readonly Told[] = [
      started('08:00'),
      { type: 'clock.changed', at: at('10:00'), by: HOUR },
      ...[stopped('11:00'), started('12:00'), stopped('12:30')],
    ];
    expect(minutes(told, '20:00', HOUR)).toEqual([150, 150, 0]);
  });

  it.each<[string, readonly Told[], Told, number]>([
    ['before a change', [clockSet('13:00', HOUR)], stopped('11:00', 'repair'), 180],
    ['after a change', [clockSet('10:00', HOUR)], stopped('11:00', 'repair'), 120],
    ['at a change', [clockSet('10:00', HOUR)], stopped('10:00', 'repair'), 60],
    ['between two', [clockSet('10:00', HOUR), clockSet('13:00', HOUR)], stopped('11:00', 'repair'), 120],
    [
      'after a clock that had been ahead',
      [clockSet('12:00', 2 * HOUR), clockSet('10:05', -2 * HOUR)],
      stopped('11:00', 'repair'),
      180,
    ],
    // Too little a step back to be kept as a change must not undo the one before it.
    ['now, a minute back after a change', [clockSet('12:00', 2 * HOUR)], stopped('11:59'), 119],
  ])('a stop %s of the clock is measured on the clock as it stood (B4)', (_name, changes, stop, worked) => {
    expect(minutes([started('08:00'), ...changes, stop], '20:00')).toEqual([worked, worked, 0]);
  });
});

describe('events fold into a day', () => {
  it('nothing happens before the first start', () => {
    for (const told of [stopped('09:00'), ...lunch('09:00', '09:30')]) {
      expect(applyEvent(null, events([told])[0] ?? never())).toBeNull();
    }
  });

  it('a start opens the day, a stop closes it, another start reopens it with all it had (W6)', () => {
    const closeOut = { done: 'a', tomorrow: 'b', worked: 'c', change: 'd' };
    const told: readonly Told[] = [
      started('08:00'),
      ...lunch('12:00', '12:30'),
      { type: 'goal.marked', at: at('13:00'), goal: 'g', done: true },
      stopped('15:00'),
      { type: 'closeout.saved', at: at('15:01'), closeOut },
    ];
    const closed = dayOf(told);
    expect([isOpen(closed), openSpan(closed), hadLunch(closed)]).toEqual([false, null, true]);
    const again = dayOf([...told, { type: 'work.started', at: at('16:00'), place: 'office' }]);
    expect(isOpen(again)).toBe(true);
    expect(again).toMatchObject({
      date: DATE,
      place: 'office',
      closeOut,
      done: ['g'],
      last: { wall: at('16:00') },
    });
    expect(again.spans.map(({ from, to }) => [from.wall, to?.wall ?? null])).toEqual([
      [at('08:00'), at('15:00')],
      [at('16:00'), null],
    ]);
    expect(openSpan(again)?.from.wall).toBe(at('16:00'));
    expect(again.pauses).toHaveLength(1);
  });

  it('what makes no sense where it stands changes nothing but the time of the last event', () => {
    const shape = (told: readonly Told[]): unknown => ({ ...dayOf(told), last: null });
    const senseless: readonly (readonly [readonly Told[], Told])[] = [
      [[started('08:00')], { type: 'pause.ended', at: at('09:00') }],
      [[started('08:00')], { type: 'pause.extended', at: at('09:00'), endsAt: at('10:00') }],
      [[started('08:00')], { type: 'meeting.ended', at: at('09:00') }],
      [[started('08:00'), ...lunch('12:00', null)], pauseAt('12:10')],
      [
        [started('08:00'), { type: 'meeting.started', at: at('09:00'), endsAt: null }],
        { type: 'meeting.started', at: at('09:10'), endsAt: at('10:00') },
      ],
      [[started('08:00'), stopped('09:00')], stopped('10:00')],
      [[started('08:00'), stopped('09:00')], pauseAt('12:00')],
      [[started('08:00'), stopped('09:00')], { type: 'meeting.started', at: at('10:00'), endsAt: null }],
      [[started('08:00')], { type: 'work.continued', at: at('10:00'), from: at('09:00') }],
    ];
    for (const [told, extra] of senseless) expect(shape([...told, extra]), extra.type).toEqual(shape(told));
  });

  it('a second start without a stop is another machine: the day is open until both have stopped', () => {
    const both: readonly Told[] = [started('08:00'), started('09:00'), stopped('10:00')];
    expect(isOpen(dayOf(both))).toBe(true);
    const { spans } = dayOf([...both, stopped('11:00')]);
    expect(spans.map(({ from, to }) => [from.wall, to?.wall])).toEqual([[at('08:00'), at('11:00')]]);
  });

  it('nothing ends before it began, also when somebody says so afterwards', () => {
    const { spans, pauses } = dayOf([started('08:00'), ...lunch('12:00', null), stopped('07:00', 'repair')]);
    for (const { from, to } of [...spans, ...pauses]) expect(to).toEqual(from);
  });

  it('knows the pause and the meeting that go on', () => {
    const told: readonly Told[] = [
      started('08:00'),
      ...lunch('08:10', '08:20'),
      { type: 'meeting.started', at: at('09:00'), endsAt: at('09:30') },
      { type: 'pause.started', at: at('09:10'), kind: 'errand', endsAt: at('09:40') },
      { type: 'pause.extended', at: at('09:40'), endsAt: at('09:50') },
    ];
    const open = dayOf(told);
    expect(openPause(open)).toMatchObject({ kind: 'errand', ends: { wall: at('09:50') } });
    expect(openMeeting(open)).toMatchObject({ ends: { wall: at('09:30') } });
    expect(open.pauses.map(({ kind, ends }) => [kind, ends.wall])).toEqual([
      ['lunch', at('08:40')],
      ['errand', at('09:50')],
    ]);
    expect(hadLunch(dayOf([started('08:00'), pauseAt('12:00')]))).toBe(true);
    expect(hadLunch(dayOf([started('08:00')]))).toBe(false);
    const errand: Told = { type: 'pause.started', at: at('12:00'), kind: 'errand', endsAt: at('12:30') };
    expect(hadLunch(dayOf([started('08:00'), errand]))).toBe(false);
    const longer: Told = { type: 'pause.extended', at: at('12:30'), endsAt: at('12:40') };
    expect(dayOf([started('08:00'), errand, longer]).pauses).toMatchObject([{ ends: { wall: at('12:40') } }]);
    const stop = dayOf([...told, stopped('10:00')]);
    expect([openPause(stop), openMeeting(stop)]).toEqual([null, null]);
    expect(stop.meetings[0]?.to?.wall).toBe(at('10:00'));
  });

  it('a goal can be ticked, ticked again and unticked', () => {
    const mark = (goal: string, done: boolean): Told => ({
      type: 'goal.marked',
      at: at('09:00'),
      goal,
      done,
    });
    const start = started('08:00');
    expect(dayOf([start, mark('a', true), mark('b', true), mark('a', true)]).done).toEqual(['b', 'a']);
    expect(dayOf([start, mark('a', true), mark('b', true), mark('a', false)]).done).toEqual(['b']);
  });

  it('keeps breaks, prompts and the last plan and close-out', () => {
    const plan = { goals: [], lunchAt: '11:30', lunchMinutes: 45, freshAirAt: null, endAt: null };
    const empty = { done: '', tomorrow: '', worked: '', change: '' };
    const day = dayOf([
      started('08:00'),
      { type: 'plan.saved', at: at('08:01'), plan: { ...plan, lunchAt: '12:00' } },
      { type: 'plan.saved', at: at('08:02'), plan },
      {
        type: 'break.ended',
        at: at('09:01'),
        kind: 'short',
        outcome: 'taken',
        from: at('09:00'),
        activity: 'a',
      },
      { type: 'prompt.shown', at: at('09:02'), prompt: 'tip', tip: 'glare-01' },
      { type: 'closeout.saved', at: at('09:03'), closeOut: { ...empty, done: 'x' } },
      { type: 'closeout.saved', at: at('09:04'), closeOut: empty },
    ]);
    expect(day).toMatchObject({ plan, closeOut: empty, last: { wall: at('09:04') } });
    expect(day.breaks).toEqual([
      { kind: 'short', name: null, outcome: 'taken', from: at('09:00'), to: at('09:01') },
    ]);
    expect(day.prompts).toEqual([
      { at: { wall: at('09:02'), steady: at('09:02') }, prompt: 'tip', tip: 'glare-01' },
    ]);
  });

  it('the last event is the latest one, also when a repair lies before it', () => {
    expect(dayOf([started('08:00'), ...lunch('12:00', '12:30'), stopped('11:00', 'repair')]).last.wall).toBe(
      at('12:30'),
    );
  });

  it('leaves the day it was given as it was', () => {
    const day = dayOf([started('08:00'), ...lunch('12:00', null)]);
    const before = JSON.stringify(day);
    for (const event of events([stopped('13:00'), ...lunch('12:00', '12:30')])) applyEvent(day, event);
    expect(JSON.stringify(day)).toBe(before);
  });
});

describe('days of a list of events', () => {
  it('are told apart by the date they belong to, oldest first, also past midnight', () => {
    const late: readonly Told[] = [
      { type: 'work.started', at: at('22:00'), place: 'home' },
      { type: 'work.stopped', at: at('01:00', 1), by: 'person' },
    ];
    const next: readonly Told[] = [{ type: 'work.started', at: at('08:00', 1), place: 'office' }];
    const told = [events(next, '2026-11-24'), events(late)];
    for (const mixed of [told, told.toReversed()]) {
      const days = daysOf(mixed.flat());
      expect(days.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-24']);
      expect(days.map((day) => hoursOf(day, at('09:00', 1)).worked)).toEqual([3 * HOUR, HOUR]);
    }
  });

  it('without a start there is no day', () => {
    expect(daysOf(events([stopped('09:00'), ...lunch('12:00', '12:30')]))).toEqual([]);
  });
});

function never(): never {
  throw new Error('cannot be');
}
