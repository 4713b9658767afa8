/** English: the boundary between work and leisure: rest, the week's sum, late evenings. Information, never a verdict. */
export const boundary = {
  'boundary.short-rest':
    'The rest since your last workday was {length}. Eleven hours are a reasonable starting point.',
  'boundary.rest-by': 'Stopping at {time} leaves eleven hours until the next workday.',
  'boundary.reached':
    'You have logged {length} this week, more than {hours, number}\u00a0hours. If it goes on, it may be worth raising with your manager.',
  'boundary.week': 'This week: {worked}',
  'boundary.week-of': 'This week: {worked} of {planned}',
  'boundary.workload': '{count, plural, one {A late workday this week} other {# late workdays this week}}',
  'boundary.workload.text':
    'Late means at least an hour after the planned end. It may be worth asking your manager what can wait.',
  'boundary.workload.copy': 'Copy the times',
  'boundary.workload.see': 'See the week',
} as const;
