import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { COPY, DATA, Desk, ids, MONTH } from './desk';
import { event, monthText, settingsText, SWEDISH } from './events';

const ASIDE = `${DATA}/set-aside`;
const copyOfTwo = monthText([event(1), event(2)]);

describe('a month file that does not parse', () => {
  it('is set aside, its copy restored, and the person told from when that is', async () => {
    const desk = new Desk();
    desk.disk.put(COPY, copyOfTwo);
    const copiedAt = desk.clock.now().wall;
    desk.clock.advance(60_000);
    desk.disk.put(MONTH, '{"version":1,"mo');
    const { store, events, notices } = await desk.open();
    expect(ids(events)).toEqual(ids([event(1), event(2)]));
    const keptAs = 'set-aside/2026-11.20261123T070100000Z.json';
    expect(notices).toEqual([{ type: 'set-aside', file: '2026-11.json', keptAs, restoredFrom: copiedAt }]);
    expect(desk.disk.text(`${DATA}/${keptAs}`)).toBe('{"version":1,"mo');
    await store.append([event(3)]);
    await store.close();
    expect(ids((await desk.open()).events)).toEqual(ids([event(1), event(2), event(3)]));
  });

  it('as it was made so that the check itself fails, is set aside as well', async () => {
    const desk = new Desk();
    desk.disk.put(COPY, copyOfTwo);
    desk.disk.put(
      MONTH,
      monthText([{ ...event(2), goal: { length: { toString: 1, valueOf: 1 } } } as never]),
    );
    const { events, notices } = await desk.open();
    expect(ids(events)).toEqual(ids([event(1), event(2)]));
    expect(notices).toMatchObject([{ type: 'set-aside', file: '2026-11.json' }]);
  });

  it('never takes the place of one set aside before', async () => {
    const desk = new Desk();
    for (const torn of ['a', 'b', 'c']) {
      desk.disk.put(MONTH, torn);
      await (await desk.open()).store.close();
    }
    expect(desk.disk.names(ASIDE).map((name) => desk.disk.text(`${ASIDE}/${name}`))).toEqual(['b', 'c', 'a']);
  });

  it('whose copy is torn too starts the month empty, and both are kept', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, 'torn file');
    desk.disk.put(COPY, 'torn copy');
    const { store, events, notices } = await desk.open();
    expect(events).toEqual([]);
    expect(notices).toMatchObject([{ type: 'set-aside', file: '2026-11.json', restoredFrom: null }]);
    await store.append([event(1)]);
    await store.close();
    const kept = desk.disk.names(ASIDE).map((name) => desk.disk.text(`${ASIDE}/${name}`));
    expect(kept.filter((text) => text !== null).toSorted()).toEqual(['torn copy', 'torn file']);
    expect((await desk.open()).events).toEqual([event(1)]);
  });

  it.each([
    ['an event of no known type', monthText([{ ...event(1), type: 'work.begun' } as never])],
    ['a field of the wrong type', monthText([{ ...event(1), at: '9' } as never])],
    ['a date that is none', monthText([{ ...event(1), day: '2026-11-31' }])],
    ['an event of another month', monthText([event(1, '2026-12-01')])],
    ['the file of another month', monthText([], { month: '2026-10' })],
    ['no version', '{"month":"2026-11","events":[]}'],
    ['a version that never was', '{"version":0,"month":"2026-11","events":[]}'],
    ['nothing', ''],
    ['zeros', '\0'.repeat(200)],
    [
      'bytes that are no UTF-8',
      new Uint8Array([...new TextEncoder().encode(copyOfTwo.slice(0, -20)), 0xc3, 0x28]),
    ],
    ['a bare value', 'null'],
  ])('%s counts as not parsing', async (_, content) => {
    const desk = new Desk();
    desk.disk.put(MONTH, content);
    desk.disk.put(COPY, copyOfTwo);
    const { events, notices } = await desk.open();
    expect(ids(events)).toEqual(ids([event(1), event(2)]));
    expect(notices).toMatchObject([{ type: 'set-aside' }]);
  });

  it('is read with the mark that some editors put before the text', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, `\ufeff${copyOfTwo}`);
    expect((await desk.open()).events).toHaveLength(2);
  });

  it('of any torn length costs nothing that was stored', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    const stored = [event(1), event(2), event(3), event(4), event(5)];
    for (const each of stored) await store.append([each]);
    await store.close();
    const text = new TextEncoder().encode(desk.disk.text(MONTH) ?? '');
    const copy = desk.disk.text(COPY) ?? '';
    for (let length = 0; length < text.length; length += 7) {
      const next = new Desk();
      next.disk.put(MONTH, text.subarray(0, length));
      next.disk.put(COPY, copy);
      expect(ids((await next.open()).events), `first ${length} bytes`).toEqual(ids(stored));
    }
  });

  it('that is gone altogether comes back from its copy', async () => {
    const desk = new Desk();
    desk.disk.put(COPY, copyOfTwo);
    const { events } = await desk.open();
    expect(ids(events)).toEqual(ids([event(1), event(2)]));
    expect(desk.disk.text(MONTH)).not.toBeNull();
  });

  it('in a folder that cannot be changed is read from its copy and left where it is', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, 'torn');
    desk.disk.put(COPY, copyOfTwo);
    const changing = ['create', 'rename', 'remove', 'makeFolder'];
    desk.disk.fault = ({ operation }) => (changing.includes(operation) ? 'EROFS' : null);
    const { store, events, notices, told } = await desk.openListening();
    expect(ids(events)).toEqual(ids([event(1), event(2)]));
    expect(notices).toEqual([{ type: 'cannot-open', file: '2026-11.json' }]);
    expect((await store.append([event(3)])).saved).toBe(false);
    expect(desk.disk.text(MONTH)).toBe('torn');
    desk.disk.fault = () => null;
    await desk.clock.advanceAndSettle(2000);
    expect(told.map(({ type }) => type)).toEqual(['not-saved', 'set-aside', 'saved']);
    await store.close();
    expect(ids((await desk.open()).events)).toEqual(ids([event(1), event(2), event(3)]));
  });

  it('makes no second best of a good file: a torn copy is replaced', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, copyOfTwo);
    desk.disk.put(COPY, 'torn copy');
    const { notices, events } = await desk.open();
    expect(notices).toEqual([]);
    expect(events).toHaveLength(2);
    expect(desk.disk.text(COPY)).toBe(copyOfTwo);
  });
});

