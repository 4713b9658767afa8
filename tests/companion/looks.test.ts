import { describe, expect, it } from 'vitest';
import { pulseOf, snapshotOf, step, type StepResult } from '../../shared/companion';
import type { Command } from '../../shared/companion/commands';
import type { CompanionState } from '../../shared/companion/state';
import type { Input } from '../../shared/companion/inputs';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { HOUR, MINUTE, SECOND, type Moment } from '../../shared/time/moment';
import { Driver, NOTHING_SENSED, SILENT_OFF_WORK } from './driver';

const START: Command = { type: 'day.start', place: 'home' };
/** The instant at which it is `time` on the Monday that every driver begins. */
const at = (time: string): number => Date.parse(`2026-11-23T${time}:00+01:00`);

function working(minutes: number, settings = {}): Driver {
  const day = new Driver('Europe/Stockholm', '2026-11-23T08:00', settings);
  day.command(START);
  day.pass(minutes * MINUTE);
  return day;
}

type Heard = Input extends infer I ? (I extends Input ? Omit<I, 'at' | 'idle'> : never) : never;

/** Something that the driver has no word for, `ms` after its last step, on clocks that went as `clocks` says. */
function hear(day: Driver, input: Heard, ms = 0, clocks: Partial<Moment> = {}, idle = 0): StepResult {
  const { wall, mono, boot, zone } = day.now();
  const moment = {
    zone,
    wall: wall + ms,
    mono: mono + ms,
    boot: boot === null ? null : boot + ms,
    ...clocks,
  };
  const result = step(day.state, { ...input, at: moment, idle });
  day.state = result.state;
  return result;
}

describe('a look of which nothing comes', () => {
  /** A morning with a bit of everything, looked at every few seconds: minutes and what happens then. */
  const HAPPENS: Readonly<Record<number, Heard>> = {
    0: { type: 'command', command: START },
    33: { type: 'command', command: { type: 'break.now', kind: 'short' } },
    80: { type: 'presence', report: 'locked' },
    84: { type: 'presence', report: 'unlocked' },
    90: { type: 'command', command: { type: 'pause.start', kind: 'errand', minutes: 5 } },
    97: { type: 'command', command: { type: 'meeting.start', minutes: 10 } },
    118: { type: 'command', command: { type: 'break.had' } },
    124: { type: 'command', command: { type: 'day.stop' } },
  };
  const away = (minute: number): boolean => (minute >= 60 && minute < 67) || (minute >= 24 && minute < 26);

  /** The short way alone leaves alone until when nothing can happen. */
  const MARK = Number.MAX_SAFE_INTEGER;
  const isShort = (state: CompanionState, input: Input): boolean =>
    step({ ...state, restUntil: MARK }, input).state.restUntil === MARK;

  it('is none when a locked screen becomes time away: what was counted of the silence is taken back (B2)', () => {
    const day = working(19);
    day.setTyping(false);
    day.pass(MINUTE + 5 * SECOND);
    day.command({ type: 'break.skip' });
    day.pass(5 * SECOND);
    day.report('locked');
    day.pass(MINUTE);
    expect(day.snapshot.nextBreak).toMatchObject({ kind: 'short', inMs: 20 * MINUTE });
  });

  it('ends the same the short way and the long', () => {
    let { state } = new Driver();
    let idle = 0;
    const short = { there: 0, away: 0 };
    for (let second = 0; second < 130 * 60; second += 5) {
      const minute = second / 60;
      idle = away(minute) ? idle + 5 * SECOND : 0;
      const wall = at('08:00') + second * SECOND + (minute < 45 ? 0 : HOUR);
      const zone = minute < 50 ? 'Europe/Stockholm' : 'Europe/Helsinki';
      const moment = { wall, zone, mono: second * SECOND, boot: second * SECOND };
      const input: Input = { ...(HAPPENS[minute] ?? { type: 'wake' }), at: moment, idle };
      const result = step(state, input);
      const long = step({ ...state, restUntil: -Infinity }, input);
      expect({ ...result, state: { ...result.state, restUntil: 0 } }, `minute ${minute}`).toEqual({
        ...long,
        state: { ...long.state, restUntil: 0 },
      });
      if (isShort(state, input)) short[idle < 2 * MINUTE ? 'there' : 'away'] += 1;
      state = result.state;
    }
    // Of 1,560 looks.
    expect(short.there).toBeGreaterThan(1_000);
    expect(short.away).toBeGreaterThan(50);
  });
});

