/** English: deleting a day, a month or everything. */
export const forget = {
  'forget.title': 'Delete',
  'forget.hint':
    'What is deleted is gone for good, from the app’s backups too. Save it to a file first if you may want to keep it.',
  'forget.what': 'What should go?',
  'forget.what.day': 'A day',
  'forget.what.month': 'A month',
  'forget.what.everything': 'Everything',
  'forget.date.day': 'Which day?',
  'forget.date.month': 'Which month? Write a day of it.',
  'forget.look': 'Show what will be deleted',
  'forget.looking': 'Looking for what there is. It takes a moment.',
  'forget.removing': 'Deleting. It may take a while.',
  'forget.name.everything': 'everything',
  'forget.goes': 'This will be deleted: {what}',
  'forget.nothing': 'Nothing is noted for {what}, so there is nothing to delete.',
  'forget.nothing.everything': 'Nothing is saved yet, so there is nothing to delete.',
  'forget.days.day': 'All that is noted for the day: times, pauses, plan, goals and your own words.',
  'forget.days':
    '{days, plural, one {One day} other {{days, number} days}}, {reach}, with all that is noted.',
  'forget.reach': 'from {first} to {last}',
  'forget.none.day': 'The app finds nothing noted for the day, but there are files that may hold something.',
  'forget.none.month':
    'The app finds nothing noted for the month, but there are files that may hold something.',
  'forget.none.everything': 'No days are noted.',
  'forget.own':
    'Your settings, own activities and tips, filled in guides, contacts and the list of employees.',
  'forget.part.copy': 'The same in {count, plural, one {the backup} other {# backups}}.',
  'forget.part.conflict':
    'The same in {count, plural, one {a copy} other {# copies}} that another program has made, for example when syncing.',
  'forget.part.set-aside':
    '{count, plural, one {A file set aside because it could not be read. It goes as a whole, since nobody can tell what is in it.} other {# files set aside because they could not be read. They go as a whole, since nobody can tell what is in them.}}',
  'forget.part.snapshot':
    'The same in {count, plural, one {an earlier state} other {# earlier states}} that the app has kept.',
  'forget.part.unfinished': '{count, plural, one {A half-written file.} other {# half-written files.}}',
  'forget.part.machine': 'The summary of the year. The app makes a new one of what is left.',
  'forget.all.copy': '{count, plural, one {A backup.} other {{count, number} backups.}}',
  'forget.all.conflict':
    '{count, plural, one {A copy} other {# copies}} that another program has made, for example when syncing.',
  'forget.all.set-aside':
    '{count, plural, one {A file set aside because it} other {# files set aside because they}} could not be read.',
  'forget.all.snapshot':
    '{count, plural, one {An earlier state} other {{count, number} earlier states}} that the app has kept.',
  'forget.all.unfinished': '{count, plural, one {A half-written file.} other {# half-written files.}}',
  'forget.all.machine':
    'What belongs to this computer alone: summaries, the choice of calendar and the app’s log.',
  'forget.ongoing': 'The workday that is going on. It ends when it is deleted.',
  'forget.stays.day': 'The other days of the month stay.',
  'forget.stays.files': 'Files that you have saved or sent yourself stay where they are.',
  'forget.anew': 'Then the app starts again, as on the first day.',
  'forget.files': '{count, plural, one {Show which file} other {Show which {count, number} files}}',
  'forget.file.whole': 'the whole file',
  'forget.file.part': 'only what should go',
  'forget.do.day': 'Delete {what}',
  'forget.do.month':
    '{days, plural, =0 {Delete {what}} one {Delete {what}, one day} other {Delete {what}, # days}}',
  'forget.do.everything':
    '{days, plural, =0 {Delete everything and start again} one {Delete everything, one day, and start again} other {Delete everything, {days, number} days, and start again}}',
  'forget.gone': 'Deleted: {what}.',
  'forget.gone.everything': 'Everything is deleted. The app starts again.',
  'forget.left':
    'The app knows nothing more of {what}, but something is left in {count, plural, one {a file} other {# files}}. Close other programs that may be using {count, plural, one {it} other {them}}. The app tries again the next time it starts.',
  'forget.left.everything':
    'Something is left in {count, plural, one {a file} other {# files}}. The app starts again and tries once more.',
  'forget.not-done.full': 'Nothing is deleted. The disk is full. Make room on it and try again.',
  'forget.not-done.read-only': 'Nothing is deleted. The data folder can be read but not changed.',
  'forget.not-done.no-access': 'Nothing is deleted. The app may not change the data folder.',
  'forget.not-done.gone':
    'Nothing is deleted. The data folder is not in its place. Connect the disk that it is on and try again.',
  'forget.not-done.newer':
    'Nothing is deleted. The files come from a newer version of Arbetsro. Update the app and try again.',
  'forget.not-done.failed': 'Nothing is deleted. The disk could not be written to. Try again in a while.',
  'forget.day': 'Delete the day',
} as const;