describe('a month file that cannot be opened', () => {
  it.each(['EACCES', 'EBUSY', 'EPERM'])(
    '(%s) is tried again, and read when it was only held for a moment',
    async (code) => {
      const desk = new Desk();
      desk.disk.put(MONTH, copyOfTwo);
      let held = 3;
      desk.disk.fault = ({ operation, path }) =>
        operation === 'read' && path === MONTH && held-- > 0 ? code : null;
      const { events, notices } = await desk.open();
      expect(ids(events)).toEqual(ids([event(1), event(2)]));
      expect(notices).toEqual([]);
    },
  );

  it('is left alone: new events stay in memory until it opens, then both are there', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, copyOfTwo);
    desk.disk.fault = ({ operation, path }) => (operation === 'read' && path === MONTH ? 'EACCES' : null);
    const { store, events, notices, told } = await desk.openListening();
    expect(events).toEqual([]);
    expect(notices).toEqual([{ type: 'cannot-open', file: '2026-11.json' }]);
    expect(await desk.until(store.append([event(3)]))).toEqual({ saved: false, reason: 'no-access' });
    expect(await store.readMonth('2026-11')).toEqual({ ok: false, reason: 'no-access' });
    expect(desk.disk.text(MONTH)).toBe(copyOfTwo);
    expect(desk.disk.names(ASIDE)).toEqual([]);

    desk.disk.fault = () => null;
    await desk.clock.advanceAndSettle(10_000);
    expect(told).toEqual([{ type: 'not-saved', events: 1 }, { type: 'saved' }]);
    await store.close();
    expect(ids((await desk.open()).events)).toEqual(ids([event(1), event(2), event(3)]));
  });

  it('because a folder is in its place is left alone too', async () => {
    const desk = new Desk();
    desk.disk.putFolder(MONTH);
    const { store, notices } = await desk.open();
    expect(notices).toEqual([{ type: 'cannot-open', file: '2026-11.json' }]);
    expect((await store.append([event(1)])).saved).toBe(false);
    expect(desk.disk.names(DATA)).toContain('2026-11.json');
  });

  it('and whose file is torn while the copy cannot be opened: nothing is touched', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, 'torn');
    desk.disk.put(COPY, copyOfTwo);
    desk.disk.fault = ({ operation, path }) => (operation === 'read' && path === COPY ? 'EACCES' : null);
    const { events, notices } = await desk.open();
    expect(events).toEqual([]);
    expect(notices).toEqual([{ type: 'cannot-open', file: 'backup/2026-11.json' }]);
    expect(desk.disk.text(MONTH)).toBe('torn');
    expect(desk.disk.text(COPY)).toBe(copyOfTwo);
  });
});

describe('a settings file that does not parse', () => {
  it('is set aside and its copy restored', async () => {
    const desk = new Desk();
    desk.disk.put(`${DATA}/settings.json`, '{');
    desk.disk.put(`${DATA}/backup/settings.json`, settingsText(SWEDISH));
    const { settings, notices } = await desk.open();
    expect(settings).toEqual(SWEDISH);
    expect(notices).toMatchObject([{ type: 'set-aside', file: 'settings.json' }]);
  });

  it('and has no copy gives the defaults', async () => {
    const desk = new Desk();
    desk.disk.put(`${DATA}/settings.json`, '{"version":1,"settings":[]}');
    const { settings, notices } = await desk.open();
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(notices).toMatchObject([{ type: 'set-aside', file: 'settings.json', restoredFrom: null }]);
  });
});
