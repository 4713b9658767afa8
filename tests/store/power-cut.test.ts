import { describe, expect, it } from 'vitest';
import type { SaveOutcome } from '../../main/store/outcome';
import { atEveryCut } from './cuts';
import { DATA, Desk, ids, MONTH, SIDE } from './desk';
import { event, monthText, SWEDISH } from './events';

const batches = [[event(1)], [event(2), event(3)], [event(4)]];

describe('a power cut at any instant', { timeout: 60_000 }, () => {
  it('leaves every confirmed event, and of the one in flight all or nothing', async () => {
    let confirmed = 0;
    const calls = await atEveryCut(
      () => {
        confirmed = 0;
        return new Desk();
      },
      async (desk) => {
        const { store } = await desk.open();
        for (const batch of batches) {
          const outcome: SaveOutcome = await store.append(batch);
          if (outcome.saved) confirmed++;
        }
        await store.close();
      },
      async (desk, at) => {
        const { events, notices } = await desk.open();
        const states = [0, 1, 2, 3].map((count) => ids(batches.slice(0, count).flat()));
        const found = states.findIndex((state) => state.join() === ids(events).join());
        expect(found, at).toBeGreaterThanOrEqual(confirmed);
        expect(found, at).toBeLessThanOrEqual(confirmed + 1);
        expect(notices, at).toEqual([]);
      },
    );
    expect(calls).toBeGreaterThan(40);
  });

  it('takes nothing back that was shown after the process died, also when the power goes then', async () => {
    await atEveryCut(
      () => new Desk(),
      async (desk) => {
        const { store } = await desk.open();
        await store.append([event(1)]);
        await store.append([event(2)]);
      },
      async (desk, at) => {
        const shown = (await desk.open()).events;
        desk.disk = desk.disk.restarted('least');
        expect(ids((await desk.open()).events), at).toEqual(ids(shown));
      },
      ['process'],
    );
  });

  it('leaves the old settings or the new, whole', async () => {
    let confirmed = false;
    const calls = await atEveryCut(
      () => {
        confirmed = false;
        return new Desk();
      },
      async (desk) => {
        const { store } = await desk.open();
        await store.saveValue('settings', SWEDISH);
        confirmed = (await store.saveValue('settings', { ...SWEDISH, theme: 'dark' })).saved;
        await store.close();
      },
      async (desk, at) => {
        const { settings, notices } = await desk.open();
        expect(notices, at).toEqual([]);
        if (confirmed) expect(settings, at).toEqual({ ...SWEDISH, theme: 'dark' });
        else expect(['system', 'sv'], at).toContain(settings.language);
      },
    );
    expect(calls).toBeGreaterThan(20);
  });

  it('while a torn file is set aside: the copy is restored in the end and the torn file is still there', async () => {
    const good = monthText([event(1), event(2)]);
    const torn = monthText([event(1), event(2), event(3)]).slice(0, -40);
    await atEveryCut(
      () => {
        const desk = new Desk();
        desk.disk.put(MONTH, torn);
        desk.disk.put(`${DATA}/backup/2026-11.json`, good);
        return desk;
      },
      async (desk) => {
        const { store } = await desk.open();
        await store.close();
      },
      async (desk, at) => {
        const { events } = await desk.open();
        expect(ids(events), at).toEqual(ids([event(1), event(2)]));
        const kept = desk.disk
          .names(`${DATA}/set-aside`)
          .map((name) => desk.disk.text(`${DATA}/set-aside/${name}`));
        expect(kept, at).toContain(torn);
      },
    );
  });

  it('while a side file is merged: the union is found in the end', async () => {
    await atEveryCut(
      () => {
        const desk = new Desk();
        desk.disk.put(MONTH, monthText([event(1), event(4)]));
        desk.disk.put(SIDE, monthText([event(2), event(3), event(4)]));
        return desk;
      },
      async (desk) => {
        const { store } = await desk.open();
        await store.close();
      },
      async (desk, at) => {
        const { events } = await desk.open();
        expect(ids(events), at).toEqual(ids([event(1), event(2), event(3), event(4)]));
      },
    );
  });
});
