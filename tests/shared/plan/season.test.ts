import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../shared/guides/sheet';
import { duePrompt, type PromptLook } from '../../../shared/plan/prompts';
import { isFirstDusk, isSeasonCheckDue, seasonStart } from '../../../shared/plan/season';
import type { PromptKind } from '../../../shared/workday/events';
import type { Workday } from '../../../shared/workday/workday';
import { day, look, NEVER, NOTHING, without } from './prompt-looks';

const sheet = (guide: string, changed: string, answers: Sheet['answers'] = ANSWERED): Sheet => ({
  ...{ id: guide + changed, guide, name: '', begun: changed, changed, answers },
});
const ANSWERED: Sheet['answers'] = { mirror: { type: 'choice', choice: 'good', note: '' } };
/** A day with a prompt on it. */
const told = (date: string, prompt: PromptKind): Workday => ({ ...day([[prompt, '09:00']]), date });

describe('the season of a date', () => {
  it.each([
    ['2026-02-28', '2025-12-01'],
    ['2026-03-01', '2026-03-01'],
    ['2026-05-31', '2026-03-01'],
    ['2026-06-01', '2026-06-01'],
    ['2026-08-31', '2026-06-01'],
    ['2026-11-30', '2026-09-01'],
    ['2026-12-31', '2026-12-01'],
    ['2027-01-01', '2026-12-01'],
  ])('%s began on %s', (date, start) => {
    expect(seasonStart(date)).toBe(start);
  });
});

describe('the seasonal check', () => {
  const desk = sheet('desk', '2026-05-20');
  it.each<[string, string, readonly Sheet[], readonly Workday[], boolean]>([
    ['from its first day', '2026-12-01', [desk], [], true],
    ['for four weeks', '2026-12-29', [desk], [], true],
    ['and no longer', '2026-12-30', [desk], [], false],
    ['not before', '2026-11-30', [desk], [], false],
    ['for who did the seasonal check once', '2026-12-01', [sheet('season', '2026-03-05')], [], true],
    ['not for who filled in neither', '2026-12-01', [sheet('readiness', '2026-03-05')], [], false],
    ['not for who only began', '2026-12-01', [sheet('desk', '2026-05-20', {})], [], false],
    ['not after a look this season', '2026-12-02', [desk, sheet('season', '2026-12-01')], [], false],
    ['nor after a change of the desk', '2026-12-03', [sheet('desk', '2026-12-02')], [], false],
    ['once a season', '2026-12-02', [desk], [told('2026-12-01', 'season-check')], false],
    ['and in the next again', '2026-12-02', [desk], [told('2026-11-30', 'season-check')], true],
  ])('is due %s', (_name, date, sheets, days, due) => {
    expect(isSeasonCheckDue(date, sheets, days)).toBe(due);
  });

  it('is asked for at home, once the morning has settled, after all else and where it is wanted', () => {
    const due = (time: string, over: Partial<PromptLook>, today = day()): PromptKind | null =>
      duePrompt(NEVER, today, NOTHING, look(time, { tips: false, checkSeason: true, ...over }));
    expect(due('08:09', {})).toBeNull();
    expect(due('08:10', {})).toBe('season-check');
    expect(due('08:10', { checkSeason: false })).toBeNull();
    expect(due('08:10', without('seasonCheck'))).toBeNull();
    expect(due('08:10', {}, { ...day(), place: 'office' })).toBeNull();
    expect(due('09:00', { tips: true, afterBreak: true })).toBe('tip');
    expect(due('09:00', { reviewPeriod: true })).toBe('period-review');
  });
});

describe('the first dusk of a season', () => {
  it('is the one before which nobody was told to light the room', () => {
    expect(isFirstDusk('2026-12-03', [])).toBe(true);
    expect(isFirstDusk('2026-12-03', [told('2026-12-02', 'dusk')])).toBe(false);
    expect(isFirstDusk('2026-12-03', [told('2026-11-30', 'dusk')])).toBe(true);
    expect(isFirstDusk('2026-12-03', [told('2026-12-02', 'glare')])).toBe(true);
  });
});
