import { describe, expect, it } from 'vitest';
import { statusReport } from '../../main/control/status';
import type { Snapshot } from '../../shared/companion/snapshot';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { Driver } from '../companion/driver';
import { snapshotIn, STATES } from './snapshots';

/** A work status that began at this instant, in a zone. */
function workSince(at: number, zone: string): Snapshot {
  return { ...snapshotIn('work'), zone, status: { type: 'work', sinceAt: at } };
}

describe('the report of a state', () => {
  it('off work says that and nothing else', () => {
    expect(statusReport(snapshotIn('off'), 'sv')).toEqual({
      running: true,
      language: 'sv',
      status: 'off',
      since: null,
      pause: null,
      workedSeconds: 0,
      pausedSeconds: 0,
      nextBreak: null,
      break: null,
      quiet: null,
      repair: null,
      notSaved: 0,
    });
  });

  it('at work counts in whole seconds, begun ones left out', () => {
    const day = STATES.work();
    day.pass(90 * SECOND + 999);
    expect(statusReport(day.snapshot, 'en')).toMatchObject({
      language: 'en',
      status: 'work',
      since: '2026-11-23T08:00:00+01:00',
      workedSeconds: 91,
      pausedSeconds: 0,
      quiet: null,
    });
  });

  it('the next break comes nearer while one works, also between two wake-ups', () => {
    const day = STATES.work();
    day.pass(90 * SECOND + 999);
    const { nextBreak } = statusReport(day.snapshot, 'en');
    expect(nextBreak).toEqual({ kind: 'short', name: null, inSeconds: 20 * 60 - 92 });
  });

  it('a pause says which, since when and until when, and is not work', () => {
    const day = STATES.lunch();
    day.pass(10 * MINUTE);
    expect(statusReport(day.snapshot, 'en')).toMatchObject({
      status: 'pause',
      since: '2026-11-23T08:00:01+01:00',
      pause: { kind: 'lunch', until: '2026-11-23T08:45:01+01:00' },
      workedSeconds: 1,
      pausedSeconds: 600,
      nextBreak: null,
    });
  });

  it('a break that is on the screen has an end', () => {
    expect(statusReport(snapshotIn('break'), 'en').break).toEqual({
      kind: 'movement',
      name: null,
      until: '2026-11-23T08:05:01+01:00',
    });
  });

  it('says why it is quiet, and since when where that is known', () => {
    expect(statusReport(snapshotIn('meeting'), 'en').quiet).toEqual({
      reason: 'meeting',
      since: '2026-11-23T08:00:01+01:00',
      until: null,
    });
    expect(statusReport(snapshotIn('away'), 'en').quiet).toEqual({
      reason: 'away',
      since: '2026-11-23T08:10:01+01:00',
      until: null,
    });
    expect(statusReport(snapshotIn('breaks off'), 'en').quiet).toEqual({
      reason: 'breaks-off',
      since: null,
      until: null,
    });
    expect(statusReport(snapshotIn('meeting with an end'), 'en').quiet).toMatchObject({
      until: '2026-11-23T08:30:01+01:00',
    });
  });

  it('asks about a day that nobody ended', () => {
    const { repair, quiet } = statusReport(snapshotIn('repair'), 'en');
    expect(repair?.stoppedAbout).toMatch(/^2026-11-23T08:(29|30):\d\d\+01:00$/);
    expect(quiet).toEqual({ reason: 'repair', since: null, until: null });
  });

  it('says how many events are not on disk', () => {
    const snapshot = snapshotIn('work');
    const notices = [{ type: 'newer', file: 'a' } as const, { type: 'not-saved', events: 3 } as const];
    expect(statusReport({ ...snapshot, notices }, 'en').notSaved).toBe(3);
  });

  it('is the same after a trip through JSON: nothing in it is lost or undefined', () => {
    for (const state of ['off', 'work', 'lunch', 'meeting', 'break', 'repair'] as const) {
      const report = statusReport(snapshotIn(state), 'sv');
      expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
    }
  });
});

describe('times are ISO 8601 with the offset of the zone at that time', () => {
  it.each([
    ['winter', Date.UTC(2026, 10, 23, 7), 'Europe/Stockholm', '2026-11-23T08:00:00+01:00'],
    ['summer', Date.UTC(2026, 6, 1, 6), 'Europe/Stockholm', '2026-07-01T08:00:00+02:00'],
    [
      'the repeated hour, first',
      Date.UTC(2026, 9, 25, 0, 30),
      'Europe/Stockholm',
      '2026-10-25T02:30:00+02:00',
    ],
    [
      'the repeated hour, again',
      Date.UTC(2026, 9, 25, 1, 30),
      'Europe/Stockholm',
      '2026-10-25T02:30:00+01:00',
    ],
    ['west', Date.UTC(2026, 10, 23, 3), 'America/New_York', '2026-11-22T22:00:00-05:00'],
    ['half an hour', Date.UTC(2026, 10, 23, 3), 'Asia/Kolkata', '2026-11-23T08:30:00+05:30'],
    [
      'half an hour of daylight saving',
      Date.UTC(2026, 6, 1),
      'Australia/Lord_Howe',
      '2026-07-01T10:30:00+10:30',
    ],
    ['no offset', Date.UTC(2026, 10, 23, 3, 4, 5), 'UTC', '2026-11-23T03:04:05+00:00'],
    ['parts of a second', Date.UTC(2026, 10, 23, 7) + 999.6, 'Europe/Stockholm', '2026-11-23T08:00:01+01:00'],
    ['nearly a second', Date.UTC(2026, 10, 23, 7) + 998.9, 'Europe/Stockholm', '2026-11-23T08:00:00+01:00'],
  ])('%s', (_name, at, zone, expected) => {
    expect(statusReport(workSince(at, zone), 'en').since).toBe(expected);
  });

  it('a day through the end of daylight saving is as long as it was', () => {
    const night = new Driver('Europe/Stockholm', '2026-10-25T01:30');
    night.command({ type: 'day.start', place: 'home' });
    night.pass(2 * HOUR);
    expect(statusReport(night.snapshot, 'en')).toMatchObject({
      since: '2026-10-25T01:30:00+02:00',
      workedSeconds: 2 * 3_600,
    });
  });
});
