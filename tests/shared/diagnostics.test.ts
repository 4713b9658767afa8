import { describe, expect, it } from 'vitest';
import { TRAIL_LENGTH, type Decision } from '../../shared/companion/decisions';
import { diagnosticsOf, type Diagnostics } from '../../shared/diagnostics/diagnostics';
import { SIGNAL_NAMES, type ProviderReport } from '../../shared/diagnostics/provider-report';
import { diagnosticsText } from '../../shared/diagnostics/text';
import { decisionTime, decisionWords, signalWords } from '../../shared/diagnostics/words';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import { DEFAULT_SETTINGS, type Language } from '../../shared/settings';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { Driver, NOTHING_SENSED } from '../companion/driver';

const ZONE = 'Europe/Stockholm';
const LANGUAGES: readonly Language[] = ['sv', 'en'];
const format = { sv: formatter('sv', ZONE), en: formatter('en', ZONE) };
const say = { sv: translator('sv'), en: translator('en') };
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const PIPEWIRE: ProviderReport = {
  signal: 'microphone',
  chosen: 'pipewire (microphone)',
  demoted: [],
  said: true,
  ageMs: 12 * SECOND,
};
const NO_SCREEN: ProviderReport = {
  signal: 'screen',
  chosen: null,
  demoted: [{ name: 'pipewire (screen)', why: 'slow', forMs: 7.5 * MINUTE }],
  said: 'unknown',
  ageMs: 2 * HOUR,
};

const report = (day: Driver, providers: readonly ProviderReport[] = []): Diagnostics =>
  diagnosticsOf(day.state, day.now(), {
    version: '0.1.0',
    platform: 'linux',
    providers,
    hooks: { state: 'none' },
  });

/** At work since eight; a call begins while the short break is coming up. */
function called(): Driver {
  const day = new Driver();
  day.command({ type: 'day.start', place: 'home' });
  day.pass(20 * MINUTE + SECOND);
  day.hear({ ...NOTHING_SENSED, call: true });
  day.pass(2 * SECOND);
  return day;
}

