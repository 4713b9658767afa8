import type { LocalDate } from '../time/calendar';
import type { TeamMember, TeamMemberDraft } from './team';

/** What a team may be. Lengths in UTF-16 units. */
export const TEAM_LIMITS = { members: 100, initials: 20, everyDays: 365 } as const;

/** What is wrong with a member; each has a sentence in `messages`. */
export type TeamProblem =
  | 'no-initials'
  | 'initials'
  | 'taken'
  | 'every-days'
  | 'extra-days'
  | 'extra-until'
  | 'last-talked';

/** The draft without spaces around its initials. */
export function tidyMember(draft: TeamMemberDraft): TeamMemberDraft {
  return { ...draft, initials: draft.initials.trim() };
}

/** What is wrong with a tidied member of this team as of `today`; `null` when they can be kept. */
export function memberProblem(
  member: TeamMemberDraft,
  team: readonly TeamMember[],
  today: LocalDate,
): TeamProblem | null {
  const { id, initials, everyDays, extra, lastTalked } = member;
  if (initials === '') return 'no-initials';
  if (initials.length > TEAM_LIMITS.initials) return 'initials';
  // Their notes are found by the initials: two of the same would share them.
  if (team.some((one) => one.id !== id && isSameName(one.initials, initials))) return 'taken';
  if (!isRhythm(everyDays)) return 'every-days';
  if (extra !== null && !(isRhythm(extra.everyDays) && extra.everyDays <= everyDays)) return 'extra-days';
  const known = team.find((one) => one.id === id)?.extra ?? null;
  // One that has come to an end by itself may stay where it is.
  if (extra !== null && extra.until < today && extra.until !== known?.until) return 'extra-until';
  return lastTalked !== null && lastTalked > today ? 'last-talked' : null;
}

/** True for two that a reader takes for one. */
export function isSameName(one: string, other: string): boolean {
  const plain = (text: string): string => text.trim().toLocaleLowerCase('sv');
  return plain(one) === plain(other);
}

function isRhythm(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= TEAM_LIMITS.everyDays;
}
