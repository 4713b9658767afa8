import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_BAG, type Bag } from '../../../shared/bag';
import type { Chance } from '../../../shared/chance';
import { TIPS } from '../../../shared/content';
import type { OwnTip } from '../../../shared/content/own';
import { partsAt, seasonOf } from '../../../shared/content/tags';
import { chooseTip, hasTips, themeOf, tipSlots, type TipLook } from '../../../shared/plan/tips';
import { addDays, weekdayOf } from '../../../shared/time/calendar';
import { MINUTE } from '../../../shared/time/moment';

const SEED: Chance = [11, 12, 13, 14];
const LOOK: TipLook = { theme: 'light', date: '2026-11-23', time: '09:10', hidden: [], own: [], answers: {} };
const OWN: readonly OwnTip[] = [
  { id: 'own-1', text: 'Drick vatten.' },
  { id: 'own-2', text: 'Ring mormor.' },
];

interface Given {
  readonly date: string;
  readonly time: string;
  readonly theme: string;
  readonly tip: string;
}

/** The tips of the workdays from `from` on, for somebody who starts at `start` and restarts the app every night. */
function live(days: number, from: string, start: number, over: Partial<TipLook> = {}): readonly Given[] {
  const given: Given[] = [];
  let bag: Bag = EMPTY_BAG;
  let chance: Chance = SEED;
  for (let date = from, count = 0; count < days; date = addDays(date, 1)) {
    if (weekdayOf(date) > 5) continue;
    count += 1;
    for (const { theme, after } of tipSlots(date)) {
      const minutes = start + after / MINUTE + 20;
      const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      const [tip, rest, next] = chooseTip(bag, { ...LOOK, ...over, theme, date, time }, chance);
      given.push({ date, time, theme, tip: tip ?? '' });
      bag = JSON.parse(JSON.stringify(rest)) as Bag;
      chance = next;
    }
  }
  return given;
}

const tipOf = (id: string): (typeof TIPS)[number] => {
  const tip = TIPS.find((one) => one.id === id);
  if (tip === undefined) throw new Error(`no tip ${id}`);
  return tip;
};
const byTheme = (theme: string): readonly string[] =>
  TIPS.filter((tip) => themeOf(tip) === theme).map(({ id }) => id);

describe('a year of workdays', () => {
  // Lived anew for each test: what is worked out before the first one, no changed rule turns red.
  const aYear = (): readonly Given[] => live(250, '2026-01-05', 8 * 60);

  it('gives light first, the body after it, and one about the work, every day', () => {
    const year = aYear();
    for (const date of new Set(year.map((one) => one.date))) {
      const themes = year.filter((one) => one.date === date).map(({ tip }) => themeOf(tipOf(tip)));
      expect(themes[0]).toBe('light');
      expect(themes.filter((theme) => theme !== 'work')).toEqual(['light', 'body']);
      expect(themes.filter((theme) => theme === 'work')).toHaveLength(1);
    }
  });

  it('gives each of the 60, and the tips of a theme about equally often', () => {
    const year = aYear();
    const times = (id: string): number => year.filter(({ tip }) => tip === id).length;
    const counts = TIPS.map(({ id, when, season }) => ({ id, when, season, times: times(id) }));
    expect(counts.filter((one) => one.times === 0)).toEqual([]);
    const spread = (ids: readonly string[]): readonly number[] => ids.map(times).sort((a, b) => a - b);
    expect(spread(byTheme('body'))[0]).toBeGreaterThanOrEqual(12);
    expect(spread(byTheme('body')).at(-1)).toBeLessThanOrEqual(14);
    expect(spread(byTheme('work'))[0]).toBeGreaterThanOrEqual(5);
    expect(spread(byTheme('work')).at(-1)).toBeLessThanOrEqual(10);
  });

  it('gives every category within the first four months', () => {
    const year = aYear();
    const early = new Set(year.slice(0, 3 * 85).map(({ tip }) => tipOf(tip).category));
    expect([...early].sort()).toEqual([...new Set(TIPS.map(({ category }) => category))].sort());
    expect(new Set(year.slice(0, 3 * 85).map(({ tip }) => tip)).size).toBeGreaterThanOrEqual(59);
  });

  it('never gives one at the wrong time of day or in the wrong half of the year', () => {
    const year = aYear();
    for (const { tip, time, date } of year) {
      const { when, season } = tipOf(tip);
      if (when.length > 0)
        expect(
          partsAt(time).some((part) => when.includes(part)),
          `${tip} ${time}`,
        ).toBe(true);
      if (season !== 'any') expect(season, `${tip} ${date}`).toBe(seasonOf(date));
    }
  });

  it('gives no tip of any hour again before every other of its theme and any hour has come', () => {
    const year = aYear();
    for (const theme of ['light', 'body']) {
      const free = byTheme(theme).filter((id) => tipOf(id).season === 'any');
      const came = year.map(({ tip }) => tip).filter((tip) => free.includes(tip));
      const first = came.slice(0, free.length);
      expect([...first].sort(), theme).toEqual([...free].sort());
    }
  });

  it('never the same twice in a row', () => {
    const year = aYear();
    for (const theme of ['light', 'body', 'work']) {
      const came = year.filter((one) => one.theme === theme).map(({ tip }) => tip);
      expect(came.filter((tip, index) => tip === came[index - 1])).toEqual([]);
    }
  });
});

