import { describe, expect, it } from 'vitest';
import type { DayEvent } from '../../shared/workday/events';
import { atEveryCut } from './cuts';
import { DATA, ids, MONTH, SIDE } from './desk';
import { event, forgotten, idOf, monthText } from './events';
import { fullDesk, INTENT, later, MARKER, other, secret } from './secrets';

const DAY = { type: 'day', day: '2026-11-23' } as const;
const NOVEMBER = { type: 'month', month: '2026-11' } as const;

describe('deleting a day', () => {
  it('takes it from the month, its copies and everything beside them, and leaves the other days', async () => {
    const desk = fullDesk();
    const { store, forgetting } = await desk.open();
    const { outcome, deletions } = await desk.until(forgetting.forget(DAY));
    expect(outcome).toEqual({ type: 'gone' });
    expect(deletions).toMatchObject([{ type: 'day.forgotten', day: '2026-11-23' }]);
    expect(desk.disk.holding(MARKER)).toEqual([]);
    expect(await store.readMonth('2026-11')).toEqual({ ok: true, events: [...deletions, other].sort(byId) });
    expect(desk.disk.holding(other.id).length).toBeGreaterThanOrEqual(3);
    expect(desk.disk.text(INTENT)).toBeNull();
    await store.close();
    desk.disk = desk.disk.restarted('least');
    expect(ids((await desk.open()).events)).toEqual(ids([...deletions, other].sort(byId)));
    expect(desk.disk.holding(MARKER)).toEqual([]);
  });

  it('tells before what would go, and that what cannot be told apart goes as a whole', async () => {
    const desk = fullDesk();
    const { forgetting } = await desk.open();
    desk.disk.put(`${DATA}/.2026-11.json.${2 ** 30}-0123456789ab.tmp`, MARKER);
    const goes = await forgetting.whatGoes(DAY);
    expect(goes.map(({ name, kind, whole }) => `${kind} ${name}${whole ? ' whole' : ''}`)).toEqual(
      [
        'conflict 2026-11 (1).json',
        'data 2026-11.json',
        'conflict 2026-11 kopia.json',
        `unfinished .2026-11.json.${2 ** 30}-0123456789ab.tmp whole`,
        'copy backup/2026-11.json',
        'set-aside set-aside/2026-11.20261120T070100000Z.json whole',
        'machine index/2026.json whole',
      ].sort(byPlace(goes.map(({ name }) => name))),
    );
    expect(desk.disk.holding(MARKER)).not.toEqual([]);
  });

  it('takes its last sign of life with it, and that of no other day', async () => {
    for (const [day, left] of [
      ['2026-11-23', 0],
      ['2026-11-22', 1],
    ] as const) {
      const desk = later();
      const { store, forgetting } = await desk.open();
      await store.writePulse({ day, at: 1, boot: null, moved: 0, after: null, earned: {} });
      await desk.until(forgetting.forget(DAY));
      expect(desk.disk.holding('"pulse"')).toHaveLength(left);
    }
  });

  it('lets the day begin anew', async () => {
    const desk = later();
    desk.disk.put(MONTH, monthText([secret(1)]));
    const { store, forgetting } = await desk.open();
    const { deletions } = await desk.until(forgetting.forget(DAY));
    const fresh = { ...event(9), id: idOf(desk.clock.now().wall + 5000, 9) };
    expect(await store.append([fresh])).toEqual({ saved: true });
    await store.close();
    expect((await desk.open()).events).toEqual([...deletions, fresh]);
  });

  it('is later than all that is known of it, also after the clock was set back', async () => {
    const desk = later();
    desk.disk.put(MONTH, monthText([secret(1)]));
    desk.clock.setWall(-365 * 24 * 3_600_000);
    const { store, forgetting } = await desk.open();
    const { deletions } = await desk.until(forgetting.forget(DAY));
    expect(await store.readMonth('2026-11')).toEqual({ ok: true, events: deletions });
  });

  it('is later than what a conflict copy knows of it, also one from a machine whose clock is ahead', async () => {
    const desk = later();
    desk.disk.put(MONTH, monthText([secret(1)]));
    desk.disk.put(`${DATA}/2026-11-OFFICE.json`, monthText([secret(7200)]));
    const { forgetting } = await desk.open();
    const { outcome } = await desk.until(forgetting.forget(DAY));
    expect(outcome).toEqual({ type: 'gone' });
    expect(desk.disk.holding(MARKER)).toEqual([]);
  });

  it('holds for what comes in later: a conflict copy, a side file, an older event', async () => {
    const desk = later();
    desk.disk.put(MONTH, monthText([secret(1), other]));
    const first = await desk.open();
    const { deletions } = await desk.until(first.forgetting.forget(DAY));
    expect(await first.store.append([secret(3)])).toEqual({ saved: true });
    await first.store.close();
    desk.disk.put(SIDE, monthText([secret(1), secret(5)]));
    const { events, store } = await desk.open();
    expect(ids(events)).toEqual(ids([...deletions, other].sort(byId)));
    await store.close();
    expect(desk.disk.holding(MARKER)).toEqual([]);
  });

  it('that another copy tells of goes from this one when it is read', async () => {
    const desk = later();
    desk.disk.put(MONTH, monthText([secret(1), forgotten(6), other]));
    const { events, store } = await desk.open();
    expect(ids(events).toSorted()).toEqual(ids([forgotten(6), other]).toSorted());
    await store.close();
    expect(desk.disk.holding(MARKER)).toEqual([]);
  });

  it('counts no event as unsaved that went before it was saved', async () => {
    const desk = later();
    const { store, forgetting, told } = await desk.openListening();
    desk.disk.fault = ({ operation, path }) =>
      operation === 'create' && path.startsWith(DATA) ? 'ENOSPC' : null;
    await desk.until(store.append([secret(1)]));
    const { outcome } = await desk.until(forgetting.forget(DAY));
    expect(outcome).toEqual({ type: 'gone' });
    expect(told).toEqual([{ type: 'not-saved', events: 1 }]);
    desk.disk.fault = () => null;
    expect(await store.flush()).toEqual({ saved: true });
    await store.close();
    expect(desk.disk.holding(MARKER)).toEqual([]);
    expect((await desk.open()).events).toMatchObject([{ type: 'day.forgotten' }]);
  });
});

