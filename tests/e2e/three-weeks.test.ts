import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableOf } from '../exchange/read-csv';
import { readMonths } from '../oracle/raw';
import { daySums, sumOf } from '../oracle/sums';
import { chooseMonth, openData, save } from './data-page';
import { welcomedFolder } from './driver/launch';
import { DIARY } from './weeks/diary';
import { Life } from './weeks/life';
import { LookBackPage } from './weeks/look-back-page';
import { readDiary, ZONE } from './weeks/read-diary';
import { byOutcome, datesFrom, Reckoned } from './weeks/reckoned';

const userData = welcomedFolder();
const life = new Life(userData, ZONE);
const diary = readDiary(DIARY);

const DAYS = datesFrom('2026-03-23', 21);
const WEEKS = [DAYS.slice(0, 7), DAYS.slice(7, 14), DAYS.slice(14)];
const MARCH = datesFrom('2026-03-01', 31);
const APRIL = datesFrom('2026-04-01', 30);
/** What the look-back calls days that are not like others, and what was had; holidays are those of any Swedish almanac. */
const NAMES = {
  '2026-04-03': 'långfredagen',
  '2026-04-05': 'påskdagen',
  '2026-04-06': 'annandag påsk',
  ill: 'sjuk',
  care: 'vård av barn',
  air: 'varit ute i luften',
  contact: 'pratat med någon',
};
/** Where somebody worked says nothing of how much. */
const PLACES = ['hemma', 'på kontoret'];

/** The days as the files of the months have them: read anew, since a second reckoning trusts nothing else. */
function reckoned(): Reckoned {
  const texts = ['2026-03', '2026-04'].map((month) =>
    readFileSync(join(userData, 'data', `${month}.json`), 'utf8'),
  );
  // Nothing is going on any more, so no time counts up to now.
  return new Reckoned(daySums(readMonths(texts), NaN), ZONE, NAMES);
}

beforeAll(() => life.live(diary.entries), 400_000);
afterAll(() => life.end());

describe('after three weeks', () => {
  test('the reckoning from the files says what the diary says', () => {
    const { days } = reckoned();
    expect(days.map(({ date, worked, paused, kind }) => ({ date, worked, paused, kind }))).toEqual(
      diary.byHand,
    );
    const { breaks } = sumOf(days);
    const ends = ['taken', 'counted', 'passed'];
    const all = ['short', 'movement'].flatMap((kind) => ends.map((end) => `${kind} ${end}`));
    expect(Object.keys(breaks).sort()).toEqual(all.sort());
  });

  test('each day looks as it was', { timeout: 120_000 }, async () => {
    const should = reckoned();
    const page = await lookBack();
    for (const date of DAYS) {
      await page.show('day', date);
      const { standing = [], ...figures } = (await page.day()) ?? {};
      const day = should.day(date);
      expect(figures, date).toEqual(day ?? {});
      if (day !== null)
        expect(standing.filter((one) => !PLACES.includes(one)).sort(), date).toEqual(should.standing(date));
      for (const { words } of diary.written.filter((each) => each.date === date))
        await life.home.getByText(words).first().waitFor();
    }
  });

  test('each week, the months and the year come to the same', { timeout: 120_000 }, async () => {
    const should = reckoned();
    const page = await lookBack();
    for (const week of WEEKS) {
      await page.show('week', week[2] ?? '');
      expect(await page.period(), week[0]).toEqual(should.period(week));
    }
    for (const month of [MARCH, APRIL]) {
      await page.show('month', month[9] ?? '');
      expect(await page.period(), month[0]).toEqual(should.period(month));
    }
    await page.show('year', '2026-07-01');
    expect(await page.months()).toEqual([should.month('mars', MARCH), should.month('april', APRIL)]);
  });

  test('the months come to the same in files', { timeout: 120_000 }, async () => {
    const should = reckoned();
    await openData(life.home);
    for (const month of [MARCH, APRIL]) {
      const { workdays, worked, paused, breaks } = sumOf(
        should.days.filter(({ date }) => month.includes(date)),
      );
      await chooseMonth(life.home, month[9] ?? '');
      const [json, csv] = [join(userData, 'month.json'), join(userData, 'month.csv')];
      await save(life.app, life.home, 'json', json);
      const { sums } = JSON.parse(readFileSync(json, 'utf8')) as { readonly sums: unknown };
      expect(sums).toEqual({ workdays, elapsed: worked + paused, worked, paused });

      await save(life.app, life.home, 'csv', csv);
      const rows = tableOf(readFileSync(csv, 'utf8'));
      const column = (name: string): number => rows.reduce((sum, row) => sum + Number(row[name]), 0);
      expect([column('worked_minutes'), column('paused_minutes')]).toEqual([worked, paused]);
      expect(column('elapsed_minutes')).toBe(worked + paused);
      const outcomes = ['taken', 'counted', 'passed'].map(
        (outcome) => [`all ${outcome}`, column(`breaks_${outcome}`)] as const,
      );
      expect(Object.fromEntries(outcomes.filter(([, count]) => count > 0))).toEqual(byOutcome(breaks));
    }
  });
});

async function lookBack(): Promise<LookBackPage> {
  const page = new LookBackPage(life.home);
  await page.open();
  return page;
}
