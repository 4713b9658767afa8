import { describe, expect, it } from 'vitest';
import { calendar, event } from './files';
import { busy } from './busy';

const HERE = ';TZID=Europe/Stockholm:';
const at = (name: string, time: string): string => `${name}${HERE}${time}`;
const TEN = `${at('DTSTART', '20261123T100000')}\n${at('DTEND', '20261123T110000')}`;
const WEEKLY = `${at('DTSTART', '20261102T100000')}\nDURATION:PT1H\nRRULE:FREQ=WEEKLY`;

/** The occurrence of `of` is at `start` instead, for two hours; with `onwards` all after it move as far. */
const instead = (of: string, start: string, onwards = ''): string =>
  event(`RECURRENCE-ID${onwards}${HERE}${of}\n${at('DTSTART', start)}\nDURATION:PT2H`);
const ONWARDS = ';RANGE=THISANDFUTURE';

describe('what repeats, on Monday 23 November', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'begins today, and comes on dates',
      [event(`${TEN}\n${at('RDATE', '20261130T100000')}`)],
      ['10:00-11:00'],
    ],
    [
      'comes on a date without a time: at its own',
      [event(`${WEEKLY};UNTIL=20261110\nRDATE;VALUE=DATE:20261123`)],
      ['10:00-11:00'],
    ],
    ['comes on dates that are not today', [event(`${WEEKLY};UNTIL=20261110\nRDATE;VALUE=DATE:20261124`)], []],
    [
      'comes on a date that was taken out again',
      [event(`${WEEKLY};UNTIL=20261110\nRDATE;VALUE=DATE:20261123\n${at('EXDATE', '20261123T100000')}`)],
      [],
    ],
    [
      'comes by two rules',
      [event(`${WEEKLY};UNTIL=20261110\nRRULE:FREQ=MONTHLY;BYMONTHDAY=23`)],
      ['10:00-11:00'],
    ],
    ['ended a second before, on its own clock', [event(`${WEEKLY};UNTIL=20261123T095959`)], []],
    ['ends right then, on its own clock', [event(`${WEEKLY};UNTIL=20261123T100000`)], ['10:00-11:00']],
    [
      'ended yesterday, and comes at midnight',
      [event(`${at('DTSTART', '20261101T000000')}\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20261122`)],
      [],
    ],
    [
      'ends today, and comes at midnight',
      [event(`${at('DTSTART', '20261101T000000')}\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20261123`)],
      ['00:00-01:00'],
    ],
    [
      'is left out at another time of the day',
      [event(`${WEEKLY}\nEXDATE:20261123T000000Z`)],
      ['10:00-11:00'],
    ],
    ['is left out on another date', [event(`${WEEKLY}\nEXDATE;VALUE=DATE:20261122`)], ['10:00-11:00']],
    ['lasts less than no time', [event(WEEKLY.replace('PT1H', '-PT1H'))], []],
    ['ends before it begins', [event(WEEKLY.replace('DURATION:PT1H', at('DTEND', '20261102T090000')))], []],
    [
      'is as long as at first, also on a day that is longer',
      [event(`DTSTART${HERE}20261025T013000\nDTEND${HERE}20261025T033000\nRRULE:FREQ=WEEKLY;BYDAY=SU,MO`)],
      ['01:30-04:30'],
    ],
  ])('%s', (_, events, times) => {
    expect(busy(calendar(...events))).toEqual(times);
  });
});

