import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { busyTimes, readBusyTimes } from '../../../shared/exchange/ics/busy-times';
import { calendar, event } from './files';
import { FIXTURES } from './fixtures';

const FROM = Date.parse('2026-11-22T23:00:00Z');
const TO = FROM + 2 * 86_400_000;
const read = (text: string) => busyTimes(text, FROM, TO, 'Europe/Stockholm');
const TEN = 'DTSTART:20261123T090000Z\nDURATION:PT1H';
const BUSY = [{ from: Date.parse('2026-11-23T09:00:00Z'), to: Date.parse('2026-11-23T10:00:00Z') }];

/** Steps that the reading of a file takes: none of them is long, so their number is the work. */
function steps(text: string): number {
  let count = 0;
  const reading = readBusyTimes(text, FROM, TO, 'Europe/Stockholm');
  while (reading.next().done !== true) count += 1;
  return count;
}

/** A good event beside the bad one is read all the same. */
const beside = (bad: string): string => calendar(event(bad, 'bad'), event(TEN, 'good'));

describe('a file that means ill', () => {
  it.each([
    ['a billion seconds', `${TEN}\nRRULE:FREQ=SECONDLY;COUNT=1000000000`, 1],
    ['a billion days', `DTSTART:00010101T090000Z\nDURATION:PT1M\nRRULE:FREQ=DAILY;COUNT=1000000000`, 1],
    ['every second without end', 'DTSTART:20000101T000000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY', 1],
    [
      'a day that never comes',
      'DTSTART:20000101T000000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      0,
    ],
    [
      'a day that never comes, in months',
      'DTSTART:20000101T000000Z\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1',
      0,
    ],
    [
      'a day that never comes, by its place',
      'DTSTART:20000101T000000Z\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=2',
      0,
    ],
    [
      'a week that never comes',
      'DTSTART:20000101T000000Z\nDURATION:PT1H\nRRULE:FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6',
      0,
    ],
    [
      'a step of a billion',
      'DTSTART:20000101T000000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;INTERVAL=1000000000',
      0,
    ],
    ['places that are garbage', `${TEN}\nRRULE:FREQ=MONTHLY;BYSETPOS=-,1e5,,x`, 1],
    [
      'a place that is far',
      'DTSTART:20000101T000000Z\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;BYDAY=MO;BYSETPOS=366',
      0,
    ],
    [
      'all of it at once',
      `DTSTART:20000101T000000Z\nDURATION:PT1H\nRRULE:FREQ=YEARLY;COUNT=99999;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYHOUR=${list(24)};BYMINUTE=${list(60)};BYSECOND=${list(60)}`,
      1,
    ],
    ['a rule of nothing', `${TEN}\nRRULE:`, 1],
    ['a rule of signs', `${TEN}\nRRULE:;;;=;=;;`, 1],
    ['a duration of ages', 'DTSTART:20261123T090000Z\nDURATION:P99999999999W', 1],
    ['a line of ten million', `${TEN}\nX-LONG:${'x'.repeat(10_000_000)}`, 0],
    ['an exception list of ten million', `${TEN}\nEXDATE:${'20261123T090000Z,'.repeat(600_000)}`, 1],
    ['colons and quotes', `${TEN}\nATTENDEE;CN="a:b;PARTSTAT=DECLINED:mailto:x@y`, 1],
    ['a zone of odd signs', 'DTSTART;TZID="../../etc/passwd":20261123T090000\nDURATION:PT0S', 0],
    ['a zone that is a property', 'DTSTART;TZID=__proto__:20261123T090000\nDURATION:PT0S', 0],
  ])('%s', (_, lines, unread) => {
    const result = read(beside(lines));
    expect(result.ok && result.unread).toBe(unread);
    expect(
      result.ok &&
        result.busy.some(({ from, to }) => from <= (BUSY[0]?.from ?? 0) && to >= (BUSY[0]?.to ?? 0)),
    ).toBe(true);
    expect(steps(beside(lines))).toBeLessThan(10);
  });

  it('an event so deep that no program wrote it', () => {
    const deep = `${'BEGIN:VEVENT\r\n'.repeat(100_000)}${'END:VEVENT\r\n'.repeat(100_000)}`;
    expect(read(`BEGIN:VCALENDAR\r\n${deep}END:VCALENDAR\r\n`)).toEqual({ ok: false, reason: 'cut-off' });
  });

  it('ends without beginnings', () => {
    expect(read(`${'END:VEVENT\r\n'.repeat(100_000)}${calendar(event(TEN))}`)).toEqual({
      ok: true,
      busy: BUSY,
      unread: 0,
    });
  });

  it('a thousand events that each want all the work there is', () => {
    const bad = Array.from({ length: 1_000 }, (_, index) =>
      event(`${TEN}\nRRULE:FREQ=SECONDLY;COUNT=1000000000`, String(index)),
    );
    expect(read(calendar(...bad))).toEqual({ ok: false, reason: 'too-much' });
    // It stopped on the way: reading them takes a step each, and the work of all but a hundred was not begun.
    expect(steps(calendar(...bad))).toBeLessThan(1_200);
  });

  it('thousands of events and exceptions that share one UID', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => {
      const minute = `2026112${3 + (index % 2)}T${String(index % 24).padStart(2, '0')}${String(index % 60).padStart(2, '0')}${String(index % 59).padStart(2, '0')}Z`;
      return [
        event(`DTSTART:${minute}\nDURATION:PT1M`),
        event(`RECURRENCE-ID:${minute}\nDTSTART:${minute}\nDURATION:PT1M`),
      ];
    });
    expect(read(calendar(...many.flat()))).toEqual({ ok: false, reason: 'too-much' });
  });

  it('a zone whose rules never end', () => {
    const observance = (name: string, rule: string): string =>
      `BEGIN:${name}\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:${rule}\nEND:${name}`;
    const zone = `BEGIN:VTIMEZONE\nTZID:Bad\n${Array.from({ length: 50 }, () => observance('DAYLIGHT', 'FREQ=SECONDLY;COUNT=1000000000')).join('\n')}\nEND:VTIMEZONE`;
    const text = calendar(zone, event('DTSTART;TZID=Bad:20261123T090000\nDURATION:PT1H'));
    expect(read(text)).toEqual({ ok: false, reason: 'too-much' });
    const none = calendar(
      'BEGIN:VTIMEZONE\nTZID:Empty\nEND:VTIMEZONE',
      event('DTSTART;TZID=Empty:20261123T100000\nDURATION:PT1H'),
    );
    expect(read(none)).toEqual({ ok: true, busy: BUSY, unread: 0 });
  });

  it('NUL bytes, and bytes that are no UTF-8', () => {
    const text = calendar(event(`${TEN}\nSUMMARY:\u0000\ufffd\ud800`, 'a\u0000b'));
    expect(read(text)).toEqual({ ok: true, busy: BUSY, unread: 0 });
    const bytes = Uint8Array.from(
      [...new TextEncoder().encode(text)].map((byte, index) => (index % 37 === 5 ? 0xff : byte)),
    );
    expect(() => read(new TextDecoder().decode(bytes))).not.toThrow();
    expect(read('\u0000'.repeat(1_000_000))).toEqual({ ok: false, reason: 'no-calendar' });
  });

  it('whatever is done to a real file: it answers, in order and within the days asked for', () => {
    const texts = FIXTURES.map(({ text }) => text);
    const cut = fc.record({
      at: fc.nat(6_000),
      remove: fc.nat(60),
      put: fc.oneof(
        fc.string({ maxLength: 20 }),
        fc.constantFrom(
          '\r\n',
          '\n ',
          'BEGIN:VEVENT\r\n',
          'END:VEVENT\r\n',
          ';',
          ':',
          '=',
          ',',
          '-1',
          '99999',
          'RRULE:FREQ=HOURLY\r\n',
          'COUNT=1000000000;',
        ),
      ),
    });
    let good = 0;
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(cut, { minLength: 1, maxLength: 6 }), (text, cuts) => {
        const bent = cuts.reduce(
          (before, { at, remove, put }) =>
            before.slice(0, at % before.length) + put + before.slice((at % before.length) + remove),
          text,
        );
        const result = read(bent);
        if (!result.ok) return;
        good += 1;
        let last = FROM - 1;
        for (const { from, to } of result.busy) {
          expect(from).toBeGreaterThan(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(TO);
      }),
      { numRuns: 600 },
    );
    expect(good).toBeGreaterThan(100);
  });
});

function list(length: number): string {
  return Array.from({ length }, (_, index) => index).join(',');
}

describe('what is private', () => {
  it('nothing but times comes out, whatever an entry says', () => {
    const secret = `${TEN}\nSUMMARY:Hemligt\nDESCRIPTION:Hemligt\nLOCATION:Hemligt\nORGANIZER;CN=Hemligt:mailto:hemligt@example.org\nATTENDEE;CN=Hemligt;PARTSTAT=DECLINED:mailto:hemligt@example.org\nATTACH:https://example.org/hemligt`;
    const result = read(calendar('X-WR-CALNAME:Hemligt', event(secret)));
    expect(result).toEqual({ ok: true, busy: BUSY, unread: 0 });
    expect(JSON.stringify(result)).not.toMatch(/hemligt/i);
  });
});