describe('the one timer', () => {
  it('of an open window goes off at the full minute at work, now and then off work', () => {
    const day = working(1);
    expect(hear(day, { type: 'home', open: true }, 10 * SECOND).next.delay).toBe(50 * SECOND);
    const off = new Driver(undefined, undefined, SILENT_OFF_WORK);
    expect(hear(off, { type: 'home', open: true }, 10 * SECOND).next.delay).toBe(9 * MINUTE + 50 * SECOND);
    expect(hear(off, { type: 'home', open: false }, 10 * SECOND).next.delay).toBeNull();
  });

  it('goes off while the stop is asked about, to learn whether somebody rests meanwhile (B2), and for nothing else', () => {
    const before = working(10);
    before.command({ type: 'pause.start', kind: 'errand', minutes: 11 });
    const day = new Driver(before.zone, '2026-11-23T08:20', {}, { events: before.events, pulse: null });
    expect(hear(day, { type: 'wake' }).next.delay).toBe(2 * MINUTE);
  });

  it('does not go off once work is over, whatever the sensors and the calendar say', () => {
    const day = working(10, SILENT_OFF_WORK);
    day.command({ type: 'day.stop' });
    day.readCalendar([{ from: at('09:00'), to: at('10:00') }]);
    expect(day.hear({ ...NOTHING_SENSED, call: true, playing: true }).next.delay).toBeNull();
  });
});

describe('a wake that comes late (B2, B3)', () => {
  /** Whether a wake `ms` after it was wanted is time that nobody watched. */
  const unwatched = (ms: number): boolean => {
    const day = working(5);
    hear(day, { type: 'wake' }, day.state.wakeAt - day.now().mono + ms);
    const { returnedAt } = day.state.activity;
    return returnedAt === day.state.clock.t;
  };

  it('by more than half a minute was not observed', () => {
    expect([unwatched(0), unwatched(30 * SECOND), unwatched(30 * SECOND + 1)]).toEqual([false, false, true]);
  });

  it('counts as the break that it is late enough for; the time until it was wanted was watched', () => {
    const day = working(10);
    const wanted = day.state.wakeAt - day.state.clock.t;
    expect(wanted).toBeGreaterThan(MINUTE);
    hear(day, { type: 'wake' }, wanted + 3.5 * MINUTE);
    expect(day.state.trail.at(-1)).toMatchObject({ what: 'counted', kind: 'short', away: 3.5 * MINUTE });
    expect(day.snapshot.day?.breaks).toMatchObject([{ kind: 'short', outcome: 'counted' }]);
  });

  it('has left a sign of life of the last look, until it comes (W3)', () => {
    const day = working(10);
    const { wall } = day.state.clock.last;
    const { mono, boot } = day.now();
    const ms = day.state.wakeAt - mono + 10 * MINUTE;
    const late = { ...day.now(), wall: day.now().wall + ms, mono: mono + ms, boot: (boot ?? 0) + ms };
    expect(pulseOf(day.state, late)?.at).toBe(wall);
  });
});

describe('a sleep that only the boot clock tells of', () => {
  it('is no active time, however short, and breaks wait after it (B3)', () => {
    const day = working(19);
    hear(day, { type: 'wake' });
    const { wall, mono, boot } = day.now();
    const asleep = 90 * SECOND;
    hear(day, { type: 'wake' }, 0, { wall: wall + asleep, mono, boot: (boot ?? 0) + asleep });
    expect(day.state.activity).toMatchObject({ active: 19 * MINUTE, returnedAt: 19 * MINUTE + asleep });
  });
});

