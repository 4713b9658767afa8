import { describe, expect, it } from 'vitest';
import { busyTimes } from '../../../shared/exchange/ics/busy-times';
import { busy } from './busy';
import { calendar, event } from './files';
import { FIXTURES } from './fixtures';

const TEN = 'DTSTART;TZID=Europe/Stockholm:20261123T100000\nDTEND;TZID=Europe/Stockholm:20261123T110000';

describe('files of real programs, built from their documented formats', () => {
  it.each(FIXTURES)('$program: $what', ({ text, date, times }) => {
    expect(busy(text, date)).toEqual(times);
  });

  it('a zone that the file describes is as good as the one of the system', () => {
    const described = FIXTURES.find(({ text }) => text.includes('TZID:Home office'))?.text ?? '';
    for (let month = 1; month <= 12; month++)
      for (const day of ['01', '15', '28', '29', '30']) {
        if (month === 2 && day > '28') continue;
        const date = `2026-${String(month).padStart(2, '0')}-${day}`;
        expect(busy(described, date), date).toEqual(['10:00-10:45']);
      }
  });
});

describe('what is no calendar', () => {
  it.each([
    ['nothing', '', 'no-calendar'],
    ['a letter', 'Hello\r\nthis is not one', 'no-calendar'],
    ['a page', '<html><body>Log in</body></html>', 'no-calendar'],
    ['an address book', 'BEGIN:VCARD\r\nFN:Amina\r\nEND:VCARD\r\n', 'no-calendar'],
    ['an event without a calendar', event(TEN), 'no-calendar'],
    ['half a file', calendar(event(TEN)).slice(0, -40), 'cut-off'],
    ['a file without its last line', calendar(event(TEN)).replace('END:VCALENDAR', ''), 'cut-off'],
  ])('%s', (_, text, reason) => {
    expect(busy(text)).toBe(reason);
  });

  it('an empty calendar is one', () => {
    expect(busy(calendar())).toEqual([]);
  });

  it('a zone of the person that nobody knows is UTC', () => {
    expect(busyTimes(calendar(event(TEN)), 0, 1, 'Nowhere/At_All')).toEqual({
      ok: true,
      busy: [],
      unread: 0,
    });
  });
});
