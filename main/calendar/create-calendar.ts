import type { Clock } from '../../shared/time/moment';
import type { Companion } from '../companion';
import type { Log } from '../log';
import { nodeDisk } from '../store/disk';
import { Calendar } from './calendar';
import { ChoiceFile } from './choice-file';
import { calendarFiles } from './files';

/** The busy times of the calendar reach the companion; where the calendar lies is of this machine (D5). */
export function createCalendar(
  companion: Companion,
  machineFolder: string,
  clock: Clock,
  log: Log,
): Calendar {
  return new Calendar({
    clock,
    log,
    files: calendarFiles,
    choice: new ChoiceFile(nodeDisk, machineFolder, log),
    breathe: () =>
      new Promise((resolve) => {
        setImmediate(resolve);
      }),
    report: (reading) => void companion.tell({ type: 'calendar', calendar: reading }),
  });
}
