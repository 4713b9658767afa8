import { describe, expect, it } from 'vitest';
import { startCompanion } from '../../shared/companion';
import type { Command } from '../../shared/companion/commands';
import { keptOf } from '../../shared/companion/kept';
import type { TeamMemberDraft } from '../../shared/people/team';
import { TEAM_LIMITS } from '../../shared/people/team-limits';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { HOUR } from '../../shared/time/moment';
import { member } from '../people/member';
import { Driver } from './driver';

const DAY = 24 * HOUR;
const AB: TeamMemberDraft = { id: null, initials: 'AB', everyDays: 7, extra: null, lastTalked: null };

/** A manager with one in the team, and the id of that one. */
function leading(): { readonly driver: Driver; readonly id: string } {
  const driver = new Driver();
  driver.command({ type: 'member.save', member: AB });
  return { driver, id: driver.snapshot.team[0]?.id ?? '' };
}

const refusal = (driver: Driver, command: Command): string | null => {
  const before = driver.state.team;
  const { result } = driver.command(command);
  if (!result.ok) expect(driver.state.team).toBe(before);
  return result.ok ? null : result.reason;
};
const talk = (driver: Driver, id: string, today: boolean): void => {
  driver.command({ type: 'member.talk', member: id, today });
};
const dates = ({ snapshot }: Driver): readonly (string | null)[] => [
  snapshot.team[0]?.lastTalked ?? null,
  snapshot.team[0]?.talkedBefore ?? null,
];

describe('the team', () => {
  it('is written down off work too, tidied, each with an id of their own, in its own file', () => {
    const driver = new Driver();
    driver.command({ type: 'member.save', member: { ...AB, initials: ' AB ' } });
    driver.command({ type: 'member.save', member: { ...AB, initials: 'CD' } });
    const { team } = driver.snapshot;
    expect(team.map(({ initials }) => initials)).toEqual(['AB', 'CD']);
    expect(new Set(team.map(({ id }) => id)).size).toBe(2);
    expect(driver.effects).toEqual([
      { type: 'keep', what: 'team' },
      { type: 'keep', what: 'team' },
    ]);
    expect(driver.events).toEqual([]);
  });

  it('has a talk of today ticked and taken back, with the date before it', () => {
    const { driver, id } = leading();
    talk(driver, id, true);
    expect(dates(driver)).toEqual(['2026-11-23', null]);
    driver.pass(7 * DAY);
    talk(driver, id, true);
    talk(driver, id, true);
    expect(dates(driver)).toEqual(['2026-11-30', '2026-11-23']);
    talk(driver, id, false);
    expect(dates(driver)).toEqual(['2026-11-23', null]);
    talk(driver, id, false);
    expect(dates(driver)).toEqual(['2026-11-23', null]);
  });

  it('is changed in its place: other initials keep the tick of today, another date has none', () => {
    const { driver, id } = leading();
    driver.command({ type: 'member.save', member: { ...AB, initials: 'CD' } });
    driver.command({ type: 'member.save', member: { ...AB, id, lastTalked: '2026-11-10' } });
    talk(driver, id, true);
    driver.command({ type: 'member.save', member: { ...AB, id, initials: 'ABC', lastTalked: '2026-11-23' } });
    expect(driver.snapshot.team.map(({ initials }) => initials)).toEqual(['ABC', 'CD']);
    expect(dates(driver)).toEqual(['2026-11-23', '2026-11-10']);
    driver.command({ type: 'member.save', member: { ...AB, id, lastTalked: '2026-11-16' } });
    expect(dates(driver)).toEqual(['2026-11-16', null]);
    driver.command({ type: 'member.delete', member: id });
    expect(driver.snapshot.team.map(({ initials }) => initials)).toEqual(['CD']);
  });

  it('is there again after a start', () => {
    const { driver } = leading();
    const { team } = keptOf(driver.state);
    expect(team).toHaveLength(1);
    const state = startCompanion({
      ...{ settings: DEFAULT_SETTINGS, events: [], pulse: null, at: driver.now(), seed: [1, 2, 3, 4] },
      team,
    });
    expect(state.team).toEqual(driver.state.team);
  });
});

describe('what cannot be done is refused and changes nothing', () => {
  it.each<[string, Command, string]>([
    ['nobody of that id', { type: 'member.save', member: { ...AB, id: 'none' } }, 'no-such-content'],
    ['the same initials', { type: 'member.save', member: AB }, 'content-not-usable'],
    [
      'a talk to come',
      { type: 'member.save', member: { ...AB, initials: 'CD', lastTalked: '2026-11-24' } },
      'content-not-usable',
    ],
    ['nobody to delete', { type: 'member.delete', member: 'none' }, 'no-such-content'],
    ['nobody talked to', { type: 'member.talk', member: 'none', today: true }, 'no-such-content'],
  ])('%s', (_, command, reason) => {
    expect(refusal(leading().driver, command)).toBe(reason);
  });

  it('more than there is room for, until one goes', () => {
    const { driver } = leading();
    const team = Array.from({ length: TEAM_LIMITS.members }, (_, at) => member(`${at}`));
    driver.state = { ...driver.state, team };
    expect(refusal(driver, { type: 'member.save', member: AB })).toBe('too-much-content');
    expect(refusal(driver, { type: 'member.save', member: { ...AB, id: '7' } })).toBeNull();
    driver.command({ type: 'member.delete', member: '8' });
    expect(refusal(driver, { type: 'member.save', member: { ...AB, initials: 'CD' } })).toBeNull();
  });
});
