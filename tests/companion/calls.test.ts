import { describe, expect, it } from 'vitest';
import type { Signals } from '../../shared/companion/signals';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { Driver, NOTHING_SENSED } from './driver';

const CALL: Signals = { ...NOTHING_SENSED, call: true };
const UNKNOWN: Signals = { ...NOTHING_SENSED, call: 'unknown' };
const noHours = { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null };

function atWork(showWithoutCallSense = false): Driver {
  const breaks = { ...DEFAULT_SETTINGS.breaks, showWithoutCallSense };
  const day = new Driver('Europe/Stockholm', '2026-11-23T08:00', { hours: noHours, breaks });
  day.command({ type: 'day.start', place: 'home' });
  return day;
}

function asked(day: Driver): number {
  return day.effects.filter(({ type }) => type === 'ask-sensors').length;
}

function whats(day: Driver): readonly string[] {
  return day.state.trail.map(({ what }) => what);
}

describe('B12: the sensors are asked afresh', () => {
  it('before the nudge and before the break', () => {
    const day = atWork();
    day.pass(20 * MINUTE);
    expect(asked(day)).toBe(1);
    expect(day.snapshot.nudge).not.toBeNull();
    day.setTyping(false);
    day.pass(8 * SECOND);
    expect(asked(day)).toBe(2);
    expect(day.snapshot.break?.kind).toBe('short');
  });

  it('a call that they tell of then is heard in time', () => {
    const day = atWork();
    day.pass(20 * MINUTE - 1);
    // The sensors know, and have not said so yet.
    day.knows(CALL);
    day.pass(1);
    expect(day.snapshot).toMatchObject({ nudge: null, quiet: { reason: 'call' } });
  });

  it('without an answer the nudge comes a second late, and the break in words only', () => {
    const day = atWork();
    day.sensorsAnswer = false;
    day.pass(20 * MINUTE + SECOND - 1);
    expect(day.snapshot.nudge).toBeNull();
    day.pass(1);
    expect(day.snapshot.nudge).not.toBeNull();
    day.setTyping(false);
    day.pass(10 * SECOND);
    expect(day.snapshot).toMatchObject({ nudge: null, break: null });
    expect(day.effects.filter(({ type }) => type === 'notify')).toHaveLength(1);
  });

  it('silence from before a break in words is no rest within it', () => {
    const outcomes = (rest: (day: Driver) => void): readonly unknown[] => {
      const day = atWork();
      day.sensorsAnswer = false;
      rest(day);
      for (let n = 0; n < 40 && day.state.breaks.phase.name !== 'running'; n++) day.pass(SECOND);
      expect(day.state.breaks.phase).toMatchObject({ surface: 'bare' });
      // A look while the hands still rest, and then they type to the end.
      day.hear({ ...NOTHING_SENSED, playing: true });
      day.pass(SECOND);
      day.hear(NOTHING_SENSED);
      day.setTyping(true);
      day.pass(MINUTE);
      return day.events.flatMap((event) => (event.type === 'break.ended' ? [event.outcome] : []));
    };
    const silentBefore = (day: Driver): void => {
      day.pass(19 * MINUTE);
      day.setTyping(false);
      day.pass(MINUTE);
    };
    const awayLongBefore = (day: Driver): void => {
      day.pass(10 * MINUTE);
      day.setTyping(false);
      day.pass(3 * MINUTE);
      day.setTyping(true);
      day.pass(20 * MINUTE);
      day.setTyping(false);
    };
    expect(outcomes(silentBefore)).toEqual(['passed']);
    expect(outcomes(awayLongBefore)).toEqual(['counted', 'passed']);
  });

  it('what else the sensors say within that second is no answer', () => {
    const day = atWork();
    day.sensorsAnswer = false;
    day.pass(20 * MINUTE);
    day.pass(0.5 * SECOND);
    day.hear({ ...NOTHING_SENSED, playing: true });
    expect([asked(day), day.snapshot.nudge]).toEqual([1, null]);
    day.answer();
    expect(day.snapshot.nudge?.kind).toBe('short');
  });

  it('an answer to what nobody asked is none', () => {
    const day = atWork();
    day.answer();
    day.pass(20 * MINUTE);
    expect(asked(day)).toBe(1);
  });

  it('an answer that comes late is an answer all the same', () => {
    const day = atWork();
    day.pass(20 * MINUTE);
    day.sensorsAnswer = false;
    day.setTyping(false);
    day.pass(8 * SECOND);
    expect(day.snapshot.break).toBeNull();
    day.pass(0.5 * SECOND);
    day.answer();
    expect(day.snapshot.break?.kind).toBe('short');
  });

  it('nobody waits for them when a break is asked for', () => {
    const day = atWork();
    day.sensorsAnswer = false;
    day.command({ type: 'break.now', kind: 'movement' });
    expect(day.snapshot.break?.kind).toBe('movement');
    expect(asked(day)).toBe(0);
  });
});

