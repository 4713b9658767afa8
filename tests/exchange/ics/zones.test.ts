import { describe, expect, it } from 'vitest';
import type { Zone } from '../../../shared/exchange/ics/zones';
import { namedZone, UTC, windowsZone, zoneOfId } from '../../../shared/exchange/ics/zones';

const at = (iso: string): number => Date.parse(`${iso}:00Z`);
const written = (ms: number | undefined): string => new Date(ms ?? NaN).toISOString().slice(0, 16);

/** What a zone makes of a local time, and what it shows at an instant, as text. */
const instant = (zone: Zone | null, local: string): string => written(zone?.instant(at(local)));
const shown = (zone: Zone | null, iso: string): string => written(zone?.local(at(iso)));

describe('a zone by its name', () => {
  it.each([
    ['Europe/Stockholm', '2026-11-23T10:00', '2026-11-23T09:00'],
    ['Europe/Stockholm', '2026-07-01T10:00', '2026-07-01T08:00'],
    ['America/St_Johns', '2026-11-23T10:00', '2026-11-23T13:30'],
    ['Etc/GMT+5', '2026-11-23T10:00', '2026-11-23T15:00'],
    ['Asia/Kathmandu', '2026-11-23T10:00', '2026-11-23T04:15'],
  ])('%s has %s at the instant %s', (name, local, utc) => {
    expect(instant(namedZone(name), local)).toBe(utc);
    expect(shown(namedZone(name), utc)).toBe(local);
  });

  it('takes the hour that is skipped by the offset before it, and the first of one that comes twice', () => {
    const zone = namedZone('Europe/Stockholm');
    expect(instant(zone, '2026-03-29T02:30')).toBe('2026-03-29T01:30');
    expect(instant(zone, '2026-10-25T02:30')).toBe('2026-10-25T00:30');
    expect([shown(zone, '2026-10-25T00:30'), shown(zone, '2026-10-25T01:30')]).toEqual([
      '2026-10-25T02:30',
      '2026-10-25T02:30',
    ]);
  });

  it.each([
    'Middle Earth',
    'Middle/Earth',
    '',
    'Europe/Stockholm ',
    ' Europe/Stockholm',
    'W. Europe Standard Time',
    `${'Europe/'.repeat(20)}Stockholm`,
  ])('%j is none', (name) => {
    expect(namedZone(name)).toBeNull();
  });
});

describe('a zone behind an id', () => {
  it.each([
    'Europe/Stockholm',
    '/example.org/20260101_1/Europe/Stockholm',
    '/freeassociation.sourceforge.net/Tzfile/Europe/Stockholm',
    'a/b/c/d/Europe/Stockholm',
    'a/b/c/d/e/f/g/Europe/Stockholm',
  ])('%s is Stockholm', (id) => {
    expect(shown(zoneOfId(id), '2026-07-01T08:00')).toBe('2026-07-01T10:00');
  });

  it('is the longest name that there is', () => {
    expect(shown(zoneOfId('/x/America/Indiana/Knox'), '2026-11-23T12:00')).toBe('2026-11-23T06:00');
  });

  it.each(['', 'Middle Earth', '/', 'Europe/Stockholm/late', 'a/b'])('%j is none', (id) => {
    expect(zoneOfId(id)).toBeNull();
  });
});

describe('a zone behind a name of Windows', () => {
  it.each([
    ['W. Europe Standard Time', '2026-07-01T10:00'],
    ['w. europe standard time', '2026-07-01T10:00'],
    ['FLE Standard Time', '2026-07-01T11:00'],
    ['India Standard Time', '2026-07-01T13:30'],
  ])('%s', (name, local) => {
    expect(shown(windowsZone(name), '2026-07-01T08:00')).toBe(local);
  });

  it.each(['Europe/Stockholm', 'Middle Earth Standard Time', '', 'constructor'])('%j is none', (name) => {
    expect(windowsZone(name)).toBeNull();
  });
});

it('shows UTC as it is', () => {
  expect([UTC.instant(1_234), UTC.local(1_234)]).toEqual([1_234, 1_234]);
});
