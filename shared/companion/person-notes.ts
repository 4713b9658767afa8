import { goesOn } from '../guides/person-notes';
import { addDays, instantOf, localDate, type LocalDate } from '../time/calendar';
import type { DataNotice, Input } from './inputs';
import type { CompanionState } from './state';
import { withEffect, withState, type Turn } from './turn';

/**
 * Deletes the notes about one person that have been kept as long as the person chose: when the day changes, and at a start for
 * all the days that the app was closed. A shorter time that is chosen takes nothing with it before the next day, so that it
 * can be thought better of.
 */
export function deleteOldNotes(turn: Turn, { type }: Pick<Input, 'type'>): Turn {
  const { notesClock, clock, notices } = turn.state;
  // At a start the trouble with the data is told of before the first look.
  const isTime = type === 'wake' && notesClock !== null && clock.last.wall >= notesClock.at;
  return followNotes(isTime && notices.every(leavesSettings) ? sweep(turn) : turn, isTime);
}

/** When to look at them next, running time; `Infinity` where none of them goes by itself. */
export function nextNotesLook({ notesClock, clock }: CompanionState): number {
  return notesClock === null ? Infinity : clock.t + notesClock.at - clock.last.wall;
}

function sweep(turn: Turn): Turn {
  const { sheets, settings } = turn.state;
  const today = todayIn(turn.state);
  const stay = sheets.filter((sheet) => {
    const on = goesOn(sheet, settings.personNotes);
    return on === null || on > today;
  });
  if (stay.length === sheets.length) return turn;
  return withEffect(withState(turn, { sheets: stay }), { type: 'keep', what: 'guides' });
}

/** Works out anew when the next one goes, where anything changed that it goes by. */
function followNotes(turn: Turn, isTime: boolean): Turn {
  const { notesClock: before, sheets, settings, clock } = turn.state;
  const { zone } = clock.last;
  const kept = settings.personNotes;
  const isSame = before !== null && before.sheets === sheets && before.kept === kept && before.zone === zone;
  if (isSame && !isTime) return turn;
  const dates = sheets.flatMap((sheet) => goesOn(sheet, kept) ?? []).toSorted();
  const [first] = dates;
  const at = first === undefined ? Infinity : instantOf(notBefore(first, turn.state), '00:00', zone);
  return withState(turn, { notesClock: { at, sheets, kept, zone } });
}

/** What was due before today goes at a start; while the app runs, with the next day. */
function notBefore(date: LocalDate, state: CompanionState): LocalDate {
  const tomorrow = addDays(todayIn(state), 1);
  return state.notesClock === null || date > tomorrow ? date : tomorrow;
}

/** False for trouble after which the settings may not say what the person chose: then nothing is deleted by them. */
function leavesSettings(notice: DataNotice): boolean {
  switch (notice.type) {
    case 'set-aside':
      return notice.file !== 'settings.json' || notice.restoredFrom !== null;
    case 'cannot-open':
    case 'newer':
      return !notice.file.endsWith('settings.json');
    case 'settings-repaired':
      return !notice.fields.includes('personNotes');
    default:
      return true;
  }
}

function todayIn({ clock }: CompanionState): LocalDate {
  return localDate(clock.last.wall, clock.last.zone);
}
