import { describe, expect, it } from 'vitest';
import { busyTimes } from '../../../shared/exchange/ics/busy-times';
import { calendar, event } from './files';
import { busy, HOME } from './busy';

const TEN = 'DTSTART;TZID=Europe/Stockholm:20261123T100000\nDTEND;TZID=Europe/Stockholm:20261123T110000';
const WEEKLY =
  'DTSTART;TZID=Europe/Stockholm:20261102T100000\nDTEND;TZID=Europe/Stockholm:20261102T110000\nRRULE:FREQ=WEEKLY';

describe('one event', () => {
  it.each<[string, string, readonly string[]]>([
    ['in a zone', TEN, ['10:00-11:00']],
    ['in UTC', 'DTSTART:20261123T090000Z\nDTEND:20261123T100000Z', ['10:00-11:00']],
    ['floating: where the person is', 'DTSTART:20261123T090000\nDTEND:20261123T100000', ['09:00-10:00']],
    [
      'in another zone',
      'DTSTART;TZID=America/New_York:20261123T090000\nDTEND;TZID=America/New_York:20261123T093000',
      ['15:00-15:30'],
    ],
    [
      'from one zone to another',
      'DTSTART;TZID=Europe/Stockholm:20261123T080000\nDTEND;TZID=Europe/London:20261123T090000',
      ['08:00-10:00'],
    ],
    [
      'in a zone by its Windows name',
      'DTSTART;TZID=W. Europe Standard Time:20261123T100000\nDTEND;TZID=W. Europe Standard Time:20261123T110000',
      ['10:00-11:00'],
    ],
    [
      'in a zone at the end of a path',
      'DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Tokyo:20261123T180000\nDURATION:PT1H',
      ['10:00-11:00'],
    ],
    [
      'in a zone that nobody knows: as without one',
      'DTSTART;TZID=Middle Earth:20261123T100000\nDURATION:PT1H',
      ['10:00-11:00'],
    ],
    ['with a duration', 'DTSTART:20261123T090000Z\nDURATION:PT1H30M', ['10:00-11:30']],
    ['without a length', 'DTSTART:20261123T090000Z', []],
    ['of length zero', 'DTSTART:20261123T090000Z\nDTEND:20261123T090000Z', []],
    ['that ends before it begins', 'DTSTART:20261123T090000Z\nDTEND:20261123T080000Z', []],
    ['from yesterday into today', 'DTSTART:20261122T213000Z\nDTEND:20261123T003000Z', ['00:00-01:30']],
    ['from today into tomorrow', 'DTSTART:20261123T213000Z\nDTEND:20261124T003000Z', ['22:30-11-24 00:00']],
    ['all day', 'DTSTART;VALUE=DATE:20261123\nDTEND;VALUE=DATE:20261124', []],
    ['all day, as Exchange has it', `${TEN}\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE`, []],
    [
      'from midnight to midnight',
      'DTSTART;TZID=Europe/Stockholm:20261123T000000\nDTEND;TZID=Europe/Stockholm:20261124T000000',
      [],
    ],
    ['of several days', 'DTSTART:20261122T080000Z\nDTEND:20261125T160000Z', []],
    ['of a day less a minute', 'DTSTART:20261122T230000Z\nDTEND:20261123T225900Z', ['00:00-23:59']],
    ['of a day as duration', 'DTSTART:20261123T080000Z\nDURATION:P1D', []],
    ['cancelled', `${TEN}\nSTATUS:CANCELLED`, []],
    ['confirmed', `${TEN}\nSTATUS:CONFIRMED`, ['10:00-11:00']],
    ['tentative counts as busy', `${TEN}\nSTATUS:TENTATIVE`, ['10:00-11:00']],
    ['shown as free', `${TEN}\nTRANSP:TRANSPARENT`, []],
    ['shown as busy', `${TEN}\nTRANSP:OPAQUE`, ['10:00-11:00']],
    ['free in Outlook', `${TEN}\nX-MICROSOFT-CDO-BUSYSTATUS:FREE`, []],
    ['tentative in Outlook', `${TEN}\nX-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE`, ['10:00-11:00']],
    ['out of office', `${TEN}\nX-MICROSOFT-CDO-BUSYSTATUS:OOF`, ['10:00-11:00']],
    ['working elsewhere', `${TEN}\nX-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE`, []],
    ['in small letters', TEN.toLowerCase().replace('europe/stockholm', 'Europe/Stockholm'), ['10:00-11:00']],
    [
      'with an alarm of its own length',
      `${TEN}\nBEGIN:VALARM\nTRIGGER:-PT15M\nDURATION:PT5M\nEND:VALARM`,
      ['10:00-11:00'],
    ],
    ['at an hour that is none', 'DTSTART:20261123T256100Z\nDURATION:PT1H', ['1 unread']],
    ['without a start', 'DURATION:PT1H', ['1 unread']],
    ['in words', 'DTSTART:tomorrow\nDTEND:later', ['1 unread']],
  ])('%s', (_, lines, times) => {
    expect(busy(calendar(event(lines)))).toEqual(times);
  });

  it('declined counts where the calendar is named by the address that declined, and nowhere else', () => {
    const declined = event(
      `${TEN}\nATTENDEE;CN=Amina;PARTSTAT=DECLINED:mailto:Amina@Example.org\nATTENDEE;PARTSTAT=ACCEPTED:mailto:bo@example.org`,
    );
    expect(busy(calendar('X-WR-CALNAME:amina@example.org', declined))).toEqual([]);
    expect(busy(calendar('X-WR-CALNAME:bo@example.org', declined))).toEqual(['10:00-11:00']);
    expect(busy(calendar('X-WR-CALNAME:Jobb', declined))).toEqual(['10:00-11:00']);
    expect(busy(calendar(declined))).toEqual(['10:00-11:00']);
  });
});

