import { describe, expect, it } from 'vitest';
import { pulseOf } from '../../shared/companion';
import type { Command } from '../../shared/companion/commands';
import type { Pulse } from '../../shared/companion/snapshot';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { HOUR, MINUTE } from '../../shared/time/moment';
import { Driver } from './driver';

/** The instant at which it is `time` on Monday 23 November 2026. */
const at = (time: string): number => Date.parse(`2026-11-23T${time}:00+01:00`);

const START: Command = { type: 'day.start', place: 'home' };
const CONTINUED: Command = { type: 'repair.answer', answer: 'continued' };

/** At work since eight for so many minutes, on a machine that has been up since the evening before. */
function working(minutes: number): Driver {
  const day = new Driver(
    'Europe/Stockholm',
    '2026-11-23T08:00',
    {},
    { events: [], pulse: null, boot: 12 * HOUR },
  );
  day.command(START);
  day.pass(minutes * MINUTE);
  return day;
}

/** The machine dies, and the app starts again when it is `start`, with the pulse it left or another. */
function again(before: Driver, start: string, pulse: Pulse | null = sign(before)): Driver {
  return new Driver(before.zone, `2026-11-${start}`, {}, { events: before.events, pulse });
}

function sign(day: Driver): Pulse | null {
  return pulseOf(day.state, day.now());
}

const stopAt = (stoppedAt: number): Command => ({ type: 'repair.answer', answer: { stoppedAt } });
const pages = (day: Driver): readonly unknown[] =>
  day.effects.flatMap((effect) => (effect.type === 'open' ? [effect.page] : []));

describe('the sign of life (W3)', () => {
  it('tells of now, and how far each break has come (B8)', () => {
    const earned = { short: 10 * MINUTE, movement: 10 * MINUTE, often: 10 * MINUTE };
    const day = working(10);
    const after = day.events.at(-1)?.id;
    expect(sign(day)).toMatchObject({ day: '2026-11-23', at: at('08:10'), after, earned });
  });

  it('is none off work, and none while the stop is asked about', () => {
    const day = working(10);
    expect(sign(again(day, '23T08:20'))).toBeNull();
    day.command({ type: 'day.stop' });
    expect(sign(day)).toBeNull();
    expect(sign(new Driver())).toBeNull();
  });

  it('tells of the last sign of the person when they have been away for 20 min, of now before that', () => {
    const day = working(10);
    day.setTyping(false);
    day.pass(20 * MINUTE - 1);
    expect(sign(day)?.at).toBe(at('08:30') - 1);
    day.pass(1);
    expect(sign(day)?.at).toBe(at('08:10'));
  });

  it('tells of the last sign however short they are away, where shutting down is how the day ends', () => {
    const boundary = { ...DEFAULT_SETTINGS.boundary, shutdownStops: true };
    const day = new Driver('Europe/Stockholm', '2026-11-23T08:00', { boundary });
    day.command(START);
    day.pass(10 * MINUTE);
    expect(sign(day)?.at).toBe(at('08:10'));
    day.setTyping(false);
    day.pass(3 * MINUTE);
    expect(sign(day)?.at).toBe(at('08:10'));
    const next = new Driver(
      day.zone,
      '2026-11-24T08:00',
      { boundary },
      { events: day.events, pulse: sign(day) },
    );
    expect(next.snapshot.repair?.stoppedAt).toBe(at('08:10'));
  });

  it('takes time away for the breaks that it counts as (B2)', () => {
    const day = working(10);
    day.setTyping(false);
    day.pass(3 * MINUTE - 1);
    expect(sign(day)?.earned).toEqual({ short: 0, movement: 10 * MINUTE, often: 10 * MINUTE });
    day.pass(MINUTE + 1);
    expect(sign(day)?.earned).toEqual({ short: 0, movement: 0, often: 0 });
  });
});

