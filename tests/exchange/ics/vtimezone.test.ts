import { describe, expect, it } from 'vitest';
import { Budget } from '../../../shared/exchange/ics/recurrence';
import { describedZone, parseZone, zoneId } from '../../../shared/exchange/ics/vtimezone';
import { namedZone, type Zone } from '../../../shared/exchange/ics/zones';

const STANDARD =
  'BEGIN:STANDARD\nDTSTART:19961027T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD';
const DAYLIGHT =
  'BEGIN:DAYLIGHT\nDTSTART:19960331T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT';

function zone(...texts: readonly string[]): Zone | null {
  const part = parseZone(texts.flatMap((text) => text.split('\n')));
  return part === null ? null : describedZone(part, new Budget(100_000));
}

const at = (iso: string): number => Date.parse(`${iso}:00Z`);
const written = (ms: number | undefined): string => new Date(ms ?? NaN).toISOString().slice(0, 16);
const instant = (of: Zone | null, local: string): string => written(of?.instant(at(local)));
const shown = (of: Zone | null, utc: string): string => written(of?.local(at(utc)));

/** One observance with these lines, and a clock two hours ahead before it and one from it on. */
const from = (start: string, more = ''): string =>
  `BEGIN:STANDARD\nDTSTART:${start}\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n${more}END:STANDARD`;

describe('a zone that a file describes', () => {
  it('is what the zone of its name is, half hour by half hour around each change', () => {
    const described = zone(STANDARD, DAYLIGHT);
    const named = namedZone('Europe/Stockholm');
    for (const change of [
      '2026-03-29',
      '2026-10-25',
      '2027-03-28',
      '2027-10-31',
      '2026-01-01',
      '2026-12-31',
    ]) {
      for (let half = -96; half <= 96; half += 1) {
        const moment = at(`${change}T00:00`) + half * 1_800_000;
        expect([change, half, described?.instant(moment)]).toEqual([change, half, named?.instant(moment)]);
        expect([change, half, described?.local(moment)]).toEqual([change, half, named?.local(moment)]);
      }
    }
  });

  it('is on the clock of before until its first change', () => {
    const described = zone(from('20261025T030000'));
    expect(instant(described, '2026-10-25T02:59')).toBe('2026-10-25T00:59');
    expect(instant(described, '2026-10-25T03:00')).toBe('2026-10-25T02:00');
    expect(instant(described, '1990-01-01T12:00')).toBe('1990-01-01T10:00');
    expect(instant(described, '2050-01-01T12:00')).toBe('2050-01-01T11:00');
    expect([shown(described, '2026-10-24T12:00'), shown(described, '2026-10-26T12:00')]).toEqual([
      '2026-10-24T14:00',
      '2026-10-26T13:00',
    ]);
  });

  it('takes the earliest of several for what was before', () => {
    const later =
      'BEGIN:DAYLIGHT\nDTSTART:20270328T020000\nTZOFFSETFROM:+0500\nTZOFFSETTO:+0600\nEND:DAYLIGHT';
    for (const described of [zone(from('20261025T030000'), later), zone(later, from('20261025T030000'))])
      expect(instant(described, '2020-01-01T12:00')).toBe('2020-01-01T10:00');
  });

  it('changes on the dates that are listed', () => {
    const back =
      'BEGIN:DAYLIGHT\nDTSTART:20260329T020000\nRDATE:20270328T020000\nRDATE:20280326T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT';
    const described = zone(from('20261025T030000', 'RDATE:20271031T030000\n'), back);
    expect(
      ['2026-07-01', '2026-12-01', '2027-07-01', '2027-12-01', '2028-07-01'].map((day) =>
        instant(described, `${day}T12:00`).slice(11),
      ),
    ).toEqual(['10:00', '11:00', '10:00', '11:00', '10:00']);
  });

  it('keeps a rule no longer than it lasts', () => {
    const until = STANDARD.replace('BYDAY=-1SU', 'BYDAY=-1SU;UNTIL=20261025T010000Z');
    const untilBefore = STANDARD.replace('BYDAY=-1SU', 'BYDAY=-1SU;UNTIL=20250101T000000Z');
    expect(instant(zone(until, DAYLIGHT), '2026-12-01T12:00')).toBe('2026-12-01T10:00');
    expect(instant(zone(STANDARD, DAYLIGHT), '2026-12-01T12:00')).toBe('2026-12-01T11:00');
    expect(instant(zone(untilBefore, DAYLIGHT), '2026-12-01T12:00')).toBe('2026-12-01T10:00');
  });

  it('holds over a year in which its rule has nothing yet', () => {
    const described = zone(STANDARD, DAYLIGHT);
    expect(instant(described, '2027-01-01T00:00')).toBe('2026-12-31T23:00');
    expect(instant(described, '2027-02-15T12:00')).toBe('2027-02-15T11:00');
  });

  it('has offsets west of Greenwich, of half hours and with seconds', () => {
    const always = (offset: string): Zone | null =>
      zone(
        `BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:${offset}\nTZOFFSETTO:${offset}\nEND:STANDARD`,
      );
    expect(instant(always('-0330'), '2026-11-23T10:00')).toBe('2026-11-23T13:30');
    expect(instant(always('+0545'), '2026-11-23T10:00')).toBe('2026-11-23T04:15');
    expect(always('+011602')?.instant(at('2026-11-23T10:00'))).toBe(at('2026-11-23T08:43') + 58_000);
  });

  it.each<[string, string]>([
    ['without a start', 'BEGIN:STANDARD\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD'],
    ['without the clock before', 'BEGIN:STANDARD\nDTSTART:20261025T030000\nTZOFFSETTO:+0100\nEND:STANDARD'],
    ['without the clock after', 'BEGIN:STANDARD\nDTSTART:20261025T030000\nTZOFFSETFROM:+0200\nEND:STANDARD'],
    ['of a sort that nobody knows', from('20261025T030000').replaceAll('STANDARD', 'X-DOUBLE')],
    ['of nothing', 'X-NOTE:nothing'],
    ['at an hour that is none', from('20261025T990000')],
  ])('%s is none', (_, text) => {
    expect(zone(text)).toBeNull();
  });

  it('takes what can be used where something cannot', () => {
    const broken = 'BEGIN:DAYLIGHT\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT';
    expect(instant(zone(broken, from('20261025T030000')), '2026-12-01T12:00')).toBe('2026-12-01T11:00');
  });

  it('spends its budget, and no more', () => {
    const part = parseZone([...STANDARD.split('\n'), ...DAYLIGHT.split('\n')]);
    const budget = new Budget(60);
    const described = part === null ? null : describedZone(part, budget);
    const before = budget.left;
    described?.instant(at('2026-11-23T10:00'));
    expect(budget.left).toBeLessThanOrEqual(before - 4);
    for (let year = 2000; year < 2030; year += 1) described?.instant(at(`${year}-11-23T10:00`));
    expect(budget.left).toBeLessThanOrEqual(0);
    expect(described?.instant(at('2026-11-23T10:00'))).toBe(at('2026-11-23T10:00'));
  });
});

describe('the id of a zone', () => {
  it.each<[string, readonly string[], string | null]>([
    ['is its name', ['TZID:Europe/Stockholm'], 'Europe/Stockholm'],
    ['stands among other lines', ['X-LIC-LOCATION:Europe/Paris', 'TZID:Home'], 'Home'],
    ['may be missing', ['X-LIC-LOCATION:Europe/Paris'], null],
  ])('%s', (_, lines, id) => {
    const part = parseZone(lines);
    expect(part === null ? undefined : zoneId(part)).toBe(id);
  });
});
