import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompanionState } from '../../shared/companion';
import type { DataNotice } from '../../shared/companion/inputs';
import { step } from '../../shared/companion';
import type { Sheet } from '../../shared/guides/sheet';
import type { Settings } from '../../shared/settings';
import { NOTES_KEPT } from '../../shared/guides/person-notes';
import { addDays } from '../../shared/time/calendar';
import { HOUR } from '../../shared/time/moment';
import { Driver, SILENT_OFF_WORK } from './driver';

const DAY = 24 * HOUR;

const sheet = (id: string, changed: string, guide = 'check-in'): Sheet => ({
  ...{ id, guide, name: 'AB', begun: '2026-01-01', changed },
  answers: { 'how-is-it': { type: 'words', text: id } },
});

/** The program started on Monday morning with these sheets on disk, and nothing but them wakes it. */
function started(
  sheets: readonly Sheet[],
  settings: Partial<Settings> = {},
  at = '2026-11-23T08:00',
  notice: DataNotice | null = null,
): Driver {
  const driver = new Driver('Europe/Stockholm', at, { ...SILENT_OFF_WORK, ...settings });
  const fresh: CompanionState = { ...driver.state, sheets, notesClock: null, restUntil: -Infinity };
  // As main does it: what is wrong with the data is told of, then comes the first look.
  const told =
    notice === null ? fresh : step(fresh, { type: 'data', notice, at: driver.now(), idle: 'unknown' }).state;
  driver.state = told;
  driver.hear({ call: false, sharing: false, fullScreen: false, doNotDisturb: false, playing: false });
  driver.pass(0);
  return driver;
}

/** The same day so many months on, or the last of that month, reckoned by the calendar of the engine. */
function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const on = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)));
  return on.toISOString().slice(0, 10);
}

const left = ({ state }: Driver): readonly string[] => state.sheets.map(({ id }) => id);
const kept = ({ effects }: Driver): number =>
  effects.filter((effect) => effect.type === 'keep' && effect.what === 'guides').length;

