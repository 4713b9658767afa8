import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DayWords } from '../../shared/summary/day-record';
import type { DayEvent } from '../../shared/workday/events';
import { INDEX_VERSION } from '../../main/store/years/year-file';
import { recordsOf } from '../../main/store/years/year-index';
import type { OpenedStore } from '../../main/store/open-store';
import { DATA, Desk, MACHINE } from './desk';
import { everyEvent, idOf, START } from './events';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const INDEX = `${MACHINE}/index`;

/** A day of eight hours with words, `days` days from 23 November 2026. */
function workday(days: number, words = 'ord'): readonly DayEvent[] {
  const from = START + days * DAY;
  const fact = (at: number, number: number): Pick<DayEvent, 'id' | 'day' | 'at' | 'zone'> => ({
    id: idOf(at, number),
    day: new Date(from).toISOString().slice(0, 10),
    at,
    zone: 'Europe/Stockholm',
  });
  const closeOut = { done: words, tomorrow: '', worked: '', change: '' };
  return [
    { ...fact(from, 1), type: 'work.started', place: 'home' },
    { ...fact(from + 8 * HOUR, 2), type: 'work.stopped', by: 'person' },
    { ...fact(from + 8 * HOUR, 3), type: 'closeout.saved', closeOut },
  ];
}

function put(desk: Desk, month: string, ...days: readonly (readonly DayEvent[])[]): void {
  desk.disk.put(`${DATA}/${month}.json`, JSON.stringify({ version: 1, month, events: days.flat() }));
}

/** Three years with a day in each of some months; long enough ago that no file is young. */
function threeYears(): Desk {
  const desk = new Desk();
  put(desk, '2024-11', workday(-730), workday(-729));
  put(desk, '2025-11', workday(-365));
  put(desk, '2025-12', workday(-340));
  put(desk, '2026-09', workday(-60));
  put(desk, '2026-11', workday(0));
  desk.clock.advance(HOUR);
  return desk;
}

/** The index's answer for all time, and the months that it read for it. */
async function all(desk: Desk, { years }: OpenedStore): Promise<{ dates: string[]; read: string[] }> {
  const from = desk.disk.calls.length;
  const records = await desk.until(years.between('2000-01-01', '2099-12-31'));
  const read = desk.disk.calls
    .slice(from)
    .filter(({ operation, path }) => operation === 'read' && /^\/home\/data\/[\d-]+\.json$/.test(path))
    .map(({ path }) => path.slice(DATA.length + 1, -'.json'.length));
  return { dates: records.map(({ date }) => date), read };
}

const DATES = ['2024-11-23', '2024-11-24', '2025-11-23', '2025-12-18', '2026-09-24', '2026-11-23'];

