import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../shared/companion/commands';
import type { LeftBefore } from '../../../shared/companion/snapshot';
import { morningDraft } from '../../../shared/plan/draft';
import { DEFAULT_SETTINGS } from '../../../shared/settings';
import type { Goal } from '../../../shared/workday/events';

const STOCKHOLM = 'Europe/Stockholm';
const MONDAY = '2026-11-23';
const LEFT: LeftBefore = {
  ...{ date: '2026-11-20', tomorrow: '', change: '', answer: null },
  ...{ unfinished: [], beginning: null },
};
const draft = (left: Partial<LeftBefore>) =>
  morningDraft(MONDAY, STOCKHOLM, DEFAULT_SETTINGS, { ...LEFT, ...left });
const goal = (text: string, more: Partial<Goal> = {}): Goal => ({ id: `id of ${text}`, text, ...more });
const texts = (left: Partial<LeftBefore>): readonly string[] =>
  draft(left).plan.goals.map(({ text, ifTime }) => (ifTime === true ? `(${text})` : text));

describe('the draft of a morning', () => {
  it('without a yesterday is the usual day, without goals', () => {
    expect(morningDraft(MONDAY, STOCKHOLM, DEFAULT_SETTINGS, null)).toEqual({
      plan: {
        goals: [],
        ...{ lunchAt: '12:00', lunchMinutes: 30, freshAirAt: '12:30', fikaAt: null },
        ...{ contactAt: '14:00', readUpAt: '08:00', endAt: '16:30' },
      },
      place: 'home',
    });
    expect(morningDraft('2026-11-28', STOCKHOLM, DEFAULT_SETTINGS, null).plan.endAt).toBeNull();
  });

  it('takes the lines of "tomorrow", the beginning before them, what was left undone after', () => {
    expect(
      texts({
        tomorrow: ' Ring Amina \n\n  \nBoka sal',
        beginning: { at: '08:15', place: null, how: 'Läs brevet' },
        unfinished: [goal('Remissen')],
      }),
    ).toEqual(['Läs brevet', 'Ring Amina', 'Boka sal', '(Remissen)']);
  });

  it('begins at the time and the place that were said, for what was said', () => {
    const { plan, place } = draft({ beginning: { at: '08:15', place: 'office', how: ' Läs brevet ' } });
    expect(plan.goals).toEqual([{ id: null, text: 'Läs brevet', at: '08:15' }]);
    expect(place).toBe('office');
    expect(draft({ beginning: { at: '08:15', place: null, how: ' ' } })).toMatchObject({
      ...{ plan: { goals: [] }, place: 'home' },
    });
  });

  it('keeps the place of the weekday where nobody said another', () => {
    const { lunchAt, lunchMinutes } = { lunchAt: '11:00', lunchMinutes: 40 };
    const own = { place: 'move', lunchAt, lunchMinutes, freshAirAt: null, fikaAt: null } as const;
    const templates = { ...DEFAULT_SETTINGS.templates, 1: { ...own, contactAt: null, readUpAt: null } };
    const { place, plan } = morningDraft(MONDAY, STOCKHOLM, { ...DEFAULT_SETTINGS, templates }, LEFT);
    expect([place, plan.lunchAt, plan.lunchMinutes]).toEqual(['move', '11:00', 40]);
  });

  it('carries what is known of a goal, but not where in the other day it was', () => {
    const known = { weight: 'heavy', deadline: '2026-11-27', unsure: true } as const;
    expect(draft({ unfinished: [goal('Remissen', { ...known, at: '09:00' })] }).plan.goals).toEqual([
      { id: null, text: 'Remissen', ...known },
    ]);
  });

  it('says nothing twice; the first place stays, and what is known comes to it', () => {
    const { plan } = draft({
      tomorrow: 'Boka sal\nremissen ',
      unfinished: [goal('Remissen', { weight: 'light' }), goal('boka SAL'), goal('Nytt')],
    });
    expect(plan.goals).toEqual([
      { id: null, text: 'Boka sal' },
      { id: null, text: 'remissen', weight: 'light' },
      { id: null, text: 'Nytt' },
    ]);
  });

  it('puts the day’s own goals before those that were for if there is time', () => {
    const unfinished = [goal('Sist', { ifTime: true }), goal('Ett'), goal('Två')];
    expect(texts({ unfinished })).toEqual(['Ett', 'Två', 'Sist']);
    expect(texts({ tomorrow: 'A\nB', unfinished })).toEqual(['A', 'B', 'Ett', '(Två)', '(Sist)']);
  });

  it('is never more than a plan takes', () => {
    const tomorrow = Array.from({ length: 30 }, (_, index) => `Rad ${index}`).join('\n');
    const { goals } = draft({ tomorrow }).plan;
    expect(goals.filter(({ ifTime }) => ifTime !== true)).toHaveLength(LIMITS.goals);
    expect(goals.filter(({ ifTime }) => ifTime === true)).toHaveLength(LIMITS.goalsIfTime);
    expect(goals.map(({ text }) => text)).toEqual(tomorrow.split('\n').slice(0, 12));
  });
});
