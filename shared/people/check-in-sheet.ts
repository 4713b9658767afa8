import { CHECK_IN } from '../content/guides/manager/check-in';
import type { SheetNote } from '../guides/sheet';
import type { LocalDate } from '../time/calendar';
import type { TeamMember } from './team';
import { isSameName } from './team-limits';

/**
 * The agenda of the check-in that is to come, or that was had today: the newest sheet with these initials that was begun after
 * the talk before it. `null` where none is begun.
 */
export function checkInSheet(
  { initials, lastTalked, talkedBefore }: TeamMember,
  sheets: readonly SheetNote[],
  today: LocalDate,
): SheetNote | null {
  const before = lastTalked === today ? talkedBefore : lastTalked;
  const isTheirs = ({ guide, name, begun }: SheetNote): boolean =>
    guide === CHECK_IN.id && isSameName(name, initials) && (before === null || begun > before);
  return sheets.findLast(isTheirs) ?? null;
}
