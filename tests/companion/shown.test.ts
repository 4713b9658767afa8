import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../shared/companion';
import type { Command } from '../../shared/companion/commands';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { Driver } from './driver';

/** The instant at which it is `time` on Monday 23 November 2026, or so many days later. */
const at = (time: string, days = 0): number => Date.parse(`2026-11-23T${time}:00+01:00`) + days * 24 * HOUR;

const START: Command = { type: 'day.start', place: 'office' };
const PLAN: Command = {
  type: 'plan.save',
  plan: {
    goals: [{ id: 'g', text: 'Ringa' }],
    ...{ lunchAt: '11:30', lunchMinutes: 30, freshAirAt: '14:00', endAt: '15:00' },
  },
};
const closing = (tomorrow: string, change: string): Command => ({
  type: 'closeout.save',
  closeOut: { done: 'a', tomorrow, worked: 'c', change },
});

function after(...said: readonly Command[]): Driver {
  const day = new Driver();
  for (const command of said) expect(day.command(command).result, command.type).toEqual({ ok: true });
  return day;
}

describe('what is shown of a day', () => {
  it('is its figures, its spans and all that was done', () => {
    const day = after(START, PLAN, { type: 'goal.mark', goal: 'g', done: true });
    day.pass(HOUR / 4);
    day.command({ type: 'pause.start', kind: 'errand', minutes: 30 });
    day.pass(5 * MINUTE);
    day.command({ type: 'pause.end' });
    day.command({ type: 'break.now', kind: 'short' });
    day.painted();
    day.pass(MINUTE);
    day.command({ type: 'day.stop' });
    day.pass(MINUTE);
    expect(day.snapshot).toMatchObject({ now: at('08:22'), date: '2026-11-23', status: { type: 'off' } });
    expect(day.snapshot.day).toEqual({
      ...{
        date: '2026-11-23',
        kind: 'work',
        place: 'office',
        open: false,
        startedAt: at('08:00'),
        stoppedAt: at('08:21'),
      },
      ...{ elapsed: 21 * MINUTE, worked: 16 * MINUTE, paused: 5 * MINUTE },
      spans: [{ fromAt: at('08:00'), toAt: at('08:21') }],
      pauses: [{ kind: 'errand', fromAt: at('08:15'), toAt: at('08:20') }],
      breaks: [
        {
          ...{ kind: 'short', name: null, outcome: 'taken' },
          ...{ fromAt: at('08:20'), toAt: at('08:20') + 30 * SECOND },
        },
      ],
      ...{ plan: PLAN.type === 'plan.save' ? PLAN.plan : null, done: ['g'], closeOut: null },
      ...{ lunchAt: at('11:30'), freshAirAt: at('14:00'), plannedEndAt: at('15:00') },
      sunsetAt: null,
      // The plan has no word of these: they are as usual.
      ...{ fikaAt: null, contactAt: at('14:00'), readUpAt: at('08:00'), slots: [] },
      ...{ groupInAt: null, groupOutAt: null },
    });
  });

  it('is that of the open one while at work, and of what is open the beginning', () => {
    const day = after(START);
    day.pass(10 * MINUTE);
    day.command({ type: 'pause.start', kind: 'other', minutes: 5 });
    day.pass(MINUTE);
    expect(day.snapshot.day).toMatchObject({
      ...{ open: true, stoppedAt: null, worked: 10 * MINUTE, paused: MINUTE },
      spans: [{ fromAt: at('08:00'), toAt: null }],
      pauses: [{ kind: 'other', fromAt: at('08:10'), toAt: null }],
    });
  });

  it('is that of one that ended less than six hours ago, also past midnight, and none before the first', () => {
    expect(after().snapshot.day).toBeNull();
    const late = new Driver('Europe/Stockholm', '2026-11-23T20:00');
    late.command(START);
    late.pass(2 * HOUR);
    late.command({ type: 'day.stop' });
    late.pass(6 * HOUR - MINUTE);
    expect(late.snapshot).toMatchObject({ date: '2026-11-24', day: { date: '2026-11-23' } });
    late.pass(MINUTE);
    expect(late.snapshot.day).toBeNull();
    const day = after(START, { type: 'day.stop' });
    day.pass(15 * HOUR);
    expect(day.snapshot.day?.date).toBe('2026-11-23');
  });
});