it.each([
  ['before dawn', 5 * 60],
  ['after lunch', 13 * 60],
  ['in the evening', 17 * 60],
])('somebody who starts %s gets tips of each theme too', (_name, start) => {
  const given = live(120, '2026-01-05', Math.min(start, 17 * 60));
  expect(new Set(given.map(({ tip }) => themeOf(tipOf(tip))))).toEqual(new Set(['light', 'body', 'work']));
});

describe('what a person has said', () => {
  const ids = TIPS.map(({ id }) => id);

  it('what is hidden never comes, whatever is hidden', () => {
    fc.assert(
      fc.property(fc.subarray(ids), (hidden) => {
        const tips = live(30, '2026-03-23', 8 * 60, { hidden }).map(({ tip }) => tip);
        expect(tips.filter((tip) => hidden.includes(tip))).toEqual([]);
        const left = hasTips({ hidden, own: [], answers: {} });
        expect(left).toBe(hidden.length < TIPS.length);
        expect(tips.every((tip) => (tip !== '') === left)).toBe(true);
      }),
      { seed: 9, numRuns: 40 },
    );
  });

  it('with all hidden there is none, and an own one is one again', () => {
    expect(hasTips({ hidden: ids, own: [], answers: {} })).toBe(false);
    expect(chooseTip(EMPTY_BAG, { ...LOOK, hidden: ids }, SEED)[0]).toBeNull();
    expect(hasTips({ hidden: ids, own: OWN, answers: {} })).toBe(true);
    expect(hasTips({ hidden: [...ids, 'own-1', 'own-2'], own: OWN, answers: {} })).toBe(false);
    const [tip] = chooseTip(EMPTY_BAG, { ...LOOK, hidden: [...ids, 'own-1'], own: OWN }, SEED);
    expect(tip).toBe('own-2');
  });

  it('own tips come in their turn, at any time of day', () => {
    const given = live(60, '2026-01-05', 8 * 60, { own: OWN }).map(({ tip }) => tip);
    for (const { id } of OWN) expect(given.filter((tip) => tip === id).length).toBeGreaterThanOrEqual(1);
  });

  it('a tip that a known answer makes pointless does not come; an unknown answer counts as yes', () => {
    const of = (answers: TipLook['answers']): ReadonlySet<string> =>
      new Set(live(80, '2026-01-05', 8 * 60, { answers }).map(({ tip }) => tip));
    expect(of({})).toContain('posture-02');
    expect(of({ 'laptop-only': true })).toContain('posture-02');
    expect(of({ 'laptop-only': false })).not.toContain('posture-02');
    expect(of({ 'window-in-front': false })).toContain('glare-01');
    expect(of({ 'window-in-front': false, 'window-behind': false })).not.toContain('glare-01');
  });
});
