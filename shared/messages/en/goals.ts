/** English: what can be said of a goal, and when in the day thinking is easiest. */
export const goals = {
  'goal.more': 'More about the goal',
  'goal.weight.heavy': 'Heavy',
  'goal.weight.light': 'Light',
  'goal.weight.unsaid': 'Not said',
  'goal.by': 'due {date}',
  'goal.is-unsure': 'unsure',
  'goal.deadline': 'To be done by',
  'goal.unsure': 'I am unsure about the order or about when it is due',
  'goal.unsure.hint':
    'Once the plan is saved it becomes a question to your manager, which you can copy or mail.',
  'goal.move.if-time': 'Move to “If there is time”',
  'goal.move.own': 'Move to the day’s goals',
  'good-hours.ask': 'When in the day do you think best?',
  'good-hours.hint':
    'Heavy work is then placed there and light work around it. Only your own answer counts: for many people the time of day matters little.',
  'good-hours.from': 'From',
  'good-hours.to': 'To',
  'good-hours.save': 'Save',
  'good-hours.varies': 'It varies',
} as const;
