import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../main/control/answer';
import { runCli } from '../../main/control/cli';
import { questionSchema, type Question } from '../../main/control/protocol';
import { ControlServer } from '../../main/control/server';
import type { CalendarView } from '../../shared/companion/snapshot';
import { socketFolder } from './socket';
import { World } from './world';

const READ: CalendarView = { path: '/a.ics', readAt: 0, busyToday: 4, unread: 1, trouble: null };

/** What a question about the calendar does not touch. */
const nobody = (): Promise<never> => Promise.reject(new Error('nobody asked'));
const UNASKED = {
  change: nobody,
  view: () => expect.unreachable('not asked'),
  askUpdates: () => expect.unreachable('not asked'),
  lookBack: { read: nobody, day: nobody, search: nobody, changes: nobody },
  textOf: nobody,
  data: { contentFor: nobody, print: nobody },
};

describe('arbetsro calendar', () => {
  let folder: Awaited<ReturnType<typeof socketFolder>>;
  let server: ControlServer;
  let asked: Question[];
  let said: string[];
  let found: CalendarView | null;

  beforeEach(async () => {
    folder = await socketFolder();
    [asked, said, found] = [[], [], READ];
    server = new ControlServer({
      answer: (question) => {
        asked.push(question);
        return Promise.resolve({ ok: true, calendar: found, language: 'en' });
      },
      watch: () => () => undefined,
      failed: () => undefined,
    });
    await server.listen(folder.path('s'));
  });
  afterEach(async () => {
    await server.close();
    await folder.remove();
  });

  const run = (...words: readonly string[]): Promise<number> =>
    runCli(words, {
      addresses: [folder.path('s')],
      startApp: () => Promise.resolve(false),
      print: (line) => said.push(line),
      complain: (line) => said.push(`! ${line}`),
      today: () => '2026-11-23',
      version: () => '0.1.0',
      systemLanguages: ['en'],
      files: { read: () => Promise.resolve(null), write: () => Promise.resolve('failed') },
    });

  it('names the file from the root, and says what was read', async () => {
    expect(await run('calendar', 'jobb.ics')).toBe(0);
    expect(asked).toEqual([{ ask: 'calendar', path: resolve('jobb.ics') }]);
    expect(said).toEqual(['The calendar was read. 4 busy times today.']);
    expect(await run('calendar', 'jobb.ics', '--json')).toBe(0);
    expect(said[1]).toBe('{"ok":true,"busyToday":4,"unread":1}');
  });

  it('says the trouble, and ends with 1', async () => {
    found = { ...READ, trouble: 'no-files' };
    expect(await run('calendar', '.')).toBe(1);
    expect(await run('calendar', '.', '--json')).toBe(1);
    const [words, json] = said;
    expect([words, json]).toEqual([
      '! The folder has no calendar file. Their names end in .ics.',
      '{"ok":false,"reason":"no-files"}',
    ]);
  });

  it('off is no path', async () => {
    found = null;
    expect(await run('calendar', 'off')).toBe(0);
    expect([asked, said]).toEqual([[{ ask: 'calendar', path: null }], ['No calendar is used.']]);
  });
});

describe('the app that is asked', () => {
  it.each<[string | null, string[], boolean]>([
    ['/home/a.ics', ['choose /home/a.ics'], true],
    [null, ['forget'], true],
    ['a.ics', [], false],
    ['../a.ics', [], false],
  ])('%j', async (path, done, ok) => {
    const calls: string[] = [];
    const calendar = {
      choose: (chosen: string) => Promise.resolve((calls.push(`choose ${chosen}`), null)),
      forget: () => Promise.resolve(void calls.push('forget')),
    };
    const ports = {
      companion: new World().companion,
      command: () => Promise.resolve({ ok: true } as const),
      calendar,
      language: () => 'en' as const,
      diagnostics: () => Promise.reject(new Error('nobody asked for them')),
      bench: null,
      ...UNASKED,
      tray: { click: () => false },
    };
    expect((await answerQuestion({ ask: 'calendar', path }, ports)).ok).toBe(ok);
    expect(calls).toEqual(done);
  });

  it.each([
    { ask: 'calendar' },
    { ask: 'calendar', path: '' },
    { ask: 'calendar', path: 7 },
    { ask: 'calendar', path: '/a', more: 1 },
  ])('does not understand %j', (question) => {
    expect(questionSchema.safeParse(question).success).toBe(false);
  });
});
