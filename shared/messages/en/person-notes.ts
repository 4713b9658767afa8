/** English: notes about one person, which delete themselves. */
export const personNotes = {
  'notes.title': 'Notes about one person',
  'notes.hint':
    'Guides that have initials delete themselves, so that they stay no longer than they are needed. The time counts from the last change.',
  'notes.kept': 'Delete the notes after',
  'notes.kept.1': 'One month',
  'notes.kept.3': 'Three months',
  'notes.kept.6': 'Six months',
  'notes.kept.12': 'One year',
  'notes.kept.never': 'Never',
  'notes.kept.hint':
    'What you may keep about others, and for how long, is settled by law and by your employer. A shorter time deletes nothing before tomorrow, or before the app starts next.',
  'notes.soon': 'These are deleted soon. Copy or print what you want to keep.',
  'notes.soon.none': 'No note is deleted in the next two weeks.',
  'notes.on': 'Deleted on {date}.',
  'notes.on.next': 'Deleted tomorrow, or when the app starts next.',
  'notes.goes': 'This note deletes itself on {date}. Each change puts the day off.',
  'notes.goes.next': 'This note deletes itself tomorrow, or when the app starts next.',
  'notes.rule.1': 'What you write here deletes itself one month after the last change.',
  'notes.rule.3': 'What you write here deletes itself three months after the last change.',
  'notes.rule.6': 'What you write here deletes itself six months after the last change.',
  'notes.rule.12': 'What you write here deletes itself one year after the last change.',
  'notes.rule.never': 'What you write here does not delete itself.',
  'guide.rename': 'Change the name',
  'guide.rename.initials': 'Change the initials',
} as const;
