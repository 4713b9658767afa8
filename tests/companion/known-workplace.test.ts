import { describe, expect, it } from 'vitest';
import { TIPS } from '../../shared/content';
import { WORKPLACE_KEYS } from '../../shared/content/tags';
import { DESK } from '../../shared/content/guides/desk';
import { WORKPLACE_ASKED } from '../../shared/guides/workplace';
import type { Answer, Answers } from '../../shared/guides/sheet';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { HOUR } from '../../shared/time/moment';
import { Driver, TIPS_ALONE } from './driver';

/** The desk guide answered so that nothing that makes a tip matter is true of the place. */
const NOTHING_THERE: Answers = (() => {
  const answers: Record<string, Answer> = {};
  for (const key of WORKPLACE_KEYS) {
    const { question, item, says } = WORKPLACE_ASKED[key];
    const choice = [...says].find(([, truth]) => !truth)?.[0] ?? null;
    const before = answers[question];
    const choices = before?.type === 'checks' ? before.choices : {};
    answers[question] =
      item === undefined
        ? { type: 'choice', choice, note: '' }
        : { type: 'checks', choices: { ...choices, [item]: choice ?? '' }, own: [], note: '' };
  }
  return answers;
})();

/** The tips of as many days as it takes for each to have come. */
function tipsOver(days: number, sheets: readonly Answers[]): ReadonlySet<string> {
  const desk = new Driver('Europe/Stockholm', '2026-11-23T08:00', {
    ...TIPS_ALONE,
    breaks: { ...DEFAULT_SETTINGS.breaks, on: false },
  });
  for (const answers of sheets) {
    desk.command({ type: 'sheet.begin', guide: DESK.id, name: '', like: null });
    const sheet = desk.state.sheets.at(-1)?.id ?? '';
    expect(desk.command({ type: 'sheet.fill', sheet, answers }).result).toEqual({ ok: true });
  }
  for (let day = 0; day < days; day += 1) {
    desk.command({ type: 'day.start', place: 'home' });
    desk.pass(9 * HOUR);
    desk.command({ type: 'day.stop' });
    desk.pass(15 * HOUR);
  }
  return new Set(desk.events.flatMap((event) => (event.type === 'prompt.shown' ? (event.tip ?? []) : [])));
}

const OUT_OF_PLACE = TIPS.filter(({ relevant }) => relevant.length > 0).map(({ id }) => id);
const DAYS = 60;

describe('tips that do not concern the workplace', () => {
  it('never come once the desk guide says so', () => {
    const told = tipsOver(DAYS, [NOTHING_THERE]);
    expect(told.size).toBeGreaterThan(30);
    expect(OUT_OF_PLACE.filter((id) => told.has(id))).toEqual([]);
  });

  it('come while nobody has said, and when the newest sheet does not', () => {
    expect(OUT_OF_PLACE.some((id) => tipsOver(DAYS, []).has(id))).toBe(true);
    expect(OUT_OF_PLACE.some((id) => tipsOver(DAYS, [NOTHING_THERE, {}]).has(id))).toBe(true);
  });
});
