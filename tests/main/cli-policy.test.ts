import { describe, expect, it } from 'vitest';
import type { Answer } from '../../main/control/protocol';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import { policyLines } from '../../shared/messages/policy-words';
import { inForce } from '../../shared/policy/merge';
import { NO_POLICY, policyOf, type PolicyReading } from '../../shared/policy/policy';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
import { EMPTY } from '../policy/policies';
import { CliDesk, EN } from './cli-desk';

const HOURS = { from: '08:00', to: '16:30' };
const SET: PolicyReading = {
  state: 'in-force',
  file: '/etc/arbetsro/policy.json',
  policy: {
    ...EMPTY,
    defaults: {
      hours: { 1: HOURS, 2: HOURS, 3: null, 4: HOURS, 5: { from: '08:00', to: '15:00' }, 6: null, 7: null },
      'lunch.at': '12:15',
      'lunch.minutes': 45,
      'breaks.fika': '14:00',
      'reminders.checkIn': null,
    },
    locked: { startAtLogin: false },
    channels: [{ name: { sv: 'Nytt', en: 'News' }, address: 'https://a.se' }],
    support: [
      {
        name: { sv: 'Facket', en: 'The union' },
        role: { sv: 'Ombud', en: 'Steward' },
        note: null,
        ways: [
          { kind: 'phone', address: '1' },
          { kind: 'email', address: 'a@b.se' },
        ],
      },
    ],
    checklists: { desk: [{ id: 'lamp', text: { sv: 'Lampan', en: 'The lamp' } }] },
    exports: ['pdf'],
    updates: 'off',
  },
};

/** What an app in Swedish answers where this is set; the person chose a lunch of their own, its hour before there was a proposal. */
function answerFor(policy: PolicyReading): Answer {
  const lunch = { ...DEFAULT_SETTINGS.lunch, at: '11:30' };
  const breaks = { ...DEFAULT_SETTINGS.breaks, fika: '14:00' };
  const chosen: Settings = { ...DEFAULT_SETTINGS, lunch, breaks, decided: ['lunch.minutes'] };
  const reader = { say: translator('sv'), format: formatter('sv', 'UTC'), language: 'sv' } as const;
  return {
    ok: true,
    policy,
    lines: policyLines({ policy, settings: inForce(chosen, policyOf(policy)) }, reader),
  };
}

describe('arbetsro policy', () => {
  const desk = CliDesk.forEachTest();

  it('prints all that is set, and what became of it', async () => {
    await desk.appThatSays(answerFor(SET));
    expect(await desk.run('policy', EN)).toBe(0);
    expect(desk.printed.join('\n').split('\n')).toEqual([
      'Från Kommunen',
      'Arbetstid: måndag–tisdag 08:00–16:30, torsdag 08:00–16:30, fredag 08:00–15:00 (förslag, du kan välja annat)',
      'Lunchen börjar: 12:15 (förslag, du har valt annat)',
      'Lunchens längd: 45\u00a0min (förslag, du har valt annat)',
      'Avstämning med chefen: ingen tid (förslag, du kan välja annat)',
      'Fika: 14:00 (förslag, du kan välja annat)',
      'Starta när jag loggar in: av (låst)',
      'En informationskanal, under Människor',
      '  Nytt, https://a.se',
      'En kontakt för stöd, under Människor',
      '  Facket, Ombud, Telefon 1, E-post a@b.se',
      'En egen rad i guiden Din arbetsplats hemma',
      '  Lampan',
      'Filer som kan sparas: Utskrift (PDF). Det du ser kan alltid kopieras som text.',
      'Nya versioner installeras av organisationen',
      translator('sv')('policy.no-reports'),
      'Filen: /etc/arbetsro/policy.json',
    ]);
  });

  it('with --json prints it for programs', async () => {
    await desk.appThatSays(answerFor(SET));
    expect(await desk.run('policy --json', EN)).toBe(0);
    expect(JSON.parse(desk.printed[0] ?? '')).toEqual(SET);
  });

  it('says that nothing is set, and complains of a file that does not hold', async () => {
    await desk.appThatSays(answerFor(NO_POLICY));
    expect(await desk.run('policy', EN)).toBe(0);
    expect(desk.printed).toEqual([translator('sv')('policy.none')]);
    await desk.endApps();
    await desk.appThatSays(answerFor({ state: 'unusable', file: '/p.json', problem: { type: 'not-json' } }));
    expect(await desk.run('policy', EN)).toBe(1);
    expect(desk.complained[0]).toMatch(/^Filen från din organisation gäller inte\. Den är inte JSON\./u);
  });

  it('says that no app runs, and starts none', async () => {
    expect([await desk.run('policy', EN), desk.starts]).toEqual([1, 0]);
    expect(desk.complained).toEqual([translator('en')('cli.notRunning')]);
  });
});
