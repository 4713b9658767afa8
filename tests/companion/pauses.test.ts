import { describe, expect, it } from 'vitest';
import type { Notice } from '../../shared/companion/snapshot';
import type { PauseKind } from '../../shared/workday/events';
import { MINUTE, SECOND } from '../../shared/time/moment';
import { Driver } from './driver';

/** The instant at which it is `time` on the Monday that every driver begins. */
const at = (time: string): number => Date.parse(`2026-11-23T${time}:00+01:00`);

/** On a pause since 08:10. */
function paused(kind: PauseKind, minutes: number | null): Driver {
  const day = new Driver();
  day.command({ type: 'day.start', place: 'home' });
  day.pass(10 * MINUTE);
  day.command({ type: 'pause.start', kind, minutes });
  return day;
}

function notices(day: Driver): readonly Notice[] {
  return day.effects.flatMap((effect) => (effect.type === 'notify' ? [effect.notice] : []));
}

const endOf = (day: Driver): number | undefined => day.events.find(({ type }) => type === 'pause.ended')?.at;

describe('W4: every pause has an end', () => {
  it.each<[PauseKind, number | null, string]>([
    ['errand', null, '08:40'],
    ['other', null, '08:25'],
    ['lunch', null, '08:40'],
    ['lunch', 45, '08:55'],
    ['errand', 5, '08:15'],
  ])('%s for %s minutes is until %s', (kind, minutes, end) => {
    const day = paused(kind, minutes);
    expect(day.snapshot.status).toEqual({ type: 'pause', kind, sinceAt: at('08:10'), endsAt: at(end) });
    expect(day.events.at(-1)).toMatchObject({ type: 'pause.started', kind, endsAt: at(end) });
  });

  it('lunch without a length is as long as the plan of the day has it', () => {
    const day = new Driver();
    day.command({ type: 'day.start', place: 'home' });
    const plan = { goals: [], lunchAt: null, lunchMinutes: 50, freshAirAt: null, endAt: null };
    day.command({ type: 'plan.save', plan });
    day.command({ type: 'pause.start', kind: 'lunch', minutes: null });
    expect(day.snapshot.status).toMatchObject({ endsAt: at('08:50') });
  });

  it('asks who is there at its end, and ends by itself after five minutes without an answer', () => {
    const day = paused('errand', 15);
    day.pass(15 * MINUTE - SECOND);
    expect([day.snapshot.pauseOver, notices(day)]).toEqual([null, []]);
    day.pass(SECOND);
    expect(day.snapshot.pauseOver).toEqual({ kind: 'errand', endedAt: at('08:25'), untilAt: at('08:30') });
    expect(notices(day)).toEqual([{ type: 'pause-over', kind: 'errand' }]);
    day.pass(5 * MINUTE - SECOND);
    expect(day.snapshot.status.type).toBe('pause');
    day.pass(SECOND);
    expect(day.snapshot).toMatchObject({ status: { type: 'work' }, pauseOver: null });
    expect([endOf(day), notices(day)]).toEqual([at('08:30'), [{ type: 'pause-over', kind: 'errand' }]]);
  });

  it('goes on while nobody is there, and ends with the first input after it', () => {
    const day = paused('errand', 15);
    day.setTyping(false);
    day.pass(40 * MINUTE);
    expect(day.snapshot).toMatchObject({ status: { type: 'pause' }, pauseOver: null });
    day.setTyping(true);
    day.pass(MINUTE);
    expect(day.snapshot.status.type).toBe('work');
    expect(endOf(day)).toBeGreaterThanOrEqual(at('08:50'));
    expect(endOf(day)).toBeLessThanOrEqual(at('08:51'));
    expect(notices(day)).toEqual([{ type: 'welcome-back', kind: 'errand' }]);
  });

  it('asks nobody at a screen that was locked just before its end', () => {
    const day = paused('errand', 15);
    day.pass(14 * MINUTE);
    day.report('locked');
    day.pass(2 * MINUTE);
    expect([day.snapshot.pauseOver, notices(day)]).toEqual([null, []]);
  });

  it('that ended while nothing ran asks nothing: the question about the stop comes first', () => {
    const before = paused('errand', 15);
    before.pass(5 * MINUTE);
    const day = new Driver(before.zone, '2026-11-23T09:30', {}, { events: before.events, pulse: null });
    day.pass(MINUTE);
    expect([day.events, day.snapshot.pauseOver, notices(day)]).toEqual([[], null, []]);
    day.command({ type: 'repair.answer', answer: 'continued' });
    day.pass(MINUTE);
    expect(day.snapshot.status.type).toBe('work');
    expect([endOf(day), notices(day)]).toEqual([at('08:30'), []]);
  });

  it('a question that nobody is there to answer any more is taken back', () => {
    const day = paused('errand', 15);
    day.pass(15 * MINUTE);
    day.report('locked');
    day.pass(6 * MINUTE);
    expect(day.snapshot).toMatchObject({ status: { type: 'pause' }, pauseOver: null });
    day.pass(20 * MINUTE);
    day.report('unlocked');
    day.pass(SECOND);
    expect(day.snapshot.status.type).toBe('work');
    expect(endOf(day)).toBe(at('08:51'));
  });

  it('can go on: from its end while that is ahead, from now when it asks', () => {
    const day = paused('errand', 15);
    day.pass(5 * MINUTE);
    day.command({ type: 'pause.extend', minutes: 10 });
    expect(day.snapshot.status).toMatchObject({ endsAt: at('08:35') });
    expect(day.events.at(-1)).toMatchObject({ type: 'pause.extended', endsAt: at('08:35') });
    day.pass(22 * MINUTE);
    expect(day.snapshot.pauseOver).not.toBeNull();
    day.command({ type: 'pause.extend', minutes: 10 });
    expect(day.snapshot).toMatchObject({ pauseOver: null, status: { endsAt: at('08:47') } });
    day.pass(10 * MINUTE);
    expect(day.snapshot.pauseOver).toMatchObject({ endedAt: at('08:47') });
  });

  it('ends when the person says so, and work goes on', () => {
    const day = paused('errand', 15);
    day.pass(3 * MINUTE);
    day.command({ type: 'pause.end' });
    expect(day.snapshot).toMatchObject({ status: { type: 'work', sinceAt: at('08:00') }, pauseOver: null });
    expect(endOf(day)).toBe(at('08:13'));
    day.pass(30 * MINUTE);
    expect(notices(day).filter(({ type }) => type !== 'break-without-window')).toEqual([]);
  });
});