describe('B12: where calls cannot be sensed', () => {
  it('breaks come in words only, unless asked for', () => {
    const day = atWork();
    day.hear(UNKNOWN);
    day.pass(20 * MINUTE);
    expect(day.snapshot.nudge).not.toBeNull();
    day.setTyping(false);
    day.pass(8 * SECOND);
    expect(day.snapshot.break).toBeNull();
    expect(day.state.breaks.phase.name).toBe('running');
    expect(asked(day)).toBe(0);
    day.pass(MINUTE);
    day.command({ type: 'break.now', kind: 'movement' });
    expect(day.snapshot.break?.surface).toBe('window');
  });

  it('they show in full for who chose that', () => {
    const day = atWork(true);
    day.hear(UNKNOWN);
    day.pass(20 * MINUTE);
    day.setTyping(false);
    day.pass(8 * SECOND);
    expect(day.snapshot.break?.kind).toBe('short');
  });
});

describe('B1: a sensor that seems stuck', () => {
  it('asks after three hours, and until it is answered breaks come in words only', () => {
    const day = atWork();
    day.hear(CALL);
    day.pass(3 * HOUR - SECOND);
    expect(day.snapshot.longCall).toBeNull();
    day.pass(SECOND);
    expect(day.snapshot.longCall).toMatchObject({
      reason: 'call',
      sinceAt: day.state.clock.last.wall - 3 * HOUR,
    });
    day.pass(5 * MINUTE);
    day.setTyping(false);
    day.pass(10 * SECOND);
    expect(day.state.breaks.phase.name).toBe('running');
    expect(day.snapshot.break).toBeNull();
  });

  it('"yes" keeps the quiet for three more hours, and then asks again', () => {
    const day = atWork();
    day.hear(CALL);
    day.pass(3 * HOUR);
    day.command({ type: 'call.answer', real: true });
    expect(day.snapshot).toMatchObject({ longCall: null, quiet: { reason: 'call' } });
    day.pass(3 * HOUR - SECOND);
    expect(day.snapshot).toMatchObject({ longCall: null, nudge: null, quiet: { reason: 'call' } });
    day.pass(SECOND);
    expect(day.snapshot.longCall).not.toBeNull();
  });

  it('"no" lets breaks come again, until the sensor has let go and a new call begins', () => {
    const day = atWork();
    day.hear(CALL);
    day.pass(3 * HOUR);
    day.command({ type: 'call.answer', real: false });
    expect(day.snapshot).toMatchObject({ longCall: null, quiet: null });
    day.pass(2 * SECOND);
    expect(day.snapshot.nudge).not.toBeNull();
    day.hear(NOTHING_SENSED);
    day.hear(CALL);
    expect(day.snapshot).toMatchObject({ nudge: null, quiet: { reason: 'call' } });
  });

  it('"no" stands through whatever else the sensors say meanwhile', () => {
    const day = atWork();
    day.hear(CALL);
    day.pass(3 * HOUR);
    day.command({ type: 'call.answer', real: false });
    day.hear({ ...CALL, playing: true });
    expect(day.snapshot).toMatchObject({ longCall: null, quiet: null });
  });

  it('"yes" takes the break away that is on the screen, unscored', () => {
    const day = atWork();
    day.hear(CALL);
    day.pass(3 * HOUR);
    day.command({ type: 'break.now', kind: 'movement' });
    day.painted();
    expect(day.snapshot.break?.kind).toBe('movement');
    day.command({ type: 'call.answer', real: true });
    expect(day.snapshot).toMatchObject({ break: null, quiet: { reason: 'call' } });
    expect(day.events.map(({ type }) => type)).not.toContain('break.ended');
  });

  it('there is nothing to answer while it is believed', () => {
    const day = atWork();
    expect(day.command({ type: 'call.answer', real: true }).result).toEqual({
      ok: false,
      reason: 'no-question',
    });
    day.hear(CALL);
    expect(day.command({ type: 'call.answer', real: true }).result.ok).toBe(false);
  });
});

