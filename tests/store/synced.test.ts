import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenedStore } from '../../main/store/open-store';
import type { DayEvent } from '../../shared/workday/events';
import { MINUTE } from '../../shared/time/moment';
import { COPY, DATA, Desk, ids, MONTH } from './desk';
import { event, idOf, monthText } from './events';
import { CUTS, type Cut } from './model-disk';
import { COPY_NAMES, SyncedFolder, untilAtRest } from './synced-folder';

/** No value comes from outside here. */
const nobody = (): void => undefined;

const DAYS = ['2026-10-30', '2026-11-23', '2026-11-24'] as const;
const MONTHS = ['2026-10', '2026-11'];

describe('a copy beside a month', () => {
  const CONFLICT = `${DATA}/2026-11 (conflicted copy 2026-11-23 080102).json`;

  it('is joined with it, kept in its backup, and goes', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, monthText([event(1), event(3)]));
    desk.disk.put(CONFLICT, monthText([event(1), event(2)]));
    const { events, store, notices } = await desk.open();
    expect(ids(events)).toEqual(ids([event(1), event(2), event(3)]));
    expect(notices).toEqual([]);
    await store.close();
    expect(desk.disk.text(CONFLICT)).toBeNull();
    for (const path of [MONTH, COPY]) expect(desk.disk.text(path)).toContain(event(2).id);
  });

  it('of a month of which there is nothing else is that month', async () => {
    const desk = new Desk();
    desk.disk.put(`${DATA}/2025-03-OFFICE.json`, monthText([event(1, '2025-03-03')], { month: '2025-03' }));
    const { store } = await desk.open();
    expect(await store.months()).toEqual(['2025-03']);
    expect(await store.readMonth('2025-03')).toEqual({ ok: true, events: [event(1, '2025-03-03')] });
    expect(desk.disk.names(DATA)).toContain('2025-03.json');
  });

  it.each([
    ['torn', '{"version":1,"mo'],
    ['newer', '{"version":2}'],
    ['of another month', monthText([event(1, '2025-03-03')], { month: '2025-03' })],
    ['none of ours', '{"hello":"world"}'],
  ])('that is %s is left alone', async (_, text) => {
    const desk = new Desk();
    desk.disk.put(MONTH, monthText([event(1)]));
    desk.disk.put(CONFLICT, text);
    const { events, store } = await desk.open();
    expect(events).toEqual([event(1)]);
    expect(await store.append([event(2)])).toEqual({ saved: true });
    expect(desk.disk.text(CONFLICT)).toBe(text);
  });

  it('stays as long as the month cannot be written, and its events are there meanwhile', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, monthText([event(1)]));
    desk.disk.put(CONFLICT, monthText([event(2)]));
    desk.disk.fault = ({ operation }) => (operation === 'create' ? 'ENOSPC' : null);
    const { events, store } = await desk.open();
    expect(ids(events)).toEqual(ids([event(1), event(2)]));
    expect(desk.disk.text(CONFLICT)).not.toBeNull();
    desk.disk.fault = () => null;
    expect(await store.append([event(3)])).toEqual({ saved: true });
    expect(desk.disk.text(CONFLICT)).toBeNull();
    expect((await desk.open()).events.length).toBe(3);
  });
});

describe('a month that another machine wrote meanwhile', () => {
  it('is read before it is written', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, monthText([event(1)]));
    const { store } = await desk.open();
    desk.clock.advance(1000);
    desk.disk.put(MONTH, monthText([event(1), event(2)]));
    expect(await store.append([event(3)])).toEqual({ saved: true });
    expect(await store.readMonth('2026-11')).toEqual({ ok: true, events: [event(1), event(2), event(3)] });
  });

  it('is news once, and none where it says nothing new', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, monthText([event(1)]));
    const { store } = await desk.open();
    expect(await store.lookOutside(nobody)).toEqual([]);
    desk.disk.put(MONTH, monthText([event(1), event(2)]));
    expect(await store.lookOutside(nobody)).toEqual(['2026-11']);
    expect(await store.lookOutside(nobody)).toEqual([]);
    desk.disk.put(MONTH, monthText([event(2), event(1)]));
    expect(await store.lookOutside(nobody)).toEqual([]);
    desk.disk.take(MONTH);
    expect(await store.lookOutside(nobody)).toEqual([]);
    expect(desk.disk.text(MONTH)).toContain(event(2).id);
  });
});

