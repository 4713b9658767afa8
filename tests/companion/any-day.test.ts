import { describe, expect, it } from 'vitest';
import type { Command, Refusal } from '../../shared/companion/commands';
import type { CloseOut, ToldTimes } from '../../shared/workday/events';
import { daysOf } from '../../shared/workday/workday';
import { HOUR, MINUTE } from '../../shared/time/moment';
import { Driver, SILENT_OFF_WORK } from './driver';

const START: Command = { type: 'day.start', place: 'home' };
const STOP: Command = { type: 'day.stop' };
const MONDAY = '2026-11-23';
const WORDS: CloseOut = { done: 'Remissen', tomorrow: '', worked: '', change: 'Fler pauser' };

const at = (time: string, date = 23): number => Date.parse(`2026-11-${date}T${time}:00+01:00`);
const told = (from: string, to: string | null, pauses: ToldTimes['pauses'] = []): ToldTimes => ({
  spans: [{ from: at(from), to: to === null ? null : at(to) }],
  pauses,
});
const correct = (times: ToldTimes, day = MONDAY): Command => ({
  ...{ type: 'times.correct', day, times, place: 'office' },
});
const lunch = { kind: 'lunch', from: at('12:00'), to: at('12:45') } as const;

function working(hours: number, start = `${MONDAY}T08:00`): Driver {
  const day = new Driver('Europe/Stockholm', start, SILENT_OFF_WORK);
  day.command(START);
  day.pass(hours * HOUR);
  return day;
}

/** That Monday, over at four. */
function worked(): Driver {
  const day = working(8);
  day.command(STOP);
  return day;
}

function refusalOf(day: Driver, command: Command): Refusal | null {
  const { result, events } = day.command(command);
  expect(events).toEqual([]);
  return result.ok ? null : result.reason;
}

describe('the times of a day told afterwards', () => {
  it('are its times from then on, and those that were stay on record', () => {
    const day = worked();
    const { result, events } = day.command(correct(told('07:30', '15:00', [lunch])));
    expect(result).toEqual({ ok: true });
    expect(events).toMatchObject([{ type: 'times.corrected', day: MONDAY, at: at('16:00') }]);
    expect(day.snapshot.day).toMatchObject({
      ...{ place: 'office', worked: 6.75 * HOUR, paused: 0.75 * HOUR },
      spans: [{ fromAt: at('07:30'), toAt: at('15:00') }],
      pauses: [{ kind: 'lunch', fromAt: lunch.from, toAt: lunch.to }],
    });
    const [kept] = daysOf(day.events);
    expect(kept?.corrections).toMatchObject([
      { at: at('16:00'), spans: [{ from: { wall: at('08:00') }, to: { wall: at('16:00') } }], pauses: [] },
    ]);
  });

  it('move the start of a day that goes on, and all that counts from it', () => {
    const day = working(4);
    day.command({
      type: 'settings.change',
      change: { boundary: { ...day.snapshot.settings.boundary, flex: true } },
    });
    expect(day.snapshot.day?.plannedEndAt).toBe(at('16:30'));
    day.command(correct(told('06:00', null)));
    expect(day.snapshot.day).toMatchObject({ plannedEndAt: at('14:30'), worked: 6 * HOUR, open: true });
    expect(day.state.dayStartedAt).toBe(day.state.clock.t - 6 * HOUR);
  });

  it('may be those of a day that nobody started', () => {
    const day = worked();
    day.command(
      correct({ spans: [{ from: at('09:00', 20), to: at('11:00', 20) }], pauses: [] }, '2026-11-20'),
    );
    expect(daysOf(day.events)).toMatchObject([
      { date: '2026-11-20', place: 'office', spans: [{ from: { wall: at('09:00', 20) } }] },
      { date: MONDAY, place: 'home' },
    ]);
    expect(day.snapshot.day?.date).toBe(MONDAY);
  });

  it('go on with the day when work starts again', () => {
    const day = new Driver('Europe/Stockholm', `${MONDAY}T12:00`, SILENT_OFF_WORK);
    day.command(correct(told('08:00', '11:00')));
    day.command(START);
    day.pass(HOUR);
    expect(day.snapshot.day).toMatchObject({ worked: 4 * HOUR, startedAt: at('08:00'), open: true });
  });

  it('answer the question about a long time away', () => {
    const day = working(1);
    day.report('locked');
    day.pass(30 * MINUTE);
    day.report('unlocked');
    expect(day.snapshot.longAway).not.toBeNull();
    day.command(correct(told('08:00', null, [{ kind: 'other', from: at('09:00'), to: at('09:30') }])));
    expect(day.snapshot.longAway).toBeNull();
    expect(refusalOf(day, { type: 'away.answer', answer: 'pause' })).toBe('no-question');
    expect(day.snapshot.day?.worked).toBe(HOUR);
  });

  it.each<[string, () => Driver, Command, Refusal]>([
    ['impossible ones', worked, correct(told('15:00', '09:00')), 'times-backwards'],
    ['times to come', worked, correct(told('08:00', '17:00')), 'times-in-future'],
    [
      'in the middle of another day',
      worked,
      correct(told('10:00', '11:00'), '2026-11-24'),
      'times-other-date',
    ],
    [
      'while a pause goes on',
      () => {
        const day = working(1);
        day.command({ type: 'pause.start', kind: 'other', minutes: 20 });
        return day;
      },
      correct(told('08:00', null)),
      'on-pause',
    ],
    [
      'while nobody knows when that day ended',
      () => {
        const before = working(1);
        return new Driver(before.zone, `${MONDAY}T10:00`, {}, { events: before.events, pulse: null });
      },
      correct(told('08:00', null)),
      'answer-repair-first',
    ],
  ])('are refused: %s', (_, make, command, reason) => {
    const day = make();
    const before = day.snapshot;
    expect(refusalOf(day, command)).toBe(reason);
    expect(day.snapshot).toEqual(before);
  });

  it('may not lie in the work of the day before', () => {
    const day = new Driver('Europe/Stockholm', `${MONDAY}T20:00`, SILENT_OFF_WORK);
    day.command(START);
    day.pass(6 * HOUR);
    day.command(STOP);
    const early = { spans: [{ from: at('01:00', 24), to: at('01:30', 24) }], pauses: [] };
    expect(refusalOf(day, correct(early, '2026-11-24'))).toBe('times-other-day');
  });
});