describe('the diagnostics as text', () => {
  it('say where things stand, what was sensed by whom, and what was decided, newest last', () => {
    expect(diagnosticsText(report(called(), [PIPEWIRE, NO_SCREEN]), say.en, format.en).split('\n')).toEqual([
      'Arbetsro 0.1.0 on Linux, 23 November 08:20:03',
      'At work since 08:00.',
      'Quiet: microphone or camera in use since 08:20. Breaks wait until the call is over.',
      '',
      'What the computer answers',
      'Is the microphone in use? yes, answered 12 s ago (pipewire (microphone))',
      'Is the screen shared? does not know (no source answers)',
      '  Set aside: pipewire (screen), did not answer in time. Asked again in 7 min.',
      '',
      'What Arbetsro has decided',
      '08:20:00 The computer asked about calls before a break',
      '08:20:00 Short break coming up, asked in the corner',
      '08:20:01 Short break taken away: a call or a shared screen',
      '08:20:01 Short break waits: call',
    ]);
  });

  it('say the same in Swedish', () => {
    expect(diagnosticsText(report(called(), [PIPEWIRE]), say.sv, format.sv).split('\n')).toEqual([
      'Arbetsro 0.1.0, Linux, 23 november 08:20:03',
      'På jobbet sedan 08:00.',
      'Tyst: mikrofonen eller kameran används sedan 08:20. Pauserna väntar tills samtalet är slut.',
      '',
      'Vad datorn svarar',
      'Används mikrofonen? ja, svarade för 12 s sedan (pipewire (microphone))',
      '',
      'Vad Arbetsro har beslutat',
      '08:20:00 Datorn tillfrågad om samtal före en paus',
      '08:20:00 Kort paus på väg, frågan visad i hörnet',
      '08:20:01 Kort paus togs bort: samtal eller delad skärm',
      '08:20:01 Kort paus väntar: samtal',
    ]);
  });

  it('off work say that nothing is asked; without sensors, that calls cannot be sensed', () => {
    const day = new Driver();
    const off = diagnosticsText(report(day), say.en, format.en);
    expect(off).toContain('While you are off work Arbetsro asks the computer nothing.');
    expect(off).toContain('Nothing has been decided since the app started.');
    expect(off).not.toContain('cannot sense calls');
    day.command({ type: 'day.start', place: 'home' });
    expect(diagnosticsText(report(day), say.en, format.en)).not.toContain('cannot sense calls');
    day.hear({ ...NOTHING_SENSED, call: 'unknown' });
    expect(diagnosticsText(report(day), say.en, format.en)).toContain('Arbetsro cannot sense calls here.');
  });

  it('always say why a break comes or does not', () => {
    const day = new Driver();
    const standing = (): readonly string[] =>
      plain(diagnosticsText(report(day), say.en, format.en))
        .split('\n\n')[0]
        ?.split('\n')
        .slice(1) ?? [];
    expect(standing()).toEqual(['Off work.', 'No breaks come while you are off work.']);
    day.command({ type: 'day.start', place: 'home' });
    expect(standing()).toEqual([
      'At work since 08:00.',
      'Nothing holds breaks back.',
      'Short break in 20 min.',
    ]);
    day.command({ type: 'break.now', kind: 'movement' });
    expect(standing()[1]).toBe('Movement break going on.');
    day.command({ type: 'break.leave' });
    day.command({ type: 'pause.start', kind: 'lunch', minutes: 30 });
    expect(standing()).toEqual([
      'Lunch since 08:00, until 08:30.',
      'Screen breaks rest while you are on a pause.',
    ]);
    day.command({ type: 'pause.end' });
    day.pass(20 * MINUTE);
    expect(standing()[1]).toBe('Short break coming up.');
    const { breaks } = DEFAULT_SETTINGS;
    day.command({ type: 'settings.change', change: { breaks: { ...breaks, on: false } } });
    expect(standing()[1]).toMatch(/^Screen breaks are off/);
  });

  it('hold nothing that the person wrote but the names of own breaks', () => {
    const day = new Driver('Europe/Stockholm', '2026-11-23T08:00', {
      breaks: {
        ...DEFAULT_SETTINGS.breaks,
        profile: 'own',
        own: [
          {
            ...{ id: 'own-1', name: 'Titta ut', everyMinutes: 15, at: null, seconds: 20, surface: 'card' },
            ...{ activities: ['eyes'], postponeMinutes: 5, postponeTimes: 2 },
          },
        ],
      },
    });
    day.command({ type: 'day.start', place: 'home' });
    const plan = { lunchAt: null, lunchMinutes: 30, freshAirAt: null, endAt: null };
    day.command({ type: 'plan.save', plan: { ...plan, goals: [{ id: null, text: 'My secret goal' }] } });
    const closeOut = { done: 'Secret', tomorrow: 'Secret', worked: 'Secret', change: 'Secret' };
    day.command({ type: 'closeout.save', closeOut });
    day.pass(15 * MINUTE);
    const found = report(day);
    expect(JSON.stringify(found)).not.toMatch(/secret/i);
    expect(diagnosticsText(found, say.sv, format.sv)).toContain(
      '08:15:00 Titta ut på väg, frågan visad i hörnet',
    );
  });

  it('remember the last 50 decisions and no more', () => {
    const day = new Driver();
    day.command({ type: 'day.start', place: 'home' });
    day.pass(10 * HOUR);
    const { decisions } = report(day);
    expect(decisions).toHaveLength(TRAIL_LENGTH);
    expect(decisions.at(-1)?.at).toBeGreaterThan(decisions[0]?.at ?? Infinity);
  });
});

