import { addDays, type LocalDate } from '../time/calendar';
import { earlierFirst } from './keeping-in-touch';

/**
 * Somebody whom a manager checks in with (R63). Initials do, and how it went is not said here. All of it is what the manager
 * wrote: nothing is read from anybody's computer, and nothing counts how often a check-in was not had.
 */
export interface TeamMember {
  readonly id: string;
  /** Initials, or another short name by which the manager knows them. */
  readonly initials: string;
  /** How often a check-in is wanted, in days. */
  readonly everyDays: number;
  /** Closer check-ins for a while, where somebody needs more support or has too much to do (R69, R72); `null` for none. */
  readonly extra: ExtraCheckIns | null;
  /** `null` while nobody said. */
  readonly lastTalked: LocalDate | null;
  /** What `lastTalked` was before the last "talked today", so that it can be taken back. */
  readonly talkedBefore: LocalDate | null;
}

export interface ExtraCheckIns {
  readonly everyDays: number;
  /** The last day on which one is wanted; after it the usual rhythm holds again. */
  readonly until: LocalDate;
}

/** A member as a form gives them: without an id while they are new. */
export type TeamMemberDraft = Omit<TeamMember, 'id' | 'talkedBefore'> & { readonly id: string | null };

/** Once a week is what the routine recommends (SEED-2-KONTAKT). */
export const USUAL_RHYTHM = 7;
/** How often check-ins are commonly wanted, and how often while there are extra ones, in days. */
export const TEAM_RHYTHMS = [7, 14, 30] as const;
export const EXTRA_RHYTHMS = [1, 2, 3, 7] as const;

/** The day on which a check-in is wanted next; `null` where nobody said when the last one was. */
export function nextCheckIn({ everyDays, extra, lastTalked }: TeamMember): LocalDate | null {
  if (lastTalked === null) return null;
  const usual = addDays(lastTalked, everyDays);
  if (extra === null) return usual;
  const closer = addDays(lastTalked, extra.everyDays);
  return closer <= extra.until && closer < usual ? closer : usual;
}

/** True while extra check-ins are wanted. */
export function hasExtra({ extra }: TeamMember, today: LocalDate): boolean {
  return extra !== null && today <= extra.until;
}

/**
 * Whom it is time to check in with: those whose day has come, the earliest day first, and after them those of whom nobody
 * said when. Whoever was talked to today is not among them.
 */
export function toCheckInWith(team: readonly TeamMember[], today: LocalDate): readonly TeamMember[] {
  return byNextCheckIn(team).filter((member) => {
    const next = nextCheckIn(member);
    return member.lastTalked !== today && (next === null || next <= today);
  });
}

/** All of them, whose turn comes first at the top. */
export function byNextCheckIn(team: readonly TeamMember[]): readonly TeamMember[] {
  return team.toSorted(
    (a, b) =>
      earlierFirst(nextCheckIn(a), nextCheckIn(b)) ||
      a.initials.localeCompare(b.initials, 'sv') ||
      (a.id < b.id ? -1 : 1),
  );
}

/** The member after "we talked today", or after that was taken back. Said twice it is as good as once. */
export function talkedToday(member: TeamMember, today: LocalDate, talked: boolean): TeamMember {
  const { lastTalked, talkedBefore } = member;
  if (talked === (lastTalked === today)) return member;
  return talked
    ? { ...member, lastTalked: today, talkedBefore: lastTalked }
    : { ...member, lastTalked: talkedBefore, talkedBefore: null };
}