describe('a break in which the machine sleeps', () => {
  const ended = (results: readonly StepResult[]): readonly unknown[] =>
    results.flatMap(({ events }) =>
      events.flatMap((event) =>
        event.type === 'break.ended' ? [[event.kind, event.outcome, event.at - at('08:00')]] : [],
      ),
    );

  it('ends at its end when it wakes late, and the time after it counts', () => {
    const day = working(10);
    day.command({ type: 'break.now', kind: 'short' });
    day.painted();
    expect(ended([hear(day, { type: 'wake' }, HOUR)])).toEqual([
      ['short', 'taken', 10 * MINUTE + 30 * SECOND],
      ['movement', 'counted', 70 * MINUTE],
    ]);
  });

  it('is held by that, also when only words told of it', () => {
    const day = working(10);
    day.command({ type: 'break.now', kind: 'movement' });
    hear(day, { type: 'wake' }, 3 * SECOND);
    expect(day.snapshot.break).toBeNull();
    // No look falls into the sleep, and the hands are back with the first after it.
    const { mono } = day.now();
    const woken = hear(day, { type: 'wake' }, 180 * SECOND, { mono: mono + 20 * SECOND });
    const over = hear(day, { type: 'wake' }, 300 * SECOND, { mono: mono + 140 * SECOND });
    expect(ended([woken, over])).toEqual([['movement', 'taken', 15 * MINUTE]]);
  });
});

describe('a sleep that the system tells of', () => {
  const short = { type: 'break.ended', kind: 'short', outcome: 'counted' };

  it('counts in whole, on clocks that ran on (B2)', () => {
    const day = working(10);
    hear(day, { type: 'presence', report: 'sleep' });
    const woken = hear(day, { type: 'presence', report: 'resume' }, 2 * MINUTE);
    expect(woken.state.sleepReported).toBe(false);
    const back = hear(day, { type: 'wake' }, 2 * MINUTE + SECOND);
    expect([...woken.events, ...back.events]).toMatchObject([{ ...short, from: at('08:10') }]);
  });

  it('has not begun while the machine runs on for a moment', () => {
    const day = working(10);
    hear(day, { type: 'presence', report: 'sleep' });
    expect(hear(day, { type: 'wake' }, 29 * SECOND).state.sleepReported).toBe(true);
    const other = working(10);
    hear(other, { type: 'presence', report: 'sleep' });
    expect(hear(other, { type: 'wake' }, 30 * SECOND).state.sleepReported).toBe(false);
  });

  it('of a few seconds ends with the waking: the two minutes after a return run from the return (B3)', () => {
    const day = working(19);
    day.report('sleep');
    day.pass(10 * SECOND);
    day.report('resume');
    day.pass(SECOND);
    day.hear(NOTHING_SENSED);
    day.pass(2 * MINUTE - SECOND);
    expect(day.snapshot.nudge).toBeNull();
    day.pass(SECOND);
    expect(day.snapshot.nudge?.kind).toBe('short');
  });

  it('waking without one, and unlocking without a lock, are no returns', () => {
    const day = working(10);
    const { activity } = day.state;
    hear(day, { type: 'presence', report: 'resume' });
    expect(day.state.activity.returnedAt).toBe(activity.returnedAt);
    hear(day, { type: 'presence', report: 'unlocked' }, 50 * SECOND, {}, 50 * SECOND);
    expect(day.state.activity.returnedAt).toBe(activity.returnedAt);
    expect(day.state.activity.lastInput).toBe(day.state.clock.t);
  });
});

describe('a clock that is set (B4)', () => {
  const set = (day: Driver, by: number): StepResult =>
    hear(day, { type: 'wake' }, SECOND, { wall: day.now().wall + SECOND + by });

  it('is a fact of the day when it is more than a little, and none off work', () => {
    expect(set(working(5), HOUR).events).toMatchObject([{ type: 'clock.changed', by: HOUR }]);
    expect(set(working(5), -HOUR).events).toMatchObject([{ type: 'clock.changed', by: -HOUR }]);
    expect(set(working(5), SECOND).events).toMatchObject([{ type: 'clock.changed', by: SECOND }]);
    expect(set(working(5), SECOND - 1).events).toEqual([]);
    expect(set(new Driver(undefined, undefined, SILENT_OFF_WORK), HOUR).events).toEqual([]);
  });

  it('changes no figure that is shown before anybody has looked', () => {
    const day = working(5);
    day.setWall(HOUR);
    expect(day.snapshot.day).toMatchObject({ worked: 5 * MINUTE, elapsed: 5 * MINUTE });
  });

  it('leaves no id that sorts before an earlier one', () => {
    const day = working(5);
    const [changed] = set(day, -HOUR).events;
    const timeOf = (id = ''): string => id.slice(0, 13);
    const before = timeOf(day.events.at(-1)?.id);
    expect(timeOf(changed?.id) > before).toBe(true);
    const again = new Driver(day.zone, '2026-11-23T07:30', {}, { events: day.events, pulse: null });
    const { events } = again.command({ type: 'repair.answer', answer: 'continued' });
    expect(timeOf(events[0]?.id) > before).toBe(true);
  });

  it('a new zone moves the times of the day with it', () => {
    const day = working(5);
    expect(day.snapshot.day?.lunchAt).toBe(at('12:00'));
    hear(day, { type: 'wake' }, SECOND, { zone: 'Europe/Helsinki' });
    expect(snapshotOf(day.state, { ...day.now(), zone: 'Europe/Helsinki' }).day?.lunchAt).toBe(at('11:00'));
  });
});