describe('news of another machine', () => {
  it('that came in on the way to a write is told all the same', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, monthText([event(1)]));
    const { store } = await desk.open();
    desk.disk.put(MONTH, monthText([event(1), event(2)]));
    expect(await store.append([event(3)])).toEqual({ saved: true });
    expect(await store.lookOutside(nobody)).toEqual(['2026-11']);
    expect(await store.append([event(4)])).toEqual({ saved: true });
    expect(await store.lookOutside(nobody)).toEqual([]);
  });
});

/** A machine with the folder on it. */
class Machine {
  readonly desk = new Desk();
  #opened: OpenedStore | null = null;

  async opened(): Promise<OpenedStore> {
    return (this.#opened ??= await this.desk.open(MONTHS));
  }

  async reopen(cut: Cut | 'quit'): Promise<void> {
    if (cut === 'quit') await (await this.opened()).store.close();
    else this.desk.disk = this.desk.disk.restarted(cut);
    this.#opened = null;
  }

  async look(): Promise<void> {
    await this.desk.until((await this.opened()).store.lookOutside(nobody));
  }

  /** All that this machine would show. */
  async events(): Promise<readonly DayEvent[]> {
    const { store } = await this.opened();
    const readings = await Promise.all(MONTHS.map((month) => store.readMonth(month)));
    return readings.flatMap((reading) => (reading.ok ? reading.events : []));
  }
}

const someDay = fc.constantFrom(...DAYS);
const someStep = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('append' as const), day: someDay }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('forget' as const), day: someDay }) },
  { weight: 5, arbitrary: fc.record({ type: fc.constant('sync' as const) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('look' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('reopen' as const),
      cut: fc.constantFrom('quit' as const, ...CUTS.filter((cut) => cut !== 'process')),
    }),
  },
);

describe('any history of machines that share a folder', { timeout: 120_000 }, () => {
  it.each([2, 3])(
    'leaves %i of them with the same events: all that were confirmed and not deleted',
    async (count) => {
      let conflicts = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(count - 1), someStep), { minLength: 4, maxLength: 40 }),
          fc.constantFrom(...COPY_NAMES),
          async (history, copyName) => {
            const machines = Array.from({ length: count }, () => new Machine());
            const folder = new SyncedFolder(copyName);
            const confirmed: DayEvent[] = [];
            const deleted: DayEvent[] = [];
            let number = 0;
            for (const [at, step] of history) {
              const machine = machines[at];
              if (machine === undefined) continue;
              for (const { desk } of machines) desk.clock.advance(MINUTE);
              const { store, forgetting } = await machine.opened();
              switch (step.type) {
                case 'append': {
                  const fresh = {
                    ...event(0, step.day),
                    id: idOf(machine.desk.clock.now().wall, (number += 1)),
                  };
                  const outcome = await machine.desk.until(store.append([fresh]));
                  if (outcome.saved) confirmed.push(fresh);
                  break;
                }
                case 'forget': {
                  const { deletions } = await machine.desk.until(
                    forgetting.forget({ type: 'day', day: step.day }),
                  );
                  deleted.push(...deletions);
                  break;
                }
                case 'sync':
                  folder.sync(machine, machine.desk.disk);
                  break;
                case 'look':
                  await machine.look();
                  break;
                case 'reopen':
                  await machine.reopen(step.cut);
              }
            }
            await untilAtRest(folder, machines, (machine) => machine.look());
            conflicts += folder.conflicts;

            const isGone = ({ id, day }: DayEvent): boolean =>
              deleted.some((deletion) => deletion.day === day && deletion.id > id);
            const left = ids(confirmed.filter((one) => !isGone(one))).toSorted();
            for (const machine of machines) {
              const events = await machine.events();
              const told = events.filter(({ type }) => type !== 'day.forgotten');
              expect(ids(told).toSorted()).toEqual(left);
              expect(events).toEqual(await machines[0]?.events());
              expect(
                machine.desk.disk.names(DATA).filter((name) => /conflict|DATOR|konflikt/.test(name)),
              ).toEqual([]);
              for (const { id } of confirmed.filter(isGone))
                expect(machine.desk.disk.holding(id)).toEqual([]);
            }
          },
        ),
        { numRuns: 150 },
      );
      expect(conflicts).toBeGreaterThan(50);
    },
  );
});
