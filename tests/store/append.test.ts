import { describe, expect, it } from 'vitest';
import { COPY, DATA, Desk, ids, MONTH } from './desk';
import { event, everyEvent, monthText } from './events';

describe('appending', () => {
  it('keeps every type of event as it was, also over a restart', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    expect(await store.append(everyEvent())).toEqual({ saved: true });
    await store.close();
    expect((await desk.open()).events).toEqual(everyEvent());
  });

  it('confirms only after the folder was synced, and copies only after it confirmed', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    const from = desk.disk.calls.length;
    await store.append([event(1)]);
    // The copy's first call may already have been asked for when the answer arrives; it is never ahead of the sequence.
    const calls = desk.disk.calls.slice(from).filter(({ path }) => !path.includes('backup'));
    // Whether somebody else wrote the file, before and after, changes nothing on it.
    const main = calls.filter(({ operation }) => operation !== 'mark');
    expect(main.map((call) => call.operation)).toEqual([
      'create',
      'write',
      'sync',
      'close',
      'rename',
      'syncFolder',
    ]);
    expect(desk.disk.names(`${DATA}/backup`)).toEqual([]);
    await store.close();
    expect(desk.disk.text(COPY)).toBe(desk.disk.text(MONTH));
  });

  it('keeps the order of calls that come at once, and writes them together', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    const from = desk.disk.calls.length;
    const numbers = Array.from({ length: 50 }, (_, number) => number);
    const outcomes = await Promise.all(numbers.map((number) => store.append([event(number)])));
    expect(outcomes.every((outcome) => outcome.saved)).toBe(true);
    await store.close();
    const renames = desk.disk.calls
      .slice(from)
      .filter(({ operation, path }) => operation === 'rename' && path === MONTH);
    expect(renames.length).toBeLessThanOrEqual(2);
    expect(ids((await desk.open()).events)).toEqual(ids(numbers.map((number) => event(number))));
  });

  it('takes an event once, however often it comes', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    await Promise.all([store.append([event(1), event(1)]), store.append([event(1), event(2)])]);
    expect(await store.append([event(2)])).toEqual({ saved: true });
    await store.close();
    expect(ids((await desk.open()).events)).toEqual(ids([event(1), event(2)]));
  });

  it('reads an event once that a file holds twice', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, monthText([event(1), event(2), event(1)]));
    expect(ids((await desk.open()).events)).toEqual(ids([event(1), event(2)]));
  });

  it('writes the file of the event’s own day, and that one only', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    await store.append([event(1, '2026-10-31')]);
    await store.append([event(2, '2026-11-01'), event(3, '2026-12-01')]);
    await store.flush();
    const from = desk.disk.calls.length;
    await store.append([event(4, '2026-11-30')]);
    await store.close();
    const files = new Set(desk.disk.calls.slice(from).map(({ path }) => path));
    expect([...files].filter((path) => /2026-(10|12)/.test(path))).toEqual([]);
    const names = ['2026-10.json', '2026-11.json', '2026-12.json'];
    expect(desk.disk.names(DATA).filter((name) => name.endsWith('.json'))).toEqual(names);
    const december = await (await desk.open()).store.readMonth('2026-12');
    expect(december).toEqual({ ok: true, events: [event(3, '2026-12-01')] });
  });

  it('refuses what it could not read again, and keeps nothing of it', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    const bad = { ...event(1), at: Number.NaN };
    expect(await store.append([event(2), bad])).toEqual({ saved: false, reason: 'failed' });
    expect(await store.append([{ ...event(3), day: '2026-02-30' }])).toEqual({
      saved: false,
      reason: 'failed',
    });
    expect(await store.readMonth('2026-11')).toEqual({ ok: true, events: [] });
  });

  it('keeps keys that it does not know, in an event and beside the events', async () => {
    const desk = new Desk();
    const marked = { ...event(1), mood: 'good' };
    desk.disk.put(MONTH, monthText([marked], { note: { by: 'somebody' } }));
    const { store } = await desk.open();
    await store.append([event(2)]);
    await store.close();
    expect(JSON.parse(desk.disk.text(MONTH) ?? '')).toEqual({
      version: 1,
      month: '2026-11',
      note: { by: 'somebody' },
      events: [marked, event(2)],
    });
  });

  it('reads the months asked for in recorded order, and any other when asked', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, monthText([event(3), event(5)]));
    desk.disk.put(
      `${DATA}/2026-10.json`,
      monthText([event(2, '2026-10-30'), event(4, '2026-10-31')], { month: '2026-10' }),
    );
    const { store, events } = await desk.open();
    expect(ids(events)).toEqual(ids([event(2), event(3), event(4), event(5)]));
    expect(await store.readMonth('2025-01')).toEqual({ ok: true, events: [] });
    expect(await store.readMonth('../../etc')).toEqual({ ok: false, reason: 'failed' });
  });

  it('writes nothing after it was closed', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    await store.close();
    const calls = desk.disk.calls.length;
    expect(await store.append([event(1)])).toEqual({ saved: false, reason: 'failed' });
    await store.writePulse({ day: '2026-11-23', at: 1, boot: null, moved: 0, after: null, earned: {} });
    expect(desk.disk.calls.length).toBe(calls);
  });

  it('puts one event on a line, for people who look into the file', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    await store.append([event(1), event(2)]);
    await store.close();
    const text = desk.disk.text(MONTH) ?? '';
    expect(text.split('\n')).toEqual([
      '{"version":1,"month":"2026-11","events":[',
      `${JSON.stringify(event(1))},`,
      JSON.stringify(event(2)),
      ']}',
      '',
    ]);
  });
});
