import { describe, expect, it } from 'vitest';
import { COPY, DATA, Desk, ids, MONTH, SIDE } from './desk';
import { event, monthText, settingsText, SWEDISH } from './events';

const newer = JSON.stringify({ version: 2, month: '2026-11', days: { '2026-11-23': [] } });

describe('a month file of a newer version', () => {
  it('is left alone; events go durably to a side file and are found at the next start', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, newer);
    const { store, notices, told } = await desk.openListening();
    expect(notices).toEqual([{ type: 'newer', file: '2026-11.json' }]);
    expect(await store.append([event(1)])).toEqual({ saved: true });
    expect(await store.append([event(2)])).toEqual({ saved: true });
    expect(await store.readMonth('2026-11')).toEqual({ ok: false, reason: 'newer' });
    await store.close();
    expect(told).toEqual([]);
    expect(desk.disk.text(MONTH)).toBe(newer);

    desk.disk = desk.disk.restarted('least');
    expect(ids((await desk.open()).events)).toEqual(ids([event(1), event(2)]));
  });

  it('takes the side file in when it can be read: both in recorded order, each event once', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, monthText([event(1), event(4), event(6)]));
    desk.disk.put(SIDE, monthText([event(2), event(4), event(5)]));
    const { store, events, notices } = await desk.open();
    const union = ids([event(1), event(2), event(4), event(5), event(6)]);
    expect(ids(events)).toEqual(union);
    expect(notices).toEqual([]);
    await store.close();
    expect(desk.disk.names(DATA)).not.toContain('2026-11.side.json');
    expect(desk.disk.names(`${DATA}/backup`)).toEqual(['2026-11.json']);
    expect(desk.disk.text(COPY)).toBe(desk.disk.text(MONTH));
    expect(ids((await desk.open()).events)).toEqual(union);
  });

  it('keeps the side file when the union cannot be written', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, monthText([event(1)]));
    desk.disk.put(SIDE, monthText([event(2)]));
    desk.disk.fault = ({ operation }) => (operation === 'create' ? 'ENOSPC' : null);
    const { events } = await desk.open();
    expect(ids(events)).toEqual(ids([event(1), event(2)]));
    expect(desk.disk.text(SIDE)).not.toBeNull();
    desk.disk.fault = () => null;
    expect(ids((await desk.open()).events)).toEqual(ids([event(1), event(2)]));
    expect(desk.disk.text(SIDE)).toBeNull();
  });

  it('keeps the side file until the copy has its events too', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, monthText([event(1)]));
    desk.disk.put(SIDE, monthText([event(2)]));
    desk.disk.fault = ({ operation, path }) => (operation === 'rename' && path === COPY ? 'EIO' : null);
    expect(ids((await desk.open()).events)).toEqual(ids([event(1), event(2)]));
    expect(desk.disk.text(SIDE)).not.toBeNull();
  });

  it('has a side file that is repaired like any other', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, newer);
    desk.disk.put(SIDE, 'torn');
    desk.disk.put(`${DATA}/backup/2026-11.side.json`, monthText([event(1)]));
    const { events, notices } = await desk.open();
    expect(events).toEqual([event(1)]);
    expect(notices).toMatchObject([{ type: 'newer' }, { type: 'set-aside', file: '2026-11.side.json' }]);
  });

  it('counts as newer also when it is gone and only its copy is there', async () => {
    const desk = new Desk();
    desk.disk.put(COPY, newer);
    const { store } = await desk.open();
    expect(await store.append([event(1)])).toEqual({ saved: true });
    await store.close();
    expect(desk.disk.text(COPY)).toBe(newer);
    expect(desk.disk.text(SIDE)).not.toBeNull();
  });

  it('that came in the copy’s place is set aside, not overwritten, where the file itself is ours', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, monthText([event(1)]));
    desk.disk.put(COPY, newer);
    expect((await desk.open()).events).toEqual([event(1)]);
    const kept = desk.disk
      .names(`${DATA}/set-aside`)
      .map((name) => desk.disk.text(`${DATA}/set-aside/${name}`));
    expect(kept).toEqual([newer]);
  });
});

describe('a settings file of a newer version', () => {
  it('is read where its fields are still ours, and never written', async () => {
    const desk = new Desk();
    const text = JSON.stringify({ ...JSON.parse(settingsText({ ...SWEDISH, theme: 'sepia' })), version: 2 });
    desk.disk.put(`${DATA}/settings.json`, text);
    const { store, settings, notices, told } = await desk.openListening();
    expect(settings).toEqual(SWEDISH);
    expect(notices).toEqual([{ type: 'newer', file: 'settings.json' }]);
    expect(await store.saveValue('settings', { ...SWEDISH, sound: true })).toEqual({
      saved: false,
      reason: 'newer',
    });
    await desk.clock.advanceAndSettle(120_000);
    expect(told).toEqual([]);
    expect(desk.disk.text(`${DATA}/settings.json`)).toBe(text);
  });
});