describe('a start after a day that nobody ended (W3)', () => {
  it('asks about the last sign of life, or the last thing that happened', () => {
    const repair = {
      ...{ day: '2026-11-23', startedAt: at('08:00'), stoppedAt: at('08:10') },
      ...{ today: true, mayContinue: true },
    };
    const day = again(working(10), '23T08:20');
    expect(day.snapshot).toMatchObject({ repair, quiet: { reason: 'repair' }, nextBreak: null });
    expect(day.snapshot.repair).toEqual(repair);
    expect(again(working(10), '23T08:20', null).snapshot.repair?.stoppedAt).toBe(at('08:00'));
    const later = working(10);
    const pulse = sign(later);
    later.pass(5 * MINUTE);
    later.command({ type: 'pause.start', kind: 'errand', minutes: 30 });
    expect(again(later, '23T08:20', pulse).snapshot.repair?.stoppedAt).toBe(at('08:15'));
  });

  it('never about a time that is to come, nor with the sign of another day', () => {
    const ahead = { day: '2026-11-23', at: at('12:00'), boot: null, moved: 0, after: null, earned: {} };
    expect(again(working(10), '23T08:20', ahead).snapshot.repair?.stoppedAt).toBe(at('08:20'));
    const other = { day: '2026-11-22', at: at('08:09'), boot: null, moved: 0, after: null, earned: {} };
    expect(again(working(10), '23T08:20', other).snapshot.repair?.stoppedAt).toBe(at('08:00'));
  });

  it('lets a break come when it is due, as soon as it is answered', () => {
    const day = again(working(19), '23T08:19');
    day.command(CONTINUED);
    day.pass(MINUTE - 1);
    expect(day.snapshot.nudge).toBeNull();
    day.pass(1);
    expect(day.snapshot.nudge?.kind).toBe('short');
  });

  it('counts nothing after that time while it is not answered', () => {
    const day = again(working(10), '23T08:20');
    day.pass(HOUR);
    expect(day.snapshot.day).toMatchObject({ worked: 10 * MINUTE, open: true });
    expect(day.snapshot).toMatchObject({ nudge: null, prompt: null });
  });

  it('offers to go on for six hours, and knows another day', () => {
    const six = again(working(10), '23T14:09').snapshot.repair;
    expect(six).toMatchObject({ today: true, mayContinue: true });
    expect(again(working(10), '23T14:10').snapshot.repair?.mayContinue).toBe(false);
    expect(again(working(10), '24T07:00').snapshot.repair).toMatchObject({
      today: false,
      mayContinue: false,
    });
  });

  it('a time from the start to now is an answer, and no other', () => {
    const answered = (stoppedAt: number): unknown =>
      again(working(10), '23T09:00').command(stopAt(stoppedAt)).result;
    const bad = { ok: false, reason: 'time-out-of-range' };
    expect([answered(at('08:00')), answered(at('09:00'))]).toEqual([{ ok: true }, { ok: true }]);
    expect([answered(at('08:00') - 1), answered(at('09:00') + 1), answered(NaN)]).toEqual([bad, bad, bad]);
  });

  it('a stop closes the day then, and opens its close-out; of an older day only today', () => {
    const day = again(working(10), '23T09:00');
    day.command(stopAt(at('08:07')));
    expect(day.snapshot).toMatchObject({ repair: null, status: { type: 'off' } });
    expect(day.snapshot.day).toMatchObject({ worked: 7 * MINUTE, stoppedAt: at('08:07') });
    expect(pages(day)).toEqual(['closeout']);
    const old = again(working(10), '24T08:00');
    old.command(stopAt(at('08:07')));
    expect(pages(old)).toEqual(['today']);
    expect(old.snapshot.day).toBeNull();
  });
});

