import { describe, expect, it } from 'vitest';
import { translator } from '../../../shared/messages';
import { formatter } from '../../../shared/messages/format';
import { CLOSE_OUT_PARTS, closeOutText, type CloseOutPart } from '../../../shared/summary/close-out-text';
import type { DayRecord } from '../../../shared/summary/day-record';
import { workloadOf, workloadText } from '../../../shared/summary/workload';
import { recordWith, wall, workday } from './records';

const ZONE = 'Europe/Stockholm';
const sv = translator('sv');
const en = translator('en');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const all = new Set<CloseOutPart>(CLOSE_OUT_PARTS);

const FULL: DayRecord = recordWith('2026-11-23', {
  spans: [
    { from: wall('2026-11-23 08:12'), to: wall('2026-11-23 12:00') },
    { from: wall('2026-11-23 12:45'), to: null },
  ],
  pauses: [
    { kind: 'lunch', from: wall('2026-11-23 11:30'), to: wall('2026-11-23 12:00') },
    { kind: 'errand', from: wall('2026-11-23 14:00'), to: null },
  ],
  ...{ elapsed: 500, worked: 460, paused: 40, slots: ['contact'] },
  breaks: [
    { kind: 'movement', name: null, taken: 3, counted: 2, passed: 1 },
    { kind: 'own', name: 'Te', taken: 1, counted: 0, passed: 0 },
  ],
  goals: [
    { text: 'Skriv protokollet', done: true, ifTime: false },
    { text: 'Ring Åsa ', done: false, ifTime: false },
    { text: 'Städa inkorgen', done: false, ifTime: true },
  ],
  closeOut: {
    done: 'Protokollet\nblev klart ',
    tomorrow: 'Ring Åsa',
    worked: 'Lugn morgon',
    change: 'Gå ut före lunch',
    beginning: { at: '08:30', place: 'office', how: 'Läs igenom förslaget' },
    felt: 'Bra',
  },
});

const text = (
  record: DayRecord,
  chosen: ReadonlySet<CloseOutPart>,
  say = sv,
  language: 'sv' | 'en' = 'sv',
): string => plain(closeOutText(record, chosen, say, formatter(language, ZONE)));

describe('the day as text', () => {
  it('has everything that was chosen, in words of a person', () => {
    expect(text(FULL, all)).toBe(
      [
        'Arbetsdagen måndag 23 november',
        'Arbetstid: 7 h 40 min, hemma (08:12–12:00, från 12:45)',
        'Pauser: 40 min (lunch 11:30–12:00, ärende från 14:00)',
        'Skärmpauser: Rörelsepaus 3 tagna, 2 när jag ändå var borta, 1 som inte blev av; Te 1 tagen',
        'Kontakt: jag har pratat med någon',
        '',
        'Mål',
        '- Skriv protokollet (klart)',
        '- Ring Åsa (inte klart)',
        '- Städa inkorgen (om det blev tid)',
        '',
        'Gjort',
        'Protokollet',
        'blev klart',
        '',
        'I morgon',
        'Ring Åsa',
        'Så börjar jag: klockan 08:30, på kontoret: Läs igenom förslaget',
        '',
        'Det här fungerade',
        'Lugn morgon',
        '',
        'Det här vill jag ändra',
        'Gå ut före lunch',
        '',
        'Så kändes dagen',
        'Bra',
      ].join('\n'),
    );
  });

  it('says the same in English', () => {
    expect(text(FULL, new Set<CloseOutPart>(['hours', 'contacts', 'worked']), en, 'en')).toBe(
      [
        'The workday of Monday 23 November',
        'Hours: 7 h 40 min, at home (08:12–12:00, from 12:45)',
        'Contact: I was in touch with somebody',
        '',
        'What worked',
        'Lugn morgon',
      ].join('\n'),
    );
  });

  it('has no other part than the chosen', () => {
    for (const part of CLOSE_OUT_PARTS) {
      const alone = text(FULL, new Set([part]));
      const without = text(FULL, new Set(CLOSE_OUT_PARTS.filter((other) => other !== part)));
      const own = alone
        .split('\n')
        .slice(1)
        .filter((line) => line !== '');
      expect(own, part).not.toEqual([]);
      for (const line of own.filter((one) => !['Ring Åsa'].includes(one)))
        expect(without.split('\n')).not.toContain(line);
    }
  });

  it('has a heading only where nothing is known', () => {
    expect(text(recordWith('2026-11-23'), all)).toBe('Arbetsdagen måndag 23 november');
    const blank = {
      done: ' ',
      tomorrow: '\n',
      worked: '',
      change: '',
      beginning: { at: null, place: null, how: ' ' },
    };
    expect(text(recordWith('2026-11-23', { closeOut: blank }), all)).toBe('Arbetsdagen måndag 23 november');
  });

  it.each([
    [{ at: '08:30', place: null, how: '' }, 'Så börjar jag: klockan 08:30'],
    [{ at: null, place: 'home' as const, how: '' }, 'Så börjar jag: hemma'],
    [{ at: null, place: null, how: 'Med kaffe' }, 'Så börjar jag: Med kaffe'],
  ])('says how tomorrow begins as far as it is known: %j', (beginning, line) => {
    const closeOut = { done: '', tomorrow: '', worked: '', change: '', beginning };
    expect(text(recordWith('2026-11-23', { closeOut }), new Set(['tomorrow']))).toBe(
      `Arbetsdagen måndag 23 november\n\nI morgon\n${line}`,
    );
  });
});

