import { describe, expect, it } from 'vitest';
import { NO_SIGNALS } from '../../shared/companion/signals';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { Driver } from './driver';

/** The instant at which it is `time` on the Monday that every driver begins. */
const at = (time: string): number => Date.parse(`2026-11-23T${time}:00+01:00`);

/** At work since eight, with busy times in the calendar. */
function working(minutes: number, ...busy: readonly (readonly [from: string, to: string])[]): Driver {
  const day = new Driver();
  day.command({ type: 'day.start', place: 'home' });
  day.readCalendar(busy.map(([from, to]) => ({ from: at(from), to: at(to) })));
  day.pass(minutes * MINUTE);
  return day;
}

const outcomes = (day: Driver): readonly string[] =>
  day.events.flatMap((event) => (event.type === 'break.ended' ? [`${event.kind} ${event.outcome}`] : []));

describe('B1: a busy time of the calendar', () => {
  it('says why it is quiet and until when, and asks for nothing', () => {
    const day = working(16, ['08:15', '09:00']);
    expect(day.snapshot.quiet).toEqual({ reason: 'calendar', untilAt: at('09:00') });
    day.pass(43 * MINUTE);
    expect(day.snapshot).toMatchObject({ nudge: null, break: null, prompt: null });
    expect(day.snapshot.quiet).toMatchObject({ reason: 'calendar' });
  });

  it('ends by itself: one break then, the longest that is due, and no postpone is used', () => {
    const day = working(60, ['08:15', '09:00']);
    expect(day.snapshot.quiet).toBeNull();
    expect(day.snapshot.nudge).toMatchObject({ kind: 'movement', canPostpone: true });
    expect(outcomes(day)).toEqual([]);
  });

  it('wakes the companion when it begins and when it ends, and takes the nudge away', () => {
    const day = working(20, ['08:45', '09:00']);
    expect(day.snapshot.nudge?.kind).toBe('short');
    day.readCalendar([{ from: at('08:22'), to: at('08:31') }]);
    day.pass(2 * MINUTE - SECOND);
    expect(day.snapshot.nudge?.kind).toBe('short');
    day.pass(SECOND);
    expect(day.snapshot).toMatchObject({ nudge: null, quiet: { reason: 'calendar', untilAt: at('08:31') } });
    day.pass(9 * MINUTE);
    expect(day.snapshot).toMatchObject({ nudge: { kind: 'short', canPostpone: true }, quiet: null });
  });

  it('does not count silence as active by itself, but in a call it does', () => {
    const away = working(5, ['08:05', '08:40']);
    away.setTyping(false);
    away.pass(30 * MINUTE);
    expect(away.snapshot.quiet).toMatchObject({ reason: 'calendar' });
    expect(away.state.activity.away).not.toBeNull();
    const calling = working(5, ['08:05', '08:40']);
    calling.hear({ ...NO_SIGNALS, call: true });
    calling.setTyping(false);
    calling.pass(30 * MINUTE);
    expect(calling.snapshot.quiet).toMatchObject({ reason: 'call' });
    expect(calling.state.activity.away).toBeNull();
    expect(calling.snapshot.nextBreak).toMatchObject({ inMs: 0 });
  });

  it('is told after a meeting that the person said, and after a call', () => {
    const day = working(20, ['08:15', '09:00']);
    day.command({ type: 'meeting.start', minutes: 10 });
    expect(day.snapshot.quiet).toMatchObject({ reason: 'meeting' });
    day.pass(5 * MINUTE);
    day.command({ type: 'meeting.end' });
    expect(day.snapshot.quiet).toMatchObject({ reason: 'calendar' });
  });

  it('leaves a break that the person asks for alone', () => {
    const day = working(20, ['08:15', '09:00']);
    expect(day.command({ type: 'break.now', kind: 'short' }).result).toEqual({ ok: true });
    expect(day.snapshot.break?.kind).toBe('short');
  });

  it('goes with the calendar', () => {
    const day = working(22, ['08:15', '09:00']);
    day.readCalendar([]);
    expect(day.snapshot).toMatchObject({ quiet: null, nudge: { kind: 'short' } });
  });

  it('holds what was read before while the calendar is in trouble', () => {
    const day = working(16, ['08:15', '09:00']);
    day.readCalendar([{ from: at('08:15'), to: at('09:00') }], 'cut-off');
    expect(day.snapshot).toMatchObject({
      quiet: { reason: 'calendar' },
      calendar: { trouble: 'cut-off', busyToday: 1 },
    });
  });

  it('follows a changed clock', () => {
    const day = working(10, ['08:45', '09:00']);
    day.setWall(35 * MINUTE);
    day.pass(MINUTE);
    expect(day.snapshot.quiet).toMatchObject({ reason: 'calendar' });
  });
});

describe('B6: a busy time that is near', () => {
  it.each([
    [10, ['08:30', '09:00']],
    [1, ['08:21', '09:00']],
  ] as const)('drops the break that falls due %i min before it', (_, busy) => {
    const day = working(21, [...busy]);
    expect(day.snapshot.nudge).toBeNull();
    day.pass(HOUR - 21 * MINUTE);
    // The short pause was dropped and is earned anew.
    expect(day.snapshot.nudge?.kind).not.toBe('short');
    expect(outcomes(day)).toEqual([]);
  });

  it('lets the break be that falls due earlier', () => {
    expect(working(21, ['08:31', '09:00']).snapshot.nudge?.kind).toBe('short');
  });

  it('does not look back at one that is over', () => {
    expect(working(21, ['08:05', '08:15']).snapshot.nudge?.kind).toBe('short');
  });
});

describe('what anyone may see of the calendar', () => {
  it('is nothing before one is chosen', () => {
    expect(new Driver().snapshot.calendar).toBeNull();
  });

  it('is where it lies, when it was read and how many busy times today has', () => {
    const day = new Driver();
    const night = (from: string, to: string): { from: number; to: number } => ({
      from: Date.parse(`${from}:00+01:00`),
      to: Date.parse(`${to}:00+01:00`),
    });
    day.readCalendar([
      night('2026-11-22T22:00', '2026-11-23T00:00'),
      night('2026-11-23T09:00', '2026-11-23T10:00'),
      night('2026-11-23T23:00', '2026-11-24T01:00'),
      night('2026-11-24T09:00', '2026-11-24T10:00'),
    ]);
    const view = { path: '/a.ics', readAt: at('08:00'), busyToday: 2, unread: 0, trouble: null };
    expect(day.snapshot.calendar).toEqual(view);
  });

  it.each([
    [{ type: 'calendar.choose', what: 'file' }, 'file'],
    [{ type: 'calendar.choose', what: 'folder' }, 'folder'],
    [{ type: 'calendar.forget' }, 'forget'],
  ] as const)('%j asks main, and changes nothing', (command, ask) => {
    const day = new Driver();
    const { result, effects, events } = day.command(command);
    expect([result, effects, events]).toEqual([{ ok: true }, [{ type: 'calendar', ask }], []]);
  });
});
