import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../shared/content/guides';
import { INITIALS } from '../../shared/content/guides/manager/initials';
import { goesOn, goingSoon, NOTES_KEPT } from '../../shared/guides/person-notes';
import type { SheetNote } from '../../shared/guides/sheet';
import { addDays } from '../../shared/time/calendar';

const note = (changed: string, rest: Partial<SheetNote> = {}): SheetNote => ({
  ...{ id: changed, guide: 'check-in', name: 'AB', begun: '2026-01-01', changed },
  ...rest,
});

it('the guides whose sheets are named by initials are those about one person', () => {
  const byInitials = GUIDES.filter(({ naming }) => naming === INITIALS).map(({ id }) => id);
  expect(byInitials).toEqual(['conversation', 'check-in', 'workload']);
  expect(GUIDES.filter(({ onePerson }) => onePerson === true).map(({ id }) => id)).toEqual(byInitials);
});

describe('a note about one person goes', () => {
  it.each([
    ['2026-05-23', 6, '2026-11-23'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
  ] as const)('that was changed %s, after %i months: %s', (changed, kept, on) => {
    expect(goesOn(note(changed), kept)).toBe(on);
  });

  it('never where it is to be kept, and no other guide does', () => {
    expect(goesOn(note('2020-01-01'), null)).toBeNull();
    expect(goesOn(note('2020-01-01', { guide: 'week' }), 1)).toBeNull();
    expect(goesOn(note('2020-01-01', { guide: 'of a later version' }), 1)).toBeNull();
  });

  it('later the longer it is kept, and never sooner than so many times 28 days', () => {
    const day = fc.integer({ min: 0, max: 10_000 }).map((days) => addDays('2020-01-01', days));
    fc.assert(
      fc.property(day, (changed) => {
        const dates = NOTES_KEPT.map((kept) => goesOn(note(changed), kept) ?? '');
        expect(dates.toSorted()).toEqual(dates);
        NOTES_KEPT.forEach((kept, at) =>
          expect((dates[at] ?? '') >= addDays(changed, 28 * kept), changed).toBe(true),
        );
      }),
    );
  });
});

it('those that go within two weeks are named, soonest first', () => {
  const notes = ['2026-06-08', '2026-06-07', '2026-05-01', '2026-11-20'].map((changed) => note(changed));
  expect(goingSoon(notes, 6, '2026-11-23').map(({ sheet, on }) => [sheet.id, on])).toEqual([
    ['2026-05-01', '2026-11-01'],
    ['2026-06-07', '2026-12-07'],
  ]);
  expect(goingSoon(notes, null, '2026-11-23')).toEqual([]);
});
