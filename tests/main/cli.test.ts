import { describe, expect, it } from 'vitest';
import type { Answer } from '../../main/control/protocol';
import { statusReport } from '../../main/control/status';
import type { Refusal } from '../../shared/companion/commands';
import { diagnosticsOf } from '../../shared/diagnostics/diagnostics';
import type { ProviderReport } from '../../shared/diagnostics/provider-report';
import { diagnosticsText } from '../../shared/diagnostics/text';
import { VERBS } from '../../main/control/verbs/table';
import { MESSAGES, translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import type { Language } from '../../shared/settings';
import { SECOND } from '../../shared/time/moment';
import { CliDesk, EN, SV } from './cli-desk';
import { snapshotIn, STATES, type StateName } from './snapshots';

describe('the command line', () => {
  const desk = CliDesk.forEachTest();
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
    const system = {
      version: '0.1.0',
      platform: 'linux',
      providers: [provider],
      hooks: { state: 'none' },
    } as const;
    return {
      ok: true,
      status: statusReport(day.snapshot, language),
      diagnostics: diagnosticsOf(day.state, day.now(), system),
    } as const satisfies Answer;
  };

  describe('used wrongly', () => {
    it.each<[string, readonly string[], readonly string[]]>([
      ['begin', SV, ['Okänt kommando: begin', 'arbetsro help visar vad som finns.']],
      ['begin', EN, ['Unknown command: begin', 'arbetsro help shows what there is.']],
      ['resume --minutes 5', EN, ['Usage, after arbetsro:', `  ${'resume'.padEnd(32)}ends the pause`]],
      [
        'stop now',
        SV,
        ['Så här, efter arbetsro:', `  ${'stop'.padEnd(32)}avslutar arbetsdagen och öppnar dagens avslut`],
      ],
    ])('"%s" in %j ends with 2, says why, and asks nobody', async (line, languages, words) => {
      await desk.appThatSays(done('en'));
      expect(await desk.run(line, languages)).toBe(2);
      expect([desk.complained, desk.printed, desk.asked, desk.starts]).toEqual([words, [], [], 0]);
    });

    it.each([
      ['pause --minutes 0', SV, 'Minuter ska vara ett heltal från 1 till 480.'],
      ['pause --minutes 0', EN, 'Minutes must be a whole number from 1 to 480.'],
      [
        'day ill 2026-02-30',
        SV,
        'Datum skrivs som 2026-11-23, eller som today, yesterday, tomorrow. Det gick inte att läsa 2026-02-30.',
      ],
    ])('"%s" in %j says what cannot be, and how the verb is used', async (line, languages, words) => {
      expect(await desk.run(line, languages)).toBe(2);
      expect(desk.complained[0]).toBe(words);
      expect(desk.complained[2]).toContain(line.split(' ')[0]);
    });

    it.each(['', 'help'])('"%s" prints how to use it and ends with 0', async (line) => {
      expect(await desk.run(line, SV)).toBe(0);
      expect(desk.complained).toEqual([]);
      const printed = desk.printed.join('\n');
      for (const verb of VERBS) expect(printed, verb).toMatch(new RegExp(`^  ${verb}( |$)`, 'm'));
    });

    it('says its version', async () => {
      expect(await desk.run('--version', SV)).toBe(0);
      expect(await desk.run('version --json', SV)).toBe(0);
      expect(desk.printed).toEqual(['Arbetsro 0.1.0', '{"version":"0.1.0"}']);
    });
  });

  describe('when no app answers', () => {
    it.each<[readonly string[], string]>([
      [SV, 'Arbetsro är inte i gång.'],
      [EN, 'Arbetsro is not running.'],
    ])('in %j says so and ends with 1', async (languages, words) => {
      for (const line of ['status', 'stop', 'pause lunch', 'resume', 'break', 'quit']) {
        desk.complained = [];
        expect(await desk.run(line, languages), line).toBe(1);
        expect([desk.complained, desk.printed, desk.starts]).toEqual([[words], [], 0]);
      }
    });

    it('with --json prints one line that a program can read, and nothing else', async () => {
      expect(await desk.run('status --json')).toBe(1);
      expect(await desk.run('stop --json')).toBe(1);
      expect([desk.printed, desk.complained]).toEqual([['{"running":false}', '{"running":false}'], []]);
    });

    it.each(['start', 'open'])('%s desk.starts it, asks then, and ends with 0', async (line) => {
      const begin = async (): Promise<boolean> => {
        await desk.appThatSays(done('sv'));
        return true;
      };
      expect(await desk.run(line, EN, begin)).toBe(0);
      expect([desk.starts, desk.printed, desk.complained]).toEqual([1, ['Klart.'], []]);
      expect(desk.asked).toHaveLength(1);
    });

    it.each<[readonly string[], string]>([
      [SV, 'Arbetsro gick inte att starta.'],
      [EN, 'Arbetsro could not be started.'],
    ])('and it cannot be started, in %j says so and ends with 1', async (languages, words) => {
      expect(await desk.run('start', languages)).toBe(1);
      expect(await desk.run('open', languages, () => Promise.resolve(true))).toBe(1);
      expect([desk.complained, desk.printed, desk.starts]).toEqual([[words, words], [], 2]);
    });
  });

  describe('when an app answers', () => {
    it('sends the command as it is and says that it was done, in the language of the app', async () => {
      await desk.appThatSays(done('sv'));
      expect(await desk.run('pause lunch --minutes 45', EN)).toBe(0);
      expect(desk.asked).toEqual([
        { ask: 'command', command: { type: 'pause.start', kind: 'lunch', minutes: 45 } },
      ]);
      expect([desk.printed, desk.complained, desk.starts]).toEqual([['Klart.'], [], 0]);
    });

    it('does not start another one', async () => {
      await desk.appThatSays(done('en'));
      expect(await desk.run('start office')).toBe(0);
      expect([desk.asked, desk.starts]).toEqual([
        [{ ask: 'command', command: { type: 'day.start', place: 'office' } }],
        0,
      ]);
    });

    it('takes the first that answers', async () => {
      await desk.appThatSays(done('sv'));
      await desk.appThatSays(done('en'), 'first.sock');
      expect(await desk.run('stop')).toBe(0);
      expect([desk.printed, desk.asked.length]).toEqual([['Done.'], 1]);
    });

    it.each<[Refusal, Language, string]>([
      ['not-at-work', 'sv', 'Det går bara när arbetsdagen är i gång.'],
      ['not-at-work', 'en', 'That can only be done while the workday is on.'],
      ['already-paused', 'en', 'You are already on a pause.'],
      ['not-saved', 'sv', 'Det gick inte att spara på disken. Försök igen om en stund.'],
    ])('that refuses (%s) in %s, says why and ends with 1', async (reason, language, words) => {
      await desk.appThatSays({ ok: true, result: { ok: false, reason }, language });
      expect(await desk.run('stop', EN)).toBe(1);
      expect([desk.complained, desk.printed]).toEqual([[words], []]);
    });

    it('with --json prints the answer as one line', async () => {
      await desk.appThatSays({ ok: true, result: { ok: false, reason: 'not-at-work' }, language: 'sv' });
      expect(await desk.run('stop --json')).toBe(1);
      expect([desk.printed, desk.complained]).toEqual([['{"ok":false,"reason":"not-at-work"}'], []]);
    });

    it.each<[string, string]>([
      [
        'stop',
        'Arbetsro is running but has not answered. What you asked for may have been done all the same: look before you ask again.',
      ],
      [
        'start',
        'Arbetsro is running but has not answered. What you asked for may have been done all the same: look before you ask again.',
      ],
    ])(
      'that hangs up without an answer to %s is not said to be none; no other is asked or started',
      async (line, words) => {
        await desk.appThatSays(done('en'));
        const hangsUp = { answer: () => desk.endApps().then(() => done('en')), watch: () => () => undefined };
        await desk.app(hangsUp, 'first.sock');
        expect(await desk.run(line)).toBe(1);
        expect([desk.complained, desk.printed, desk.asked, desk.starts]).toEqual([[words], [], [], 0]);
        await desk.app(hangsUp, 'first.sock');
        expect(await desk.run(`${line} --json`)).toBe(1);
        expect(desk.printed).toEqual(['{"ok":false,"reason":"no-answer"}']);
      },
    );

    it('whose answer fails says so, and no other is asked', async () => {
      await desk.appThatSays(done('en'));
      const broken = { answer: () => Promise.reject(new Error('broken')), watch: () => () => undefined };
      await desk.app(broken, 'first.sock');
      for (const line of ['stop', 'start', 'tip', 'policy', 'sign', 'export csv', 'status']) {
        desk.complained = [];
        expect(await desk.run(line), line).toBe(1);
        expect([desk.complained, desk.asked], line).toEqual([
          ['Something went wrong in Arbetsro. Try again.'],
          [],
        ]);
      }
      expect(await desk.run('stop --json')).toBe(1);
      expect(desk.printed).toEqual(['{"ok":false,"reason":"internal"}']);
    });

    it('that does not understand is not said to be one that cannot be started', async () => {
      await desk.appThatSays({ ok: false, reason: 'not-understood' });
      expect(await desk.run('stop')).toBe(1);
      expect(desk.complained).toHaveLength(1);
      expect(desk.complained[0]).not.toBe(MESSAGES.en['cli.noStart']);
    });
  });

  describe('status', () => {
    it('with --json is the report as one line of JSON', async () => {
      const answer = status('meeting', 'sv');
      await desk.appThatSays(answer);
      expect(await desk.run('status --json')).toBe(0);
      expect([desk.printed.length, desk.complained, desk.asked]).toEqual([1, [], [{ ask: 'status' }]]);
      expect(desk.printed[0]).not.toContain('\n');
      expect(JSON.parse(desk.printed[0] ?? '')).toEqual('status' in answer ? answer.status : null);
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
      await desk.appThatSays(status(state, 'sv'), 'first.sock');
      expect(await desk.run('status', EN)).toBe(0);
      await desk.endApps();
      await desk.appThatSays(status(state, 'en'), 'first.sock');
      expect(await desk.run('status', SV)).toBe(0);
      expect(desk.printed.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([sv, en]);
      expect(desk.complained).toEqual([]);
    });

    it('--verbose prints the diagnostics, in the language of the app', async () => {
      const { diagnostics, ...answer } = diagnosed('nudge', 'sv');
      await desk.appThatSays({ ...answer, diagnostics });
      expect(await desk.run('status --verbose', EN)).toBe(0);
      expect([desk.asked, desk.complained]).toEqual([[{ ask: 'diagnostics' }], []]);
      expect(desk.printed).toEqual([
        diagnosticsText(diagnostics, translator('sv'), formatter('sv', diagnostics.zone)),
      ]);
      expect(desk.printed[0]).toContain('08:20:00 Kort paus på väg, frågan visad i hörnet');
    });

    it('--verbose --json is the status and the diagnostics as one line of JSON', async () => {
      const answer = diagnosed('nudge', 'en');
      await desk.appThatSays(answer);
      expect(await desk.run('status --verbose --json')).toBe(0);
      expect([desk.printed.length, desk.complained]).toEqual([1, []]);
      expect(JSON.parse(desk.printed[0] ?? '')).toEqual({
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
          hooks: { state: 'none', trouble: null, where: null, hooks: [] },
        },
      });
    });

    it('--verbose says that no app runs as status does', async () => {
      expect(await desk.run('status --verbose')).toBe(1);
      expect([desk.complained, desk.printed, desk.starts]).toEqual([['Arbetsro is not running.'], [], 0]);
    });

    it('just back: says so', async () => {
      const day = STATES.work();
      day.pass(25 * 60 * SECOND);
      const snapshot = {
        ...day.snapshot,
        quiet: { reason: 'just-back', untilAt: day.snapshot.now } as const,
      };
      await desk.appThatSays({ ok: true, status: statusReport(snapshot, 'en') });
      expect(await desk.run('status')).toBe(0);
      expect(desk.printed[0]?.split('\n')[1]).toBe('Quiet: you have just come back.');
    });
  });
});
