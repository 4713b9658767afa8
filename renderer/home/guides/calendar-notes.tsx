import type { ReactNode } from 'react';
import type { Appointments } from '../../../shared/guides/appointments';
import { useCompanion } from '../../companion/context';

/** What is in the calendar file of a sheet, and what is not and why. Nothing where there is nothing to say. */
export function CalendarNotes({ entries, incomplete, past }: Appointments): ReactNode {
  const { t } = useCompanion();
  const notes = [
    ...(entries.length === 0 ? [] : [t('guide.calendar', { count: entries.length })]),
    ...(incomplete === 0 ? [] : [t('guide.calendar.incomplete', { count: incomplete })]),
    ...(past === 0 ? [] : [t('guide.calendar.past', { count: past })]),
  ];
  return notes.length === 0 ? null : <p className="hint">{notes.join(' ')}</p>;
}
