import type { Command } from '../../../shared/companion/commands';
import type { Snapshot } from '../../../shared/companion/snapshot';
import { dayCommand, dayOfEdit as dayOfDayEdit, isDayEdit, type DayOf } from './day-edits';
import type { Edit, EditProblem } from './edit';
import { isPeopleEdit, peopleCommand } from './people-edits';
import { isPlanEdit, planCommand } from './plan-edits';
import { settingChange } from './settings-table';

/**
 * The whole command that a small edit comes to as things stand, or why there is none. It reads and makes in one turn, so that no
 * other change comes between the two.
 */
export function toCommand(edit: Edit, snapshot: Snapshot, dayOf: DayOf): Command | EditProblem {
  if (isPlanEdit(edit)) return planCommand(edit, snapshot);
  if (isPeopleEdit(edit)) return peopleCommand(edit, snapshot);
  if (isDayEdit(edit)) return dayCommand(edit, snapshot, dayOf);
  const change = settingChange(edit.name, edit.value, snapshot.settings);
  return typeof change === 'string' ? change : { type: 'settings.change', change };
}

/** The day whose record has to be known before the edit can be made; `null` where it is about no day, or about the one at hand. */
export function dayOfEdit(edit: Edit, snapshot: Snapshot): string | null {
  return isDayEdit(edit) ? dayOfDayEdit(edit, snapshot) : null;
}
