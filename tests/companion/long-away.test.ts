import { describe, expect, it } from 'vitest';
import type { AwayAnswer, Command } from '../../shared/companion/commands';
import type { Snapshot } from '../../shared/companion/snapshot';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { Driver, SILENT_OFF_WORK, NOTHING_SENSED } from './driver';

const START: Command = { type: 'day.start', place: 'home' };
const at = (time: string): number => Date.parse(`2026-11-23T${time}:00+01:00`);
const answer = (what: AwayAnswer): Command => ({ type: 'away.answer', answer: what });

/** At work from nine for so long, with the screen locked after that. */
function away(ms: number, before = HOUR, prepare: (day: Driver) => void = () => undefined): Driver {
  const day = new Driver('Europe/Stockholm', '2026-11-23T09:00', SILENT_OFF_WORK);
  day.command(START);
  prepare(day);
  day.pass(before);
  day.report('locked');
  day.pass(ms);
  day.report('unlocked');
  return day;
}

const question = (day: Driver): Snapshot['longAway'] => day.snapshot.longAway;

describe('back after a long time away', () => {
  it('is asked about from twenty minutes on', () => {
    expect(question(away(20 * MINUTE - 1))).toBeNull();
    expect(question(away(20 * MINUTE))).toEqual({
      ...{ fromAt: at('10:00'), toAt: at('10:20'), likely: 'work', card: true },
    });
  });

  it('shows a card for five minutes, and the question until it is answered', () => {
    const day = away(30 * MINUTE);
    day.pass(5 * MINUTE - 1);
    expect(question(day)?.card).toBe(true);
    day.pass(1);
    expect(question(day)).toMatchObject({ card: false });
    day.pass(2 * HOUR);
    expect(question(day)).toMatchObject({ fromAt: at('10:00'), toAt: at('10:30') });
  });

  it('shows no card in a call', () => {
    const day = away(30 * MINUTE);
    day.hear({ ...NOTHING_SENSED, call: true });
    expect(question(day)).toMatchObject({ card: false });
    day.hear(NOTHING_SENSED);
    expect(question(day)).toMatchObject({ card: true });
  });

  it.each<[AwayAnswer, string | null]>([
    ['lunch', 'lunch'],
    ['pause', 'other'],
    ['work', null],
  ])('the answer %s is kept as %s', (what, kind) => {
    const day = away(30 * MINUTE);
    day.pass(10 * MINUTE);
    day.command(answer(what));
    const pauses = kind === null ? [] : [{ kind, fromAt: at('10:00'), toAt: at('10:30') }];
    expect(day.snapshot.day?.pauses).toEqual(pauses);
    expect(day.snapshot.day?.worked).toBe(100 * MINUTE - (kind === null ? 0 : 30 * MINUTE));
    expect(question(day)).toBeNull();
    expect(day.command(answer(what)).result).toEqual({ ok: false, reason: 'no-question' });
  });

  it('offers lunch around its time, where there was none', () => {
    expect(question(away(30 * MINUTE, 90 * MINUTE))?.likely).toBe('work');
    expect(question(away(30 * MINUTE, 91 * MINUTE))?.likely).toBe('lunch');
    expect(question(away(30 * MINUTE, 5 * HOUR - MINUTE))?.likely).toBe('lunch');
    expect(question(away(30 * MINUTE, 5 * HOUR))?.likely).toBe('work');
    const had = away(30 * MINUTE, 3 * HOUR, (day) => {
      day.command({ type: 'pause.start', kind: 'lunch', minutes: 30 });
      day.pass(MINUTE);
      day.command({ type: 'pause.end' });
    });
    expect(question(had)?.likely).toBe('work');
  });

  it('waits while it cannot be answered: on a pause, and with a lost stop in question', () => {
    const day = away(30 * MINUTE);
    day.command({ type: 'pause.start', kind: 'other', minutes: 10 });
    expect(question(day)).toBeNull();
    expect(day.command(answer('pause')).result).toEqual({ ok: false, reason: 'on-pause' });
    day.command({ type: 'pause.end' });
    expect(question(day)).toMatchObject({ toAt: at('10:30') });
  });

  it('a pause told of afterwards has its place before a later one', () => {
    const day = away(30 * MINUTE);
    day.command({ type: 'pause.start', kind: 'other', minutes: 10 });
    day.pass(5 * MINUTE);
    day.command({ type: 'pause.end' });
    day.command(answer('lunch'));
    expect(day.snapshot.day?.pauses.map(({ kind, fromAt }) => [kind, fromAt])).toEqual([
      ['lunch', at('10:00')],
      ['other', at('10:30')],
    ]);
  });

  it('what is told already is not asked about again: a pause, a meeting, the start', () => {
    const paused = away(70 * MINUTE, HOUR, (day) => {
      day.command({ type: 'pause.start', kind: 'other', minutes: 120 });
    });
    expect(question(paused)).toBeNull();
    const met = (minutes: number): Driver =>
      away(70 * MINUTE, 0, (day) => day.command({ type: 'meeting.start', minutes }));
    expect(question(met(60))).toBeNull();
    expect(question(met(120))).toBeNull();
    expect(question(met(30))).toMatchObject({ fromAt: at('09:30'), toAt: at('10:10') });
  });

  it.each<[number, boolean]>([
    [15, false],
    [14, true],
  ])('with %i of thirty minutes busy in the calendar it asks: %s', (minutes, asks) => {
    const busy = [{ from: at('10:05'), to: at('10:05') + minutes * MINUTE }];
    const day = away(30 * MINUTE, HOUR, (one) => one.readCalendar(busy));
    expect(question(day) !== null).toBe(asks);
  });

  it('answers the question that stood, and then asks about the time that has come to light', () => {
    const day = away(30 * MINUTE);
    day.pass(30 * MINUTE);
    day.setTyping(false);
    day.pass(25 * MINUTE);
    day.setTyping(true);
    day.command(answer('pause'));
    expect(day.snapshot.day?.pauses).toEqual([{ kind: 'other', fromAt: at('10:00'), toAt: at('10:30') }]);
    expect(question(day)).toMatchObject({ fromAt: at('11:00'), toAt: at('11:25') });
  });

  it('begins with the last sign of the person, also when a sleep comes after it', () => {
    const day = new Driver('Europe/Stockholm', '2026-11-23T09:00', SILENT_OFF_WORK);
    day.command(START);
    day.setTyping(false);
    day.pass(90 * SECOND);
    day.report('sleep');
    day.stall(HOUR);
    day.report('resume');
    day.setTyping(true);
    day.pass(30 * SECOND);
    expect(question(day)).toMatchObject({ fromAt: at('09:00'), toAt: at('10:02') });
  });

  it('is gone with the stop', () => {
    const day = away(30 * MINUTE);
    day.command({ type: 'day.stop' });
    expect(question(day)).toBeNull();
    day.command(START);
    expect(question(day)).toBeNull();
    expect(day.command(answer('pause')).result).toEqual({ ok: false, reason: 'no-question' });
  });
});
