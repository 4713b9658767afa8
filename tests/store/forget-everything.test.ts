import { describe, expect, it } from 'vitest';
import { atEveryCut } from './cuts';
import { DATA, ids, MACHINE, type Desk } from './desk';
import { event, SWEDISH } from './events';
import { ModelDisk } from './model-disk';
import { fullDesk, INTENT, later, MARKER } from './secrets';

const EVERYTHING = { type: 'everything' } as const;

describe('deleting everything', () => {
  const prepare = (): Desk => {
    const desk = fullDesk();
    for (const name of ['settings.json', 'content.json', 'settings (1).json'])
      desk.disk.put(`${DATA}/${name}`, JSON.stringify({ version: 1, settings: { note: MARKER } }));
    desk.disk.put(`${DATA}/backup/settings.json`, MARKER);
    desk.disk.put(`${DATA}/set-aside/settings.20261120T070100000Z.json`, MARKER);
    desk.disk.put(`${DATA}/2019-02.json`, MARKER);
    desk.disk.put(`${MACHINE}/calendar.json`, MARKER);
    desk.disk.put(`${MACHINE}/pulse.json`, MARKER);
    desk.disk.put(`${MACHINE}/logs/arbetsro.log`, MARKER);
    desk.disk.put(`${MACHINE}/logs/arbetsro.old.log`, MARKER);
    desk.disk.put(`${DATA}/recept.txt`, 'not ours');
    desk.disk.put(`${DATA}/settingsbackup.json`, 'not ours');
    return desk;
  };

  it('leaves no byte of it, and nothing that is not ours is touched', async () => {
    const desk = prepare();
    const { store, forgetting } = await desk.open();
    await store.saveValue('settings', SWEDISH);
    const { outcome } = await desk.until(forgetting.forget(EVERYTHING));
    expect(outcome).toEqual({ type: 'gone' });
    expect(desk.disk.holding(MARKER)).toEqual([]);
    expect(desk.disk.holding('')).toEqual([`${DATA}/recept.txt`, `${DATA}/settingsbackup.json`]);
    expect(await store.append([event(1)])).toEqual({ saved: false, reason: 'failed' });
    await store.writePulse({ day: '2026-11-23', at: 1, boot: null, moved: 0, after: null, earned: {} });
    await store.close();
    expect(desk.disk.holding('')).toHaveLength(2);

    desk.disk = desk.disk.restarted('least');
    const fresh = await desk.open();
    expect(fresh).toMatchObject({ events: [], pulse: null, notices: [] });
    expect(fresh.settings.welcomed).toBe(false);
  });

  it('that left something is tried once more at the next start and then told, and never again', async () => {
    const desk = prepare();
    const { store, forgetting } = await desk.open();
    const stuck = `${DATA}/2019-02.json`;
    desk.disk.fault = ({ operation, path }) => (operation === 'remove' && path === stuck ? 'EACCES' : null);
    const { outcome } = await desk.until(forgetting.forget(EVERYTHING));
    expect(outcome).toEqual({ type: 'left', files: ['2019-02.json'] });
    await store.close();
    const again = await desk.open();
    expect(again.notices).toContainEqual({ type: 'not-removed', files: ['2019-02.json'] });
    await again.store.append([event(1)]);
    await again.store.close();
    desk.disk.fault = () => null;
    expect(ids((await desk.open()).events)).toEqual(ids([event(1)]));
  });

  it('of another data folder is not begun by an intent that is about this one', async () => {
    const desk = prepare();
    desk.disk.put(
      INTENT,
      JSON.stringify({ version: 1, data: '/elsewhere', everything: true, deletions: [] }),
    );
    await desk.open();
    expect(desk.disk.text(`${DATA}/2019-02.json`)).toBe(MARKER);
  });

  it(
    'broken off at any instant is either not begun or ended by the next start',
    { timeout: 120_000 },
    async () => {
      let began = false;
      await atEveryCut(
        () => {
          began = false;
          return prepare();
        },
        async (desk) => {
          const { forgetting } = await desk.open();
          const { outcome } = await forgetting.forget(EVERYTHING);
          began = outcome.type === 'gone';
        },
        async (desk, at) => {
          const before = desk.disk.text(INTENT) !== null;
          const { settings, events } = await desk.open();
          const left = desk.disk.holding(MARKER);
          if (began || before) expect(left, at).toEqual([]);
          if (left.length === 0)
            expect({ events, welcomed: settings.welcomed }, at).toEqual({ events: [], welcomed: false });
          else expect(events.length, at).toBeGreaterThan(0);
        },
      );
    },
  );

  it('on a drive that is away is not taken for done', async () => {
    const desk = later();
    desk.disk = new ModelDisk(() => desk.clock.now().wall);
    desk.disk.put(`${MACHINE}/pulse.json`, '{}');
    desk.disk.put(`${DATA}/settings.json`, '{}');
    const { forgetting } = await desk.open();
    desk.disk.take(DATA);
    const { outcome } = await desk.until(forgetting.forget(EVERYTHING));
    expect(outcome).toEqual({ type: 'not-done', reason: 'gone' });
  });
});
