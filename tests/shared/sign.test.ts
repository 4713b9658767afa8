import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signReport } from '../../main/control/sign-report';
import type { Quiet, Snapshot, Status } from '../../shared/companion/snapshot';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import { signLine, signWords } from '../../shared/messages/sign-words';
import type { Language } from '../../shared/settings';
import { signOf, signView, type Sign } from '../../shared/sign';
import { HOUR, MINUTE } from '../../shared/time/moment';
import { snapshotIn, STATE_NAMES, type StateName } from '../main/snapshots';

/** 10:00 in Stockholm. */
const NOW = Date.UTC(2026, 10, 23, 9);
const IN_AN_HOUR = NOW + HOUR;
const OFF = snapshotIn('off');

function line(sign: Sign, language: Language): string {
  return signLine(sign, translator(language), formatter(language, 'Europe/Stockholm'));
}

describe('what the door sign says', () => {
  it.each<[StateName, string, string]>([
    ['off', 'Ledig.', 'Off work.'],
    ['off again', 'Ledig.', 'Off work.'],
    ['work', 'På jobbet.', 'At work.'],
    ['lunch', 'Paus. Tillbaka 08:45.', 'On a break. Back at 08:45.'],
    ['errand', 'Paus. Tillbaka 08:30.', 'On a break. Back at 08:30.'],
    ['meeting', 'Upptagen. Samtal eller möte.', 'Busy. Call or meeting.'],
    ['call', 'Upptagen. Samtal eller möte.', 'Busy. Call or meeting.'],
    ['sharing', 'Upptagen. Samtal eller möte.', 'Busy. Call or meeting.'],
    ['meeting with an end', 'Upptagen. Samtal eller möte till 08:30.', 'Busy. Call or meeting until 08:30.'],
    ['calendar', 'Upptagen. Samtal eller möte till 08:30.', 'Busy. Call or meeting until 08:30.'],
    ['full screen', 'På jobbet.', 'At work.'],
    ['do not disturb', 'På jobbet.', 'At work.'],
    ['nudge', 'På jobbet.', 'At work.'],
    ['break', 'På jobbet.', 'At work.'],
    ['tip', 'På jobbet.', 'At work.'],
    ['away', 'På jobbet.', 'At work.'],
    ['breaks off', 'På jobbet.', 'At work.'],
    ['repair', 'Ledig.', 'Off work.'],
  ])('%s', (state, sv, en) => {
    const sign = signOf(snapshotIn(state));
    expect([line(sign, 'sv'), line(sign, 'en')]).toEqual([sv, en]);
  });

  it('is said of every state there is, and all four are', () => {
    const signs = STATE_NAMES.map((state) => signOf(snapshotIn(state)).state);
    expect(new Set(signs)).toEqual(new Set(['work', 'call', 'pause', 'off']));
  });

  it('promises no time that has passed', () => {
    const pause = (endsAt: number): Sign =>
      signOf({ ...OFF, now: NOW, status: { type: 'pause', kind: 'lunch', sinceAt: NOW - HOUR, endsAt } });
    expect(pause(NOW + 1)).toEqual({ state: 'pause', untilAt: NOW + 1 });
    expect(pause(NOW)).toEqual({ state: 'pause', untilAt: null });
    expect(line(pause(NOW - MINUTE), 'sv')).toBe('Paus.');
    const work = { type: 'work', sinceAt: NOW - HOUR } as const;
    const meeting = (endsAt: number): Sign =>
      signOf({ ...OFF, now: NOW, status: work, quiet: { reason: 'meeting', sinceAt: NOW - HOUR, endsAt } });
    expect(meeting(NOW)).toEqual({ state: 'call', untilAt: null });
    expect(meeting(IN_AN_HOUR)).toEqual({ state: 'call', untilAt: IN_AN_HOUR });
  });

  it('shows times in the zone of the person', () => {
    const sign: Sign = { state: 'pause', untilAt: IN_AN_HOUR };
    const words = signWords(sign, translator('sv'), formatter('sv', 'America/New_York'));
    expect(words).toEqual({ title: 'Paus', detail: 'Tillbaka 05:00' });
  });

  it('as a report has an instant for programs', () => {
    const { zone } = OFF;
    expect(zone).toBe('Europe/Stockholm');
    expect(signReport(snapshotIn('lunch'), 'en')).toEqual({
      ...{ state: 'pause', until: '2026-11-23T08:45:01+01:00' },
      text: 'On a break. Back at 08:45.',
    });
    expect(signReport(snapshotIn('work'), 'sv')).toEqual({ state: 'work', until: null, text: 'På jobbet.' });
  });
});