describe('the end of a meeting', () => {
  function inMeeting(minutes: number | null): Driver {
    const day = atWork();
    day.pass(19 * MINUTE);
    day.command({ type: 'meeting.start', minutes });
    return day;
  }

  it('asks once at its planned end, and stays quiet while it asks', () => {
    const day = inMeeting(30);
    day.pass(30 * MINUTE - 1);
    expect(day.snapshot.meetingOver).toBeNull();
    day.pass(1);
    expect(day.snapshot).toMatchObject({
      meetingOver: { planned: true },
      nudge: null,
      quiet: { reason: 'meeting' },
    });
  });

  it('without an answer it was over then', () => {
    const day = inMeeting(30);
    day.pass(35 * MINUTE - 1);
    expect(day.snapshot.meetingOver).not.toBeNull();
    day.pass(1);
    expect(day.snapshot.meetingOver).toBeNull();
    const [started, ended] = day.events.slice(1);
    expect([started?.type, ended?.type]).toEqual(['meeting.started', 'meeting.ended']);
    expect((ended?.at ?? 0) - (started?.at ?? 0)).toBe(30 * MINUTE);
  });

  it('"break now" is a break now', () => {
    const day = inMeeting(30);
    day.pass(31 * MINUTE);
    day.command({ type: 'meeting.over', answer: 'break' });
    expect(day.snapshot).toMatchObject({ meetingOver: null, break: { kind: 'movement' } });
  });

  it('"in 10 min" holds back for ten minutes and says so', () => {
    const day = inMeeting(30);
    day.pass(31 * MINUTE);
    day.command({ type: 'meeting.over', answer: 'later' });
    expect(day.snapshot).toMatchObject({ meetingOver: null, quiet: { reason: 'put-off' } });
    day.pass(10 * MINUTE - 1);
    expect(day.snapshot.nudge).toBeNull();
    day.pass(1);
    expect(day.snapshot.nudge).not.toBeNull();
  });

  it('"still in the meeting" goes on without asking again, for three hours', () => {
    const day = inMeeting(30);
    day.pass(31 * MINUTE);
    day.command({ type: 'meeting.over', answer: 'still' });
    day.pass(3 * HOUR - 1);
    expect(day.snapshot).toMatchObject({
      meetingOver: null,
      nudge: null,
      quiet: { reason: 'meeting', endsAt: null },
    });
    day.pass(1);
    expect(day.snapshot.meetingOver).toMatchObject({ planned: false });
  });

  it('one without an end asks after three hours', () => {
    const day = inMeeting(null);
    day.pass(3 * HOUR);
    expect(day.snapshot.meetingOver).toMatchObject({ planned: false });
  });

  it('nobody is asked while a call is sensed, or while nobody is there', () => {
    const call = inMeeting(30);
    call.hear(CALL);
    call.pass(30 * MINUTE);
    expect(call.snapshot).toMatchObject({ meetingOver: null, quiet: { reason: 'call' } });
    const away = inMeeting(30);
    away.report('locked');
    away.pass(40 * MINUTE);
    expect(away.snapshot.meetingOver).toBeNull();
    expect(away.events.at(-1)?.type).toBe('meeting.ended');
  });

  it('there is nothing to answer before it asks', () => {
    const day = inMeeting(30);
    expect(day.command({ type: 'meeting.over', answer: 'break' }).result).toEqual({
      ok: false,
      reason: 'no-question',
    });
  });
});

describe('the trail of decisions (B11)', () => {
  it('tells a break that waited for a call, in order', () => {
    const day = atWork();
    day.pass(19 * MINUTE);
    day.hear(CALL);
    day.pass(12 * MINUTE);
    day.hear(NOTHING_SENSED);
    day.pass(SECOND);
    day.setTyping(false);
    day.pass(MINUTE);
    expect(day.state.trail).toMatchObject([
      { what: 'deferred', kind: 'short', reason: 'call' },
      { what: 'sensors-asked' },
      { what: 'nudged', kind: 'short' },
      { what: 'sensors-asked' },
      { what: 'began', kind: 'short', shown: true },
      { what: 'taken', kind: 'short' },
    ]);
    const [deferred] = day.state.trail;
    expect((deferred?.at ?? 0) - (day.events[0]?.at ?? 0)).toBe(20 * MINUTE);
  });

  it('tells what time away counted as, and what was put off', () => {
    const day = atWork();
    day.pass(10 * MINUTE);
    day.report('locked');
    day.pass(6 * MINUTE);
    day.report('unlocked');
    expect(day.state.trail.at(-1)).toMatchObject({ what: 'counted', kind: 'movement', away: 6 * MINUTE });
    day.pass(20 * MINUTE);
    day.command({ type: 'break.postpone' });
    expect(whats(day).at(-1)).toBe('postponed');
  });

  it('keeps the last fifty', () => {
    const day = atWork();
    for (let round = 0; round < 60; round += 1) {
      day.command({ type: 'break.now', kind: 'short' });
      day.command({ type: 'break.leave' });
    }
    expect(day.state.trail).toHaveLength(50);
  });
});