describe('words', () => {
  it.each<[Decision, string, string]>([
    [
      { what: 'sensors-asked' },
      'Datorn tillfrågad om samtal före en paus',
      'The computer asked about calls before a break',
    ],
    [
      { what: 'nudged', kind: 'short' },
      'Kort paus på väg, frågan visad i hörnet',
      'Short break coming up, asked in the corner',
    ],
    [{ what: 'began', kind: 'movement', shown: true }, 'Rörelsepaus började', 'Movement break began'],
    [
      { what: 'began', kind: 'fika', shown: false },
      'Fika började, som en notis',
      'Fika began, as a notification',
    ],
    [
      { what: 'not-painted', kind: 'short' },
      'Kort paus gick inte att visa, kom som en notis',
      'Short break could not be shown, came as a notification',
    ],
    [{ what: 'taken', kind: 'short' }, 'Kort paus tagen', 'Short break taken'],
    [{ what: 'passed', kind: 'short' }, 'Kort paus blev inte av', 'Short break did not happen'],
    [{ what: 'postponed', kind: 'short' }, 'Kort paus uppskjuten', 'Short break put off'],
    [
      { what: 'withdrawn', kind: 'short' },
      'Kort paus togs bort: samtal eller delad skärm',
      'Short break taken away: a call or a shared screen',
    ],
    [
      { what: 'dropped', kind: 'short' },
      'Kort paus struken: strax före lunch eller dagens slut',
      'Short break dropped: just before lunch or the end of the day',
    ],
    [
      { what: 'counted', kind: 'movement', away: 6 * MINUTE },
      'Rörelsepaus räknad: borta 6 min',
      'Movement break counted: away 6 min',
    ],
    [
      { what: 'deferred', kind: 'gone', reason: 'do-not-disturb' },
      'Egen paus väntar: Stör ej',
      'Own break waits: Do Not Disturb',
    ],
  ])('of %j', (decision, sv, en) => {
    const trace = { ...decision, at: 0, name: null };
    const said = LANGUAGES.map((language) => plain(decisionWords(trace, say[language], format[language])));
    expect(said).toEqual([sv, en]);
  });

  it('for the time of a decision: to the second, with the day when it was another', () => {
    const day = new Driver(ZONE, '2026-11-23T00:10');
    const found = report(day);
    expect(decisionTime(found.now - 5 * SECOND, found, format.en)).toBe('00:09:55');
    expect(decisionTime(found.now - 11 * MINUTE, found, format.sv)).toBe('22 november 23:59:00');
  });

  it.each(SIGNAL_NAMES)('for the signal %s end as a question does, in both languages', (signal) => {
    for (const language of LANGUAGES)
      expect(signalWords({ ...PIPEWIRE, signal }, say[language], format[language]).signal).toMatch(/\?$/);
  });

  it.each<[Partial<ProviderReport>, string, string]>([
    [{ said: null, ageMs: null, chosen: null }, 'no answer yet', 'there is no source here'],
    [{ said: 'unknown', chosen: null }, 'does not know', 'there is no source here'],
    [{ said: false }, 'no', 'pipewire (microphone)'],
    [{ signal: 'idle', said: 4 * SECOND, chosen: 'mutter' }, '4 s', 'mutter'],
    [{ signal: 'idle', said: 4 * MINUTE, chosen: 'mutter' }, '4 min', 'mutter'],
  ])('for %j', (change, says, source) => {
    const words = signalWords({ ...PIPEWIRE, ...change }, say.en, format.en);
    expect([plain(words.says), words.source]).toEqual([says, source]);
    expect(words.age === null).toBe(change.chosen === null);
  });

  it.each([
    ['missing', 'a, finns inte eller går inte att starta.'],
    ['slow', 'a, svarade inte i tid.'],
    ['failed', 'a, gick inte att använda.'],
    ['disbelieved', 'a, svarade fel.'],
  ] as const)('for one that is set aside: %s', (why, words) => {
    const aside = (forMs: number | null): string => {
      const provider = { ...PIPEWIRE, demoted: [{ name: 'a', why, forMs }] };
      return plain(signalWords(provider, say.sv, format.sv).aside[0] ?? '');
    };
    expect(aside(20 * SECOND)).toBe(`Lagd åt sidan: ${words} Frågas igen om 20 s.`);
    expect(aside(null)).toBe(`Lagd åt sidan: ${words} Frågas igen nästa gång du börjar jobba.`);
  });
});
