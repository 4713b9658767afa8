import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CloseOut } from '../../shared/workday/events';
import { MESSAGES } from '../../shared/messages';
import { Terminal } from './terminal';

const PAST = '2026-11-20';

describe('small changes that come at once', () => {
  let terminal: Terminal;
  beforeAll(async () => {
    terminal = await Terminal.open();
    await terminal.run('start');
    await terminal.run(`times ${PAST} 8-12`);
  });
  afterAll(() => terminal.close());

  const closeOut = async (): Promise<CloseOut | null | undefined> =>
    (await terminal.app.dispatch.dayDetail('home', PAST))?.record.closeOut;

  it('are all kept, of a day gone by and of the day at hand', async () => {
    const fields = ['done', 'tomorrow', 'worked', 'change', 'felt'];
    const lines = fields.flatMap((field) => [
      `closeout ${field} ${field}-then --date ${PAST}`,
      `closeout ${field} ${field}-now`,
    ]);
    const said = await Promise.all(lines.map((line) => terminal.run(line)));
    expect(said.map(({ code }) => code)).toEqual(lines.map(() => 0));
    const all = (when: string): object =>
      Object.fromEntries(fields.map((field) => [field, `${field}-${when}`]));
    expect([await closeOut(), terminal.app.companion.snapshot.day?.closeOut]).toEqual([
      all('then'),
      all('now'),
    ]);
  });

  it('how the next day begins keeps what is not said, and goes by `clear`', async () => {
    const on = `--date ${PAST}`;
    const begins = async (): Promise<unknown> => (await closeOut())?.beginning;
    await terminal.run(`closeout begin Ringa Eva --at 9:00 --place office ${on}`);
    await terminal.run(`closeout begin --at 8:00 ${on}`);
    expect(await begins()).toEqual({ at: '08:00', place: 'office', how: 'Ringa Eva' });
    await terminal.run(`closeout begin Skriva --place home ${on}`);
    expect(await begins()).toEqual({ at: '08:00', place: 'home', how: 'Skriva' });
    expect(await terminal.run(`closeout begin ${on}`)).toMatchObject({ code: 2, out: [] });
    expect(await begins()).toEqual({ at: '08:00', place: 'home', how: 'Skriva' });
    expect(await terminal.run(`closeout clear begin ${on}`)).toMatchObject({ code: 0 });
    expect([await begins(), (await closeOut())?.felt]).toEqual([undefined, 'felt-then']);
  });

  it.each([
    ['guide show', 70],
    ['setting', 120],
    ['search', 11_000],
    ['goal add', 100_500],
    ['agenda add', 20_000],
    ['tip restore', 70],
    ['tip add', 100_500],
    ['closeout done', 100_500],
  ])('words of %s that are too long are told as that', async (verb, length) => {
    const line = `${verb} ${'x'.repeat(length)}`;
    expect(await terminal.run(line)).toEqual({ code: 1, out: [], err: [MESSAGES.en['cli.too-long']] });
    expect((await terminal.run(`${line} --json`)).out).toEqual(['{"ok":false,"reason":"too-long"}']);
  });
});
