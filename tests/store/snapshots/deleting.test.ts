import { describe, expect, it } from 'vitest';
import { sheetWith } from '../../guides/a-guide';
import { atEveryCut } from '../cuts';
import { DATA, MACHINE, MONTH, type Desk } from '../desk';
import { event, forgotten, monthText } from '../events';
import { INTENT, MARKER, other, secret } from '../secrets';
import { DAY, deskWithData, FOLDER, offered, takeDaily, takeFor } from './desk';

const GONE = { type: 'day', day: '2026-11-23' } as const;
const KEPT = sheetWith({}, { id: 'kept', guide: 'readiness' });
const NAME = `${MARKER} EK`;
const SECRET = sheetWith({}, { id: 'secret', guide: 'check-in', name: NAME });
const sheets = (...list: readonly object[]): string => JSON.stringify({ version: 1, sheets: list });

async function deskWithThree(): Promise<Desk> {
  const desk = deskWithData();
  desk.disk.put(`${DATA}/guides.json`, sheets(KEPT, SECRET));
  await takeFor(desk, await desk.open(), 3);
  return desk;
}

describe('what is deleted', () => {
  it('as a day goes from every snapshot, which keep the rest', async () => {
    const desk = await deskWithThree();
    desk.disk.put(`${DATA}/guides.json`, sheets(KEPT));
    desk.disk.put(`${DATA}/backup/guides.json`, sheets(KEPT));
    const { forgetting, snapshots } = await desk.open();
    const goes = await desk.until(forgetting.whatGoes(GONE));
    expect(goes.filter(({ kind }) => kind === 'snapshot')).toEqual(
      ['23', '24', '25'].map((day) => ({
        name: `snapshots/2026-11-${day}.json`,
        kind: 'snapshot',
        whole: false,
      })),
    );
    const { outcome } = await desk.until(forgetting.forget(GONE));
    expect(outcome).toEqual({ type: 'gone' });
    expect(desk.disk.holding(secret(1).id)).toEqual([]);
    expect(await desk.until(snapshots.list())).toHaveLength(3);
    for (const files of Object.values(offered(desk))) {
      expect(files['2026-11.json']).toContain(other.id);
      expect(files['settings.json']).toContain('dark');
    }
    const after = await desk.until(forgetting.whatGoes(GONE));
    expect(after.filter(({ kind }) => kind === 'snapshot')).toEqual([]);
  });

  it('as an entry goes from every snapshot before the deletion is confirmed, and from one that is taken meanwhile', async () => {
    const desk = deskWithData();
    desk.disk.put(`${DATA}/guides.json`, sheets(KEPT, SECRET));
    const opened = await desk.open();
    await takeFor(desk, opened, 2);
    // The month has the marker too, and the file of guides goes on to name the id: it must not come back from elsewhere.
    const holding = (): readonly string[] => desk.disk.holding(NAME);
    expect(holding().filter((path) => path.startsWith(FOLDER))).toHaveLength(1);
    const saving = opened.store.saveValue('guides', [KEPT]);
    const taking = opened.snapshots.take('before-restore');
    expect(await desk.until(saving)).toEqual({ saved: true });
    expect(await desk.until(taking)).toMatchObject({ type: 'taken' });
    await desk.until(opened.store.close());
    expect(holding()).toEqual([]);
    for (const files of Object.values(offered(desk))) expect(files['guides.json']).toContain('kept');
  });

  it('as an entry is in no later snapshot either, while its own file cannot be written', async () => {
    const desk = deskWithData();
    desk.disk.put(`${DATA}/guides.json`, sheets(KEPT, SECRET));
    const opened = await desk.open();
    desk.disk.fault = ({ operation, path }) =>
      operation === 'create' && path.startsWith(`${DATA}/.guides`) ? 'ENOSPC' : null;
    expect(await opened.store.saveValue('guides', [KEPT])).toEqual({ saved: false, reason: 'full' });
    expect(desk.disk.text(`${DATA}/guides.json`)).toContain(MARKER);
    expect(await desk.until(opened.snapshots.take('daily'))).toMatchObject({ type: 'taken' });
    expect(offered(desk)['2026-11-23']?.['guides.json']).toContain('kept');
    expect(offered(desk)['2026-11-23']?.['guides.json']).not.toContain(MARKER);
  });

  it('as an entry on another machine goes from here with the next snapshot', async () => {
    const desk = deskWithData();
    const guides = `${DATA}/guides.json`;
    desk.disk.put(guides, sheets(KEPT, SECRET));
    await takeFor(desk, await desk.open(), 2);
    const removed = { 'sheets/secret': { other: 1 }, 'settings/kept': { other: 1 } };
    for (const path of [guides, `${DATA}/backup/guides.json`])
      desk.disk.put(path, JSON.stringify({ version: 1, sheets: [KEPT], removed }));
    expect(desk.disk.holding(NAME)).toHaveLength(1);
    expect(await takeDaily(desk, await desk.open())).toMatchObject({ type: 'taken' });
    expect(desk.disk.holding(NAME)).toEqual([]);
    for (const files of Object.values(offered(desk))) expect(files['guides.json']).toContain('"kept"');
  });

  it('is not an entry that cannot be read any more: it is kept elsewhere in the file, and in every snapshot', async () => {
    const desk = deskWithData();
    const guides = `${DATA}/guides.json`;
    desk.disk.put(guides, sheets(KEPT, SECRET));
    await takeFor(desk, await desk.open(), 2);
    const removed = { 'sheets/secret': { here: 1 } };
    for (const path of [guides, `${DATA}/backup/guides.json`])
      desk.disk.put(
        path,
        JSON.stringify({ version: 1, sheets: [KEPT], unread: [{ ...SECRET, begun: 'i går' }], removed }),
      );
    expect(await takeDaily(desk, await desk.open())).toMatchObject({ type: 'taken' });
    const texts = Object.values(offered(desk)).map((files) => files['guides.json']);
    expect(texts.map((text) => text?.includes(NAME))).toEqual([true, true, true]);
  });

  it('on another machine goes from the others with a later snapshot, where the power went at the first', async () => {
    const desk = await deskWithThree();
    const gone = forgotten(500);
    desk.disk.put(MONTH, monthText([other, gone]));
    desk.disk.put(`${DATA}/backup/2026-11.json`, monthText([other, gone]));
    const opened = await desk.open();
    // The snapshot is there, and what follows it fails.
    desk.disk.fault = ({ operation, path }) =>
      operation === 'create' && /snapshots\/\.2026-11-2[345]/.test(path) ? 'EROFS' : null;
    expect(await takeDaily(desk, opened)).toMatchObject({ type: 'taken' });
    expect(desk.disk.holding(secret(1).id)).not.toEqual([]);
    desk.disk.fault = () => null;
    desk.clock.advance(DAY);
    expect(await takeDaily(desk, await desk.open())).toMatchObject({ type: 'taken' });
    expect(desk.disk.holding(secret(1).id)).toEqual([]);
  });

  it('as everything waits for a snapshot that is being taken, and takes it too', async () => {
    const desk = deskWithData();
    const { forgetting, snapshots } = await desk.open();
    let held = 2;
    desk.disk.fault = ({ operation, path }) =>
      operation === 'rename' && path.startsWith(FOLDER) && held-- > 0 ? 'EBUSY' : null;
    const taking = snapshots.take('daily');
    const { outcome } = await desk.until(forgetting.forget({ type: 'everything' }));
    expect(outcome).toEqual({ type: 'gone' });
    await desk.until(taking);
    expect(desk.disk.holding('')).toEqual([]);
  });

  it('is named where a snapshot cannot be written, and goes with the next try', async () => {
    const desk = await deskWithThree();
    const { forgetting } = await desk.open();
    desk.disk.fault = ({ operation, path }) =>
      operation === 'create' && path.startsWith(FOLDER) ? 'EROFS' : null;
    const { outcome } = await desk.until(forgetting.forget(GONE));
    expect(outcome).toEqual({
      type: 'left',
      files: ['23', '24', '25'].map((day) => `snapshots/2026-11-${day}.json`),
    });
    desk.disk.fault = () => null;
    expect((await desk.open()).notices).toEqual([]);
    expect(desk.disk.holding(secret(1).id)).toEqual([]);
  });

  it('goes from what cannot be told apart by taking it away', async () => {
    const desk = await deskWithThree();
    desk.disk.put(`${FOLDER}/2026-11-20.json`, '{"version":2,"files":["?"]}');
    desk.disk.put(`${FOLDER}/2026-11-19.json`, 'torn');
    const { forgetting } = await desk.open();
    await desk.until(forgetting.forget(GONE));
    expect(desk.disk.names(FOLDER)).toEqual([
      '2026-11-23.json',
      '2026-11-24.json',
      '2026-11-25.json',
      'objects',
    ]);
  });

  it('is held by a deletion that is later than what only a snapshot knows', async () => {
    const desk = deskWithData();
    desk.disk.put(`${DATA}/2026-11.json`, monthText([secret(90_000), other]));
    await takeFor(desk, await desk.open(), 0);
    const opened = await desk.open();
    await desk.until(opened.snapshots.take('daily'));
    desk.disk.put(`${DATA}/2026-11.json`, monthText([other]));
    desk.disk.put(`${DATA}/backup/2026-11.json`, monthText([other]));
    const { forgetting } = await desk.open();
    await desk.until(forgetting.forget(GONE));
    expect(desk.disk.holding(MARKER)).toEqual([]);
  });

  it('as everything takes all snapshots, and none is taken afterwards', async () => {
    const desk = await deskWithThree();
    const { forgetting, snapshots } = await desk.open();
    const goes = await desk.until(forgetting.whatGoes({ type: 'everything' }));
    expect(goes.filter(({ kind }) => kind === 'snapshot')).toHaveLength(3);
    desk.clock.advance(DAY);
    const taking = snapshots.take('daily');
    const { outcome } = await desk.until(forgetting.forget({ type: 'everything' }));
    await desk.until(taking);
    expect(outcome).toEqual({ type: 'gone' });
    expect(desk.disk.holding('')).toEqual([]);
    expect(await desk.until(snapshots.take('daily'))).toEqual({ type: 'empty' });
    expect(desk.disk.names(MACHINE)).toEqual(['snapshots']);
  });

  it.each([GONE, { type: 'everything' } as const])(
    'as $type and broken off at any instant is either not begun or ended by the next start',
    { timeout: 120_000 },
    async (what) => {
      const three = await deskWithThree();
      let isGone = false;
      await atEveryCut(
        () => {
          isGone = false;
          const desk = deskWithData();
          desk.disk = three.disk.restarted('process');
          return desk;
        },
        async (desk) => {
          const { forgetting } = await desk.open();
          const { outcome } = await forgetting.forget(what);
          isGone = outcome.type === 'gone';
        },
        async (desk, at) => {
          const isBegun = desk.disk.text(INTENT) !== null;
          const opened = await desk.open();
          const left = desk.disk.holding(secret(1).id);
          if (isGone || isBegun) expect(left, at).toEqual([]);
          else if (left.length > 0)
            expect(
              left.some((path) => path.startsWith(FOLDER)),
              at,
            ).toBe(true);
          for (const { files } of await desk.until(opened.snapshots.list()))
            for (const file of files)
              expect(await desk.until(opened.snapshots.read(file)), at).not.toBeNull();
        },
      );
    },
  );

  it('does not take another day of the same month with it', async () => {
    const desk = await deskWithThree();
    const { forgetting } = await desk.open();
    await desk.until(forgetting.forget({ type: 'day', day: '2026-11-24' }));
    for (const files of Object.values(offered(desk))) {
      expect(files['2026-11.json']).toContain(secret(1).id);
      expect(files['2026-11.json']).not.toContain(event(2, '2026-11-24').id);
    }
  });
});
