import type { Command } from '../../../shared/companion/commands';
import type { Snapshot } from '../../../shared/companion/snapshot';
import type { DayDetail } from '../../../shared/summary/day-detail';
import type { LocalDate } from '../../../shared/time/calendar';
import { dayCommand, isDayEdit } from './day-edits';
import type { Edit, EditProblem } from './edit';
import { isPeopleEdit, peopleCommand } from './people-edits';
import { isPlanEdit, planCommand } from './plan-edits';
import { settingChange } from './settings-table';

/** The whole command that a small edit comes to as things stand, or why there is none. */
export async function toCommand(
  edit: Edit,
  snapshot: Snapshot,
  dayOf: (date: LocalDate) => Promise<DayDetail | null>,
): Promise<Command | EditProblem> {
  if (isPlanEdit(edit)) return planCommand(edit, snapshot);
  if (isPeopleEdit(edit)) return peopleCommand(edit, snapshot);
  if (isDayEdit(edit)) return dayCommand(edit, snapshot, dayOf);
  const change = settingChange(edit.name, edit.value, snapshot.settings);
  return typeof change === 'string' ? change : { type: 'settings.change', change };
}