describe('the kind of a day', () => {
  it('may be said of any day, and takes today’s hours away', () => {
    const day = working(1);
    expect(day.snapshot.day).toMatchObject({ kind: 'work', plannedEndAt: at('16:30') });
    day.command({ type: 'day.mark', day: MONDAY, kind: 'ill' });
    expect(day.snapshot.day).toMatchObject({ kind: 'ill', plannedEndAt: null, lunchAt: null });
    day.command({ type: 'day.mark', day: '2026-12-01', kind: 'holiday' });
    expect(daysOf(day.events).at(-1)).toMatchObject({ date: '2026-12-01', kind: 'holiday', spans: [] });
  });

  it('lets the evening before a day off be as long as it likes', () => {
    const day = working(1);
    expect(day.snapshot.restBy).toBe(at('21:00'));
    day.command({ type: 'day.mark', day: '2026-11-24', kind: 'care' });
    expect(day.snapshot.restBy).toBeNull();
  });
});

describe('the close-out of any day', () => {
  it('can be amended, and a new thing to change is open again', () => {
    const day = worked();
    day.command({ type: 'closeout.save', closeOut: WORDS });
    day.command({ type: 'change.answer', day: MONDAY, answer: 'done' });
    day.pass(24 * HOUR);
    day.command({ type: 'closeout.amend', day: MONDAY, closeOut: { ...WORDS, worked: 'Lugnt' } });
    expect(daysOf(day.events)[0]).toMatchObject({ closeOut: { worked: 'Lugnt' }, change: 'done' });
    day.command({ type: 'closeout.amend', day: MONDAY, closeOut: { ...WORDS, change: 'Ta lunch' } });
    expect(daysOf(day.events)[0]?.change).toBeNull();
  });

  it.each<[string, Command, Refusal]>([
    [
      'of a day that is not on record',
      { type: 'closeout.amend', day: '2026-11-20', closeOut: WORDS },
      'no-day',
    ],
    [
      'with more than a page',
      { type: 'closeout.amend', day: MONDAY, closeOut: { ...WORDS, done: 'x'.repeat(5_001) } },
      'too-long',
    ],
    [
      'with more than a line on how it felt',
      { type: 'closeout.amend', day: MONDAY, closeOut: { ...WORDS, felt: 'x'.repeat(301) } },
      'too-long',
    ],
    [
      'with more than a line on how the next day begins',
      {
        ...{ type: 'closeout.amend', day: MONDAY },
        closeOut: { ...WORDS, beginning: { at: null, place: null, how: 'x'.repeat(301) } },
      },
      'too-long',
    ],
    [
      'and nothing to change is no question',
      { type: 'change.answer', day: MONDAY, answer: 'keep' },
      'no-day',
    ],
  ])('is refused %s', (_, command, reason) => {
    expect(refusalOf(worked(), command)).toBe(reason);
  });
});
