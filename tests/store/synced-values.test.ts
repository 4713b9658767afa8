import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenedStore } from '../../main/store/open-store';
import type { KeptNews } from '../../shared/companion/kept';
import type { Sheet } from '../../shared/guides/sheet';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { MINUTE } from '../../shared/time/moment';
import { sheetWith } from '../guides/a-guide';
import { DATA, Desk } from './desk';
import { COPY_NAMES, SyncedFolder, untilAtRest } from './synced-folder';

const GUIDES = `${DATA}/guides.json`;
const text = (sheets: readonly object[]): string => JSON.stringify({ version: 1, sheets });
const named = (id: string, name: string): Sheet => sheetWith({}, { id, guide: 'check-in', name });
const names = (sheets: readonly Sheet[]): readonly string[] => sheets.map(({ name }) => name).toSorted();

/** What the store told of, in order. */
async function lookOn(desk: Desk, { store }: OpenedStore): Promise<readonly KeptNews[]> {
  const told: KeptNews[] = [];
  await desk.until(store.lookOutside((news) => told.push(news)));
  return told;
}

describe('a value that another machine wrote', () => {
  it('is told of at the next look, once', async () => {
    const desk = new Desk();
    const opened = await desk.open();
    expect(await lookOn(desk, opened)).toEqual([]);
    desk.disk.put(GUIDES, text([named('a', 'A')]));
    expect(await lookOn(desk, opened)).toEqual([{ name: 'guides', value: [named('a', 'A')] }]);
    expect(await lookOn(desk, opened)).toEqual([]);
  });

  it('is none where nobody else wrote: a start and a look write nothing, in whatever order the entries stand', async () => {
    const desk = new Desk();
    const before = text([named('b', 'B'), named('a', 'A')]);
    desk.disk.put(GUIDES, before);
    const opened = await desk.open();
    expect(await lookOn(desk, opened)).toEqual([]);
    expect(names(opened.guides)).toEqual(['A', 'B']);
    expect(desk.disk.text(GUIDES)).toBe(before);
  });

  it('is not written over, and what the app wants next takes away nothing that it had not heard of', async () => {
    const desk = new Desk();
    desk.disk.put(GUIDES, text([named('a', 'A')]));
    const opened = await desk.open();
    desk.disk.put(GUIDES, text([named('a', 'A'), named('b', 'B')]));
    await desk.until(opened.store.saveValue('guides', [named('a', 'A'), named('c', 'C')]));
    const [news] = await lookOn(desk, opened);
    expect(news?.name === 'guides' && names(news.value)).toEqual(['A', 'B', 'C']);
    await desk.until(opened.store.saveValue('guides', [named('b', 'B'), named('c', 'C')]));
    await opened.store.close();
    expect(names((await desk.open()).guides)).toEqual(['B', 'C']);
  });

  it('came as a sync program’s copy: both are there, and the copy goes', async () => {
    const desk = new Desk();
    desk.disk.put(GUIDES, text([named('a', 'A')]));
    desk.disk.put(`${DATA}/guides-KONTORET.json`, text([named('b', 'B')]));
    const { guides, notices } = await desk.open();
    expect([names(guides), notices]).toEqual([['A', 'B'], []]);
    expect(desk.disk.names(DATA)).not.toContain('guides-KONTORET.json');
    expect(names((await desk.open()).guides)).toEqual(['A', 'B']);
  });

  it('that was deleted here does not come back with an old copy', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    await desk.until(store.saveValue('guides', [named('a', 'A'), named('b', 'B')]));
    const old = desk.disk.text(GUIDES) ?? '';
    await desk.until(store.saveValue('guides', [named('b', 'B')]));
    await desk.until(store.close());
    desk.disk.put(`${DATA}/guides (1).json`, old);
    expect(names((await desk.open()).guides)).toEqual(['B']);
  });
});

/** A machine with the app on it, which goes by what the store told it last. */
class Machine {
  readonly desk = new Desk();
  sheets: readonly Sheet[] = [];
  sound = DEFAULT_SETTINGS.sound;
  #opened: OpenedStore | null = null;

