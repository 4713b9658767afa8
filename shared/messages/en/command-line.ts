/** English: what the command line alone says. */
export const commandLine = {
  'refusal.no-such-line': 'There is no line of that number in the list.',
  'refusal.no-such-person': 'Nobody is called so.',
  'refusal.more-than-one': 'Several are called so. Write more of the name.',
  'refusal.goals-full':
    'No more goals have room there. Remove one, or put it among those for if there is time.',
  'refusal.no-such-setting': 'There is no setting of that name.',
  'refusal.bad-setting': 'The setting cannot have that value.',
  'cli.plan': 'The plan, {date}',
  'cli.plan.proposed': 'No plan is saved for {date}. This is how the window proposes to begin it:',
  'cli.year': 'Workdays of {year}',
  'cli.agenda.none': 'There is nothing to bring up.',
  'cli.guides.none': 'No guide has been filled in yet.',
  'cli.notices.none': 'There are no notices.',
  'cli.text.none': 'There is nothing to say.',
  'cli.pdf-needs-file': 'A PDF needs a file: write {flag}.',
  'refusal.no-light-place': 'First say where you work. You do that in the window, on the page Workplace.',
  'refusal.no-such-file-here': 'Your organisation has ruled out this sort of file. Choose another.',
} as const;
