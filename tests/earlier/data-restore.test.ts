import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PutBackAsk } from '../../shared/earlier';
import type { DayEvent } from '../../shared/workday/events';
import { sheetWith } from '../guides/a-guide';
import { someone } from '../people/someone';
import { atEveryCut } from '../store/cuts';
import { DATA, Desk, ids, MACHINE, MONTH } from '../store/desk';
import { event, forgotten, monthText, settingsText } from '../store/events';
import { openRestoring } from './restoring';

const FIRST = { type: 'snapshot', id: '2026-11-23' } as const;
const all = (days: readonly string[]): PutBackAsk => ({ source: FIRST, days, parts: [] });
const READY = sheetWith({ purpose: { type: 'words', text: 'Lugn' } }, { id: 'ready', guide: 'readiness' });

/** A desk with a snapshot of these files, and another state now. */
async function deskWith(
  then: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): Promise<Desk> {
  const desk = new Desk();
  desk.clock.advance(60_000);
  desk.disk.putFolder(MACHINE);
  put(desk, then);
  const { snapshots, store } = await desk.open();
  expect(await desk.until(snapshots.take('daily'))).toMatchObject({ type: 'taken' });
  await desk.until(store.close());
  desk.clock.advance(60_000);
  put(desk, now);
  return desk;
}

function put(desk: Desk, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files))
    for (const folder of [DATA, `${DATA}/backup`]) desk.disk.put(`${folder}/${name}`, text);
}

