import { describe, expect, it } from 'vitest';
import { icalendarOf, weeklyMoments } from '../../shared/exchange/icalendar';
import { readBusyTimes } from '../../shared/exchange/ics/busy-times';
import { calendarText, property, textValue } from '../../shared/exchange/calendar-lines';
import { zoneLines } from '../../shared/exchange/zone-lines';
import { translator } from '../../shared/messages';
import { DEFAULT_SETTINGS, type DayTemplate, type Settings } from '../../shared/settings';
import { byIcalJs } from './by-ical-js';
import { byNodeIcal } from './by-node-ical';
import { instantOf } from './wall-clock';

const say = translator('sv');
const TEMPLATE: DayTemplate = {
  place: 'office',
  lunchAt: '11:30',
  lunchMinutes: 60,
  freshAirAt: null,
  fikaAt: null,
  contactAt: null,
  readUpAt: null,
};
const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  breaks: { ...DEFAULT_SETTINGS.breaks, fika: '09:15' },
  templates: { ...DEFAULT_SETTINGS.templates, 3: TEMPLATE, 6: TEMPLATE },
  reminders: { ...DEFAULT_SETTINGS.reminders, checkIn: { weekday: 2, at: '13:00' } },
};
const MADE = Date.UTC(2026, 9, 14, 9, 30, 5, 250);
const file = (zone: string, from = '2026-10-14'): string =>
  icalendarOf(SETTINGS, { zone, from, at: MADE }, say);

/** What the settings above come to from `first` on, told anew: minutes of each moment by its name and begin. */
function expected(zone: string, first: string, days: number): readonly string[] {
  const found: string[] = [];
  for (let day = 0; day < days; day += 1) {
    const date = new Date(Date.parse(`${first}T00:00Z`) + day * 86_400_000);
    const weekday = date.getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    const add = (name: string, time: string, minutes: number): void => {
      const at = instantOf(date, time, zone);
      found.push(`${new Date(at).toISOString()} ${minutes} ${name}`);
    };
    if (weekday === 3) add('Lunch', '11:30', 60);
    else {
      add('Fika', '09:15', 15);
      add('Lunch', '12:00', 30);
      add('Prata med någon', '14:00', 15);
    }
    if (weekday === 2) add('Avstämning med chefen', '13:00', 30);
  }
  return found.sort();
}

/** By a parser that shares nothing with ours. */
function byAnother(text: string, from: number, to: number): readonly string[] {
  return byNodeIcal(text, from, to)
    .map(({ start, minutes, summary }) => `${new Date(start).toISOString()} ${minutes} ${summary}`)
    .sort();
}

/** By ical.js, with nothing but the zone that the file itself describes. */
function byItsOwnZone(text: string, from: number, to: number): readonly string[] {
  return byIcalJs(text, from, to)
    .map(({ start, minutes, summary }) => `${new Date(start).toISOString()} ${minutes} ${summary}`)
    .sort();
}

