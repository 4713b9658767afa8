import type { TeamMember } from '../../shared/people/team';

/** Somebody of a team of whom little is known but what a test is about. */
export const member = (id: string, rest: Partial<TeamMember> = {}): TeamMember => ({
  ...{ id, initials: id, everyDays: 7, extra: null, lastTalked: null, talkedBefore: null },
  ...rest,
});
