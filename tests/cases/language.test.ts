import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Case } from './case';
import * as companion from './companion-under-test';
import { DEED_FORMS } from './deed-forms';
import { EXPECTATION_FORMS } from './expectations';
import { readOf, run } from './run';

const aCase = (days: string | readonly string[]): Case => ({
  title: 'a day',
  from: ['B5'],
  peer: null,
  days,
});
const misses = (days: string): readonly string[] => run(aCase(days), 'b05.cases.ts', companion).why;

describe('a bad line is told plainly', () => {
  it.each([
    ['10:00 works · expect nudge', 'not a thing that can happen (README.md has the list): 10:00 works'],
    ['10:00 work · 09:59 stop · expect nudge', 'earlier than the line before it: 09:59 stop'],
    ['10:00 work · 25:00 stop · expect nudge', 'no such time of day: 25:00'],
    [
      '10:00 work · expect a nudge',
      'nobody knows what "a nudge" is (README.md has the list): expect a nudge',
    ],
    [
      '10:00 work · expect no shrt nudge',
      'nobody knows what "shrt nudge" is (README.md has the list): expect no shrt nudge',
    ],
    [
      '10:00 work · expect no tip nudge',
      'nobody knows what "tip nudge" is (README.md has the list): expect no tip nudge',
    ],
    [
      '10:00 work · expect no walk nudge',
      'nobody knows what "walk nudge" is (README.md has the list): expect no walk nudge',
    ],
    [
      '10:00 work · expect hunger at 10:05',
      'nobody knows what "hunger" is (README.md has the list): expect hunger at 10:05',
    ],
    ['10:00 work · expect nudge 10:30–10:20', 'ends before it begins: expect nudge 10:30–10:20'],
    ['10:00 work · lunch', 'neither a time, "expect", "on" a date nor "in" a zone: lunch'],
    ['on Monday · 10:00 work · expect nudge', 'no date: on Monday'],
    ['10:00 work', 'expects nothing, so it cannot fail: 10:00 work'],
    ['expect nudge', 'nothing happens on this day: expect nudge'],
  ])('%s', (days, message) => {
    expect(() => readOf(aCase(days), 'nowhere.cases.ts')).toThrow(`nowhere.cases.ts:1: ${message}`);
  });

  it('with its file and the number of the line', () => {
    const file = 'language.test.ts';
    const lines = readFileSync(join(import.meta.dirname, file), 'utf8').split('\n');
    const bad = '10:07 falls asleep';
    const at = lines.findIndex((line) => line.includes(bad)) + 1;
    expect(() => readOf(aCase(`10:00 work · ${bad} · expect nudge`), file)).toThrow(
      `${file}:${at}: not a thing`,
    );
  });
});

describe('every expectation can be missed', () => {
  it.each([
    ['10:00 work · expect nudge 10:21–10:30', 'expected nudge 10:21–10:30: there was one at 10:20'],
    ['10:00 work · expect no nudge before 10:21', 'expected no nudge before 10:21: it was there at 10:20'],
    ['10:00 work · expect no nudge 10:22–10:23', 'expected no nudge 10:22–10:23: it was there at 10:22'],
    ['10:00 work · 10:30 … · expect 2 nudges', 'expected 2 nudges: there were 1 (10:20)'],
    ['10:00 work · 10:30 … · expect at least 2 nudges', 'expected at least 2 nudges: there were 1 (10:20)'],
    [
      '10:00 work · 10:30 … · expect at most 1 break 10:00–11:00',
      'expected at most 1 break 10:00–11:00: there were 2 (10:25, 10:55:30)',
    ],
    [
      '10:00 work · expect movement nudge 10:20–10:30',
      'expected movement nudge 10:20–10:30: there never was one',
    ],
    ['10:00 work · expect window 10:25–10:26', 'expected window 10:25–10:26: there never was one'],
    ['10:00 work · expect words 10:25–10:26', 'expected words 10:25–10:26: there never was one'],
    [
      '10:00 work · expect no short taken 10:25–10:26',
      'expected no short taken 10:25–10:26: it was there at 10:25:30',
    ],
    [
      '10:00 work · expect no anything 10:00–10:21',
      'expected no anything 10:00–10:21: it was there at 10:20',
    ],
    ['10:00 work · expect sound 10:25–10:26', 'expected sound 10:25–10:26: there never was one'],
    ['10:00 work · expect nudge at 10:10', 'expected nudge at 10:10: it was not there'],
    ['10:00 work · expect no nudge at 10:21', 'expected no nudge at 10:21: it was there'],
    ['10:00 work · expect quiet: call at 10:10', 'expected quiet: call at 10:10: it was not quiet'],
    [
      '10:00 work · 10:05 call starts · expect not quiet at 10:10',
      'expected not quiet at 10:10: it was quiet: call',
    ],
    ['10:00 work · expect off work at 10:10', 'expected off work at 10:10: it was at work'],
    [
      '10:00 work · expect next short in 9 min at 10:10',
      'expected next short in 9 min at 10:10: it was short in 10 min',
    ],
    ['10:00 work · expect no next at 10:10', 'expected no next at 10:10: it was short'],
    ['10:00 work · expect worked 9 min at 10:10', 'expected worked 9 min at 10:10: it was 10 min'],
    [
      '10:00 work · expect stop asked about 10:00 at 10:10',
      'expected stop asked about 10:00 at 10:10: nothing was asked',
    ],
    [
      '10:00 work · 10:10 app restarts · expect no stop asked at 10:11',
      'expected no stop asked at 10:11: it was asked',
    ],
    ['10:00 work · expect pause over asked at 10:10', 'expected pause over asked at 10:10: it was not asked'],
    ['10:00 work · expect gentler offered at 10:10', 'expected gentler offered at 10:10: it was not offered'],
    [
      '10:00 work · expect postpone possible at 10:10',
      'expected postpone possible at 10:10: there was no nudge',
    ],
    [
      '10:00 work · expect no postpone possible at 10:21',
      'expected no postpone possible at 10:21: it was otherwise',
    ],
    [
      '10:00 work · expect idle said to be unknown at 10:10',
      'expected idle said to be unknown at 10:10: it was not',
    ],
    [
      '10:00 work · 10:10 skips · expect refused on-pause at 10:10',
      'expected refused on-pause at 10:10: it was no-break',
    ],
    ['10:00 work · expect opened closeout at 10:10', 'expected opened closeout at 10:10: it was not'],
    ['10:00 work · 10:10 sleeps · expect nudge at 10:20', 'expected nudge at 10:20: it was not there'],
    [
      '10:00 work · 10:10 sleeps · expect at work at 10:20',
      'expected at work at 10:20: the app was not running, or the machine slept',
    ],
    ['10:00 work · 10:10 answers long-away with dinner · expect nudge', 'the app knows no "answer"'],
  ])('%s', (days, miss) => {
    expect(misses(days)[0]).toBe(miss);
  });

  it('and says what there was to be seen instead', () => {
    expect(misses('10:00 work · expect nudge 10:21–10:30')[1]).toBe(
      'on linux clocks: 10:00 off · 10:00 work · 10:20 work nudge short · 10:25 work card short · 10:25:30 work (short taken)',
    );
  });
});

describe('README.md', () => {
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
  const listed = (form: string): boolean => readme.includes(`\`${form}`);

  it('lists everything that can happen', () => {
    expect(DEED_FORMS.map(({ form }) => form).filter((form) => !listed(form))).toEqual([]);
  });

  it('lists everything that can be expected', () => {
    expect(EXPECTATION_FORMS.filter((form) => !listed(form))).toEqual([]);
  });
});