describe('what a day leaves for the next', () => {
  const yesterday = {
    ...{ date: '2026-11-23', tomorrow: 'Börja med brevet', change: '', answer: null },
    ...{ unfinished: [], beginning: null },
  };

  it('is shown once it is over, and all through the next day', () => {
    const day = after(START, { type: 'day.stop' }, closing('Börja med brevet', ''));
    expect(day.snapshot.yesterday).toBeNull();
    day.pass(24 * HOUR);
    expect(day.snapshot.yesterday).toEqual(yesterday);
    day.command(START);
    expect(day.snapshot.yesterday).toEqual(yesterday);
    day.command({ type: 'day.stop' });
    expect(day.snapshot.yesterday).toEqual(yesterday);
    const again = new Driver(day.zone, '2026-11-25T08:00', {}, { events: day.events, pulse: null });
    expect(again.snapshot.yesterday).toEqual(yesterday);
    again.command(START);
    expect(again.snapshot.yesterday).toEqual(yesterday);
  });

  it('is what should change, too; a day without either leaves what was there', () => {
    const day = after(START, { type: 'day.stop' }, closing('', 'Längre lunch'));
    day.pass(24 * HOUR);
    expect(day.snapshot.yesterday).toMatchObject({
      date: '2026-11-23',
      tomorrow: '',
      change: 'Längre lunch',
    });
    for (const command of [START, { type: 'day.stop' } as const, closing('', '')]) day.command(command);
    day.pass(24 * HOUR);
    expect(day.snapshot.yesterday?.date).toBe('2026-11-23');
    day.command(START);
    expect(day.snapshot.yesterday?.date).toBe('2026-11-23');
  });

  it('is what the last day with words left', () => {
    const day = after(START, { type: 'day.stop' }, closing('Börja med brevet', ''));
    day.pass(24 * HOUR);
    for (const command of [START, { type: 'day.stop' } as const, closing('Ring Maria', '')])
      day.command(command);
    day.pass(24 * HOUR);
    expect(day.snapshot.yesterday).toMatchObject({ date: '2026-11-24', tomorrow: 'Ring Maria' });
    day.command(START);
    expect(day.snapshot.yesterday).toMatchObject({ date: '2026-11-24', tomorrow: 'Ring Maria' });
  });

  it('is not shown again by a second start of the same day', () => {
    const day = after(START, { type: 'day.stop' }, closing('x', ''), START);
    expect(day.snapshot.yesterday).toBeNull();
    expect(day.snapshot.day).toMatchObject({ closeOut: { tomorrow: 'x' }, spans: [{}, { toAt: null }] });
  });
});

describe('what is shown of the end of a pause and of a meeting', () => {
  it('is by the clock as it stands, set or not', () => {
    const day = after(START, { type: 'pause.start', kind: 'errand', minutes: 30 });
    expect(day.snapshot.status).toMatchObject({ type: 'pause', endsAt: at('08:30') });
    day.setWall(HOUR);
    expect(day.snapshot.status).toMatchObject({ type: 'pause', endsAt: at('09:30') });
  });

  it('is nothing more once it is asked whether the meeting is over', () => {
    const day = after(START, { type: 'meeting.start', minutes: 30 });
    expect(day.snapshot.quiet).toMatchObject({ reason: 'meeting', endsAt: at('08:30') });
    day.pass(31 * MINUTE);
    expect(day.snapshot.meetingOver).toMatchObject({ endedAt: at('08:30') });
    expect(day.snapshot.quiet).toEqual({ reason: 'meeting', sinceAt: at('08:00'), endsAt: null });
  });
});

