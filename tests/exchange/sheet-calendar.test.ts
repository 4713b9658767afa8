import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { guideOf } from '../../shared/content/guides';
import { calendarFile } from '../../shared/exchange/calendar-file';
import { busyTimes } from '../../shared/exchange/ics/busy-times';
import { appointmentsOf } from '../../shared/guides/appointments';
import type { Answers } from '../../shared/guides/sheet';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import { sheetWith } from '../guides/a-guide';
import { byIcalJs } from './by-ical-js';
import { byNodeIcal } from './by-node-ical';
import { instantOf } from './wall-clock';

const DAY = 86_400_000;
const words = { language: 'sv', say: translator('sv'), format: formatter('sv', 'UTC') } as const;

/** The calendar file of a guide that was answered so. */
function fileOf(guide: string, answers: Answers, zone: string, from: string, name = ''): string {
  const found = guideOf(guide);
  if (found === null) throw new Error(guide);
  const { entries } = appointmentsOf(found, sheetWith(answers, { guide, name }), words, from);
  return calendarFile(entries, { zone, from, at: Date.parse(`${from}T09:30Z`) }, words.say);
}
const rows = (...of: readonly (readonly string[])[]) => ({ type: 'table', rows: of }) as const;

/** Each `weekday` (0 is Sunday) from a date on for some days, at a time of the wall clock there. */
function weekly(weekday: number, time: string, zone: string, first: string, days: number): readonly number[] {
  return Array.from({ length: days }, (_, day) => new Date(Date.parse(`${first}T00:00Z`) + day * DAY))
    .filter((date) => date.getUTCDay() === weekday)
    .map((date) => instantOf(date, time, zone));
}

