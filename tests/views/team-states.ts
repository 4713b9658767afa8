import type { Sheet } from '../../shared/guides/sheet';
import type { TeamMember } from '../../shared/people/team';
import { member } from '../people/member';
import { DATE, OFF, WORK } from './base';
import { withSheets } from './filled-guides';
import type { FakeState } from './fake-main';

const LEADING = { ...WORK, settings: { ...WORK.settings, manager: true } };

/** Two whose week has gone by, one with extra check-ins, one of last Friday, and one nobody said anything of. */
export const TEAM: readonly TeamMember[] = [
  member('ab', { initials: 'AB', lastTalked: '2026-11-12' }),
  member('cd', {
    ...{ initials: 'CD', lastTalked: '2026-11-20' },
    extra: { everyDays: 2, until: '2026-12-18' },
  }),
  member('efg', { initials: 'EFG', everyDays: 14, lastTalked: '2026-11-20' }),
  member('aa', { initials: 'Åsa', everyDays: 7 }),
];

const LONG_WORD = 'Arbetsmiljöombudsman';
const FULL_TEAM: readonly TeamMember[] = Array.from({ length: 40 }, (_, index) =>
  member(`m${index}`, {
    initials: `${index} ${LONG_WORD}`.slice(0, 20),
    extra: index % 5 === 0 ? { everyDays: 1, until: '2027-02-28' } : null,
    lastTalked: index % 3 === 0 ? null : '2025-10-14',
  }),
);

/** A note about one person. */
export const checkIn = (id: string, name: string, changed: string): Sheet => ({
  ...{ id, guide: 'check-in', name, begun: changed, changed },
  answers: { 'how-is-it': { type: 'words', text: 'Bra.' } },
});
/** An agenda for the next talk with AB, and one of a talk with CD that has been. */
export const NOTES: readonly Sheet[] = [
  checkIn('note-cd', 'CD', '2026-11-20'),
  checkIn('note-ab', 'AB', '2026-11-18'),
];

const leading = (team: readonly TeamMember[], sheets: readonly Sheet[] = []): FakeState =>
  withSheets({ ...LEADING, team }, sheets);

/** Check-ins with a team: a few, very many, and all of them talked to today. */
export const TEAM_STATES = {
  team: leading(TEAM, NOTES),
  'team-full': leading(FULL_TEAM),
  'team-talked': leading(
    TEAM.map((one) => ({ ...one, talkedBefore: one.lastTalked, lastTalked: DATE })),
    NOTES,
  ),
  'notes-soon': leading(TEAM, [
    checkIn('overdue', 'AB', '2026-05-20'),
    checkIn('soon', 'Åsa', '2026-06-03'),
    ...NOTES,
  ]),
  'notes-never': withSheets({ ...LEADING, settings: { ...LEADING.settings, personNotes: null } }, NOTES),
  'team-off': withSheets({ ...OFF, settings: LEADING.settings, team: TEAM }, NOTES),
} as const satisfies Readonly<Record<string, FakeState>>;

const ALL = '[data-part=team-list] > details > summary';
const NEW = '[data-act=new-member]';

/** Inside the list: everybody, the form, and what it refuses. */
export const TEAM_WALKS = [
  { view: 'manager', name: 'team-all', state: TEAM_STATES.team, clicks: [ALL] },
  { view: 'manager', name: 'team-all-full', state: TEAM_STATES['team-full'], clicks: [ALL] },
  { view: 'manager', name: 'team-new', state: TEAM_STATES.team, clicks: [NEW] },
  {
    view: 'manager',
    name: 'note-renamed',
    state: TEAM_STATES['notes-soon'],
    clicks: ['a[href="#manager/check-in/soon"]', '[data-act=rename]'],
  },
  {
    view: 'manager',
    name: 'notes-rule',
    state: TEAM_STATES['notes-soon'],
    clicks: ['a[href="#manager/check-in"]'],
  },
  { view: 'manager', name: 'team-refused', state: TEAM_STATES.team, clicks: [NEW, '.content-form .primary'] },
] as const;
