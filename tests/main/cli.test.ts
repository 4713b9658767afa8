import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runCli, type ExitCode } from '../../main/control/cli';
import type { Answer, Question } from '../../main/control/protocol';
import { ControlServer } from '../../main/control/server';
import { statusReport } from '../../main/control/status';
import type { Refusal } from '../../shared/companion/commands';
import { diagnosticsOf } from '../../shared/diagnostics/diagnostics';
import type { ProviderReport } from '../../shared/diagnostics/provider-report';
import { diagnosticsText } from '../../shared/diagnostics/text';
import { MESSAGES, translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import type { Language } from '../../shared/settings';
import { SECOND } from '../../shared/time/moment';
import { snapshotIn, STATES, type StateName } from './snapshots';
import { socketFolder } from './socket';

const SV = ['sv-SE'];
const EN = ['en-GB'];

describe('the command line', () => {
  let folder: Awaited<ReturnType<typeof socketFolder>>;
  let servers: ControlServer[] = [];
  let asked: Question[] = [];
  let printed: string[] = [];
  let complained: string[] = [];
  let starts = 0;
  let files = new Map<string, string>();
  const zone = process.env['TZ'];

  beforeAll(() => {
    // The words show times in the zone of the terminal.
    process.env['TZ'] = 'Europe/Stockholm';
  });
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  beforeEach(async () => {
    folder = await socketFolder();
    [servers, asked, printed, complained] = [[], [], [], []];
    starts = 0;
    files = new Map();
  });
  afterEach(async () => {
    for (const server of servers) await server.close();
    await folder.remove();
  });

  /** An app that answers at the second of the two addresses. */
  async function appThatSays(answer: Answer, name = 'second.sock'): Promise<void> {
    const server = new ControlServer((question) => {
      asked.push(question);
      return Promise.resolve(answer);
    });
    servers.push(server);
    expect(await server.listen(folder.path(name))).toBe(true);
  }

  function run(
    line: string,
    systemLanguages: readonly string[] = EN,
    startApp: () => Promise<boolean> = () => Promise.resolve(false),
  ): Promise<ExitCode> {
    return runCli(line.split(' ').filter(Boolean), {
      addresses: [folder.path('first.sock'), folder.path('second.sock')],
      startApp: () => {
        starts += 1;
        return startApp();
      },
      files: {
        read: (path) => Promise.resolve(files.get(path) ?? null),
        write: (path, text) => {
          if (files.has(path)) return Promise.resolve('exists');
          if (path.startsWith('/')) return Promise.resolve('failed');
          files.set(path, text);
          return Promise.resolve('written');
        },
      },
      print: (text) => printed.push(text),
      complain: (text) => complained.push(text),
      systemLanguages,
    });
  }

  const done = (language: Language): Answer => ({ ok: true, result: { ok: true }, language });
  const status = (state: StateName, language: Language): Answer => ({
    ok: true,
    status: statusReport(snapshotIn(state), language),
  });

  const diagnosed = (state: StateName, language: Language) => {
    const day = STATES[state]();
    const provider: ProviderReport = {
      ...{ signal: 'idle', chosen: 'mutter', said: 4_200, ageMs: 90_999 },
      demoted: [{ name: 'x11', why: 'disbelieved', forMs: null }],
    };
    const system = { version: '0.1.0', platform: 'linux', providers: [provider] } as const;
    return {
      ok: true,
      status: statusReport(day.snapshot, language),
      diagnostics: diagnosticsOf(day.state, day.now(), system),
    } as const satisfies Answer;
  };

  describe('used wrongly', () => {
    it.each<[string, readonly string[], readonly string[]]>([
      ['begin', SV, ['Okänt kommando: begin', MESSAGES.sv['cli.usage']]],
      ['begin', EN, ['Unknown command: begin', MESSAGES.en['cli.usage']]],
      ['pause --minutes 0', SV, ['Minuter ska vara ett heltal från 1 till 480.', MESSAGES.sv['cli.usage']]],
      ['pause --minutes 0', EN, ['Minutes must be a whole number from 1 to 480.', MESSAGES.en['cli.usage']]],
      ['stop now', EN, [MESSAGES.en['cli.usage']]],
    ])('"%s" in %j ends with 2, says why, and asks nobody', async (line, languages, words) => {
      await appThatSays(done('en'));
      expect(await run(line, languages)).toBe(2);
      expect([complained, printed, asked, starts]).toEqual([words, [], [], 0]);
    });

    it.each(['', 'help'])('"%s" prints how to use it and ends with 0', async (line) => {
      expect(await run(line, SV)).toBe(0);
      expect([printed, complained]).toEqual([[MESSAGES.sv['cli.usage']], []]);
    });
  });

  describe('when no app answers', () => {
    it.each<[readonly string[], string]>([
      [SV, 'Arbetsro är inte i gång.'],
      [EN, 'Arbetsro is not running.'],
    ])('in %j says so and ends with 1', async (languages, words) => {
      for (const line of ['status', 'stop', 'pause lunch', 'resume', 'break', 'quit']) {
        complained = [];
        expect(await run(line, languages), line).toBe(1);
        expect([complained, printed, starts]).toEqual([[words], [], 0]);
      }
    });

    it('with --json prints one line that a program can read, and nothing else', async () => {
      expect(await run('status --json')).toBe(1);
      expect(await run('stop --json')).toBe(1);
      expect([printed, complained]).toEqual([['{"running":false}', '{"running":false}'], []]);
    });

    it.each(['start', 'open'])('%s starts it, asks then, and ends with 0', async (line) => {
      const begin = async (): Promise<boolean> => {
        await appThatSays(done('sv'));
        return true;
      };
      expect(await run(line, EN, begin)).toBe(0);
      expect([starts, printed, complained]).toEqual([1, ['Klart.'], []]);
      expect(asked).toHaveLength(1);
    });

    it.each<[readonly string[], string]>([
      [SV, 'Arbetsro gick inte att starta.'],
      [EN, 'Arbetsro could not be started.'],
    ])('and it cannot be started, in %j says so and ends with 1', async (languages, words) => {
      expect(await run('start', languages)).toBe(1);
      expect(await run('open', languages, () => Promise.resolve(true))).toBe(1);
      expect([complained, printed, starts]).toEqual([[words, words], [], 2]);
    });
  });

  describe('when an app answers', () => {
    it('sends the command as it is and says that it was done, in the language of the app', async () => {
      await appThatSays(done('sv'));
      expect(await run('pause lunch --minutes 45', EN)).toBe(0);
      expect(asked).toEqual([
        { ask: 'command', command: { type: 'pause.start', kind: 'lunch', minutes: 45 } },
      ]);
      expect([printed, complained, starts]).toEqual([['Klart.'], [], 0]);
    });

    it('does not start another one', async () => {
      await appThatSays(done('en'));
      expect(await run('start office')).toBe(0);
      expect([asked, starts]).toEqual([
        [{ ask: 'command', command: { type: 'day.start', place: 'office' } }],
        0,
      ]);
    });

    it('takes the first that answers', async () => {
      await appThatSays(done('sv'));
      await appThatSays(done('en'), 'first.sock');
      expect(await run('stop')).toBe(0);
      expect([printed, asked.length]).toEqual([['Done.'], 1]);
    });

    it.each<[Refusal, Language, string]>([
      ['not-at-work', 'sv', 'Det går bara när arbetsdagen är i gång.'],
      ['not-at-work', 'en', 'That can only be done while the workday is running.'],
      ['already-paused', 'en', 'You are already having a pause.'],
      ['not-saved', 'sv', 'Det gick inte att spara på disken. Försök igen om en stund.'],
    ])('that refuses (%s) in %s, says why and ends with 1', async (reason, language, words) => {
      await appThatSays({ ok: true, result: { ok: false, reason }, language });
      expect(await run('stop', EN)).toBe(1);
      expect([complained, printed]).toEqual([[words], []]);
    });

    it('with --json prints the answer as one line', async () => {
      await appThatSays({ ok: true, result: { ok: false, reason: 'not-at-work' }, language: 'sv' });
      expect(await run('stop --json')).toBe(1);
      expect([printed, complained]).toEqual([['{"ok":false,"reason":"not-at-work"}'], []]);
    });

    it('that does not understand is not said to be one that cannot be started', async () => {
      await appThatSays({ ok: false, reason: 'not-understood' });
      expect(await run('stop')).toBe(1);
      expect(complained).toHaveLength(1);
      expect(complained[0]).not.toBe(MESSAGES.en['cli.noStart']);
    });
  });

  describe('status', () => {
    it('with --json is the report as one line of JSON', async () => {
      const answer = status('meeting', 'sv');
      await appThatSays(answer);
      expect(await run('status --json')).toBe(0);
      expect([printed.length, complained, asked]).toEqual([1, [], [{ ask: 'status' }]]);
      expect(printed[0]).not.toContain('\n');
      expect(JSON.parse(printed[0] ?? '')).toEqual('status' in answer ? answer.status : null);
    });

    it.each<[StateName, string, string]>([
      ['off', 'Ledig.', 'Off work.'],
      [
        'work',
        'På jobbet sedan 08:00, 0 min.\nKort paus om 20 min.',
        'At work since 08:00, 0 min.\nShort break in 20 min.',
      ],
      ['lunch', 'Lunch sedan 08:00, till 08:45.', 'Lunch since 08:00, until 08:45.'],
      [
        'meeting',
        'På jobbet sedan 08:00, 0 min.\nTyst: i möte sedan 08:00.',
        'At work since 08:00, 0 min.\nQuiet: in a meeting since 08:00.',
      ],
      [
        'away',
        'På jobbet sedan 08:00, 13 min.\nTyst: du har varit borta sedan 08:10.',
        'At work since 08:00, 13 min.\nQuiet: you have been away since 08:10.',
      ],
      [
        'breaks off',
        'På jobbet sedan 08:00, 0 min.\nTyst: pauserna är avstängda.',
        'At work since 08:00, 0 min.\nQuiet: breaks are switched off.',
      ],
      [
        'repair',
        'Slutade du omkring 08:30? Svara i fönstret: arbetsro open',
        'Did you stop at about 08:30? Answer in the window: arbetsro open',
      ],
    ])('%s in words, in the language of the app', async (state, sv, en) => {
      await appThatSays(status(state, 'sv'), 'first.sock');
      expect(await run('status', EN)).toBe(0);
      for (const server of servers.splice(0)) await server.close();
      await appThatSays(status(state, 'en'), 'first.sock');
      expect(await run('status', SV)).toBe(0);
      expect(printed.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([sv, en]);
      expect(complained).toEqual([]);
    });

    it('--verbose prints the diagnostics, in the language of the app', async () => {
      const { diagnostics, ...answer } = diagnosed('nudge', 'sv');
      await appThatSays({ ...answer, diagnostics });
      expect(await run('status --verbose', EN)).toBe(0);
      expect([asked, complained]).toEqual([[{ ask: 'diagnostics' }], []]);
      expect(printed).toEqual([
        diagnosticsText(diagnostics, translator('sv'), formatter('sv', diagnostics.zone)),
      ]);
      expect(printed[0]).toContain('08:20:00 Kort paus på väg, frågad i hörnet');
    });

    it('--verbose --json is the status and the diagnostics as one line of JSON', async () => {
      const answer = diagnosed('nudge', 'en');
      await appThatSays(answer);
      expect(await run('status --verbose --json')).toBe(0);
      expect([printed.length, complained]).toEqual([1, []]);
      expect(JSON.parse(printed[0] ?? '')).toEqual({
        ...answer.status,
        diagnostics: {
          version: '0.1.0',
          platform: 'linux',
          sensesCalls: true,
          idleUnknown: false,
          signals: [
            {
              ...{ signal: 'idle', said: 4, ageSeconds: 90, source: 'mutter' },
              setAside: [{ source: 'x11', why: 'disbelieved', forSeconds: null }],
            },
          ],
          decisions: [
            { at: '2026-11-23T08:20:00+01:00', what: 'sensors-asked', kind: null, name: null },
            { at: '2026-11-23T08:20:00+01:00', what: 'nudged', kind: 'short', name: null },
          ],
        },
      });
    });

    it('--verbose says that no app runs as status does', async () => {
      expect(await run('status --verbose')).toBe(1);
      expect([complained, printed, starts]).toEqual([['Arbetsro is not running.'], [], 0]);
    });

    it('just back: says so', async () => {
      const day = STATES.work();
      day.pass(25 * 60 * SECOND);
      const snapshot = {
        ...day.snapshot,
        quiet: { reason: 'just-back', untilAt: day.snapshot.now } as const,
      };
      await appThatSays({ ok: true, status: statusReport(snapshot, 'en') });
      expect(await run('status')).toBe(0);
      expect(printed[0]?.split('\n')[1]).toBe('Quiet: you have just come back.');
    });
  });

  describe('about content', () => {
    const list: Answer = {
      ok: true,
      language: 'sv',
      list: [
        { id: 'glare-01', text: 'Ställ\nskärmen.', hidden: false, own: false },
        { id: 'own-1', text: 'Drick vatten.', hidden: true, own: true },
      ],
    };

    it.each(['tip', 'activity'])('"%s" lists it, a line each', async (line) => {
      await appThatSays(list);
      expect(await run(line)).toBe(0);
      expect(printed).toEqual(['glare-01  Ställ skärmen.', 'own-1  Drick vatten. (egen, dold)']);
      expect(asked).toEqual([{ ask: 'list', what: line === 'tip' ? 'tips' : 'activities' }]);
    });

    it('with --json lists it for a program', async () => {
      await appThatSays(list);
      expect(await run('tip --json')).toBe(0);
      expect(JSON.parse(printed.join('\n'))).toEqual('list' in list ? list.list : null);
    });

    it('export writes the file, or to standard output', async () => {
      await appThatSays({ ok: true, text: '{"a":1}\n', language: 'sv' });
      expect(await run('content export mine.json')).toBe(0);
      expect([...files]).toEqual([['mine.json', '{"a":1}\n']]);
      expect(await run('content export')).toBe(0);
      expect(await run('content')).toBe(0);
      expect(printed).toEqual(['Klart.', '{"a":1}', '{"a":1}']);
    });

    it('export never writes over a file, and says when it cannot write', async () => {
      await appThatSays({ ok: true, text: '{}', language: 'en' });
      files.set('mine.json', 'precious');
      expect(await run('content export mine.json')).toBe(1);
      expect(await run('content export /nowhere/x.json')).toBe(1);
      expect(await run('content export mine.json --json')).toBe(1);
      expect(files.get('mine.json')).toBe('precious');
      expect(complained).toEqual([
        'The file is there already. Choose another name.',
        'The file could not be written.',
      ]);
      expect(printed).toEqual(['{"ok":false,"reason":"exists"}']);
    });

    it('import sends what is in the file and says what came of it', async () => {
      const refused = [{ what: 'tip', number: 3, problem: 'no-text' }] as const;
      await appThatSays({
        ok: true,
        language: 'sv',
        report: { ok: true, activities: 1, tips: 0, already: 2, refused },
      });
      files.set('theirs.json', '{"format":"x"}');
      expect(await run('content import theirs.json')).toBe(0);
      expect(asked).toEqual([{ ask: 'import', text: '{"format":"x"}' }]);
      expect(printed).toEqual([
        'Tillagt: 1 aktivitet och 0 tips.',
        '2 fanns redan.',
        'En togs inte med:',
        'Tips 3: texten saknas.',
      ]);
    });

    it.each([
      ['none.json', null, 'unreadable'],
      ['big.json', 'x'.repeat(400_001), 'too-long'],
    ] as const)('import of %s asks nobody', async (name, text, problem) => {
      await appThatSays(done('en'));
      if (text !== null) files.set(name, text);
      expect(await run(`content import ${name}`)).toBe(1);
      expect(await run(`content import ${name} --json`)).toBe(1);
      expect([complained, printed, asked]).toEqual([
        [MESSAGES.en[`import.file.${problem}`]],
        [JSON.stringify({ ok: false, problem })],
        [],
      ]);
    });

    it('import of a file that is not one ends with 1', async () => {
      await appThatSays({ ok: true, language: 'en', report: { ok: false, problem: 'not-ours' } });
      files.set('theirs.json', '[]');
      expect(await run('content import theirs.json')).toBe(1);
      expect([printed, complained]).toEqual([[], [MESSAGES.en['import.file.not-ours']]]);
    });

    it('needs an app that runs and understands', async () => {
      for (const line of ['tip', 'activity', 'content']) expect(await run(line), line).toBe(1);
      expect(complained).toEqual(Array.from({ length: 3 }, () => MESSAGES.en['cli.notRunning']));
      complained = [];
      await appThatSays({ ok: false, reason: 'not-understood' });
      expect(await run('tip')).toBe(1);
      expect(complained).toEqual([MESSAGES.en['cli.notUnderstood']]);
    });
  });
});