describe('facts', () => {
  it('belong to the day that their work began, also past midnight; a start to its own', () => {
    const day = new Driver('Europe/Stockholm', '2026-11-23T23:00');
    day.command(START);
    day.pass(2 * HOUR);
    day.command({ type: 'day.stop' });
    day.command(START);
    const days = day.events.filter(({ type }) => type.startsWith('work')).map((event) => event.day);
    expect(days).toEqual(['2026-11-23', '2026-11-23', '2026-11-24']);
  });

  it('of a built-in break carry no name', () => {
    const day = working(20);
    day.command({ type: 'break.skip' });
    expect(day.events.at(-1)).not.toHaveProperty('name');
  });
});

describe('the break that is told as the next (B6)', () => {
  const next = (...own: readonly (readonly [every: number, seconds: number])[]): unknown => {
    const kind = { at: null, surface: 'card', activities: ['eyes'], postponeMinutes: 5 } as const;
    const kinds = own.map(([everyMinutes, seconds]) => ({
      ...{ ...kind, id: `own-${everyMinutes}`, name: 'x', everyMinutes, seconds, postponeTimes: 1 },
    }));
    const breaks = { ...DEFAULT_SETTINGS.breaks, profile: 'own' as const, own: kinds };
    return working(0, { breaks }).snapshot.nextBreak?.kind;
  };

  it('is the longer of two that come within five minutes, else the first', () => {
    expect(next([10, 20], [15, 60])).toBe('own-15');
    expect(next([10, 20], [16, 60])).toBe('own-10');
    expect(next([10, 60], [14, 20])).toBe('own-10');
    expect(next([14, 20], [10, 20])).toBe('own-10');
    expect(next([10, 20], [14, 60], [18, 30])).toBe('own-14');
  });
});

describe('what falls due just before the planned end or lunch (B6)', () => {
  const due = (endAt: string | null, lunchAt: string | null): string => {
    const day = new Driver();
    day.command(START);
    const plan = { goals: [], lunchAt, lunchMinutes: 30, freshAirAt: null, endAt };
    day.command({ type: 'plan.save', plan });
    day.pass(20 * MINUTE);
    return day.state.trail.map(({ what }) => what).find((what) => what !== 'sensors-asked') ?? 'nothing';
  };

  it('is dropped from ten minutes before to the time itself', () => {
    expect([due('08:31', null), due('08:30', null), due('08:20', null), due('08:19', null)]).toEqual([
      ...['nudged', 'dropped', 'dropped', 'nudged'],
    ]);
    expect([due(null, '08:31'), due(null, '08:30'), due(null, null)]).toEqual([
      ...['nudged', 'dropped', 'nudged'],
    ]);
  });
});

describe('the lid that was shut at work and opened another day (W3)', () => {
  /** The machine sleeps at work from `from`, `hours` long. */
  const opened = (from: string, hours: number): Driver => {
    const day = new Driver('Europe/Stockholm', `2026-11-23T${from}`);
    day.command(START);
    day.pass(10 * MINUTE);
    hear(day, { type: 'presence', report: 'sleep' });
    hear(day, { type: 'presence', report: 'resume' }, hours * HOUR);
    hear(day, { type: 'wake' }, hours * HOUR + SECOND);
    return day;
  };

  it('asks when work ended, and says so', () => {
    const day = opened('22:00', 9);
    expect(day.state.repair).toMatchObject({ stoppedAt: at('22:10') });
    const notices = hear(opened('08:00', 1), { type: 'wake' }).effects;
    expect(notices).toEqual([]);
  });

  it('does not ask on the same day, nor for less than an hour', () => {
    expect(opened('08:00', 9).state.repair).toBeNull();
    expect(opened('23:40', 0.9).state.repair).toBeNull();
    expect(opened('23:40', 1).state.repair).not.toBeNull();
  });
});
