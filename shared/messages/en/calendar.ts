/** English: what is said about the calendar. */
export const calendar = {
  'cli.calendar':
    '{busy, plural, one {The calendar was read. One busy time today.} other {The calendar was read. # busy times today.}}',
  'cli.calendarOff': 'No calendar is used.',
  'calendar.trouble.missing': 'The calendar is no longer where it was. Choose it again.',
  'calendar.trouble.cannot-open':
    'The calendar cannot be opened. Check that you may read it. The app will try again.',
  'calendar.trouble.too-big': 'The calendar is too big. Together its files may be at most 10\u00a0MB.',
  'calendar.trouble.too-many-files': 'The folder has too many calendar files. There is room for 2,000.',
  'calendar.trouble.no-files': 'The folder has no calendar file. Their names end in .ics.',
  'calendar.trouble.no-calendar': 'The file is not a calendar. Choose one whose name ends in .ics.',
  'calendar.trouble.cut-off':
    'The calendar file ends in the middle. The app will read it again when it changes.',
  'calendar.trouble.too-much': 'The calendar has too many recurring events to be read.',
  'settings.calendar': 'Calendar',
  'settings.calendar.hint':
    'While you are busy in your calendar the app is quiet. It reads times only, never what a meeting is called or who is in it. All-day events do not count.',
  'settings.calendar.none': 'No calendar is chosen. Choose a calendar file (.ics) or a folder of them.',
  'settings.calendar.file': 'Choose a file',
  'settings.calendar.folder': 'Choose a folder',
  'settings.calendar.forget': 'Stop using the calendar',
  'settings.calendar.path': 'Read from',
  'settings.calendar.read':
    '{busy, plural, one {One busy time today} other {# busy times today}}, read {time}.',
  'settings.calendar.unread':
    '{count, plural, one {One event could not be made out and is left out.} other {# events could not be made out and are left out.}}',
  'settings.calendar.kept': 'What was read at {time} holds for now.',
  'settings.calendar.reading': 'Reading …',
  'settings.calendar.later': 'It is read when the workday starts.',
} as const;
