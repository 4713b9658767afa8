import { describe, expect, it } from 'vitest';
import { startCompanion } from '../../shared/companion';
import type { Command } from '../../shared/companion/commands';
import type { Answer } from '../../shared/guides/sheet';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { HOUR } from '../../shared/time/moment';
import { Driver } from './driver';

const DAY = 24 * HOUR;

const PARTLY: Answer = { type: 'choice', choice: 'partly', note: 'Arkivet ligger på jobbet.' };
const WORDS: Answer = { type: 'words', text: 'En bättre stol' };
const BEGIN: Command = { type: 'sheet.begin', guide: 'readiness', name: '', like: null };

/** Somebody who has begun the readiness guide, and the id of what they fill in. */
function begun(): { readonly driver: Driver; readonly sheet: string } {
  const driver = new Driver();
  driver.command(BEGIN);
  return { driver, sheet: driver.snapshot.sheets[0]?.id ?? '' };
}

const refusal = (driver: Driver, command: Command): string | null => {
  const before = driver.state.sheets;
  const { result } = driver.command(command);
  if (!result.ok) expect(driver.state.sheets).toBe(before);
  return result.ok ? null : result.reason;
};

describe('a guide that is filled in', () => {
  it('begins empty, with the date, also off work, and is kept', () => {
    const { driver, sheet } = begun();
    expect(driver.state.sheets).toEqual([
      { id: sheet, guide: 'readiness', name: '', begun: '2026-11-23', changed: '2026-11-23', answers: {} },
    ]);
    expect(driver.effects).toEqual([{ type: 'keep', what: 'guides' }]);
    expect(driver.events).toEqual([]);
  });

  it('takes answers one by one, keeps the others, and knows when it was last changed', () => {
    const { driver, sheet } = begun();
    driver.command({ type: 'sheet.fill', sheet, answers: { suitable: PARTLY, else: WORDS } });
    driver.pass(2 * DAY);
    driver.command({ type: 'sheet.fill', sheet, answers: { else: { ...WORDS, text: 'Två stolar' } } });
    expect(driver.state.sheets[0]).toMatchObject({
      begun: '2026-11-23',
      changed: '2026-11-25',
      answers: { suitable: PARTLY, else: { type: 'words', text: 'Två stolar' } },
    });
  });

  it('begins another time with the answers of an earlier one, which stay as they are', () => {
    const { driver, sheet } = begun();
    driver.command({ type: 'sheet.fill', sheet, answers: { suitable: PARTLY } });
    driver.pass(98 * DAY);
    driver.command({ ...BEGIN, like: sheet });
    const again = driver.snapshot.sheets[1]?.id ?? '';
    driver.command({ type: 'sheet.fill', sheet: again, answers: { suitable: { ...PARTLY, choice: 'yes' } } });
    expect(driver.state.sheets.map(({ begun: on, answers }) => [on, answers['suitable']])).toEqual([
      ['2026-11-23', PARTLY],
      ['2027-03-01', { ...PARTLY, choice: 'yes' }],
    ]);
    expect(again).not.toBe(sheet);
  });

  it('has a name without blanks around it, and can be deleted', () => {
    const { driver, sheet } = begun();
    driver.command({ type: 'sheet.rename', sheet, name: ' AB ' });
    expect(driver.snapshot.sheets[0]?.name).toBe('AB');
    driver.command({ type: 'sheet.delete', sheet });
    expect(driver.snapshot.sheets).toEqual([]);
    expect(driver.effects).toHaveLength(3);
  });

  it('is there again after a start, and nobody sees what is in it but who asks', () => {
    const { driver, sheet } = begun();
    driver.command({ type: 'sheet.fill', sheet, answers: { else: WORDS } });
    const { sheets } = driver.state;
    const state = startCompanion({
      ...{ settings: DEFAULT_SETTINGS, events: [], pulse: null, at: driver.now(), seed: [1, 2, 3, 4] },
      guides: sheets,
    });
    expect(state.sheets).toEqual(sheets);
    expect(JSON.stringify(driver.snapshot)).not.toContain('En bättre stol');
  });
});

describe('what cannot be filled in', () => {
  it.each<[string, (sheet: string) => Command, string]>([
    ['a guide that there is not', () => ({ ...BEGIN, guide: 'none' }), 'no-such-content'],
    ['a guide like one that there is not', () => ({ ...BEGIN, like: 'none' }), 'no-such-content'],
    ['a name that is too long', () => ({ ...BEGIN, name: 'x'.repeat(81) }), 'too-long'],
    [
      'a sheet that there is not',
      () => ({ type: 'sheet.fill', sheet: 'none', answers: {} }),
      'no-such-content',
    ],
    [
      'a question that there is not',
      (sheet) => ({ type: 'sheet.fill', sheet, answers: { suitable: PARTLY, none: WORDS } }),
      'no-such-content',
    ],
    [
      'an answer of another sort',
      (sheet) => ({ type: 'sheet.fill', sheet, answers: { suitable: WORDS } }),
      'no-such-content',
    ],
    [
      'an answer that is too long',
      (sheet) => ({
        type: 'sheet.fill',
        sheet,
        answers: { else: { type: 'words', text: 'x'.repeat(5_001) } },
      }),
      'too-long',
    ],
    ['a name for nothing', () => ({ type: 'sheet.rename', sheet: 'none', name: '' }), 'no-such-content'],
    ['a longer name', (sheet) => ({ type: 'sheet.rename', sheet, name: 'x'.repeat(81) }), 'too-long'],
    ['nothing to delete', () => ({ type: 'sheet.delete', sheet: 'none' }), 'no-such-content'],
  ])('%s is refused, and nothing changes', (_, command, reason) => {
    const { driver, sheet } = begun();
    expect(refusal(driver, command(sheet))).toBe(reason);
  });

  it('more than there is room for is refused', () => {
    const { driver } = begun();
    const [one] = driver.state.sheets;
    if (one === undefined) throw new Error('nothing begun');
    driver.state = {
      ...driver.state,
      sheets: Array.from({ length: 500 }, (_, at) => ({ ...one, id: `${at}` })),
    };
    expect(refusal(driver, BEGIN)).toBe('too-many-sheets');
    driver.command({ type: 'sheet.delete', sheet: '7' });
    expect(refusal(driver, BEGIN)).toBeNull();
  });

  it('a guide like one of another guide is refused', () => {
    const { driver, sheet } = begun();
    driver.state = {
      ...driver.state,
      sheets: driver.state.sheets.map((one) => ({ ...one, guide: 'other' })),
    };
    expect(refusal(driver, { ...BEGIN, like: sheet })).toBe('no-such-content');
    expect(refusal(driver, { type: 'sheet.fill', sheet, answers: {} })).toBe('no-such-content');
    expect(refusal(driver, { type: 'sheet.delete', sheet })).toBeNull();
  });
});