describe('days that are gone', () => {
  const then = { '2026-11.json': monthText([event(1), event(2), event(3, '2026-11-24')]) };

  it('are shown by day, and come back with all that is here', async () => {
    const desk = await deskWith(then, { '2026-11.json': monthText([event(1), event(4)]) });
    const { restore, store, renewed } = await openRestoring(desk);
    expect(await desk.until(restore.compare(FIRST))).toEqual({
      type: 'differences',
      days: [
        { day: '2026-11-23', events: 1, isHere: true },
        { day: '2026-11-24', events: 1, isHere: false },
      ],
      parts: [],
      unreadable: [],
    });
    const done = await desk.until(restore.putBack(all(['2026-11-23', '2026-11-24'])));
    expect(done).toEqual({ type: 'put-back', days: 2, parts: 0 });
    expect(renewed).toEqual(['2026-11']);
    const reading = await desk.until(store.readMonth('2026-11'));
    expect(reading.ok && ids(reading.events)).toEqual(
      ids([event(1), event(2), event(3, '2026-11-24'), event(4)]),
    );
    for (const { id } of [event(2), event(3, '2026-11-24'), event(4)])
      expect(desk.disk.text(MONTH)).toContain(id);
    expect(await desk.until(restore.compare(FIRST))).toMatchObject({ days: [] });
  });

  it('come back one by one', async () => {
    const desk = await deskWith(then, { '2026-11.json': monthText([]) });
    const { restore } = await openRestoring(desk);
    await desk.until(restore.putBack(all(['2026-11-24'])));
    expect(desk.disk.text(MONTH)).toContain(event(3, '2026-11-24').id);
    expect(desk.disk.text(MONTH)).not.toContain(event(1).id);
  });

  it('stay away where they were deleted', async () => {
    const desk = await deskWith(then, {});
    const { restore, forgetting } = await openRestoring(desk);
    await desk.until(forgetting.forget({ type: 'day', day: '2026-11-23' }));
    expect(await desk.until(restore.compare(FIRST))).toMatchObject({ days: [] });
    expect(await desk.until(restore.putBack(all(['2026-11-23'])))).toEqual({
      type: 'put-back',
      days: 0,
      parts: 0,
    });
    expect(desk.disk.text(MONTH)).not.toContain(event(2).id);
  });

  it('stay away where another machine deleted them, and come with the deletions that the month knew of', async () => {
    const gone = forgotten(8, '2026-11-22');
    const desk = await deskWith(
      { '2026-11.json': monthText([event(1), gone, event(9)]) },
      { '2026-11.json': monthText([]) },
    );
    const { restore, store } = await openRestoring(desk);
    await desk.until(restore.putBack(all(['2026-11-23'])));
    const reading = await desk.until(store.readMonth('2026-11'));
    expect(reading.ok && ids(reading.events)).toEqual(ids([event(1), gone, event(9)]));
    expect(await desk.until(restore.compare(FIRST))).toMatchObject({ days: [] });
  });

  it('of one month come back though another month cannot be written', async () => {
    const october = (events: readonly DayEvent[]): string =>
      JSON.stringify({ version: 1, month: '2026-10', events });
    const desk = await deskWith(
      { ...then, '2026-10.json': october([event(100, '2026-10-30')]) },
      { '2026-11.json': monthText([]), '2026-10.json': october([]) },
    );
    const { restore, store, renewed } = await openRestoring(desk);
    desk.disk.fault = ({ operation, path }) =>
      operation === 'create' && path.includes('.2026-10.json') && !path.includes('/machine/') ? 'EIO' : null;
    const done = await desk.until(restore.putBack(all(['2026-10-30', '2026-11-23', '2026-11-24'])));
    expect(done).toEqual({ type: 'not-saved' });
    expect(desk.disk.text(MONTH)).toContain(event(3, '2026-11-24').id);
    expect(renewed).toEqual(expect.arrayContaining(['2026-10', '2026-11']));
    // What is not on disk is in memory, and is written when it can be.
    desk.disk.fault = () => null;
    expect(await desk.until(store.flush())).toEqual({ saved: true });
    expect(desk.disk.text(`${DATA}/2026-10.json`)).toContain(event(100).id);
  });

  it('of many months do not keep the app from hearing what comes in for today', async () => {
    const months = ['2026-03', '2026-04', '2026-05', '2026-06', '2026-07'];
    const files = (events: (month: string) => readonly DayEvent[]): Record<string, string> =>
      Object.fromEntries(
        months.map((month) => [
          `${month}.json`,
          JSON.stringify({ version: 1, month, events: events(month) }),
        ]),
      );
    const desk = await deskWith(
      files((month) => [event(2, `${month}-03`)]),
      files(() => []),
    );
    const { restore, store } = await openRestoring(desk);
    await desk.until(store.append([event(1)]));
    await desk.until(restore.putBack(all(months.map((month) => `${month}-03`))));
    put(desk, { '2026-11.json': monthText([event(1), event(3)]) });
    expect(await desk.until(store.lookOutside(() => undefined))).toContain('2026-11');
  });

  it('are told of with what another machine wrote meanwhile', async () => {
    const desk = await deskWith(then, { '2026-11.json': monthText([event(4)]) });
    const { restore, renewed } = await openRestoring(desk);
    put(desk, { '2026-11.json': monthText([event(4), event(6)]) });
    await desk.until(restore.putBack(all([])));
    expect(renewed).toContain('2026-11');
  });

  it('are not put back before the data of now is kept, which can be put back in turn', async () => {
    const now = { '2026-11.json': monthText([event(4)]) };
    const desk = await deskWith(then, now);
    const { restore } = await openRestoring(desk);
    await desk.until(restore.putBack(all(['2026-11-23'])));
    const { snapshots } = await desk.until(restore.list());
    expect(snapshots.map(({ id, reason }) => [id, reason])).toEqual([
      ['2026-11-23.2', 'before-restore'],
      ['2026-11-23', 'daily'],
    ]);
    put(desk, { '2026-11.json': monthText([]) });
    const again = await openRestoring(desk);
    expect(await desk.until(again.restore.compare({ type: 'snapshot', id: '2026-11-23.2' }))).toMatchObject({
      days: [{ day: '2026-11-23', events: 1 }],
    });
  });

  it('stay where they are on a full disk', async () => {
    const desk = await deskWith(then, { '2026-11.json': monthText([event(4)]) });
    const { restore } = await openRestoring(desk);
    const before = desk.disk.text(MONTH);
    desk.disk.fault = ({ operation }) => (operation === 'create' ? 'ENOSPC' : null);
    expect(await desk.until(restore.putBack(all(['2026-11-23'])))).toEqual({
      type: 'not-done',
      reason: 'full',
    });
    expect(desk.disk.text(MONTH)).toBe(before);
  });

  it('are named where the month cannot be read now', async () => {
    const desk = await deskWith(then, { '2026-11.json': '{"version":9}' });
    const { restore } = await openRestoring(desk);
    expect(await desk.until(restore.compare(FIRST))).toEqual({
      type: 'differences',
      days: [],
      parts: [],
      unreadable: ['2026-11.json'],
    });
  });

  it('of a snapshot that is not there any more are none', async () => {
    const desk = await deskWith(then, {});
    const { restore } = await openRestoring(desk);
    const gone = { type: 'snapshot', id: '2026-11-20' } as const;
    expect(await desk.until(restore.compare(gone))).toEqual({ type: 'gone' });
    expect(await desk.until(restore.putBack({ ...all([]), source: gone }))).toEqual({ type: 'gone' });
  });

  it('cost nothing of now and bring everything of then, whatever the two are', async () => {
    const events = fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 12 });
    const listed = (numbers: readonly number[]): string =>
      monthText(numbers.toSorted((a, b) => a - b).map((number) => event(number, dayOf(number))));
    await fc.assert(
      fc.asyncProperty(events, events, async (before, after) => {
        const desk = await deskWith({ '2026-11.json': listed(before) }, { '2026-11.json': listed(after) });
        const { restore, store } = await openRestoring(desk);
        const compared = await desk.until(restore.compare(FIRST));
        const days = compared.type === 'differences' ? compared.days.map(({ day }) => day) : [];
        expect(await desk.until(restore.putBack(all(days)))).toMatchObject({ type: 'put-back' });
        const reading = await desk.until(store.readMonth('2026-11'));
        const union = [...new Set([...before, ...after])].sort((a, b) => a - b);
        expect(reading.ok && ids(reading.events)).toEqual(ids(union.map((number) => event(number))));
      }),
      { numRuns: 40 },
    );
  });

  it('leave all that is here at every instant of a power cut, and then come back', async () => {
    const origin = await deskWith(then, { '2026-11.json': monthText([event(4)]) });
    await atEveryCut(
      () => {
        const desk = new Desk();
        desk.clock.advance(120_000);
        desk.disk = origin.disk.restarted('process');
        return desk;
      },
      async (desk) => {
        const { restore } = await openRestoring(desk);
        await desk.until(restore.putBack(all(['2026-11-23', '2026-11-24'])));
      },
      async (desk, at) => {
        const { restore, store } = await openRestoring(desk);
        const reading = await desk.until(store.readMonth('2026-11'));
        expect(reading.ok && ids(reading.events), at).toContain(event(4).id);
        await desk.until(restore.putBack(all(['2026-11-23', '2026-11-24'])));
        const after = await desk.until(store.readMonth('2026-11'));
        expect(after.ok && ids(after.events), at).toHaveLength(4);
      },
    );
  });
});