describe('the index of the years', () => {
  it('answers from the months at first, and then without reading one that has not changed', async () => {
    const desk = threeYears();
    const opened = await desk.open();
    expect(await all(desk, opened)).toEqual({
      dates: DATES,
      read: ['2024-11', '2025-11', '2025-12', '2026-09'],
    });
    expect(desk.disk.names(INDEX)).toEqual(['2024.json', '2025.json', '2026.json']);
    expect(await all(desk, opened)).toEqual({ dates: DATES, read: [] });
    await opened.store.close();
    expect(await all(desk, await desk.open())).toEqual({ dates: DATES, read: [] });
  });

  it('says what the months say, day by day', async () => {
    const desk = threeYears();
    const { years } = await desk.open();
    const counted = recordsOf([-730, -729, -365, -340, -60, 0].flatMap((days) => workday(days)));
    for (const state of ['cold', 'warm'])
      expect(await desk.until(years.between('2000-01-01', '2099-12-31')), state).toEqual(counted);
    expect(await desk.until(years.between('2024-11-24', '2025-11-23'))).toEqual(counted.slice(1, 3));
  });

  it('reads no more months than are asked for', async () => {
    const desk = threeYears();
    const opened = await desk.open();
    await desk.until(opened.years.between('2025-12-01', '2025-12-31'));
    expect(desk.disk.names(INDEX)).toEqual(['2025.json']);
    expect((await all(desk, opened)).read).toEqual(['2024-11', '2025-11', '2026-09']);
  });

  it('knows the first and the last day, also where a year’s months tell of none', async () => {
    const desk = threeYears();
    put(desk, '2019-01');
    expect(await desk.until((await desk.open()).years.reach())).toEqual({
      first: '2024-11-23',
      last: '2026-11-23',
    });
    expect(await desk.until((await new Desk().open()).years.reach())).toBeNull();
  });

  it('hands out the latest month first, each with its days in order', async () => {
    const desk = threeYears();
    const { years } = await desk.open();
    const seen: (readonly DayWords[])[] = [];
    await desk.until(years.eachWords((records) => seen.push(records)));
    expect(seen.map((records) => records.map(({ date }) => date))).toEqual([
      ['2026-11-23'],
      ['2026-09-24'],
      ['2025-12-18'],
      ['2025-11-23'],
      ['2024-11-23', '2024-11-24'],
    ]);
  });

  it('counts what is not saved yet', async () => {
    const desk = threeYears();
    const opened = await desk.open();
    desk.disk.fault = ({ operation, path }) =>
      operation === 'create' && path.startsWith(DATA) ? 'ENOSPC' : null;
    await desk.until(opened.store.append(workday(1)));
    await desk.until(opened.store.append(workday(-200)));
    expect((await all(desk, opened)).dates).toEqual([
      ...DATES.slice(0, 4),
      '2026-05-07',
      ...DATES.slice(4),
      '2026-11-24',
    ]);
  });

  it('notices a month that another program changed, of the same length or not, and one that came or went', async () => {
    const desk = threeYears();
    const opened = await desk.open();
    await all(desk, opened);
    put(desk, '2025-11', workday(-364));
    put(desk, '2023-11', workday(-1095));
    desk.disk.take(`${DATA}/2026-09.json`);
    desk.disk.take(`${DATA}/backup/2026-09.json`);
    desk.clock.advance(HOUR);
    expect(await all(desk, opened)).toEqual({
      dates: ['2023-11-24', '2024-11-23', '2024-11-24', '2025-11-24', '2025-12-18', '2026-11-23'],
      read: ['2023-11', '2025-11'],
    });
    desk.disk.take(`${DATA}/2023-11.json`);
    desk.disk.take(`${DATA}/backup/2023-11.json`);
    await all(desk, opened);
    expect(desk.disk.names(INDEX)).toEqual(['2024.json', '2025.json', '2026.json']);
  });

  it('does not trust a file so young that it may change once more unnoticed', async () => {
    const desk = threeYears();
    const opened = await desk.open();
    put(desk, '2025-11', workday(-364));
    expect((await all(desk, opened)).read).toContain('2025-11');
    desk.clock.advance(HOUR);
    expect((await all(desk, opened)).read).toEqual(['2025-11']);
    expect((await all(desk, opened)).read).toEqual([]);
  });

  it.each([
    ['damaged', (text: string) => text.replace('2025-12-18', '2025-12-19')],
    ['torn', (text: string) => text.slice(0, 200)],
    ['empty', () => ''],
    ['of another version', (text: string) => text.replace('"version":1', '"version":2')],
    ['of other data', (text: string) => text.replace(DATA, '/elsewhere')],
    ['no text at all', () => '\0\0'],
  ])('that is %s is made anew without a word', async (_, spoil) => {
    const desk = threeYears();
    await all(desk, await desk.open());
    const path = `${INDEX}/2025.json`;
    const good = desk.disk.text(path) ?? '';
    desk.disk.put(path, spoil(good));
    const opened = await desk.open();
    expect(await all(desk, opened)).toEqual({ dates: DATES, read: ['2025-11', '2025-12'] });
    expect(opened.notices).toEqual([]);
    expect(desk.disk.text(path)).toBe(good);
  });

  it('that cannot be written is in nobody’s way', async () => {
    const desk = threeYears();
    desk.disk.fault = ({ path, operation }) =>
      path.includes('index') && operation !== 'list' ? 'EACCES' : null;
    const opened = await desk.open();
    expect((await all(desk, opened)).dates).toEqual(DATES);
    expect((await all(desk, opened)).dates).toEqual(DATES);
  });

  it('keeps the days of a month that cannot be opened just now as they were last known', async () => {
    const desk = threeYears();
    const opened = await desk.open();
    await all(desk, opened);
    put(desk, '2025-11', workday(-364));
    desk.disk.fault = ({ operation, path }) =>
      operation === 'read' && path === `${DATA}/2025-11.json` ? 'EACCES' : null;
    expect((await all(desk, opened)).dates).toEqual(DATES);
    desk.disk.fault = () => null;
  });

  it('loses a deleted day at once, and is not there until somebody looks back again', async () => {
    const desk = threeYears();
    const opened = await desk.open();
    await all(desk, opened);
    await desk.until(opened.forgetting.forget({ type: 'day', day: '2025-11-23' }));
    expect(desk.disk.names(INDEX)).toEqual(['2024.json', '2026.json']);
    expect((await all(desk, opened)).dates).toEqual(DATES.filter((date) => date !== '2025-11-23'));
  });

  it('that is being made while a day is deleted does not keep it', async () => {
    const desk = threeYears();
    const { years, forgetting } = await desk.open();
    const reading = years.between('2025-01-01', '2025-12-31');
    const deleting = forgetting.forget({ type: 'day', day: '2025-11-23' });
    await desk.until(Promise.all([reading, deleting]));
    expect(desk.disk.holding('2025-11-23').filter((path) => path.startsWith(INDEX))).toEqual([]);
  });
});