/** Written wherever a person can write, or a name can stand: not to be found on the sign. */
const SECRET = 'Hemligt ärende hos Amina';

const status: fc.Arbitrary<Status> = fc.oneof(
  fc.constant<Status>({ type: 'off' }),
  fc.constant<Status>({ type: 'work', sinceAt: NOW - HOUR }),
  fc.record<Extract<Status, { type: 'pause' }>>({
    type: fc.constant('pause'),
    kind: fc.constantFrom('lunch', 'errand', 'other'),
    sinceAt: fc.constant(NOW - HOUR),
    endsAt: fc.integer({ min: NOW - HOUR, max: IN_AN_HOUR }),
  }),
);
const QUIET: readonly (Quiet | null)[] = [
  null,
  { reason: 'meeting', sinceAt: NOW, endsAt: null },
  { reason: 'call', sinceAt: NOW },
  { reason: 'calendar', untilAt: IN_AN_HOUR },
  { reason: 'breaks-off' },
];
const quiet = fc.constantFrom(...QUIET);

/** Every text in a value becomes the secret, whatever it was. */
function marked<T>(value: T): T {
  if (typeof value === 'string') return SECRET as T;
  if (Array.isArray(value)) return value.map((one: unknown) => marked(one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one)])) as T;
}

/** Any state with a day in it, and the secret in every text that is not the state itself. */
const full: fc.Arbitrary<Snapshot> = fc
  .record({ base: fc.constantFrom(...STATE_NAMES).map(snapshotIn), status, quiet })
  .map(({ base, ...now }) => {
    const { zone, settings, repair } = base;
    const goal = { id: SECRET, text: SECRET };
    const yesterday = {
      ...{ date: '2026-11-20', tomorrow: SECRET, change: SECRET, answer: null },
      ...{ unfinished: [goal], beginning: { at: null, place: null, how: SECRET } },
    };
    const sheets = [{ id: SECRET, guide: SECRET, name: SECRET, begun: NOW, changed: NOW }];
    const calendar = { path: SECRET, readAt: NOW, busyToday: 1, unread: 0, trouble: null };
    const secret = marked({ ...base, ...now, yesterday, sheets, calendar } as unknown as Snapshot);
    return {
      ...secret,
      ...now,
      now: NOW,
      zone,
      repair,
      settings: { ...marked(settings), theme: settings.theme },
    };
  });

describe('nothing private is on the door sign', () => {
  it('no word of the person, no name, whatever the day holds', () => {
    fc.assert(
      fc.property(full, fc.constantFrom<Language[]>('sv', 'en'), (snapshot, language) => {
        // The secret is there to be found.
        expect(JSON.stringify(snapshot)).toContain(SECRET);
        const shown = JSON.stringify([signView(snapshot, language), signReport(snapshot, language)]);
        expect(shown).not.toContain(SECRET);
      }),
    );
  });

  it('nor can a pause be told from another, or a call from a meeting', () => {
    fc.assert(
      fc.property(full, (snapshot) => {
        const seen = (change: Partial<Snapshot>): string =>
          JSON.stringify([
            signView({ ...snapshot, ...change }, 'sv'),
            signReport({ ...snapshot, ...change }, 'sv'),
          ]);
        const pauses = (['lunch', 'errand', 'other'] as const).map((kind) =>
          seen({ status: { type: 'pause', kind, sinceAt: NOW, endsAt: IN_AN_HOUR } }),
        );
        expect(new Set(pauses).size).toBe(1);
        const work = { type: 'work', sinceAt: NOW - HOUR } as const;
        const calls = [
          ...(['call', 'sharing'] as const).map((reason) => ({ reason, sinceAt: NOW })),
          { reason: 'meeting', sinceAt: NOW - HOUR, endsAt: null } as const,
        ].map((reason) => seen({ status: work, quiet: reason }));
        expect(new Set(calls).size).toBe(1);
      }),
    );
  });
});
