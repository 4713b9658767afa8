/** English: what stands in the calendar file of the day's recurring moments. */
export const calendarFile = {
  'calendar-file.contact': 'Get in touch with somebody',
  'calendar-file.check-in': 'Talk with the manager',
  'calendar-file.note':
    'From Arbetsro. Shown as free; change that in your calendar if you want to keep the time.',
} as const;
