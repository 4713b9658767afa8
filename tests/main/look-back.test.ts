import { describe, expect, it } from 'vitest';
import { DataDeletion } from '../../main/data-deletion';
import { LookingBack } from '../../main/look-back';
import type { DayForgotten } from '../../shared/workday/events';
import { Driver } from '../companion/driver';
import { openDay } from '../../shared/companion/open-day';
import { HOUR, MINUTE } from '../../shared/time/moment';
import { Desk } from '../store/desk';

const WORDS = { done: 'Rapporten', tomorrow: '', worked: '', change: 'Gå ut före lunch' };

/** A store with three closed days of two years, and a companion whose day goes on. */
async function fullDesk(): Promise<{
  desk: Desk;
  today: Driver;
  lookBack: LookingBack;
  deletion: DataDeletion;
  forgot: DayForgotten[];
  anew: number[];
}> {
  const desk = new Desk();
  const opened = await desk.open();
  for (const date of ['2025-12-30', '2026-11-19', '2026-11-20']) {
    const day = new Driver('Europe/Stockholm', `${date}T08:00`);
    day.command({ type: 'day.start', place: 'home' });
    day.pass(2 * HOUR);
    day.command({ type: 'day.stop' });
    day.command({ type: 'closeout.save', closeOut: { ...WORDS, tomorrow: date } });
    await opened.store.append(day.events);
  }
  const today = new Driver('Europe/Stockholm', '2026-11-23T07:00');
  today.command({ type: 'day.start', place: 'office' });
  await opened.store.append(today.events);
  today.pass(HOUR);
  const { store, years, forgetting } = opened;
  const lookBack = new LookingBack({ store, years, open: () => openDay(today.state, today.now()) });
  const forgot: DayForgotten[] = [];
  const anew: number[] = [];
  const deletion = new DataDeletion({
    forgetting,
    years,
    forgot: (deletions) => Promise.resolve(forgot.push(...deletions)),
    startAnew: () => anew.push(1),
  });
  return { desk, today, lookBack, deletion, forgot, anew };
}

describe('looking back', () => {
  it('shows a period with the day that is going on counted up to now', async () => {
    const { desk, today, lookBack } = await fullDesk();
    const month = await desk.until(lookBack.read('month', '2026-11-01'));
    expect(month.days.map(({ date, worked, open }) => [date, worked, open])).toEqual([
      ['2026-11-19', 120, false],
      ['2026-11-20', 120, false],
      ['2026-11-23', 60, true],
    ]);
    expect(month.totals.worked).toBe(300);
    expect(month.reach).toEqual({ first: '2025-12-30', last: '2026-11-23' });
    today.stall(30 * MINUTE);
    const day = await desk.until(lookBack.read('day', '2026-11-23'));
    expect(day.days).toMatchObject([{ worked: 90, place: 'office' }]);
    const other = await desk.until(lookBack.read('day', '2026-11-20'));
    expect(other.days).toMatchObject([{ worked: 120 }]);
    expect(other.rests).toMatchObject([{ date: '2026-11-20', minutes: 22 * 60 }]);
  });

  it('has a week whole that two years share', async () => {
    const { desk, lookBack } = await fullDesk();
    const week = await desk.until(lookBack.read('week', '2026-01-01'));
    expect(week.days.map(({ date }) => date)).toEqual(['2025-12-30']);
    const year = await desk.until(lookBack.read('year', '2026-06-01'));
    expect(year.weeks[0]).toMatchObject({ week: '2026-W01', worked: 120 });
    expect(year.days).toHaveLength(3);
  });

  it('shows a day with all that is known of it', async () => {
    const { desk, lookBack } = await fullDesk();
    expect(await desk.until(lookBack.day('2026-11-20'))).toMatchObject({
      record: { date: '2026-11-20', worked: 120, closeOut: wordsOf('2026-11-20') },
    });
    expect(await desk.until(lookBack.day('2026-11-23'))).toMatchObject({
      record: { worked: 60, open: true },
    });
    expect(await desk.until(lookBack.day('2026-11-21'))).toBeNull();
    expect(await desk.until(lookBack.day('1970-01-01'))).toBeNull();
  });

  it('finds words through all years, the latest first', async () => {
    const { desk, lookBack } = await fullDesk();
    const { hits, count } = await desk.until(lookBack.search('rapport'));
    expect([hits.map(({ date }) => date), count]).toEqual([['2026-11-20', '2026-11-19', '2025-12-30'], 3]);
    expect(await desk.until(lookBack.search('   '))).toEqual({ hits: [], count: 0 });
  });

  it('lists what the person wanted to change', async () => {
    const { desk, lookBack } = await fullDesk();
    const changes = await desk.until(lookBack.changes());
    expect(changes.map(({ date, state }) => [date, state])).toEqual([
      ['2026-11-20', 'open'],
      ['2026-11-19', 'open'],
      ['2025-12-30', 'open'],
    ]);
  });
});

describe('deleting', () => {
  it('says how many days go, and from when to when', async () => {
    const { desk, deletion } = await fullDesk();
    const goes = async (what: Parameters<DataDeletion['whatGoes']>[0]): Promise<unknown> => {
      const { files, ...days } = await desk.until(deletion.whatGoes(what));
      return [days, files.filter(({ kind }) => kind === 'data').map(({ name }) => name)];
    };
    expect(await goes({ type: 'day', day: '2026-11-19' })).toEqual([
      { days: 1, first: '2026-11-19', last: '2026-11-19' },
      ['2026-11.json'],
    ]);
    expect(await goes({ type: 'day', day: '2026-11-18' })).toEqual([
      { days: 0, first: null, last: null },
      ['2026-11.json'],
    ]);
    expect(await goes({ type: 'month', month: '2026-11' })).toEqual([
      { days: 3, first: '2026-11-19', last: '2026-11-23' },
      ['2026-11.json'],
    ]);
    expect(await goes({ type: 'everything' })).toEqual([
      { days: 4, first: '2025-12-30', last: '2026-11-23' },
      ['2025-12.json', '2026-11.json'],
    ]);
  });

  it('tells whoever holds the days in memory, and begins nothing anew', async () => {
    const { desk, deletion, forgot, anew, lookBack } = await fullDesk();
    const what = { type: 'day', day: '2026-11-20' } as const;
    expect(await desk.until(deletion.forget(what))).toEqual({ type: 'gone' });
    expect(forgot.map(({ day }) => day)).toEqual(['2026-11-20']);
    expect(anew).toEqual([]);
    expect(await desk.until(lookBack.day('2026-11-20'))).toBeNull();
    expect((await desk.until(lookBack.search('rapport'))).count).toBe(2);
  });

  it('everything begins anew, also where something was left, and not where nothing was done', async () => {
    const { desk, deletion, anew } = await fullDesk();
    desk.disk.fault = ({ operation }) => (operation === 'create' ? 'EROFS' : null);
    expect(await desk.until(deletion.forget({ type: 'everything' }))).toEqual({
      type: 'not-done',
      reason: 'read-only',
    });
    expect(anew).toEqual([]);
    desk.disk.fault = ({ operation, path }) =>
      operation === 'remove' && path.endsWith('2025-12.json') ? 'EACCES' : null;
    expect(await desk.until(deletion.forget({ type: 'everything' }))).toEqual({
      type: 'left',
      files: ['2025-12.json', 'backup/2025-12.json'],
    });
    expect(anew).toEqual([1]);
  });
});

function wordsOf(date: string): typeof WORDS {
  return { ...WORDS, tomorrow: date };
}
