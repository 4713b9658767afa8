import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byNextCheckIn,
  hasExtra,
  nextCheckIn,
  talkedToday,
  toCheckInWith,
  type TeamMember,
} from '../../shared/people/team';
import { memberProblem, TEAM_LIMITS, tidyMember } from '../../shared/people/team-limits';
import { member } from './member';

const TODAY = '2026-11-23';
const initials = (team: readonly TeamMember[]): readonly string[] => team.map((one) => one.initials);
const last = (date: string, rest: Partial<TeamMember> = {}): Partial<TeamMember> => ({
  lastTalked: date,
  ...rest,
});

describe('when a check-in is wanted next', () => {
  it.each<[string, Partial<TeamMember>, string | null]>([
    ['a week after the last', last('2026-11-16'), '2026-11-23'],
    ['across the end of a year', last('2026-12-28', { everyDays: 14 }), '2027-01-11'],
    ['unknown while nobody said', {}, null],
    ['sooner with extra', last('2026-11-20', { extra: { everyDays: 2, until: '2026-12-18' } }), '2026-11-22'],
    [
      'sooner on the last day of extra',
      last('2026-11-20', { extra: { everyDays: 2, until: '2026-11-22' } }),
      '2026-11-22',
    ],
    [
      'as usual where extra is over by then',
      last('2026-11-20', { extra: { everyDays: 2, until: '2026-11-21' } }),
      '2026-11-27',
    ],
    [
      'never later for extra',
      last('2026-11-20', { everyDays: 1, extra: { everyDays: 7, until: '2027-01-01' } }),
      '2026-11-21',
    ],
  ])('is %s', (_, of, next) => {
    expect(nextCheckIn(member('AB', of))).toBe(next);
  });

  it('has extra up to and with its last day', () => {
    const one = member('AB', { extra: { everyDays: 2, until: TODAY } });
    expect([hasExtra(one, TODAY), hasExtra(one, '2026-11-24'), hasExtra(member('CD'), TODAY)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('whom it is time to check in with', () => {
  it('is who has waited longest, first, and those of whom nobody said, last', () => {
    const team = [
      member('i dag', last('2026-11-16')),
      member('i morgon', last('2026-11-17')),
      member('Ö'),
      member('sedan länge', last('2026-10-01', { everyDays: 30 })),
      member('nyss', last(TODAY, { everyDays: 1 })),
      member('extra', last('2026-11-19', { extra: { everyDays: 2, until: '2026-11-30' } })),
      member('A'),
    ];
    expect(initials(toCheckInWith(team, TODAY))).toEqual(['sedan länge', 'extra', 'i dag', 'A', 'Ö']);
    expect(initials(byNextCheckIn(team))).toEqual([
      ...['sedan länge', 'extra', 'i dag'],
      ...['i morgon', 'nyss', 'A', 'Ö'],
    ]);
  });

  const date = fc.integer({ min: 1, max: 23 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`);
  const anyMember = fc
    .record({
      id: fc.uuid(),
      everyDays: fc.integer({ min: 1, max: 40 }),
      extra: fc.option(fc.record({ everyDays: fc.integer({ min: 1, max: 9 }), until: date })),
      lastTalked: fc.option(date),
      talkedBefore: fc.option(date),
    })
    .map(({ id, ...rest }) => member(id, rest));
  const anyTeam = fc.uniqueArray(anyMember, { selector: ({ id }) => id });

  it('has nobody twice, nobody of today, and the same order whatever the list is in', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const due = toCheckInWith(team, TODAY);
        expect(new Set(due).size).toBe(due.length);
        expect(due.some(({ lastTalked }) => lastTalked === TODAY)).toBe(false);
        expect(toCheckInWith(team.toReversed(), TODAY)).toEqual(due);
      }),
    );
  });

  it('is nobody after a talk with each, and the same as before once that is taken back', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const before = team.filter(({ lastTalked }) => lastTalked !== TODAY);
        const talked = before.map((one) => talkedToday(one, TODAY, true));
        expect(toCheckInWith(talked, TODAY)).toEqual([]);
        expect(talked.map((one) => talkedToday(one, TODAY, true))).toEqual(talked);
        const back = talked.map((one) => talkedToday(one, TODAY, false));
        expect(back.map(({ lastTalked }) => lastTalked)).toEqual(before.map(({ lastTalked }) => lastTalked));
        expect(initials(toCheckInWith(back, TODAY))).toEqual(initials(toCheckInWith(before, TODAY)));
      }),
    );
  });
});

describe('a member that is', () => {
  const draft = { ...member('AB'), id: null };
  const team = [member('AB'), member('c', { initials: 'CD', extra: { everyDays: 2, until: '2026-11-01' } })];

  it.each<[string, Partial<typeof draft>, string | null]>([
    ['new', { initials: ' EF ' }, null],
    ['without initials', { initials: ' ' }, 'no-initials'],
    ['as long as can be', { initials: 'x'.repeat(TEAM_LIMITS.initials) }, null],
    ['longer', { initials: 'x'.repeat(TEAM_LIMITS.initials + 1) }, 'initials'],
    ['there already', { initials: 'ab' }, 'taken'],
    ['never', { initials: 'EF', everyDays: 0 }, 'every-days'],
    ['half a day', { initials: 'EF', everyDays: 1.5 }, 'every-days'],
    ['less than yearly', { initials: 'EF', everyDays: 366 }, 'every-days'],
    ['extra, and rarer', { initials: 'EF', extra: { everyDays: 8, until: TODAY } }, 'extra-days'],
    ['extra until today', { initials: 'EF', extra: { everyDays: 7, until: TODAY } }, null],
    [
      'extra until yesterday',
      { initials: 'EF', extra: { everyDays: 2, until: '2026-11-22' } },
      'extra-until',
    ],
    ['talked to today', { initials: 'EF', lastTalked: TODAY }, null],
    ['talked to tomorrow', { initials: 'EF', lastTalked: '2026-11-24' }, 'last-talked'],
  ])('%s', (_, change, problem) => {
    expect(memberProblem(tidyMember({ ...draft, ...change }), team, TODAY)).toBe(problem);
  });

  it('changed keeps their own initials, and extra check-ins that are over', () => {
    const change = { ...draft, id: 'c', initials: 'cd', extra: { everyDays: 2, until: '2026-11-01' } };
    expect(memberProblem(change, team, TODAY)).toBeNull();
    expect(memberProblem({ ...change, initials: 'AB' }, team, TODAY)).toBe('taken');
  });
});
