import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../main/control/protocol';
import type { Edit } from '../../main/control/edits/edit';
import type { CommandResult } from '../../shared/companion/commands';
import type { CloseOut } from '../../shared/workday/events';
import { Driver } from '../companion/driver';
import { App } from '../fuzz/app';
import { DATA, Desk } from '../store/desk';
import { ModelDisk } from '../store/model-disk';
import { settle } from '../support/simulated-clock';

const DAY = '2026-09-15';
const FILE = `${DATA}/2026-09.json`;
const NO_WORDS: CloseOut = { done: '', tomorrow: '', worked: '', change: '' };

/** A disk that holds the answers to the reads of one file back until it is told. */
class HeldDisk extends ModelDisk {
  #held: (() => void)[] = [];
  holds = false;

  override async read(path: string): Promise<Uint8Array> {
    if (this.holds && path === FILE) await new Promise<void>((go) => this.#held.push(go));
    return super.read(path);
  }

  /** Answers what was asked, in the order in which it was. */
  async answer(): Promise<void> {
    this.holds = false;
    for (const go of this.#held.splice(0)) go();
    await settle();
  }
}

/** A day of September, worked and without words, in a month that the app has not read. */
function september(): string {
  const day = new Driver('Europe/Stockholm', `${DAY}T08:00`);
  day.command({ type: 'day.start', place: 'home' });
  day.pass(3_600_000);
  day.command({ type: 'day.stop' });
  return JSON.stringify({ version: 1, month: '2026-09', events: day.events });
}

describe('a window and the command line at one day gone by', () => {
  let app: App;
  let disk: HeldDisk;
  beforeEach(async () => {
    const desk = new Desk();
    disk = new HeldDisk(() => desk.clock.now().wall);
    disk.putFolder('/home');
    disk.put(FILE, september());
    desk.disk = disk;
    app = await App.open(desk);
    disk.holds = true;
  });

  const typed = (edit: Edit): Promise<Answer> => app.control.answer({ ask: 'edit', edit });
  const felt = (): Promise<Answer> =>
    typed({ edit: 'closeout', field: 'felt', text: 'lugnt', append: false, date: DAY });
  const saved = (closeOut: Partial<CloseOut>): Promise<CommandResult> =>
    app.dispatch.command('home', {
      type: 'closeout.amend',
      day: DAY,
      closeOut: { ...NO_WORDS, ...closeOut },
      was: NO_WORDS,
    });
  const kept = async (): Promise<CloseOut | null | undefined> =>
    (await app.dispatch.dayDetail('home', DAY))?.record.closeOut;
  const both = { ...NO_WORDS, done: 'rapporten', felt: 'lugnt' };

  it('who save while the other waits for the disk are both kept, whoever was first', async () => {
    const line = felt();
    await settle();
    const window = saved({ done: 'rapporten' });
    await disk.answer();
    expect([await line, await window]).toMatchObject([{ ok: true, result: { ok: true } }, { ok: true }]);
    expect(await kept()).toEqual(both);
  });

  it('the same, with the window first', async () => {
    const window = saved({ done: 'rapporten' });
    await settle();
    const line = felt();
    await disk.answer();
    expect([await line, await window]).toMatchObject([{ ok: true, result: { ok: true } }, { ok: true }]);
    expect(await kept()).toEqual(both);
  });

  it('who save one after the other are both kept, though the window was filled before', async () => {
    disk.holds = false;
    expect(await felt()).toMatchObject({ ok: true, result: { ok: true } });
    expect([await saved({ done: 'rapporten' }), await kept()]).toEqual([{ ok: true }, both]);
  });

  it('the window is told where its words would take the place of others', async () => {
    disk.holds = false;
    await felt();
    expect(await saved({ felt: 'stressigt' })).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect(await kept()).toEqual({ ...NO_WORDS, felt: 'lugnt' });
  });

  it('times that were told anew meanwhile are not written over', async () => {
    disk.holds = false;
    const before = (await app.dispatch.dayDetail('home', DAY))?.record;
    const { spans = [], pauses = [] } = before ?? {};
    const window = { type: 'times.correct', day: DAY, times: { spans, pauses: [] }, place: 'office' };
    const told = { spans: [{ from: '07:00', to: '11:00' }], pauses: [] };
    await typed({ edit: 'times', date: DAY, ...told, place: null });
    const was = { spans, pauses, place: 'home' };
    expect(await app.dispatch.command('home', { ...window, was })).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
    });
    expect((await app.dispatch.dayDetail('home', DAY))?.corrections).toHaveLength(1);
  });
});

describe('a window and the command line at the same thing of today', () => {
  it('an edit is made and carried out in one turn, whenever the window comes', async () => {
    const app = await App.open();
    const { companion, dispatch } = app;
    const lines = (): readonly string[] => companion.snapshot.people.agenda.lines.map(({ text }) => text);
    for (let turns = 0; turns < 12; turns++) {
      const was = companion.snapshot.people.agenda;
      const edited = app.control.answer({
        ask: 'edit',
        edit: { edit: 'agenda.add', text: `line ${turns}` },
      });
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      const line = { text: `window ${turns}`, done: false };
      const saved = dispatch.command('home', {
        type: 'agenda.save',
        agenda: { ...was, lines: [...was.lines, line] },
        was,
      });
      await app.rest();
      await Promise.all([edited, saved]);
      expect(lines()).toEqual(expect.arrayContaining([`line ${turns}`, `window ${turns}`]));
    }
    app.close();
  });
});