describe('what a pause does to breaks', () => {
  it('lunch counts as every break, another pause keeps the time that was earned (B2, B8)', () => {
    for (const [kind, left] of [
      ['lunch', 20],
      ['errand', 10],
      ['other', 10],
    ] as const) {
      const day = paused(kind, 15);
      day.pass(MINUTE);
      day.command({ type: 'pause.end' });
      expect(day.snapshot.nextBreak, kind).toEqual({ kind: 'short', name: null, inMs: left * MINUTE });
    }
  });

  it('takes the nudge away unscored, and ends a meeting', () => {
    const day = new Driver();
    day.command({ type: 'day.start', place: 'home' });
    day.pass(20 * MINUTE);
    expect(day.snapshot.nudge).not.toBeNull();
    day.command({ type: 'pause.start', kind: 'other', minutes: 5 });
    expect(day.snapshot).toMatchObject({ nudge: null, nextBreak: null });
    expect(day.events.filter(({ type }) => type === 'break.ended')).toEqual([]);
    const meeting = new Driver();
    meeting.command({ type: 'day.start', place: 'home' });
    meeting.command({ type: 'meeting.start', minutes: 30 });
    meeting.pass(MINUTE);
    meeting.command({ type: 'pause.start', kind: 'other', minutes: 5 });
    expect(meeting.events.map(({ type }) => type)).toEqual([
      ...['work.started', 'meeting.started', 'meeting.ended', 'pause.started'],
    ]);
    expect(meeting.state.meeting).toBeNull();
  });
});