describe('deleting a month', () => {
  it('deletes all of its dates, so that days come back from no copy that knew more of them', async () => {
    const desk = later();
    desk.disk.put(MONTH, monthText([secret(1), other]));
    const { store, forgetting } = await desk.open();
    const { deletions } = await desk.until(forgetting.forget(NOVEMBER));
    expect(deletions.map(({ day }) => day)).toHaveLength(30);
    await store.close();
    desk.disk.put(SIDE, monthText([secret(7, '2026-11-02')]));
    const { events } = await desk.open();
    expect(ids(events).toSorted()).toEqual(ids(deletions).toSorted());
  });

  it('leaves its neighbours alone', async () => {
    const desk = later();
    const october = monthText([secret(1, '2026-10-30')], { month: '2026-10' });
    desk.disk.put(`${DATA}/2026-10.json`, october);
    desk.disk.put(`${DATA}/set-aside/2026-10.20261120T070100000Z.json`, 'torn');
    desk.disk.put(MONTH, monthText([secret(2)]));
    const { forgetting } = await desk.open();
    await desk.until(forgetting.forget(NOVEMBER));
    expect(desk.disk.text(`${DATA}/2026-10.json`)).toBe(october);
    expect(desk.disk.names(`${DATA}/set-aside`)).toHaveLength(1);
  });
});

