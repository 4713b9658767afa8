import { describe, expect, it } from 'vitest';
import { BREAK_KINDS, fikaAt, isBuiltIn } from '../../shared/breaks/kinds';
import { fromOwn, problemOf, toOwn, type OwnKind } from '../../shared/breaks/own-kinds';
import { breakKinds, gentler, type BreakSettings } from '../../shared/breaks/profiles';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { MINUTE, SECOND } from '../../shared/time/moment';

const WATER: OwnKind = {
  id: 'own-1',
  name: 'Vatten',
  everyMinutes: 60,
  at: null,
  seconds: 60,
  surface: 'card',
  activities: ['social'],
  postponeMinutes: 3,
  postponeTimes: 1,
};
const STANDUP: OwnKind = { ...WATER, id: 'own-2', name: 'Ståmöte', everyMinutes: null, at: '09:15' };

describe('an own kind of break', () => {
  it.each<Partial<OwnKind>>([
    {},
    { name: 'å'.repeat(40) },
    { everyMinutes: 5 },
    { everyMinutes: 240 },
    { seconds: 10 },
    { seconds: 1800 },
    { everyMinutes: null, at: '23:59', seconds: 3600 },
    { activities: ['eyes', 'move', 'breathe'] },
    { postponeMinutes: 1, postponeTimes: 0 },
    { postponeMinutes: 60, postponeTimes: 5 },
  ])('may be %j', (change) => {
    expect(problemOf({ ...WATER, ...change })).toBeNull();
  });

  it.each<[string, Partial<OwnKind>]>([
    ['name', { name: '' }],
    ['name', { name: ' \t' }],
    ['name', { name: 'å'.repeat(41) }],
    ['at', { everyMinutes: null }],
    ['at', { everyMinutes: null, at: '9:15' }],
    ['at', { at: '09:15' }],
    ['every', { everyMinutes: 4 }],
    ['every', { everyMinutes: 241 }],
    ['every', { everyMinutes: 5.5 }],
    ['length', { seconds: 9 }],
    ['length', { everyMinutes: null, at: '10:00', seconds: 3601 }],
    ['too-dense', { everyMinutes: 5, seconds: 151 }],
    ['activities', { activities: [] }],
    ['activities', { activities: ['eyes', 'dance' as 'eyes'] }],
    ['postpone', { postponeMinutes: 0 }],
    ['postpone', { postponeMinutes: 61 }],
    ['postpone', { postponeTimes: -1 }],
    ['postpone', { postponeTimes: 6 }],
  ])('has a bad %s with %j', (problem, change) => {
    expect(problemOf({ ...WATER, ...change })).toBe(problem);
  });

  it('is a kind like the built-in ones, in ms; four fifths of it away count as it, never less than 2 min (B2)', () => {
    expect(fromOwn({ ...WATER, name: ' Vatten ', seconds: 600 })).toEqual({
      ...{ id: 'own-1', name: 'Vatten', every: 60 * MINUTE, at: null, lasts: 10 * MINUTE },
      ...{ credit: 8 * MINUTE, surface: 'card', activities: ['social'] },
      postpone: { by: 3 * MINUTE, times: 1 },
    });
    expect(fromOwn(STANDUP)).toMatchObject({ every: null, at: '09:15', credit: 2 * MINUTE });
  });

  it.each([...Object.values(BREAK_KINDS), fikaAt('14:30')])(
    'begun as a copy of $id is as long, as often and as easily put off',
    (kind) => {
      const copy = toOwn(kind, 'own-3', 'Min');
      expect(problemOf(copy)).toBeNull();
      expect(fromOwn(copy)).toEqual({
        ...{ ...kind, id: 'own-3', name: 'Min' },
        credit: Math.max(2 * MINUTE, kind.lasts * 0.8),
      });
    },
  );
});