describe('"I went on working"', () => {
  it('counts the time between, and a short one keeps what was earned towards each break (B8)', () => {
    const day = again(working(10), '23T08:11');
    day.command(CONTINUED);
    expect(day.snapshot).toMatchObject({ repair: null, day: { worked: 11 * MINUTE } });
    expect(day.snapshot.nextBreak).toEqual({ kind: 'short', name: null, inMs: 10 * MINUTE });
  });

  it('a silence that long counts as the breaks that it was long enough for (B2)', () => {
    const short = again(working(10), '23T08:13');
    short.command(CONTINUED);
    expect(short.state.breaks.base).toMatchObject({ short: 0, movement: -10 * MINUTE });
    const both = again(working(10), '23T08:14');
    both.command(CONTINUED);
    expect(both.state.breaks.base).toMatchObject({ short: 0, movement: 0 });
  });

  it('however late it is answered, what was watched since is no absence', () => {
    const day = again(working(10), '23T08:11');
    day.pass(30 * MINUTE);
    day.command(CONTINUED);
    expect(day.state.breaks.base['movement']).toBe(-10 * MINUTE);
  });

  it('goes on with a pause, and with a meeting that has an end, but not with one that has none', () => {
    const paused = working(10);
    paused.command({ type: 'pause.start', kind: 'errand', minutes: 30 });
    const rests = again(paused, '23T08:11');
    rests.command(CONTINUED);
    expect(rests.snapshot.status).toEqual({
      ...{ type: 'pause', kind: 'errand', sinceAt: at('08:10'), endsAt: at('08:40') },
    });
    for (const minutes of [30, null]) {
      const meeting = working(10);
      meeting.command({ type: 'meeting.start', minutes });
      const day = again(meeting, '23T08:11');
      day.command(CONTINUED);
      const quiet =
        minutes === null ? null : { reason: 'meeting', sinceAt: at('08:10'), endsAt: at('08:40') };
      expect(day.snapshot.quiet).toEqual(quiet);
    }
  });

  it('a break that was had after the sign of life is not earned twice', () => {
    const had = (kind: string): unknown => {
      const before = working(15);
      const pulse = sign(before);
      before.command({ type: 'break.now', kind });
      before.painted();
      before.pass(6 * MINUTE);
      const day = again(before, '23T08:21', pulse);
      const { short, movement } = day.state.breaks.base;
      return [short, movement].map((base) => Math.abs(base ?? NaN) / MINUTE);
    };
    expect([had('short'), had('movement')]).toEqual([
      [0, 15],
      [0, 0],
    ]);
  });

  it('a lunch that began after the sign of life leaves nothing earned', () => {
    const before = working(15);
    const pulse = sign(before);
    before.pass(MINUTE / 2);
    before.command({ type: 'pause.start', kind: 'lunch', minutes: 30 });
    const day = again(before, '23T08:16', pulse);
    expect(day.state.breaks.base).toMatchObject({ short: -0, movement: -0 });
  });

  it('another machine that starts or stops meanwhile takes nothing of what was earned', () => {
    const before = working(15);
    const other = new Driver(before.zone, '2026-11-23T08:15');
    other.command(START);
    const events = [...before.events, ...other.events];
    const day = new Driver(before.zone, '2026-11-23T08:16', {}, { events, pulse: sign(before) });
    expect(day.state.breaks.base).toMatchObject({ short: -15 * MINUTE, movement: -15 * MINUTE });
  });

  it('an absence that counted as breaks is not forgotten by a crash right after the answer', () => {
    const before = working(15);
    const pulse = sign(before);
    const day = again(before, '23T08:40', pulse);
    day.command(CONTINUED);
    const events = [...before.events, ...day.events];
    const next = new Driver(before.zone, '2026-11-23T08:41', {}, { events, pulse });
    expect(next.state.breaks.base).toMatchObject({ short: -0, movement: -0 });
  });

  it('a day that ended after the sign of life leaves nothing earned', () => {
    const before = working(15);
    const pulse = sign(before);
    before.command({ type: 'day.stop' });
    const day = again(before, '23T08:16', pulse);
    day.command(START);
    expect(day.snapshot.nextBreak).toMatchObject({ kind: 'short', inMs: 20 * MINUTE });
  });
});

describe('a clock that was set back while the program was gone', () => {
  it('is written down, and no fact of that day is from the future', () => {
    const day = again(working(10), '23T06:30', null);
    expect(day.snapshot.repair?.stoppedAt).toBe(at('08:00'));
    day.command(CONTINUED);
    day.pass(10 * MINUTE);
    expect(day.snapshot.day?.worked).toBe(10 * MINUTE);
    const changes = day.events.filter(({ type }) => type === 'clock.changed');
    expect(changes).toMatchObject([{ by: at('06:30') - at('08:00') }]);
  });

  it('credits the next absence as if it had always been so (B2)', () => {
    const before = working(10);
    const day = again(before, '23T06:30', null);
    day.command(CONTINUED);
    day.pass(15 * MINUTE);
    const events = [...before.events, ...day.events];
    const next = new Driver(day.zone, '2026-11-23T07:45', {}, { events, pulse: sign(day) });
    expect(next.state.breaks.base).toMatchObject({ short: -15 * MINUTE, movement: -15 * MINUTE });
    next.command(CONTINUED);
    expect(next.state.breaks.base).toMatchObject({ short: 0, movement: 0 });
    expect(next.snapshot.day?.worked).toBe(75 * MINUTE);
  });
});