  async opened(): Promise<OpenedStore> {
    if (this.#opened === null) {
      this.#opened = await this.desk.open();
      this.sheets = this.#opened.guides;
      this.sound = this.#opened.settings.sound;
    }
    return this.#opened;
  }

  async reopen(): Promise<void> {
    await this.desk.until((await this.opened()).store.close());
    this.#opened = null;
  }

  async look(): Promise<void> {
    for (const news of await lookOn(this.desk, await this.opened())) {
      if (news.name === 'guides') this.sheets = news.value;
      if (news.name === 'settings') this.sound = news.value.sound;
    }
  }

  async keep(sheets: readonly Sheet[]): Promise<void> {
    this.sheets = sheets;
    const { store } = await this.opened();
    expect(await this.desk.until(store.saveValue('guides', sheets))).toEqual({ saved: true });
  }
}

const entry = fc.constantFrom('a', 'b', 'c');
const someStep = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('write' as const), entry }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('remove' as const), entry }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('sound' as const) }) },
  { weight: 5, arbitrary: fc.record({ type: fc.constant('sync' as const) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('look' as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('reopen' as const) }) },
);

describe('any history of machines that share a folder', { timeout: 120_000 }, () => {
  it.each([2, 3])(
    'leaves %i of them with the same guides and settings, and nobody’s words lost',
    async (count) => {
      let conflicts = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(count - 1), someStep), { minLength: 4, maxLength: 30 }),
          fc.constantFrom(...COPY_NAMES),
          async (history, copyName) => {
            const machines = Array.from({ length: count }, () => new Machine());
            const folder = new SyncedFolder(copyName);
            const overwritten = new Set<string>();
            const written = new Map<string, string>();
            const lastOf = new Map<string, 'write' | 'remove'>();
            let lastSound: boolean | null = null;
            for (const [number, [at, step]] of history.entries()) {
              const machine = machines[at];
              if (machine === undefined) continue;
              for (const { desk } of machines) desk.clock.advance(MINUTE);
              const { store } = await machine.opened();
              if (step.type === 'write' || step.type === 'remove') {
                const own = machine.sheets.filter(({ id }) => id === step.entry);
                if (step.type === 'remove' && own.length === 0) continue;
                const fresh = step.type === 'write' ? [named(step.entry, `ord ${number}.`)] : [];
                await machine.keep([...machine.sheets.filter(({ id }) => id !== step.entry), ...fresh]);
                for (const { name } of own) overwritten.add(name);
                for (const { name } of fresh) written.set(name, step.entry);
                lastOf.set(step.entry, step.type);
              } else if (step.type === 'sound') {
                lastSound = machine.sound = !machine.sound;
                const settings = { ...DEFAULT_SETTINGS, sound: machine.sound };
                await machine.desk.until(store.saveValue('settings', settings));
              } else if (step.type === 'sync') folder.sync(machine, machine.desk.disk);
              else if (step.type === 'look') await machine.look();
              else await machine.reopen();
            }
            await untilAtRest(folder, machines, (machine) => machine.look());
            conflicts += folder.conflicts;
            const [first] = machines;
            for (const { sheets, sound } of machines) {
              expect(sheets.toSorted(byId)).toEqual(first?.sheets.toSorted(byId));
              expect(sound).toBe(first?.sound);
              for (const [name, of] of written)
                if (!overwritten.has(name) && lastOf.get(of) === 'write')
                  expect(names(sheets)).toContain(name);
              for (const [of, last] of lastOf)
                expect(sheets.some(({ id }) => id === of)).toBe(last === 'write');
            }
            if (lastSound !== null) expect(first?.sound).toBe(lastSound);
          },
        ),
        { numRuns: 120 },
      );
      expect(conflicts).toBeGreaterThan(50);
    },
  );
});

function byId(one: Sheet, other: Sheet): number {
  return one.id < other.id ? -1 : 1;
}
