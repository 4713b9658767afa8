/** English: what stands in the calendar file of the day's recurring moments. */
export const calendarFile = {
  'calendar-file.contact': 'Talk to somebody',
  'calendar-file.check-in': 'Check-in with your manager',
  'calendar-file.sheet': 'From Arbetsro: {guide}.',
  'calendar-file.group-in': 'The group’s check-in',
  'calendar-file.group-out': 'The group’s check-out',
  'calendar-file.note':
    'From Arbetsro. Shown as free; change that in your calendar if you want to keep the time.',
} as const;
