/** English: what the command line alone says. */
export const commandLine = {
  'refusal.no-such-line': 'There is no line of that number in the list.',
  'refusal.no-such-person': 'Nobody is called so.',
  'refusal.more-than-one': 'Several are called so. Write more of the name.',
  'refusal.goals-full':
    'No more goals have room there. Remove one, or put it among those for if there is time.',
  'refusal.no-such-setting': 'There is no setting of that name.',
  'refusal.bad-setting': 'The setting cannot have that value.',
} as const;