describe('a series', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['goes on', [event(WEEKLY)], ['10:00-11:00']],
    ['is over', [event(`${WEEKLY};UNTIL=20261122T235959Z`)], []],
    ['ends today', [event(`${WEEKLY};UNTIL=20261123T090000Z`)], ['10:00-11:00']],
    ['ends with today as a date', [event(`${WEEKLY};UNTIL=20261123`)], ['10:00-11:00']],
    ['has three times, of which today is none', [event(`${WEEKLY};COUNT=3`)], []],
    ['has four times, of which today is the last', [event(`${WEEKLY};COUNT=4`)], ['10:00-11:00']],
    ['not today', [event(`${WEEKLY}\nEXDATE;TZID=Europe/Stockholm:20261116T100000,20261123T100000`)], []],
    ['not today, in UTC', [event(`${WEEKLY}\nEXDATE:20261123T090000Z`)], []],
    ['not today, as a date', [event(`${WEEKLY}\nEXDATE;VALUE=DATE:20261123`)], []],
    ['not today, by a rule', [event(`${WEEKLY}\nEXRULE:FREQ=WEEKLY;INTERVAL=3`)], []],
    [
      'once more',
      [event(`${WEEKLY};UNTIL=20261110\nRDATE;TZID=Europe/Stockholm:20261123T130000`)],
      ['13:00-14:00'],
    ],
    [
      'once more, and longer',
      [
        event(
          `${WEEKLY};UNTIL=20261110\nRDATE;VALUE=PERIOD:20261123T120000Z/PT3H,20261123T170000Z/20261123T171500Z`,
        ),
      ],
      ['13:00-16:00', '18:00-18:15'],
    ],
    [
      'by dates alone',
      [event(`${TEN.replaceAll('1123', '1102')}\nRDATE;TZID=Europe/Stockholm:20261123T100000`)],
      ['10:00-11:00'],
    ],
    [
      'moved today',
      [
        event(WEEKLY),
        event(
          'RECURRENCE-ID;TZID=Europe/Stockholm:20261123T100000\nDTSTART;TZID=Europe/Stockholm:20261123T140000\nDTEND;TZID=Europe/Stockholm:20261123T143000',
        ),
      ],
      ['14:00-14:30'],
    ],
    [
      'moved today, the exception first',
      [
        event('RECURRENCE-ID:20261123T090000Z\nDTSTART:20261123T130000Z\nDTEND:20261123T133000Z'),
        event(WEEKLY),
      ],
      ['14:00-14:30'],
    ],
    [
      'moved to today',
      [
        event(WEEKLY.replace('1102', '1103').replace('1102', '1103')),
        event(
          'RECURRENCE-ID;TZID=Europe/Stockholm:20261124T100000\nDTSTART;TZID=Europe/Stockholm:20261123T160000\nDURATION:PT1H',
        ),
      ],
      ['16:00-17:00'],
    ],
    [
      'moved away from today',
      [
        event(WEEKLY),
        event(
          'RECURRENCE-ID;TZID=Europe/Stockholm:20261123T100000\nDTSTART;TZID=Europe/Stockholm:20261127T100000\nDURATION:PT1H',
        ),
      ],
      [],
    ],
    [
      'cancelled today',
      [event(WEEKLY), event(`RECURRENCE-ID;TZID=Europe/Stockholm:20261123T100000\n${TEN}\nSTATUS:CANCELLED`)],
      [],
    ],
    [
      'free today',
      [
        event(WEEKLY),
        event(`RECURRENCE-ID;TZID=Europe/Stockholm:20261123T100000\n${TEN}\nTRANSP:TRANSPARENT`),
      ],
      [],
    ],
    [
      'all day today',
      [
        event(WEEKLY),
        event('RECURRENCE-ID;TZID=Europe/Stockholm:20261123T100000\nDTSTART;VALUE=DATE:20261123'),
      ],
      [],
    ],
    [
      'free, but not today',
      [
        event(`${WEEKLY}\nTRANSP:TRANSPARENT`),
        event(`RECURRENCE-ID;TZID=Europe/Stockholm:20261123T100000\n${TEN}`),
      ],
      ['10:00-11:00'],
    ],
    [
      'an exception whose series is not in the file',
      [event(`RECURRENCE-ID;TZID=Europe/Stockholm:20261123T100000\n${TEN}`)],
      ['10:00-11:00'],
    ],
    [
      'two versions of an exception',
      [
        event(WEEKLY),
        event(`SEQUENCE:2\nRECURRENCE-ID:20261123T090000Z\nDTSTART:20261123T130000Z\nDURATION:PT1H`),
        event(`SEQUENCE:1\nRECURRENCE-ID:20261123T090000Z\nDTSTART:20261123T150000Z\nDURATION:PT1H`),
      ],
      ['14:00-15:00'],
    ],
    [
      'moved an hour from last week on',
      [
        event(WEEKLY),
        event(
          'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Stockholm:20261116T100000\nDTSTART;TZID=Europe/Stockholm:20261116T110000\nDURATION:PT2H',
        ),
      ],
      ['11:00-13:00'],
    ],
    [
      'moved from last week on, and back today',
      [
        event(WEEKLY),
        event(
          'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Stockholm:20261116T100000\nDTSTART;TZID=Europe/Stockholm:20261116T110000\nDURATION:PT2H',
        ),
        event(`RECURRENCE-ID;TZID=Europe/Stockholm:20261123T100000\n${TEN}`),
      ],
      ['10:00-11:00'],
    ],
    [
      'moved a day from last week on',
      [
        event(WEEKLY.replaceAll('1102', '1101')),
        event(
          'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Stockholm:20261115T100000\nDTSTART;TZID=Europe/Stockholm:20261116T100000\nDURATION:PT1H',
        ),
      ],
      ['10:00-11:00'],
    ],
    [
      'called off from last week on',
      [
        event(WEEKLY),
        event(
          'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Stockholm:20261116T100000\nDTSTART;TZID=Europe/Stockholm:20261116T100000\nDURATION:PT1H\nSTATUS:CANCELLED',
        ),
      ],
      [],
    ],
    [
      'called off from next week on',
      [
        event(WEEKLY),
        event(
          'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Stockholm:20261130T100000\nDTSTART;TZID=Europe/Stockholm:20261130T100000\nDURATION:PT1H\nSTATUS:CANCELLED',
        ),
      ],
      ['10:00-11:00'],
    ],
    [
      'the newer of two versions',
      [event(`SEQUENCE:0\n${TEN}`), event('SEQUENCE:1\nDTSTART:20261123T130000Z\nDURATION:PT1H')],
      ['14:00-15:00'],
    ],
    [
      'a newer version that moved out of sight',
      [event('SEQUENCE:4\nDTSTART:20270323T130000Z\nDURATION:PT1H'), event(`SEQUENCE:3\n${TEN}`)],
      [],
    ],
    [
      'two events that share a UID',
      [event(TEN), event('DTSTART:20261123T130000Z\nDURATION:PT1H')],
      ['10:00-11:00', '14:00-15:00'],
    ],
    [
      'events that overlap and touch',
      [
        event(TEN, 'a'),
        event('DTSTART:20261123T093000Z\nDURATION:PT1H', 'b'),
        event('DTSTART:20261123T103000Z\nDURATION:PT30M', 'c'),
      ],
      ['10:00-12:00'],
    ],
    [
      'two without a UID',
      [event(TEN, ''), event('DTSTART:20261123T130000Z\nDURATION:PT1H', '')],
      ['10:00-11:00', '14:00-15:00'],
    ],
  ])('%s', (_, events, times) => {
    expect(busy(calendar(...events))).toEqual(times);
  });

  it('keeps its hour across daylight saving, in both directions', () => {
    const text = calendar(event(WEEKLY.replaceAll('20261102', '20260105')));
    expect(['2026-03-23', '2026-03-30', '2026-10-19', '2026-10-26'].map((date) => busy(text, date))).toEqual(
      Array(4).fill(['10:00-11:00']),
    );
    const utc = calendar(event('DTSTART:20260105T090000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY'));
    expect(['2026-03-23', '2026-03-30', '2026-10-26'].map((date) => busy(utc, date))).toEqual([
      ['10:00-11:00'],
      ['11:00-12:00'],
      ['10:00-11:00'],
    ]);
  });

  it('in the hour that is skipped, and in the one that comes twice', () => {
    const night = calendar(
      event('DTSTART;TZID=Europe/Stockholm:20260105T023000\nDURATION:PT1H\nRRULE:FREQ=DAILY'),
    );
    const at = (date: string): unknown => {
      const from = Date.parse(`${date}T00:00:00Z`);
      const result = busyTimes(night, from, from + 86_400_000, HOME);
      return result.ok ? new Date(result.busy[0]?.from ?? 0).toISOString() : result;
    };
    // 02:30 does not exist: by the offset before it, 01:30 UTC. 02:30 comes twice: the first is 00:30 UTC.
    expect([at('2026-03-29'), at('2026-10-25')]).toEqual([
      '2026-03-29T01:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
    ]);
  });
});