describe('late ends', () => {
  const late = (date: string, to: string) => workday(date, '08:00', to, '16:30');
  const three = [
    late('2026-11-23', '17:30'),
    late('2026-11-25', '18:00'),
    late('2026-11-27', '2026-11-28 00:10'),
  ];

  it('of three days of a week are told of, with the facts', () => {
    expect(workloadOf(three, '2026-11-29')).toEqual({
      week: '2026-W48',
      ends: [
        ['2026-11-23', '2026-11-23 17:30'],
        ['2026-11-25', '2026-11-25 18:00'],
        ['2026-11-27', '2026-11-28 00:10'],
      ].map(([date = '', ended = '']) => ({
        ...{ date, zone: ZONE, planned: wall(`${date} 16:30`), ended: wall(ended) },
      })),
    });
  });

  it('are late from an hour on, and of the same calendar week', () => {
    const almost = { ...late('2026-11-23', '17:30') };
    const minute = {
      ...almost,
      spans: [{ from: wall('2026-11-23 08:00'), to: wall('2026-11-23 17:30') - 1 }],
    };
    expect(workloadOf([minute, ...three.slice(1)], '2026-11-27')).toBeNull();
    expect(workloadOf([late('2026-11-22', '18:00'), ...three.slice(1)], '2026-11-27')).toBeNull();
    expect(workloadOf(three, '2026-11-30')).toBeNull();
    expect(workloadOf([...three, late('2026-11-30', '19:00')], '2026-11-23')?.ends).toHaveLength(3);
  });

  it('are unknown of a day that is open or had no planned end', () => {
    const others = three.slice(1);
    const open = workday('2026-11-23', '08:00', null, '16:30');
    expect(workloadOf([open, ...others], '2026-11-27')).toBeNull();
    expect(workloadOf([workday('2026-11-23', '08:00', '23:00'), ...others], '2026-11-27')).toBeNull();
    expect(workloadOf([recordWith('2026-11-23', { plannedEnd: 0 }), ...others], '2026-11-27')).toBeNull();
  });

  it('are written as one would tell a manager', () => {
    const workload = workloadOf(three, '2026-11-27');
    if (workload === null) throw new Error('no workload');
    const say = (language: 'sv' | 'en'): string =>
      workloadText(workload, translator(language), (zone) => formatter(language, zone));
    expect(say('sv')).toBe(
      [
        'Vecka 48 slutade jag minst en timme efter planerat slut 3 dagar:',
        '- måndag 23 november: planerat slut 16:30, slutade 17:30',
        '- onsdag 25 november: planerat slut 16:30, slutade 18:00',
        '- fredag 27 november: planerat slut 16:30, slutade 28 november 00:10',
      ].join('\n'),
    );
    expect(say('en').split('\n')[0]).toBe(
      'In week 48 I stopped at least an hour after the planned end on 3 days:',
    );
  });
});
