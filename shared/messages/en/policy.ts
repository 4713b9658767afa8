/** English: what the organisation has set. */
export const policy = {
  'refusal.set-by-organisation':
    'Your organisation has set this. Under Settings, From your organisation, is all that it has set.',
  'data.failed.set-by-organisation': 'Your organisation has taken that sort of file out. Choose another.',
  'field.decided': 'what you chose over the organisation’s proposals',

  'policy.locked': 'Set by {organisation}.',
  'policy.kept':
    'You cannot change what is locked. Your own choice is kept, and holds again if the lock is taken away.',
  'policy.from': 'From {organisation}',
  'policy.title': 'From your organisation',
  'policy.lead':
    '{organisation} has put a file with proposals and contacts on this computer. The app reads that file and nothing else.',
  'policy.no-reports':
    'Nothing is reported back. Nobody sees what you choose, what you write or when you work. The file cannot change that.',
  'policy.file': 'The file',
  'policy.sets': 'Settings',
  'policy.is-locked': 'locked',
  'policy.is-default': 'a proposal, yours to change',
  'policy.is-overruled': 'a proposal, you chose otherwise',
  'policy.brings': 'What comes with it',
  'policy.channels':
    '{count, plural, one {One channel of information, under People} other {# channels of information, under People}}',
  'policy.support':
    '{count, plural, one {One contact for support, under People} other {# contacts for support, under People}}',
  'policy.checklist': '{count, plural, one {One line of its own} other {# lines of its own}} in {guide}',
  'policy.check-in-days': 'Check-ins in a new team are proposed {rhythm}',
  'policy.exports': 'Files that can be saved: {formats}. What you see can always be copied as text.',
  'policy.updates': 'New versions are installed by the organisation',
  'policy.none': 'No organisation has set anything on this computer.',

  'policy.name.lunch.at': 'Lunch begins',
  'policy.name.lunch.minutes': 'Length of lunch',
  'policy.name.reminder': 'Reminder: {name}',
  'policy.value.on': 'on',
  'policy.value.off': 'off',
  'policy.value.none': 'no time',
  'policy.value.no-days': 'no days',

  'policy.unusable':
    'The file from your organisation does not hold. {problem} Your own settings hold. The file: {file}',
  'policy.problem.too-large': 'It is too large.',
  'policy.problem.cannot-open': 'It cannot be opened.',
  'policy.problem.not-text': 'It is not saved as UTF-8.',
  'policy.problem.newer': 'It is written for a newer version of Arbetsro.',
  'policy.problem.not-trusted':
    'Others than the administrator can change it. It has to belong to root, and nobody else may have the right to write it.',
  'policy.problem.not-json': 'It is not JSON. Often a comma or a quotation mark is missing.',
  'policy.problem.bad': 'Wrong at {at}: {why}',
  'policy.fault.unknown': 'there is no such name.',
  'policy.fault.not-lockable': 'this setting can be proposed but not locked.',
  'policy.fault.link': 'the address is none that can be opened.',
  'policy.fault.rest': 'the hours leave too little rest, or end before they begin.',
  'policy.fault.twice': 'the name is there twice.',
  'policy.fault.readable': 'markdown or pdf has to be left, so that everybody can take their own data out.',
  'policy.fault.value': 'the value cannot be used.',
} as const;
