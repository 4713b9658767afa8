import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { settle } from '../support/simulated-clock';
import { DATA, Desk, ids, MACHINE, MONTH } from './desk';
import { event, monthText, SWEDISH } from './events';
import { ModelDisk } from './model-disk';

const SECOND = 1000;

describe('what cannot be written', () => {
  it.each([
    ['ENOSPC', 'full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'no-access'],
    ['EIO', 'failed'],
  ] as const)('(%s) is told, kept and tried again until it is saved', async (code, reason) => {
    const desk = new Desk();
    const { store, told } = await desk.openListening();
    desk.disk.fault = ({ operation }) => (operation === 'create' ? code : null);
    expect(await desk.until(store.append([event(1), event(2)]))).toEqual({ saved: false, reason });
    expect(told).toEqual([{ type: 'not-saved', events: 2 }]);
    expect(await store.readMonth('2026-11')).toMatchObject({ ok: true, events: [event(1), event(2)] });

    await desk.clock.advanceAndSettle(5 * SECOND);
    expect(told).toEqual([{ type: 'not-saved', events: 2 }]);
    desk.disk.fault = () => null;
    await desk.clock.advanceAndSettle(60 * SECOND);
    expect(told).toEqual([{ type: 'not-saved', events: 2 }, { type: 'saved' }]);
    await store.close();
    expect(ids((await desk.open()).events)).toEqual(ids([event(1), event(2)]));
  });

  it('is tried after 2 s, 4 s, 8 s and at last every 60 s', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    const tries: number[] = [];
    desk.disk.fault = ({ operation }) => {
      if (operation !== 'create') return null;
      tries.push(desk.clock.now().mono);
      return 'ENOSPC';
    };
    await store.append([event(1)]);
    await desk.clock.advanceAndSettle(240 * SECOND);
    const waits = tries.slice(1).map((at, index) => (at - (tries[index] ?? 0)) / SECOND);
    expect(waits).toEqual([2, 4, 8, 16, 32, 60, 60]);
  });

  it('is tried with the next append too, of whatever month', async () => {
    const desk = new Desk();
    const { store, told } = await desk.openListening();
    desk.disk.fault = ({ operation }) => (operation === 'create' ? 'ENOSPC' : null);
    await store.append([event(1, '2026-10-31')]);
    await store.append([event(2)]);
    expect(told).toEqual([
      { type: 'not-saved', events: 1 },
      { type: 'not-saved', events: 2 },
    ]);
    desk.disk.fault = () => null;
    expect(await store.append([event(3)])).toEqual({ saved: true });
    await store.flush();
    expect(told.at(-1)).toEqual({ type: 'saved' });
    expect(ids((await desk.open()).events)).toEqual(ids([event(1), event(2), event(3)]));
  });

  it('does not pass for saved because an event comes again', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    desk.disk.fault = ({ operation }) => (operation === 'create' ? 'ENOSPC' : null);
    await store.append([event(1)]);
    expect(await store.append([event(1)])).toEqual({ saved: false, reason: 'full' });
    expect(await store.flush()).toEqual({ saved: false, reason: 'full' });
  });

  it('in one month holds up no other', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    desk.disk.fault = ({ path }) => (path.includes('2026-10') ? 'EIO' : null);
    expect((await store.append([event(1, '2026-10-31')])).saved).toBe(false);
    expect(await store.append([event(2)])).toEqual({ saved: true });
  });

  it('is not lost by a listener that fails', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    const seen: unknown[] = [];
    const listeners = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    process.on('uncaughtException', (error) => seen.push(error));
    try {
      store.onTrouble(() => {
        throw new Error('a defect of the listener');
      });
      desk.disk.fault = ({ operation }) => (operation === 'create' ? 'ENOSPC' : null);
      await store.append([event(1)]);
      desk.disk.fault = () => null;
      expect(await store.append([event(2)])).toEqual({ saved: true });
      await settle();
    } finally {
      process.removeAllListeners('uncaughtException');
      listeners.forEach((listener) => process.on('uncaughtException', listener));
    }
    expect(seen).toHaveLength(2);
  });

  it('is not told when only the copy fails', async () => {
    const desk = new Desk();
    const { store, told } = await desk.openListening();
    desk.disk.fault = ({ path }) => (path.includes('backup') ? 'ENOSPC' : null);
    expect(await store.append([event(1)])).toEqual({ saved: true });
    await store.close();
    expect(told).toEqual([]);
    expect(desk.log.join()).toContain('no copy of 2026-11.json');
  });
});