describe('an exception, on Monday 23 November', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'to an event that happens once takes its place',
      [event(TEN), instead('20261123T100000', '20261123T140000')],
      ['14:00-16:00'],
    ],
    [
      'to an event that happens once takes its place, wherever it stands in the file',
      [instead('20261123T100000', '20261123T140000'), event(TEN)],
      ['14:00-16:00'],
    ],
    [
      'to another time leaves an event that happens once alone',
      [event(TEN), instead('20261123T120000', '20261123T140000')],
      ['10:00-11:00', '14:00-16:00'],
    ],
    [
      'to another week leaves this one alone',
      [event(WEEKLY), instead('20261116T100000', '20261116T140000')],
      ['10:00-11:00'],
    ],
    [
      'from last week on, and another from today on: the last one holds',
      [
        event(WEEKLY),
        instead('20261123T100000', '20261123T130000', ONWARDS),
        instead('20261116T100000', '20261116T110000', ONWARDS),
      ],
      ['13:00-15:00'],
    ],
    [
      'from last week on, and another from next week on: the first one holds',
      [
        event(WEEKLY),
        instead('20261130T100000', '20261130T130000', ONWARDS),
        instead('20261116T100000', '20261116T110000', ONWARDS),
      ],
      ['11:00-13:00'],
    ],
    [
      'moves all that follow ten days on',
      [event(WEEKLY.replace('20261102', '20261106')), instead('20261113T100000', '20261123T100000', ONWARDS)],
      ['10:00-12:00'],
    ],
    [
      'moves all that follow ten days back',
      [event(WEEKLY.replace('20261102', '20261113')), instead('20261120T100000', '20261110T100000', ONWARDS)],
      [],
    ],
    [
      'without a series to change is an event',
      [instead('20261123T100000', '20261123T140000', ONWARDS)],
      ['14:00-16:00'],
    ],
  ])('%s', (_, events, times) => {
    expect(busy(calendar(...events))).toEqual(times);
  });
});

describe('an event, on Monday 23 November', () => {
  const owned = (owner: string, attendee: string): string =>
    calendar(`X-WR-CALNAME:${owner}`, event(`${TEN}\nATTENDEE;${attendee}`));

  it.each<[string, string, readonly string[]]>([
    [
      'accepted by its owner',
      owned('a@example.org', 'PARTSTAT=ACCEPTED:mailto:a@example.org'),
      ['10:00-11:00'],
    ],
    ['without an answer', owned('a@example.org', 'CN=A:mailto:a@example.org'), ['10:00-11:00']],
    ['declined by its owner', owned('a@example.org', 'PARTSTAT=declined:MAILTO:A@example.org'), []],
    [
      'declined by an address like it',
      owned('a@example.org', 'PARTSTAT=DECLINED:x-mailto:a@example.org'),
      ['10:00-11:00'],
    ],
    ['declined by a name', owned('Jobb', 'PARTSTAT=DECLINED:mailto:Jobb'), ['10:00-11:00']],
    [
      'without a time of day, and an hour long',
      calendar(event('DTSTART;VALUE=DATE:20261123\nDURATION:PT1H')),
      [],
    ],
    ['of a day and an hour', calendar(event('DTSTART:20261123T080000Z\nDURATION:P1DT1H')), []],
    [
      'of an hour less than a day',
      calendar(event('DTSTART:20261122T230000Z\nDURATION:PT23H')),
      ['00:00-23:00'],
    ],
    ['with an end that is none', calendar(event('DTSTART:20261123T080000Z\nDTEND:later')), ['1 unread']],
    ['with a length that is none', calendar(event('DTSTART:20261123T080000Z\nDURATION:long')), ['1 unread']],
    ['with a rule that is none', calendar(event(`${TEN}\nRRULE:FREQ=NEVER`)), ['1 unread']],
    [
      'with a rule for exceptions that is none',
      calendar(event(`${WEEKLY}\nEXRULE:FREQ=NEVER`)),
      ['1 unread'],
    ],
    ['with further dates that are none', calendar(event(`${WEEKLY}\nRDATE:soon`)), ['1 unread']],
    ['with exceptions that are none', calendar(event(`${WEEKLY}\nEXDATE:never`)), ['1 unread']],
    ['for an occurrence that is none', calendar(event(`RECURRENCE-ID:once\n${TEN}`)), ['1 unread']],
  ])('%s', (_, text, times) => {
    expect(busy(text)).toEqual(times);
  });
});