describe('a clock that was set by hours (B4)', () => {
  /** The program is gone for `gone`; the machine runs on, and its clock says `start` when the program is back. */
  const back = (before: Driver, gone: number, start: string, pulse = sign(before)): Driver =>
    new Driver(
      before.zone,
      `2026-11-${start}`,
      {},
      {
        ...{ events: before.events, pulse, boot: (before.now().boot ?? 0) + gone },
      },
    );
  const agreed = (day: Driver): Driver => {
    day.command(stopAt(day.snapshot.repair?.stoppedAt ?? NaN));
    return day;
  };

  it.each(['23T16:02', '23T11:02', '23T05:02'])(
    'back to %s while the program was gone: the stop that is proposed counts all that was worked, and no more',
    (start) => {
      const day = back(working(8 * 60 + 42), 20 * MINUTE, start);
      expect(day.snapshot.repair?.stoppedAt).toBeLessThanOrEqual(Math.max(day.now().wall, at('08:00')));
      expect(day.snapshot.day?.worked).toBe(522 * MINUTE);
      expect(agreed(day).snapshot.day).toMatchObject({ open: false, worked: 522 * MINUTE });
    },
  );

  it.each([-HOUR, HOUR])('by %i ms just before the program was gone, which no look has seen', (by) => {
    const before = working(12);
    before.setWall(by);
    const start = new Date(before.now().wall + HOUR + 3 * MINUTE).toISOString().slice(8, 16);
    const day = back(before, 3 * MINUTE, start);
    expect(day.snapshot.day?.worked).toBe(12 * MINUTE);
    day.command(CONTINUED);
    expect(day.snapshot.day?.worked).toBe(15 * MINUTE);
    expect(agreed(back(before, 3 * MINUTE, start)).snapshot.day?.worked).toBe(12 * MINUTE);
  });

  it.each([-HOUR, HOUR])('by %i ms, seen by the sign of life and told after it, moves once', (by) => {
    const before = working(12);
    before.setWall(by);
    const pulse = sign(before);
    before.command({ type: 'goal.mark', goal: 'none', done: true });
    before.pass(MINUTE);
    expect(before.events.map(({ type }) => type)).toContain('clock.changed');
    const start = new Date(before.now().wall + HOUR + 2 * MINUTE).toISOString().slice(8, 16);
    const day = back(before, 2 * MINUTE, start, pulse);
    day.command(CONTINUED);
    expect(day.snapshot.day?.worked).toBe(15 * MINUTE);
    expect(day.events.map(({ type }) => type)).not.toContain('clock.changed');
  });

  it.each(['23T07:15', '23T09:15'])(
    'to %s while the program was gone: a pause and a meeting keep their length',
    (start) => {
      const paused = working(12);
      paused.command({ type: 'pause.start', kind: 'errand', minutes: 13 });
      const rests = back(paused, 3 * MINUTE, start);
      expect(rests.state.pauseUntil).toBe(10 * MINUTE);
      const met = working(12);
      met.command({ type: 'meeting.start', minutes: 18 });
      expect(back(met, 3 * MINUTE, start).state.meeting).toMatchObject({ until: 15 * MINUTE, planned: true });
      const open = working(12);
      open.command({ type: 'meeting.start', minutes: null });
      expect(back(open, 3 * MINUTE, start).state.meeting).toMatchObject({ until: 3 * HOUR - 3 * MINUTE });
    },
  );

  it.each(['23T07:15', '23T09:15'])(
    'to %s while the program was gone: the day began when it began',
    (start) => {
      expect(back(working(12), 3 * MINUTE, start).state.dayStartedAt).toBe(-15 * MINUTE);
      expect(back(working(12), 7 * HOUR, start).snapshot.repair?.mayContinue).toBe(false);
    },
  );
});