describe('the calendar file', () => {
  // Each over a change of its clock; Lord Howe's is half an hour, Kolkata has none, Casablanca's follow the moon.
  const zones: readonly (readonly [zone: string, from: string])[] = [
    ['Europe/Stockholm', '2026-10-14'],
    ['Europe/Stockholm', '2027-03-17'],
    ['America/New_York', '2026-10-21'],
    ['Australia/Lord_Howe', '2027-03-24'],
    ['Pacific/Auckland', '2026-09-16'],
    ['Asia/Kolkata', '2026-10-14'],
    ['Africa/Casablanca', '2027-01-27'],
    ['UTC', '2026-10-14'],
  ];
  it.each(zones)(
    'has its occurrences right in %s from %s, by another library and by its own zone',
    (zone, first) => {
      const text = file(zone, first);
      const from = Date.parse(`${first}T00:00Z`) - 86_400_000;
      const wanted = expected(zone, first, 40);
      const until = Date.parse(`${first}T00:00Z`) + 40 * 86_400_000;
      const within = (found: readonly string[]): readonly string[] =>
        found.filter((one) => one < (wanted.at(-1) ?? '') || one === wanted.at(-1));
      expect(wanted.length).toBeGreaterThan(70);
      expect(within(byAnother(text, from, until))).toEqual(wanted);
      expect(within(byItsOwnZone(text, from, until))).toEqual(wanted);
    },
  );

  it.each(['Europe/Stockholm', 'America/New_York', 'Africa/Casablanca'])(
    'is as right eight years on, in %s',
    (zone) => {
      const from = Date.UTC(2034, 2, 1);
      const wanted = expected(zone, '2034-03-01', 60);
      const until = Date.UTC(2034, 3, 30);
      expect(byItsOwnZone(file(zone), from, until)).toEqual(wanted);
    },
  );

  it('is written as RFC 5545 says: lines of 75 octets, CRLF, times of its zone, a stamp in UTC', () => {
    const text = file('Europe/Stockholm');
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
    expect(unfolded.slice(0, 23)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Arbetsro//Arbetsro//SV',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Arbetsro',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Stockholm',
      'BEGIN:STANDARD',
      'DTSTART:20251026T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260329T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:fika-1@arbetsro',
      'DTSTAMP:20261014T093005Z',
    ]);
    // Wednesday 14 October has no fika: the first is the day after.
    expect(unfolded).toContain('DTSTART;TZID=Europe/Stockholm:20261015T091500');
    expect(unfolded).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,TU,TH,FR');
    expect(unfolded.filter((line) => line === 'TRANSP:TRANSPARENT')).toHaveLength(5);
  });

  it('has the same ids each time, no two alike', () => {
    const ids = (text: string): readonly string[] =>
      text.split('\r\n').filter((line) => line.startsWith('UID:'));
    expect(ids(file('UTC', '2027-05-05'))).toEqual(ids(file('Europe/Stockholm')));
    expect(ids(file('UTC'))).toEqual([
      'UID:fika-1@arbetsro',
      'UID:lunch-1@arbetsro',
      'UID:contact-1@arbetsro',
      'UID:lunch-2@arbetsro',
      'UID:check-in-1@arbetsro',
    ]);
  });

  it('makes nobody busy when the app reads it back', () => {
    const reading = readBusyTimes(file('Europe/Stockholm'), MADE, MADE + 30 * 86_400_000, 'Europe/Stockholm');
    let step = reading.next();
    while (step.done !== true) step = reading.next();
    expect(step.value).toMatchObject({ ok: true, busy: [], unread: 0 });
  });

  it('has the group on every day of work, whatever that weekday is like', () => {
    const slots = { ...SETTINGS.slots, groupIn: '08:30', groupOut: '16:15' };
    const group = weeklyMoments({ ...SETTINGS, slots }).filter(({ moment }) => moment.startsWith('group'));
    expect(group).toEqual([
      { moment: 'group-in', weekdays: [1, 2, 3, 4, 5], at: '08:30', minutes: 15 },
      { moment: 'group-out', weekdays: [1, 2, 3, 4, 5], at: '16:15', minutes: 15 },
    ]);
    const text = icalendarOf({ ...SETTINGS, slots }, { zone: 'UTC', from: '2026-10-14', at: MADE }, say);
    expect(text).toContain('SUMMARY:Gruppens incheckning');
    expect(text).toContain('SUMMARY:Gruppens utcheckning');
  });

  it('leaves out days off, what nobody has, and every sort that is switched off', () => {
    const none: Settings = {
      ...SETTINGS,
      breaks: { ...SETTINGS.breaks, fika: null },
      slots: { ...SETTINGS.slots, contact: null },
      reminders: { ...SETTINGS.reminders, checkIn: null },
      hours: { ...SETTINGS.hours, 3: null },
    };
    expect(weeklyMoments(none)).toEqual([
      { moment: 'lunch', weekdays: [1, 2, 4, 5], at: '12:00', minutes: 30 },
    ]);
    const off = { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null };
    const empty = icalendarOf({ ...none, hours: off }, { zone: 'UTC', from: '2026-10-14', at: MADE }, say);
    expect(empty).not.toContain('VEVENT');
    expect(byNodeIcal(empty, MADE, MADE + 86_400_000)).toEqual([]);
  });
});

describe('a zone', () => {
  it('whose clock nobody changes has one part', () => {
    expect(zoneLines('Asia/Kolkata', '2026-10-14')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Kolkata',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0530',
      'TZOFFSETTO:+0530',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('goes by the second Sunday where its rule does', () => {
    expect(zoneLines('America/New_York', '2026-10-14')).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
  });

  it('lists its changes where no rule holds', () => {
    const lines = zoneLines('Africa/Casablanca', '2026-10-14');
    expect(lines.filter((line) => line.startsWith('RRULE'))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('RDATE')).length).toBeGreaterThan(15);
  });
});

describe('a line', () => {
  it('escapes what would end its value, and folds between characters', () => {
    const words = `a;b,c\\d\ne\r\nf ${'å🌲'.repeat(40)}`;
    const text = calendarText([property('SUMMARY', textValue(words))]);
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const whole = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261014T090000Z\r\n${text}END:VEVENT\r\nEND:VCALENDAR\r\n`;
    const [event] = byNodeIcal(whole, Date.UTC(2026, 9, 1), Date.UTC(2026, 10, 1));
    expect(event?.summary).toBe(words.replaceAll('\r\n', '\n'));
  });

  it('of 75 octets stays whole, of 76 does not', () => {
    expect(calendarText(['x'.repeat(75)])).toBe(`${'x'.repeat(75)}\r\n`);
    expect(calendarText(['x'.repeat(150)])).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x\r\n`);
  });
});
