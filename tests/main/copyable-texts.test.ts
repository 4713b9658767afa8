import { describe, expect, it } from 'vitest';
import { CopyableTexts } from '../../main/copyable-texts';
import { copyableSchema } from '../../main/ipc/schemas';
import type { Copyable } from '../../shared/contract';
import { detailOf } from '../../shared/summary/day-detail';
import { Driver } from '../companion/driver';
import { at, dayOf, started, stopped } from '../shared/days';
import { workday } from '../shared/summary/records';

const LATE = ['2026-11-23', '2026-11-24', '2026-11-27'].map((date) =>
  workday(date, '08:00', '18:30', '17:00'),
);
const DETAIL = detailOf(dayOf([started('08:00'), stopped('16:30')]), at('16:30'));

function texts(): CopyableTexts {
  return new CopyableTexts({
    snapshot: () => new Driver().snapshot,
    day: (date) => Promise.resolve(date === '2026-11-23' ? DETAIL : null),
    week: (date) => Promise.resolve(date === '2026-11-28' ? LATE : LATE.slice(1)),
    sheetText: ({ sheet, part }) => (sheet === 'a' ? `sheet ${part}` : null),
    language: () => 'sv',
    zone: () => 'America/New_York',
  });
}

describe('a text of the app for the clipboard', () => {
  it('of a day has the parts that were chosen, in the zone the day was worked in', async () => {
    const text = await texts().textOf({ text: 'day', date: '2026-11-23', parts: ['hours'] });
    expect(text).toContain('08:00–16:30');
    expect(await texts().textOf({ text: 'day', date: '2026-11-23', parts: [] })).not.toContain('08:00');
  });

  it('of a day that nothing is known of is none, and so are questions that nobody has', async () => {
    expect(await texts().textOf({ text: 'day', date: '2026-11-20', parts: ['hours'] })).toBeNull();
    expect(await texts().textOf('questions')).toBeNull();
  });

  it('of a week tells of its late ends, in the zone of each; of two it tells nothing', async () => {
    const text = await texts().textOf({ text: 'late-ends', date: '2026-11-28' });
    expect(text?.split('\n')).toHaveLength(1 + LATE.length);
    expect(text?.split('\n')[0]).toContain('48');
    expect(text?.match(/17:00/g)).toHaveLength(LATE.length);
    expect(text?.match(/18:30/g)).toHaveLength(LATE.length);
    expect(await texts().textOf({ text: 'late-ends', date: '2026-11-21' })).toBeNull();
  });

  it('of a filled in guide is what the guides say of it', async () => {
    expect(await texts().textOf({ text: 'sheet', sheet: 'a', part: 'talk' })).toBe('sheet talk');
    expect(await texts().textOf({ text: 'sheet', sheet: 'b', part: 'all' })).toBeNull();
  });

  it('is named by a page, and nothing else is taken from it', () => {
    const good: readonly Copyable[] = [
      'questions',
      { text: 'late-ends', date: '2026-11-23' },
      { text: 'sheet', sheet: 'a', part: 'talk' },
      { text: 'day', date: '2026-11-23', parts: ['hours'] },
    ];
    for (const what of good) expect(copyableSchema.safeParse(what).success).toBe(true);
    for (const what of [
      'anything',
      { text: 'late-ends', date: '2026-02-30' },
      { text: 'late-ends', date: '2026-11-23', words: 'mine' },
      { text: 'day', date: '2026-02-30', parts: [] },
      { text: 'day', date: '2026-11-23', parts: ['words of mine'] },
      { text: 'day', date: '2026-11-23', parts: [], words: 'mine' },
    ])
      expect(copyableSchema.safeParse(what).success).toBe(false);
  });
});