describe('a data folder that cannot be used', () => {
  it('that is missing is made, if its parent is there', async () => {
    const desk = new Desk();
    const { notices } = await desk.open();
    expect(notices).toEqual([]);
    expect(desk.disk.names('/home')).toContain('data');
  });

  it('whose parent is missing is not made: the app runs on defaults, and saves when the drive is there', async () => {
    const desk = new Desk();
    desk.disk = new ModelDisk(() => desk.clock.now().wall);
    const { store, settings, events, pulse, notices, told } = await desk.openListening();
    expect({ settings, events, pulse }).toEqual({ settings: DEFAULT_SETTINGS, events: [], pulse: null });
    expect(notices).toEqual([{ type: 'not-saved', events: 0 }]);
    expect(await store.append([event(2)])).toEqual({ saved: false, reason: 'gone' });
    expect(told).toEqual([{ type: 'not-saved', events: 1 }]);
    expect(desk.disk.names('/')).toEqual([]);

    desk.disk.put(MONTH, monthText([event(1)]));
    await desk.clock.advanceAndSettle(2 * SECOND);
    expect(told.at(-1)).toEqual({ type: 'saved' });
    expect(await store.readMonth('2026-11')).toEqual({ ok: true, events: [event(1), event(2)] });
    await store.close();
    expect(ids((await desk.open()).events)).toEqual(ids([event(1), event(2)]));
  });

  it('that is read-only is read, and what is new stays in memory', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, monthText([event(1)]));
    const changing = ['create', 'rename', 'remove', 'makeFolder'];
    desk.disk.fault = ({ operation }) => (changing.includes(operation) ? 'EROFS' : null);
    const { store, events, told } = await desk.openListening();
    expect(events).toEqual([event(1)]);
    expect(await store.append([event(2)])).toEqual({ saved: false, reason: 'read-only' });
    expect(await store.saveValue('settings', SWEDISH)).toEqual({ saved: false, reason: 'read-only' });
    expect(told).toEqual([{ type: 'not-saved', events: 1 }]);
    expect(await store.readMonth('2026-11')).toEqual({ ok: true, events: [event(1), event(2)] });
  });

  it('that goes away at work and comes back keeps what came between', async () => {
    const desk = new Desk();
    const { store, told } = await desk.openListening();
    await store.append([event(1)]);
    await store.flush();
    const files = desk.disk.names(DATA).filter((name) => name.endsWith('.json'));
    const texts = files.map((name) => [`${DATA}/${name}`, desk.disk.text(`${DATA}/${name}`) ?? ''] as const);
    desk.disk.take('/home');
    expect(await store.append([event(3)])).toEqual({ saved: false, reason: 'gone' });
    // Meanwhile another machine wrote to the same drive.
    for (const [path, text] of texts)
      desk.disk.put(path, path === MONTH ? monthText([event(1), event(2)]) : text);
    expect(await store.append([event(4)])).toEqual({ saved: true });
    expect(told).toEqual([{ type: 'not-saved', events: 1 }, { type: 'saved' }]);
    await store.close();
    expect(ids((await desk.open()).events)).toEqual(ids([event(1), event(2), event(3), event(4)]));
  });
});

describe('opening', () => {
  it('removes what an earlier process left half-written, in every folder it writes to', async () => {
    const desk = new Desk();
    const folders = [DATA, `${DATA}/backup`, MACHINE];
    for (const folder of folders) desk.disk.put(`${folder}/.a.json.${2 ** 30}-0123456789ab.tmp`, 'half');
    await desk.open();
    expect(folders.map((folder) => desk.disk.names(folder).filter((name) => name.endsWith('.tmp')))).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe('the pulse', () => {
  const pulse = { day: '2026-11-23', at: 5, boot: null, moved: 0, after: null, earned: { short: 60_000 } };

  it('is written without a sync and found again', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    await store.writePulse({ ...pulse, at: 4 });
    const from = desk.disk.calls.length;
    await store.writePulse(pulse);
    expect(desk.disk.calls.slice(from).map(({ operation }) => operation)).not.toContain('sync');
    expect(desk.disk.calls.slice(from).map(({ operation }) => operation)).not.toContain('syncFolder');
    await store.close();
    desk.disk = desk.disk.restarted('process');
    expect((await desk.open()).pulse).toEqual(pulse);
  });

  it('of an older version is as good without what came later', async () => {
    const desk = new Desk();
    const older = { day: '2026-11-23', at: 5, earned: { short: 60_000 } };
    desk.disk.put(`${MACHINE}/pulse.json`, JSON.stringify({ version: 1, pulse: older }));
    expect((await desk.open()).pulse).toEqual(pulse);
  });

  it('never throws, and a damaged one counts as none', async () => {
    const desk = new Desk();
    desk.disk.put(`${MACHINE}/pulse.json`, '{"version":1,"pulse":{"day":');
    const { store, pulse: found, notices } = await desk.open();
    expect(found).toBeNull();
    expect(notices).toEqual([]);
    desk.disk.fault = () => 'EIO';
    await store.writePulse(pulse);
    desk.disk.fault = () => null;
    await store.writePulse(pulse);
    expect((await desk.open()).pulse).toEqual(pulse);
  });
});
