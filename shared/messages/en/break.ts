/** English: a break. */
export const breakWindow = {
  'break.title': 'Screen break',
  'break.untitled': 'A while away from the screen',
  'break.plain-step': 'Get up, look far away and breathe calmly.',
  'break.leave': 'End the break',
  'break.only-esc': 'Hold Esc for two seconds to end the break',
  'break.hold-esc': 'or hold Esc for two seconds',
  'break.over': 'Welcome back',
  'break.seconds': '{count, plural, one {# second} other {# seconds}}',
  'break.minutes': '{count, plural, one {# minute} other {# minutes}}',
  'break.said.start': 'The break has started. {length}.',
  'break.said.half': 'Half the time has passed.',
  'break.said.end': 'The break is over.',
} as const;
