import type { Column } from '../../../guides/guide';

/** A person in a table. */
export const WHO: Column = {
  id: 'who',
  label: { sv: 'Vem (initialer)', en: 'Who (initials)' },
  type: 'text',
};

/** What is to be done or has been decided. */
export const WHAT: Column = { id: 'what', label: { sv: 'Vad', en: 'What' }, type: 'text' };

/** The date by which something is done. */
export const BY: Column = { id: 'by', label: { sv: 'Klart', en: 'Done by' }, type: 'date' };

/** A day of the week, or Monday to Friday. */
export const DAY: Column = { id: 'day', label: { sv: 'Dag', en: 'Day' }, type: 'weekday' };

/** A time of the day. */
export const TIME: Column = { id: 'time', label: { sv: 'Tid', en: 'Time' }, type: 'time' };

/** How long something lasts. */
export const MINUTES: Column = {
  id: 'minutes',
  label: { sv: 'Minuter', en: 'Minutes' },
  type: 'number',
  inCalendar: 'minutes',
};