describe('the months that are known of', () => {
  it('are those with a file, a side file, a copy, or something in memory', async () => {
    const desk = threeYears();
    desk.disk.put(`${DATA}/2020-01.side.json`, '{}');
    desk.disk.put(`${DATA}/backup/2020-02.json`, '{}');
    for (const name of ['2020-13.json', 'settings.json', '2020-03.txt', '.2020-04.json.1-0123456789ab.tmp'])
      desk.disk.put(`${DATA}/${name}`, '{}');
    const { store } = await desk.open();
    const onDisk = ['2020-01', '2020-02', '2024-11', '2025-11', '2025-12', '2026-09', '2026-11'];
    expect(await store.months()).toEqual(onDisk);
    desk.disk.fault = ({ operation }) => (operation === 'create' ? 'ENOSPC' : null);
    await desk.until(store.append(workday(-200)));
    expect(await store.months()).toEqual([...onDisk, '2026-05'].toSorted());
    desk.disk.fault = ({ operation }) => (operation === 'list' ? 'EIO' : null);
    expect(await store.months()).toEqual(['2026-05', '2026-11']);
  });

  it('do not stay in memory once they were read', async () => {
    const desk = threeYears();
    const { store, years } = await desk.open();
    await desk.until(years.between('2000-01-01', '2099-12-31'));
    expect(['2024-11', '2025-11', '2026-09'].filter((month) => store.holds(month))).toEqual([]);
    expect(store.holds('2026-11')).toBe(true);
    for (const days of [-730, -365, -340, -60, 0]) await store.append(workday(days, 'mer'));
    await store.flush();
    await desk.until(store.readMonth('2019-01'));
    expect(store.holds('2024-11')).toBe(false);
    expect(store.holds('2026-11')).toBe(true);
  });
});

describe('the version of the index', () => {
  it('is raised when the same events make another record', () => {
    const text = JSON.stringify(recordsOf([...everyEvent(), ...workday(1)]));
    const sum = createHash('sha256').update(text).digest('hex').slice(0, 16);
    // Another sum? Then raise the version, and put both here.
    expect([INDEX_VERSION, sum]).toEqual([1, 'b1330ba4df243016']);
  });
});
