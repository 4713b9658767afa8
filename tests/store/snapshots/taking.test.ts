import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { atEveryCut } from '../cuts';
import { DATA, MONTH, type Desk } from '../desk';
import { event, forgotten, monthText, settingsText } from '../events';
import { MARKER, other, secret } from '../secrets';
import { DAY, deskWithData, FOLDER, OBJECTS, offered, takeDaily, takeFor } from './desk';

const november = monthText([secret(1), other]);
const settings = settingsText({ theme: 'dark' });

describe('a snapshot', () => {
  it('has the files as they lie, each under the hash of its bytes, and nothing that is a copy', async () => {
    const desk = deskWithData();
    const opened = await desk.open();
    desk.disk.put(`${DATA}/2026-11 (1).json`, november);
    desk.disk.put(`${DATA}/recept.json`, '{"version":1}');
    desk.disk.put(`${DATA}/2026-09.json`, 'torn');
    desk.disk.put(`${DATA}/people.json`, '{"version":2}');
    expect(await takeDaily(desk, opened)).toEqual({ type: 'taken', id: '2026-11-23' });
    expect(offered(desk)).toEqual({ '2026-11-23': { '2026-11.json': november, 'settings.json': settings } });
    for (const name of desk.disk.names(OBJECTS)) {
      const text = desk.disk.text(`${OBJECTS}/${name}`) ?? '';
      expect(name).toBe(createHash('sha256').update(text).digest('hex'));
    }
  });

  it('is taken once for a date, also after a new start', async () => {
    const desk = deskWithData();
    await takeDaily(desk, await desk.open());
    desk.disk.put(MONTH, monthText([other]));
    expect(await takeDaily(desk, await desk.open())).toEqual({ type: 'none' });
    expect(desk.disk.names(FOLDER)).toEqual(['2026-11-23.json', 'objects']);
    desk.clock.advance(DAY);
    expect(await takeDaily(desk, await desk.open())).toEqual({ type: 'taken', id: '2026-11-24' });
  });

  it('neither reads nor writes again what is unchanged', async () => {
    const desk = deskWithData();
    const opened = await desk.open();
    await takeDaily(desk, opened);
    desk.clock.advance(DAY);
    const before = desk.disk.calls.length;
    await takeDaily(desk, opened);
    const calls = desk.disk.calls.slice(before);
    expect(calls.filter(({ path, operation }) => operation === 'read' && path.startsWith(DATA))).toEqual([]);
    expect(calls.filter(({ path, operation }) => operation === 'create' && path.startsWith(OBJECTS))).toEqual(
      [],
    );
    expect(Object.values(offered(desk))).toEqual(
      [1, 2].map(() => ({ '2026-11.json': november, 'settings.json': settings })),
    );
  });

  it('keeps a file that cannot be opened as it was last known, and the others as they are', async () => {
    const desk = deskWithData();
    const opened = await desk.open();
    await takeDaily(desk, opened);
    desk.clock.advance(DAY);
    desk.disk.put(MONTH, monthText([other]));
    const changed = settingsText({ theme: 'light' });
    desk.disk.put(`${DATA}/settings.json`, changed);
    desk.disk.fault = ({ operation, path }) => (operation === 'read' && path === MONTH ? 'EIO' : null);
    expect(await takeDaily(desk, opened)).toMatchObject({ type: 'taken' });
    expect(offered(desk)['2026-11-24']).toEqual({ '2026-11.json': november, 'settings.json': changed });
  });

  it('of another data folder is left alone, and is none of this one', async () => {
    const desk = deskWithData();
    await takeDaily(desk, await desk.open());
    const manifest = desk.disk.text(`${FOLDER}/2026-11-23.json`) ?? '';
    const objects = desk.disk.names(OBJECTS);
    desk.disk.put(`${FOLDER}/2026-11-23.json`, manifest.replace(DATA, '/home/trial'));
    for (const name of ['2026-11.json', 'backup/2026-11.json'])
      desk.disk.put(`${DATA}/${name}`, monthText([other]));
    const { snapshots } = await desk.open();
    expect(await desk.until(snapshots.list())).toEqual([]);
    expect(await desk.until(snapshots.take('daily'))).toEqual({ type: 'taken', id: '2026-11-23.2' });
    expect(desk.disk.names(OBJECTS)).toEqual(expect.arrayContaining([...objects]));
  });

  it('is none of a drive that is away, and none of a folder without files', async () => {
    const desk = deskWithData();
    const opened = await desk.open();
    desk.disk.take(DATA);
    expect(await takeDaily(desk, opened)).toEqual({ type: 'failed', reason: 'gone' });
    desk.disk.putFolder(DATA);
    expect(await takeDaily(desk, opened)).toEqual({ type: 'empty' });
    expect(desk.disk.names(FOLDER)).toEqual([]);
  });

  it('that cannot be written leaves nothing that is offered, and the next try takes it', async () => {
    const desk = deskWithData();
    const opened = await desk.open();
    for (const part of ['/objects/', '.json']) {
      desk.disk.fault = ({ operation, path }) =>
        operation === 'write' && path.startsWith(FOLDER) && path.includes(part) ? 'ENOSPC' : null;
      expect(await takeDaily(desk, opened)).toEqual({ type: 'failed', reason: 'full' });
      expect(await desk.until(opened.snapshots.list())).toEqual([]);
    }
    desk.disk.fault = () => null;
    expect(await takeDaily(desk, opened)).toEqual({ type: 'taken', id: '2026-11-23' });
  });

  it('holds up no save: one that is asked for meanwhile is confirmed before the snapshot ends', async () => {
    const desk = deskWithData();
    const opened = await desk.open();
    desk.disk.fault = ({ operation, path }) =>
      operation === 'rename' && path.startsWith(FOLDER) ? 'EBUSY' : null;
    let ended = false;
    const taking = opened.snapshots.take('daily').then(() => (ended = true));
    expect(await opened.store.append([event(9)])).toEqual({ saved: true });
    expect(ended).toBe(false);
    await desk.until(taking);
  });

  it('loses what another machine deleted, once the month says so', async () => {
    const desk = deskWithData();
    const opened = await desk.open();
    await takeDaily(desk, opened);
    expect(desk.disk.holding(MARKER).join()).toContain(OBJECTS);
    desk.disk.put(MONTH, monthText([forgotten(50), other]));
    desk.clock.advance(DAY);
    await takeDaily(desk, opened);
    expect(desk.disk.holding(MARKER)).toEqual([`${DATA}/backup/2026-11.json`]);
  });

  it(
    'cut off at any instant is offered whole or not at all, and what is left over goes with the next',
    { timeout: 60_000 },
    async () => {
      let taken = false;
      const calls = await atEveryCut(
        () => {
          taken = false;
          return deskWithData();
        },
        async (desk) => {
          const opened = await desk.open();
          taken = (await opened.snapshots.take('daily')).type === 'taken';
        },
        async (desk, at) => {
          const opened = await desk.open();
          const list = await desk.until(opened.snapshots.list());
          if (taken) expect(list, at).toHaveLength(1);
          for (const { files } of list)
            for (const file of files)
              expect(await desk.until(opened.snapshots.read(file)), at).not.toBeNull();
          desk.clock.advance(DAY);
          await desk.until(opened.snapshots.take('daily'));
          expect(leftOver(desk), at).toEqual([]);
        },
      );
      expect(calls).toBeGreaterThan(40);
    },
  );

  it(
    'that uses what a writer that died left is whole or not there when the power goes after it',
    { timeout: 60_000 },
    async () => {
      let found = 0;
      await atEveryCut(
        deskWithData,
        async (desk) => {
          await (await desk.open()).snapshots.take('daily');
        },
        async (desk, at) => {
          await takeDaily(desk, await desk.open());
          desk.disk = desk.disk.restarted('least');
          const { snapshots } = await desk.open();
          const list = await desk.until(snapshots.list());
          if (list.length > 0) found++;
          for (const file of list[0]?.files ?? [])
            expect(await desk.until(snapshots.read(file)), at).not.toBeNull();
        },
        ['process'],
      );
      // Where its own name was not on the medium yet it is not there at all.
      expect(found).toBeGreaterThan(40);
    },
  );

  it('of earlier dates stay within bounds on disk', async () => {
    const desk = deskWithData();
    await takeFor(desk, await desk.open(), 60);
    // Seven dates, of the weeks before them eight in all, of the months November and December besides.
    const names = desk.disk.names(FOLDER).filter((name) => name.endsWith('.json'));
    expect(names.length).toBeLessThanOrEqual(7 + 8 + 12);
    expect(names.slice(-7)).toEqual(
      ['15', '16', '17', '18', '19', '20', '21'].map((day) => `2027-01-${day}.json`),
    );
    expect(leftOver(desk)).toEqual([]);
  }, 60_000);
});

/** Bytes that no snapshot names, and names of bytes that are not there. */
function leftOver(desk: Desk): readonly string[] {
  const named = Object.values(offered(desk)).flatMap((files) =>
    Object.values(files).map((text) =>
      createHash('sha256')
        .update(text ?? 'missing')
        .digest('hex'),
    ),
  );
  const there = desk.disk.names(OBJECTS);
  return [...there.filter((name) => !named.includes(name)), ...named.filter((name) => !there.includes(name))];
}