const dayOf = (number: number): string => `2026-11-${20 + (number % 4)}`;

describe('parts that are otherwise now', () => {
  const guides = (sheet: object): string => JSON.stringify({ version: 1, sheets: [sheet] });

  it('are shown by name and text, and a sheet that is put back is news to the app', async () => {
    const now = { ...READY, answers: { purpose: { type: 'words', text: 'Fel' } }, changed: '2026-11-24' };
    const desk = await deskWith({ 'guides.json': guides(READY) }, { 'guides.json': guides(now) });
    const { restore, news } = await openRestoring(desk);
    const place = 'sheets/ready';
    expect(await desk.until(restore.compare(FIRST))).toMatchObject({
      days: [],
      parts: [
        {
          value: 'guides',
          place,
          name: { type: 'sheet', guide: 'readiness', name: READY.name, begun: READY.begun },
          isHere: true,
          texts: [{ then: 'Lugn', now: 'Fel' }],
        },
      ],
    });
    const ask = { source: FIRST, days: [], parts: [{ value: 'guides', place }] } as const;
    expect(await desk.until(restore.putBack(ask))).toEqual({ type: 'put-back', days: 0, parts: 1 });
    expect(news).toEqual([{ name: 'guides', value: [READY] }]);
    expect(desk.disk.text(`${DATA}/guides.json`)).toContain('Lugn');
    expect(desk.disk.text(`${DATA}/guides.json`)).not.toContain('Fel');
  });

  it('that are not here any more come back beside those that are', async () => {
    const people = (...persons: readonly object[]): string => JSON.stringify({ version: 1, persons });
    const desk = await deskWith(
      { 'people.json': people(someone('amina'), someone('bo')) },
      { 'people.json': people(someone('cia')) },
    );
    const { restore, news } = await openRestoring(desk);
    const compared = await desk.until(restore.compare(FIRST));
    expect(compared).toMatchObject({
      parts: [
        { place: 'persons/amina', isHere: false, texts: [] },
        { place: 'persons/bo', isHere: false, texts: [] },
      ],
    });
    const parts = [{ value: 'people', place: 'persons/bo' }] as const;
    await desk.until(restore.putBack({ source: FIRST, days: [], parts }));
    expect(news).toMatchObject([{ value: { persons: [{ id: 'bo' }, { id: 'cia' }] } }]);
  });

  it('are not those that another machine deleted and the snapshots have not heard of', async () => {
    const removed = { 'sheets/ready': { other: 1 } };
    const desk = await deskWith(
      { 'guides.json': guides(READY) },
      { 'guides.json': JSON.stringify({ version: 1, sheets: [], removed }) },
    );
    const { restore, news } = await openRestoring(desk);
    expect(await desk.until(restore.compare(FIRST))).toMatchObject({ parts: [] });
    const parts = [{ value: 'guides', place: 'sheets/ready' }] as const;
    await desk.until(restore.putBack({ source: FIRST, days: [], parts }));
    expect(news).toEqual([]);
  });

  it('of the settings come with what was the default', async () => {
    const desk = await deskWith(
      { 'settings.json': settingsText({ theme: 'dark' }) },
      { 'settings.json': settingsText({ theme: 'dark', breaks: { on: false }, lunch: { at: '11:15' } }) },
    );
    const { restore, news } = await openRestoring(desk);
    expect(await desk.until(restore.compare(FIRST))).toMatchObject({
      parts: [
        { name: { type: 'setting', setting: 'lunch' }, texts: [{ then: '12:00', now: '11:15' }] },
        { name: { type: 'setting', setting: 'breaks' }, texts: [] },
      ],
    });
    const parts = [{ value: 'settings', place: 'settings/breaks' }] as const;
    await desk.until(restore.putBack({ source: FIRST, days: [], parts }));
    expect(news).toMatchObject([
      { name: 'settings', value: { theme: 'dark', breaks: { on: true }, lunch: { at: '11:15' } } },
    ]);
  });

  it('are not put back by a place that differs in nothing', async () => {
    const desk = await deskWith({ 'guides.json': guides(READY) }, {});
    const { restore, news } = await openRestoring(desk);
    const parts = [{ value: 'guides', place: 'sheets/ready' }] as const;
    expect(await desk.until(restore.putBack({ source: FIRST, days: [], parts }))).toMatchObject({ parts: 0 });
    expect(news).toEqual([]);
  });
});