describe('what cannot be deleted', () => {
  it('is said, and goes with the next start', async () => {
    const desk = fullDesk();
    const { store, forgetting } = await desk.open();
    const stuck = `${DATA}/set-aside/2026-11.20261120T070100000Z.json`;
    desk.disk.fault = ({ operation, path }) => (operation === 'remove' && path === stuck ? 'EBUSY' : null);
    const { outcome } = await desk.until(forgetting.forget(DAY));
    expect(outcome).toEqual({
      type: 'left',
      files: ['set-aside/2026-11.20261120T070100000Z.json'],
    });
    expect(desk.disk.holding(MARKER)).toEqual([stuck]);
    await store.close();
    const again = await desk.open();
    expect(again.notices).toEqual([
      { type: 'not-removed', files: ['set-aside/2026-11.20261120T070100000Z.json'] },
    ]);
    await again.store.close();
    desk.disk.fault = () => null;
    expect((await desk.open()).notices).toEqual([]);
    expect(desk.disk.holding(MARKER)).toEqual([]);
    expect(desk.disk.text(INTENT)).toBeNull();
  });

  it('because the month belongs to a newer version is said, and goes when it can be read', async () => {
    const desk = later();
    desk.disk.put(MONTH, JSON.stringify({ version: 2, words: MARKER }));
    const { store, forgetting } = await desk.open();
    const { outcome } = await desk.until(forgetting.forget(DAY));
    expect(outcome).toEqual({ type: 'left', files: ['2026-11.json'] });
    await store.close();
    desk.disk.put(MONTH, monthText([secret(1), other]));
    const { events } = await desk.open();
    expect(events).toHaveLength(2);
    expect(desk.disk.holding(MARKER)).toEqual([]);
  });

  it('because the disk is full leaves the day out of what is shown, and says where it still is', async () => {
    const desk = later();
    desk.disk.put(MONTH, monthText([secret(1)]));
    const { store, forgetting } = await desk.open();
    desk.disk.fault = ({ operation, path }) =>
      operation === 'create' && path.startsWith(DATA) ? 'ENOSPC' : null;
    const { outcome, deletions } = await desk.until(forgetting.forget(DAY));
    expect(outcome).toEqual({ type: 'left', files: ['2026-11.json', 'backup/2026-11.json'] });
    expect(await store.readMonth('2026-11')).toEqual({ ok: true, events: deletions });
    desk.disk.fault = () => null;
    await desk.clock.advanceAndSettle(60_000);
    expect(desk.disk.holding(MARKER)).toEqual([]);
  });

  it('because nothing can be written at all is not begun', async () => {
    const desk = later();
    desk.disk.put(MONTH, monthText([secret(1)]));
    const { store, forgetting } = await desk.open();
    desk.disk.fault = ({ operation }) => (operation === 'create' ? 'EROFS' : null);
    for (const what of [DAY, NOVEMBER, { type: 'everything' } as const])
      expect(await desk.until(forgetting.forget(what))).toEqual({
        outcome: { type: 'not-done', reason: 'read-only' },
        deletions: [],
      });
    expect(await store.readMonth('2026-11')).toEqual({ ok: true, events: [secret(1)] });
    desk.disk.fault = () => null;
    expect(await store.append([event(2)])).toEqual({ saved: true });
  });
});

describe('a deletion broken off at any instant', { timeout: 120_000 }, () => {
  it.each([DAY, NOVEMBER])(
    '($type) leaves the old state whole, or nothing of what was deleted',
    async (what) => {
      let confirmed = false;
      const calls = await atEveryCut(
        () => {
          confirmed = false;
          return fullDesk();
        },
        async (desk) => {
          const { forgetting } = await desk.open();
          const { outcome } = await forgetting.forget(what);
          confirmed = outcome.type === 'gone';
        },
        async (desk, at) => {
          const { events } = await desk.open();
          const isGone = !events.some(({ type }) => type === 'closeout.saved');
          if (confirmed) expect(isGone, at).toBe(true);
          if (isGone) expect(desk.disk.holding(MARKER), at).toEqual([]);
          else expect(ids(events), at).toEqual(ids([secret(1), other, secret(3), secret(4)]));
          if (what.type === 'day') expect(ids(events), at).toContain(other.id);
        },
      );
      expect(calls).toBeGreaterThan(60);
    },
  );
});

function byId(one: DayEvent, another: DayEvent): number {
  return one.id < another.id ? -1 : 1;
}

function byPlace(names: readonly string[]): (one: string, another: string) => number {
  const place = (text: string): number => names.findIndex((name) => text.includes(` ${name}`));
  return (one, another) => place(one) - place(another);
}