describe('notes about one person', () => {
  it('go when the day changes, six months after they were last changed, with nobody there', () => {
    const driver = started([sheet('a', '2026-05-24'), sheet('b', '2026-05-25'), sheet('c', '2026-11-20')]);
    driver.pass(15 * HOUR);
    expect(left(driver)).toEqual(['a', 'b', 'c']);
    driver.pass(HOUR);
    expect(left(driver)).toEqual(['b', 'c']);
    driver.pass(DAY);
    expect(left(driver)).toEqual(['c']);
    expect(kept(driver)).toBe(2);
    expect(driver.events).toEqual([]);
    // Nothing wakes the machine but the days on which something goes.
    expect(driver.wakes).toBe(2);
  });

  it('go at the start where the app was closed for months, and guides about nobody stay', () => {
    const driver = started([
      sheet('old', '2026-02-01'),
      sheet('talk', '2026-02-01', 'conversation'),
      sheet('load', '2026-02-01', 'workload'),
      sheet('week', '2026-02-01', 'week'),
      sheet('later', '2026-02-01', 'of a later version'),
      sheet('new', '2026-11-01'),
    ]);
    expect(left(driver)).toEqual(['week', 'later', 'new']);
    expect(kept(driver)).toBe(1);
  });

  it('stay as long as the person chose', () => {
    const sheets = [sheet('year', '2025-11-23'), sheet('month', '2026-10-23'), sheet('new', '2026-10-24')];
    expect(left(started(sheets, { personNotes: 1 }))).toEqual(['new']);
    expect(left(started(sheets, { personNotes: 12 }))).toEqual(['month', 'new']);
    expect(left(started(sheets, { personNotes: null }))).toEqual(['year', 'month', 'new']);
  });

  it('that a shorter time makes overdue stay until the next day, so that it can be thought better of', () => {
    const driver = started([sheet('a', '2026-09-01'), sheet('b', '2026-09-02')]);
    driver.command({ type: 'settings.change', change: { personNotes: 1 } });
    driver.pass(15 * HOUR);
    expect(left(driver)).toEqual(['a', 'b']);
    driver.command({ type: 'settings.change', change: { personNotes: 12 } });
    driver.pass(2 * DAY);
    expect(left(driver)).toEqual(['a', 'b']);
    driver.command({ type: 'settings.change', change: { personNotes: 1 } });
    driver.pass(DAY);
    expect(left(driver)).toEqual([]);
  });

  it('stay longer where they are changed meanwhile', () => {
    const driver = started([sheet('a', '2026-05-24')]);
    driver.command({ type: 'sheet.fill', sheet: 'a', answers: {} });
    driver.pass(180 * DAY);
    expect(left(driver)).toEqual(['a']);
    driver.pass(DAY);
    expect(left(driver)).toEqual([]);
  });

  it('go at midnight also at work, and while it is asked when the day ended', () => {
    const driver = started([sheet('a', '2026-05-24')], {}, '2026-11-23T22:00');
    driver.command({ type: 'day.start', place: 'home' });
    driver.pass(HOUR);
    expect(left(driver)).toEqual(['a']);
    driver.pass(HOUR);
    expect(left(driver)).toEqual([]);
  });

  it('go on their day and not before, whenever they were written and however long they are kept', () => {
    const anyNotes = fc.uniqueArray(fc.integer({ min: 0, max: 800 }), { maxLength: 8 });
    fc.assert(
      fc.property(anyNotes, fc.constantFrom(...NOTES_KEPT), fc.nat({ max: 500 }), (ages, kept, days) => {
        const notes = ages.map((age) => sheet(`${age}`, addDays('2026-11-23', -age)));
        const driver = started(notes, { personNotes: kept });
        driver.pass(days * DAY);
        const { date } = driver.snapshot;
        const stay = notes.filter(({ changed }) => monthsAfter(changed, kept) > date);
        expect(left(driver)).toEqual(stay.map(({ id }) => id));
      }),
      { numRuns: 60 },
    );
  });

  it('go by the date where the person is', () => {
    const driver = started([sheet('a', '2026-05-24')], {}, '2026-11-23T14:00');
    const inTokyo = (hours: number): ReturnType<Driver['now']> => {
      const now = driver.now();
      const by = hours * HOUR;
      return { wall: now.wall + by, mono: now.mono + by, boot: null, zone: 'Asia/Tokyo' };
    };
    const look = (state: CompanionState, hours: number): CompanionState =>
      step(state, { type: 'wake', at: inTokyo(hours), idle: 'unknown' }).state;
    const moved = look(driver.state, 0);
    expect(look(moved, 1.9).sheets).toHaveLength(1);
    expect(look(moved, 2).sheets).toEqual([]);
  });
});

describe('where the settings may not say what the person chose', () => {
  it.each<[string, DataNotice]>([
    ['cannot be opened', { type: 'cannot-open', file: 'settings.json' }],
    ['are of a newer version', { type: 'newer', file: 'settings.json' }],
    ['are gone', { type: 'set-aside', file: 'settings.json', keptAs: 'set-aside/x', restoredFrom: null }],
    ['have another value', { type: 'settings-repaired', fields: ['lunch', 'personNotes'] }],
  ])('as they %s, no note is deleted until the person has seen it', (_, notice) => {
    const driver = started([sheet('old', '2026-02-01')], {}, '2026-11-23T08:00', notice);
    driver.pass(3 * DAY);
    expect(left(driver)).toEqual(['old']);
    driver.command({ type: 'notice.dismiss', notice: notice.type });
    driver.pass(DAY);
    expect(left(driver)).toEqual([]);
  });

  it.each<[string, DataNotice]>([
    ['a copy of them', { type: 'set-aside', file: 'settings.json', keptAs: 'x', restoredFrom: 1 }],
    ['those that were read', { type: 'settings-repaired', fields: ['lunch'] }],
    ['them, as another file is in trouble', { type: 'cannot-open', file: 'people.json' }],
  ])('but by %s they are', (_, notice) => {
    expect(left(started([sheet('old', '2026-02-01')], {}, '2026-11-23T08:00', notice))).toEqual([]);
  });
});
