/** English: the page Your data. */
export const data = {
  'page.data': 'Your data',
  'settings.data': 'Your data',
  'settings.data.hint': 'Save your days as files, take them in from another computer, or delete them.',
  'data.lead':
    'What you have noted is yours. Here you save it as files, take it in from a file, and delete it.',
  'data.save.title': 'Save to a file',
  'data.save.hint': 'The file goes where you say. The app sends nothing.',
  'data.format': 'What sort of file?',
  'data.format.markdown': 'Text (Markdown)',
  'data.format.markdown.hint': 'For reading: hours in a table, goals and your own words.',
  'data.format.pdf': 'Printout (PDF)',
  'data.format.pdf.hint': 'The same on A4, for printing or handing on.',
  'data.format.csv': 'Spreadsheet (CSV)',
  'data.format.csv.hint':
    'One row per day with times, minutes, breaks and your words. Opens in Excel and LibreOffice.',
  'data.format.json': 'Everything (JSON)',
  'data.format.json.hint':
    'Every event with its time. Arbetsro on another computer can take it in, and it will do as a backup.',
  'data.format.calendar': 'Calendar (iCalendar)',
  'data.format.calendar.hint':
    'Fika, lunch, contact and the check-in with your manager as weekly events, as they are in the settings.',
  'data.what': 'How much?',
  'data.what.day': 'A day',
  'data.what.week': 'A week',
  'data.what.month': 'A month',
  'data.what.all': 'Everything',
  'data.date.day': 'Day',
  'data.date.week': 'A day of the week',
  'data.date.month': 'A day of the month',
  'data.date.missing': 'First choose which day you mean.',
  'data.save': 'Choose a place and save',
  'data.saved': 'Saved in {file}.',
  'data.failed.unreadable':
    'One of the months cannot be read just now, so nothing is saved. Try again in a while.',
  'data.failed.not-written': 'The file cannot be saved there. Choose another place.',
  'data.file.days': 'Workdays',
  'data.file.calendar': 'Moments of the day',
  'data.open.title': 'Take in from a file',
  'data.open.hint':
    'Choose a file that Arbetsro has saved as Everything (JSON). You see what will happen before anything is changed, and nothing that is here is overwritten.',
  'data.open': 'Choose a file',
  'data.preview': 'What {file} would bring',
  'data.preview.reach': 'The file has days from {first} to {last}.',
  'data.preview.empty': 'The file has no days.',
  'data.preview.nothing': 'All that can be taken in is here already.',
  'data.preview.new': '{days, plural, one {One day is new.} other {# days are new.}}',
  'data.preview.more':
    '{days, plural, one {One day that is here gets what it lacks.} other {# days that are here get what they lack.}}',
  'data.preview.already':
    '{events, plural, one {One event is here already.} other {# events are here already.}}',
  'data.preview.differing':
    '{events, plural, one {One event is different in the file. The one that is here stays.} other {# events are different in the file. Those that are here stay.}}',
  'data.preview.deleted-there':
    '{days, plural, one {One day is deleted in the file but is here. It stays.} other {# days are deleted in the file but are here. They stay.}}',
  'data.preview.deleted-here':
    '{days, plural, one {One day of the file you have deleted here. It stays deleted unless you choose otherwise.} other {# days of the file you have deleted here. They stay deleted unless you choose otherwise.}}',
  'data.bring-back': '{days, plural, one {Bring the deleted day back} other {Bring the # deleted days back}}',
  'data.take-in': 'Take in',
  'data.cancel': 'Cancel',
  'data.taken':
    '{days, plural, one {Done. One day has something new.} other {Done. # days have something new.}}',
  'data.taken.none': 'Nothing new was taken in.',
  'data.not-saved': 'Not everything is saved to the disk yet. The app tries again by itself.',
  'data.none': 'The file is not open any more. Choose it again.',
  'data.problem.too-large':
    'The file is larger than 64\u00a0MB. No file from Arbetsro gets that large. Nothing is changed.',
  'data.problem.cannot-open': 'The file cannot be opened. Nothing is changed.',
  'data.problem.not-json': 'The file is damaged or in another format than JSON. Nothing is changed.',
  'data.problem.not-ours': 'This is not a file of workdays from Arbetsro. Nothing is changed.',
  'data.problem.newer':
    'The file comes from a newer version of Arbetsro. Update the app and try again. Nothing is changed.',
  'data.problem.bad-event':
    'Event {number, number} of the file cannot be understood. The file is damaged or was changed by another program. Nothing is changed.',
  'data.problem.unreadable-here':
    'What is here cannot be read just now, so there is nothing to compare with. Try again in a while.',
} as const;
