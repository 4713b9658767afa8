import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { monthFormat } from '../../main/store/schema';
import { holidayOn } from '../../shared/time/holidays';
import { localDate, weekdayOf } from '../../shared/time/calendar';
import { HOUR } from '../../shared/time/moment';
import { hoursOf } from '../../shared/workday/hours';
import { daysOf, isOpen } from '../../shared/workday/workday';
import { demoEvents, main, wishOf, writeDemoData } from './demo-data';

const YEAR = { years: 1, until: '2026-11-20', seed: 7 };

describe('a year of demo data', { timeout: 60_000 }, () => {
  const months = demoEvents(YEAR);
  const days = daysOf([...months.values()].flat());

  it('is what the app itself would read and write, with ids in order', () => {
    for (const [month, events] of months) {
      const file = { version: 1 as const, month, events };
      expect(monthFormat(month).check(JSON.parse(JSON.stringify(file))), month).not.toBeNull();
      expect(events.map(({ id }) => id)).toEqual(events.map(({ id }) => id).toSorted());
    }
  });

  it('is the same for the same seed, and another life for another', () => {
    expect(demoEvents(YEAR)).toEqual(months);
    expect(demoEvents({ ...YEAR, seed: 8 })).not.toEqual(months);
  });

  it('looks like somebody’s work: on working days, of usual length, none left open, each with all its parts', () => {
    expect(days.length).toBeGreaterThan(225);
    for (const day of days) {
      expect(isOpen(day), day.date).toBe(false);
      expect(weekdayOf(day.date) <= 5 && holidayOn(day.date) === null, day.date).toBe(true);
      const { worked } = hoursOf(day, 0);
      if (day.kind === 'work') expect(worked, day.date).toBeGreaterThan(4 * HOUR);
      expect(worked, day.date).toBeLessThan(12 * HOUR);
      const [first] = day.spans;
      if (first !== undefined) expect(localDate(first.from.wall, day.zone)).toBe(day.date);
    }
    const some = (of: (day: (typeof days)[number]) => boolean): number => days.filter(of).length;
    expect(some(({ kind }) => kind === 'holiday')).toBeGreaterThan(15);
    expect(some(({ kind }) => kind === 'ill')).toBeGreaterThan(0);
    expect(some(({ spans }) => spans.length > 1)).toBeGreaterThan(2);
    expect(some(({ corrections }) => corrections.length > 0)).toBeGreaterThan(0);
    expect(some(({ closeOut }) => closeOut !== null)).toBeGreaterThan(150);
    expect(some(({ change }) => change !== null)).toBeGreaterThan(3);
    expect(some(({ slots }) => slots.includes('air'))).toBeGreaterThan(80);
    const stops = [...months.values()].flat().filter(({ type }) => type === 'work.stopped');
    expect(
      stops.filter((event) => event.type === 'work.stopped' && event.by === 'repair').length,
    ).toBeGreaterThan(0);
  });
});

describe('the command', () => {
  let folder = '';
  let told: string[] = [];
  const tell = (line: string): void => void told.push(line);
  beforeEach(async () => {
    told = [];
    folder = await mkdtemp(join(tmpdir(), 'arbetsro-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('writes into an empty folder what the app starts with', async () => {
    const { ok, text } = await writeDemoData(folder, { years: 1, until: '2026-01-31', seed: 1 });
    expect([ok, text]).toEqual([
      true,
      expect.stringMatching(/^2\d\d days, \d+ events, 1[23] months up to 2026-01-31/),
    ]);
    expect(await readdir(folder)).toEqual(
      expect.arrayContaining(['2026-01.json', 'backup', 'settings.json']),
    );
  });

  it('touches no folder that holds something', async () => {
    await writeFile(join(folder, 'a.txt'), 'mine');
    expect(await main(['--years', '1'], { ARBETSRO_DATA: folder }, tell)).toBe(1);
    expect(told).toEqual([expect.stringContaining(`${folder} holds something already`)]);
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('understands its words, and says which it does not', async () => {
    const today = '2026-11-23';
    expect(wishOf([], today)).toEqual({ years: 10, until: today, seed: 1 });
    expect(wishOf(['--seed', '3', '--years', '2', '--until', '2020-02-29'], today)).toEqual({
      years: 2,
      until: '2020-02-29',
      seed: 3,
    });
    for (const words of [['--years'], ['--years', '0'], ['--until', '2026-02-30'], ['--month', '3']])
      expect(wishOf(words, today)).toContain(words[0]);
    expect(await main(['--years', 'x'], { ARBETSRO_DATA: folder }, tell)).toBe(2);
    expect(await main([], {}, tell)).toBe(2);
    expect(told.map((line) => line.split(/[:?]/)[0])).toEqual(['Not understood', 'Which folder']);
  });
});