describe('the kinds that are asked for', () => {
  const usual = DEFAULT_SETTINGS.breaks;
  const asked = (change: Partial<BreakSettings>): readonly string[] =>
    breakKinds({ ...usual, ...change }).asked.map(({ id, every }) => `${id} ${(every ?? 0) / MINUTE}`);

  it.each<[string, Partial<BreakSettings>, readonly string[]]>([
    ['the default profile', { profile: 'default' }, ['short 20', 'movement 50']],
    ['short and often', { profile: 'often' }, ['short 20', 'often 30']],
    ['the gentle profile', { profile: 'gentle' }, ['short 30', 'movement 60']],
    ['movement only', { profile: 'movement' }, ['movement 50']],
    [
      'own ones and fika, shortest first',
      { profile: 'own', own: [STANDUP, { ...WATER, seconds: 30 }], fika: '14:30' },
      ['own-1 60', 'own-2 0', 'fika 0'],
    ],
    ['none when breaks are off', { on: false, fika: '14:30' }, []],
    ['own ones are kept while another profile is chosen', { own: [WATER] }, ['short 20', 'movement 50']],
  ])('%s', (_name, change, expected) => {
    expect(asked(change)).toEqual(expected);
  });

  it('time is kept for every kind there is, as the profile has it where it asks for it (B8)', () => {
    const all = breakKinds({ ...usual, profile: 'gentle', own: [WATER], fika: '14:30' }).tracked;
    expect(all.map(({ id, every }) => [id, every === null ? null : every / MINUTE])).toEqual([
      ...[['short', 30] as const, ['movement', 60] as const, ['often', 30] as const],
      ...[['own-1', 60] as const, ['fika', null] as const],
    ]);
    expect(breakKinds({ ...usual, on: false }).tracked).toHaveLength(3);
  });

  it('fika is a card of a quarter of an hour, had with others and elsewhere', () => {
    expect(fikaAt('14:30')).toEqual({
      ...{ id: 'fika', name: null, every: null, at: '14:30', lasts: 15 * MINUTE, credit: 12 * MINUTE },
      ...{ surface: 'card', activities: ['social'], postpone: { by: 10 * MINUTE, times: 2 } },
    });
    expect(['short', 'movement', 'often', 'fika', 'own-1'].map(isBuiltIn)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('the built-in ones are those of the sources', () => {
    const { short, movement, often } = BREAK_KINDS;
    expect(
      [short, movement, often].map(({ every, lasts, credit, surface }) => [every, lasts, credit, surface]),
    ).toEqual([
      [20 * MINUTE, 30 * SECOND, 2 * MINUTE, 'card'],
      [50 * MINUTE, 5 * MINUTE, 4 * MINUTE, 'window'],
      [30 * MINUTE, 3 * MINUTE, 3 * MINUTE, 'window'],
    ]);
    for (const { postpone } of [short, movement, often])
      expect(postpone).toEqual({ by: 5 * MINUTE, times: 2 });
  });
});

describe('a gentler profile (B7)', () => {
  const from = (change: Partial<BreakSettings>): BreakSettings | null =>
    gentler({ ...DEFAULT_SETTINGS.breaks, ...change });
  const ownAfter = (...every: readonly (number | null)[]): readonly (number | null)[] | undefined =>
    from({
      profile: 'own',
      own: every.map((minutes) => (minutes === null ? STANDUP : { ...WATER, everyMinutes: minutes })),
    })?.own.map(({ everyMinutes }) => everyMinutes);

  it('of the ready ones is the next that asks for less, and all else stays', () => {
    const strict = { ...DEFAULT_SETTINGS.breaks, strict: true, own: [WATER] };
    expect(gentler({ ...strict, profile: 'often' })).toEqual({ ...strict, profile: 'default' });
    expect(gentler({ ...strict, profile: 'default' })).toEqual({ ...strict, profile: 'gentle' });
    expect(gentler({ ...strict, profile: 'gentle' })).toBeNull();
    expect(gentler({ ...strict, profile: 'movement' })).toBeNull();
  });

  it('of own ones is half as rare again, to five minutes, and two hours at most', () => {
    expect(ownAfter(10, 25, 90, 110, null)).toEqual([15, 40, 120, 120, null]);
    expect(ownAfter(240, 30)).toEqual([240, 45]);
    expect(ownAfter(120, 240, null)).toBeUndefined();
  });
});
