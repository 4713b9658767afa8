import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedByName, toHearFrom } from '../../shared/people/keeping-in-touch';
import type { Person } from '../../shared/people/person';
import { someone } from './someone';

const TODAY = '2026-11-23';
const names = (persons: readonly Person[]): readonly string[] => persons.map(({ name }) => name);

describe('whom it may be time to hear from', () => {
  it('is who has a rhythm whose day has come, the earliest day first', () => {
    const persons = [
      someone('i dag', { everyDays: 7, lastTalked: '2026-11-16' }),
      someone('i morgon', { everyDays: 7, lastTalked: '2026-11-17' }),
      someone('utan takt', { lastTalked: '2020-01-01' }),
      someone('sedan länge', { everyDays: 30, lastTalked: '2026-10-01' }),
      someone('nyss', { everyDays: 1, lastTalked: TODAY }),
    ];
    expect(names(toHearFrom(persons, TODAY))).toEqual(['sedan länge', 'i dag']);
  });

  it('has those of whom nobody said when last, by name', () => {
    const persons = [
      someone('Örjan', { everyDays: 7 }),
      someone('Zara', { everyDays: 1 }),
      someone('Åsa', { everyDays: 90 }),
      someone('Bo', { everyDays: 7, lastTalked: '2026-11-01' }),
    ];
    expect(names(toHearFrom(persons, TODAY))).toEqual(['Bo', 'Zara', 'Åsa', 'Örjan']);
  });

  it('goes by days across the end of a month and a leap day', () => {
    const person = someone('Bo', { everyDays: 2, lastTalked: '2028-02-28' });
    expect(toHearFrom([person], '2028-02-29')).toEqual([]);
    expect(toHearFrom([person], '2028-03-01')).toEqual([person]);
  });

  it('has nobody twice, nobody who was talked to today, and asks in the same order whatever the list is in', () => {
    const date = fc.integer({ min: 1, max: 23 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`);
    const person = fc
      .record({
        id: fc.uuid(),
        everyDays: fc.option(fc.integer({ min: 1, max: 40 })),
        lastTalked: fc.option(date),
      })
      .map(({ id, ...rest }) => someone(id, rest));
    fc.assert(
      fc.property(fc.uniqueArray(person, { selector: ({ id }) => id }), (persons) => {
        const due = toHearFrom(persons, TODAY);
        expect(new Set(due).size).toBe(due.length);
        expect(due.every(({ lastTalked }) => lastTalked !== TODAY)).toBe(true);
        expect(due.every(({ everyDays }) => everyDays !== null)).toBe(true);
        expect(toHearFrom(persons.toReversed(), TODAY)).toEqual(due);
      }),
    );
  });

  it('leaves the rest of the list as Swedish readers look for names', () => {
    const persons = ['Örjan', 'Anders', 'Åsa', 'Zara', 'Ärla'].map((name) => someone(name));
    expect(names(sortedByName(persons))).toEqual(['Anders', 'Zara', 'Åsa', 'Ärla', 'Örjan']);
  });
});