describe('the calendar file of a guide', () => {
  // Each over a change of its clock; Kolkata has none.
  it.each([
    ['Europe/Stockholm', '2026-10-14'],
    ['Europe/Stockholm', '2027-03-17'],
    ['America/New_York', '2026-10-21'],
    ['Australia/Lord_Howe', '2027-03-24'],
    ['Asia/Kolkata', '2026-10-14'],
  ])('has the open hours right in %s from %s, by two other programs', (zone, first) => {
    const text = fileOf('open-hours', { hours: rows(['Tisdag', 'kl 9', '10:30', 'Telefon']) }, zone, first);
    const [from, to] = [Date.parse(`${first}T00:00Z`) - DAY, Date.parse(`${first}T00:00Z`) + 40 * DAY];
    const wanted = weekly(2, '09:00', zone, first, 40);
    expect(wanted.length).toBeGreaterThan(4);
    for (const read of [byIcalJs, byNodeIcal]) {
      const found = read(text, from, to);
      expect(found.map(({ start }) => start).slice(0, wanted.length)).toEqual(wanted);
      for (const { minutes, summary } of found) expect([minutes, summary]).toEqual([90, 'Öppen kontakttid']);
    }
  });

  it('has rows of any day and time where the wall clock says, by the zone in the file alone', () => {
    const zones = ['Europe/Stockholm', 'America/New_York', 'Pacific/Auckland', 'Africa/Casablanca', 'UTC'];
    // No clock changes between four in the morning and eleven at night.
    const time = fc
      .tuple(fc.integer({ min: 4, max: 22 }), fc.constantFrom('00', '15', '45'))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
    const row = fc.record({
      weekday: fc.integer({ min: 1, max: 7 }),
      at: time,
      minutes: fc.integer({ min: 1, max: 600 }),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 400 }),
        (checkIns, zone, after) => {
          const first = new Date(Date.UTC(2026, 0, 1) + after * DAY).toISOString().slice(0, 10);
          const answers = {
            'check-ins': rows(
              ...checkIns.map(({ weekday, at, minutes }) => [`${weekday}`, at, '', `${minutes}`]),
            ),
          };
          const text = fileOf('contact-agreement', answers, zone, first, 'AB');
          const wanted = checkIns
            .flatMap(({ weekday, at, minutes }) =>
              weekly(weekday % 7, at, zone, first, 21).map((start) => `${start} ${minutes}`),
            )
            .sort();
          const end = instantOf(new Date(Date.parse(`${first}T00:00Z`) + 21 * DAY), '00:00', zone);
          const found = byIcalJs(text, 0, end).map(({ start, minutes }) => `${start} ${minutes}`);
          expect(wanted.length).toBe(3 * checkIns.length);
          expect(found.sort()).toEqual(wanted);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has a meeting once, with its place, its time and its day as other programs read them', () => {
    const answers: Answers = {
      day: { type: 'date', date: '2026-12-04', from: '09:00', to: '10:15' },
      place: { type: 'words', text: 'Rum 3; länk, i inbjudan\nTa med kaffe' },
    };
    const text = fileOf('meeting-card', answers, 'Europe/Stockholm', '2026-11-23', 'APT');
    const [from, to] = [Date.UTC(2026, 10, 23), Date.UTC(2028, 0, 1)];
    const once = [{ start: Date.UTC(2026, 11, 4, 8), minutes: 75, summary: 'Möte: APT' }];
    expect(byNodeIcal(text, from, to)).toEqual(once);
    expect(byIcalJs(text, from, to)).toEqual(once);
    const event = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('location')).toBe('Rum 3; länk, i inbjudan\nTa med kaffe');
    expect(event?.getFirstPropertyValue('uid')).toBe('s-day@arbetsro');
    expect(busyTimes(text, from, to, 'Europe/Stockholm')).toMatchObject({
      ok: true,
      busy: [{ from: Date.UTC(2026, 11, 4, 8), to: Date.UTC(2026, 11, 4, 9, 15) }],
      unread: 0,
    });
  });

  it('has a day of review as a day and no hour, for which the app is not quiet', () => {
    const review = { review: { type: 'date', date: '2027-02-01' } } as const;
    const text = fileOf('contact-agreement', review, 'Pacific/Auckland', '2026-11-23', 'AB');
    const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    const [event] = events.map((component) => new ICAL.Event(component));
    expect(events).toHaveLength(1);
    expect([event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]).toEqual([
      true,
      '2027-02-01',
      '2027-02-02',
    ]);
    const busy = busyTimes(text, Date.UTC(2027, 0, 30), Date.UTC(2027, 1, 3), 'Pacific/Auckland');
    expect(busy).toEqual({ ok: true, busy: [], unread: 0 });
  });

  it('keeps the time of open hours when the app reads it back, and not that of fika', () => {
    const week = (guide: string, answers: Answers) =>
      busyTimes(
        fileOf(guide, answers, 'Europe/Stockholm', '2026-11-23'),
        Date.UTC(2026, 10, 23),
        Date.UTC(2026, 10, 30),
        'Europe/Stockholm',
      );
    expect(week('open-hours', { hours: rows(['1-5', '13:00', '13:30', '']) })).toMatchObject({
      ok: true,
      busy: [23, 24, 25, 26, 27].map((date) => ({
        from: Date.UTC(2026, 10, date, 12),
        to: Date.UTC(2026, 10, date, 12, 30),
      })),
    });
    expect(week('social', { decided: rows(['Fika', '5', '', '14:30', '']) })).toMatchObject({ busy: [] });
  });

  it('names the same things alike when it is made anew on another day, and no two alike', () => {
    const answers = {
      'check-ins': rows(['2', '09:00'], ['4', '09:00'], ['4', '09:00']),
      review: { type: 'date', date: '2027-02-01' },
    } as const;
    const ids = (from: string) =>
      [...fileOf('contact-agreement', answers, 'UTC', from).matchAll(/^UID:(.*)\r$/gm)].map(([, id]) => id);
    expect(ids('2026-11-23')).toEqual(ids('2026-12-20'));
    expect(ids('2026-11-23')).toEqual([
      's-check-ins-1@arbetsro',
      's-check-ins-2@arbetsro',
      's-check-ins-3@arbetsro',
      's-review@arbetsro',
    ]);
  });
});