describe('what is shown of a nudge and of a break', () => {
  it('is what it will be, when it comes at the latest, and whether it can be put off', () => {
    const day = after(START);
    day.pass(20 * MINUTE);
    const nudge = {
      ...{ kind: 'short', name: null, surface: 'card', latestAt: at('08:25') },
      ...{ canPostpone: true, postponeMs: 5 * MINUTE, postponed: 0, canSkip: true },
    };
    expect(day.snapshot.nudge).toEqual(nudge);
    day.command({ type: 'break.postpone' });
    day.pass(5 * MINUTE);
    expect(day.snapshot.nudge).toEqual({ ...nudge, latestAt: at('08:30'), postponed: 1 });
    const longer = new Driver(day.zone, '2026-11-23T08:00', {
      breaks: { ...DEFAULT_SETTINGS.breaks, profile: 'movement' },
    });
    longer.command(START);
    longer.pass(50 * MINUTE);
    expect(longer.snapshot.nudge).toMatchObject({ kind: 'movement', surface: 'window' });
  });

  it('is its beginning, its end and the time left', () => {
    const day = after(START, { type: 'break.now', kind: 'movement' });
    day.painted();
    day.pass(MINUTE);
    expect(day.snapshot.break).toEqual({
      ...{ id: day.snapshot.break?.id, kind: 'movement', name: null, surface: 'window' },
      ...{ startedAt: at('08:00'), endsAt: at('08:05'), lastsMs: 5 * MINUTE, leftMs: 4 * MINUTE },
      ...{ activity: day.snapshot.break?.activity, canLeave: true },
    });
    expect(day.snapshot.break?.id).toMatch(/^\d+$/);
    expect(day.snapshot.break?.activity).toMatch(/^act-/);
  });

  it('is nothing from its end on, also before anybody has looked (B3)', () => {
    const day = after(START, { type: 'break.now', kind: 'short' });
    day.painted();
    const shownAfter = (ms: number): unknown => {
      const { wall, mono, zone } = day.now();
      return snapshotOf(day.state, { wall: wall + ms, mono: mono + ms, boot: null, zone }).break;
    };
    expect(shownAfter(30 * SECOND - 1)).toMatchObject({ leftMs: 1 });
    expect([shownAfter(30 * SECOND), shownAfter(HOUR)]).toEqual([null, null]);
  });

  it('each has an id of its own', () => {
    const day = after(START, { type: 'break.now', kind: 'short' });
    const first = day.snapshot.break?.id;
    day.pass(MINUTE);
    day.command({ type: 'break.now', kind: 'short' });
    day.painted();
    expect(day.snapshot.break?.id).not.toBe(first);
  });
});

describe('sounds', () => {
  const sounds = (sound: boolean): readonly string[] => {
    const day = new Driver('Europe/Stockholm', '2026-11-23T08:00', { sound });
    day.command(START);
    day.command({ type: 'break.now', kind: 'short' });
    day.painted();
    day.pass(MINUTE);
    day.command({ type: 'break.now', kind: 'short' });
    day.painted();
    day.pass(10 * SECOND);
    day.command({ type: 'break.leave' });
    return day.effects.flatMap((effect) => (effect.type === 'sound' ? [effect.sound] : []));
  };

  it('begin and end a break for who wants them, but not one that was cut short', () => {
    expect(sounds(true)).toEqual(['break-start', 'break-end', 'break-start']);
    expect(sounds(false)).toEqual([]);
  });
});

describe('what is shown of the calendar', () => {
  it('is how often today is busy, also past midnight, and what was the matter', () => {
    const day = new Driver();
    expect(day.snapshot.calendar).toBeNull();
    day.readCalendar(
      [
        { from: at('23:00', -1), to: at('00:00') },
        { from: at('00:00'), to: at('00:30') },
        { from: at('09:00'), to: at('10:00') },
        { from: at('23:30'), to: at('02:00', 1) },
        { from: at('00:00', 1), to: at('03:00', 1) },
      ],
      'missing',
    );
    expect(day.snapshot.calendar).toEqual({
      ...{ path: '/a.ics', readAt: at('08:00'), busyToday: 3, unread: 0, trouble: 'missing' },
    });
  });

  it('a meeting that has begun is no meeting to come', () => {
    const day = after(START);
    day.readCalendar([{ from: at('08:20'), to: at('08:21') }]);
    expect(day.snapshot.quiet).toBeNull();
    day.pass(20 * MINUTE);
    expect(day.snapshot.quiet).toEqual({ reason: 'calendar', untilAt: at('08:21') });
    day.pass(MINUTE);
    expect(day.snapshot.quiet).toBeNull();
    expect(day.snapshot.nudge?.kind).toBe('short');
  });
});

describe('commands that are carried out elsewhere', () => {
  it.each<[Command, unknown]>([
    [
      { type: 'calendar.choose', what: 'folder' },
      { type: 'calendar', ask: 'folder' },
    ],
    [{ type: 'calendar.forget' }, { type: 'calendar', ask: 'forget' }],
    [
      { type: 'app.open', page: 'plan' },
      { type: 'open', page: 'plan' },
    ],
    [{ type: 'app.quit' }, { type: 'quit' }],
  ])('%j is an effect', (command, effect) => {
    const day = after();
    expect(day.command(command)).toMatchObject({ effects: [effect], events: [] });
  });
});
