/** English: the settings of a usual day, its reminders and its boundaries. */
export const settingsDay = {
  'settings.usual': 'A usual day',
  'settings.usual.hint':
    'The morning’s plan is filled in from here. There you can change everything but the group’s times for that day.',
  'settings.slot.air': 'Fresh air',
  'settings.slot.contact': 'Talk to somebody',
  'settings.slot.read-up': 'Read up',
  'settings.slot.group-in': 'The group’s check-in',
  'settings.slot.group-out': 'The group’s check-out',
  'settings.slot.after-lunch': 'After lunch',
  'settings.slot.at-start': 'When the day begins',
  'settings.slot.at': 'At a time',
  'settings.slot.none': 'Not at all',
  'settings.slot.time': '{slot}, time',
  'settings.templates': 'Weekdays that are different',
  'settings.templates.none': 'none',
  'settings.templates.hint': 'Choose the days that are not like the others, such as those at the office.',
  'settings.good': 'Best hours',
  'settings.good.not-asked': 'not answered',
  'settings.good.days': '{count, plural, one {one day a week} other {{count, number} days a week}}',
  'settings.good.from': '{day}, best hours from',
  'settings.good.to': '{day}, best hours to',

  'settings.reminders': 'Reminders',
  'settings.reminders.hint':
    'Only while the workday is on, never in a call, and at most six a day, tips included. Screen breaks have a heading of their own.',
  'settings.reminders.choose': 'Choose reminders',
  'settings.reminders.on': '{on, number} of {count, number} on',
  'settings.reminder.readUp': 'Read up',
  'settings.reminder.readUp.hint': 'At the time that the plan says, unless you have ticked it already.',
  'settings.reminder.groupIn': 'The group’s check-in',
  'settings.reminder.groupIn.hint':
    'Five minutes before, if the group has a time and you have not ticked it already.',
  'settings.reminder.groupOut': 'The group’s check-out',
  'settings.reminder.groupOut.hint':
    'Five minutes before, on the same terms. Close to the end of the day it takes the place of the reminder to wind down.',
  'settings.reminder.midday': 'Does the plan still hold?',
  'settings.reminder.midday.hint': 'You are asked once, in the middle of the day.',
  'settings.reminder.lunch': 'Lunch',
  'settings.reminder.lunch.hint':
    'When the planned lunch begins, and after four and a half hours without a real break at the latest.',
  'settings.reminder.air': 'Fresh air',
  'settings.reminder.air.hint': 'At the time that the plan says, unless you have ticked it already.',
  'settings.reminder.contact': 'Talk to somebody',
  'settings.reminder.contact.hint':
    'Once in the afternoon, unless you have ticked it already. Contact matters; nobody knows how often is right.',
  'settings.reminder.windDown': 'Wind down',
  'settings.reminder.windDown.hint':
    'A quarter of an hour before the planned end, so that you can round off and write the close-out.',
  'settings.reminder.plannedEnd': 'The planned end has passed',
  'settings.reminder.plannedEnd.hint': 'Once, if the workday is still on.',
  'settings.reminder.rest': 'Daily rest',
  'settings.reminder.rest.hint':
    'When you work in the evening: when to stop to get eleven hours of rest. It is guidance, not legal advice.',
  'settings.reminder.seasonCheck': 'The seasonal check',
  'settings.reminder.seasonCheck.hint':
    'Once a season when you are at home, if you have looked over the workplace before but not that season.',
  'settings.reminder.checkIn': 'Check-in with your manager',
  'settings.reminder.checkIn.hint': 'Once a week, on the day and at the time that you choose.',
  'settings.reminder.checkIn.day': 'Weekday of the check-in',
  'settings.reminder.checkIn.at': 'Time of the check-in',

  'settings.boundary': 'Boundaries',
  'settings.boundary.hint': 'When you are off work Arbetsro is silent, except for what you choose here.',
  'settings.boundary.choose': 'Choose boundaries',
  'settings.boundary.suggestStart': 'Suggest that the day begins',
  'settings.boundary.suggestStart.hint':
    'When you begin to use the computer in your working hours you are asked whether the workday should begin, once a day.',
  'settings.boundary.flex': 'Flexible hours',
  'settings.boundary.flex.hint':
    'The planned end is counted from when you begin, with as many hours as you work on that weekday.',
  'settings.boundary.afterHours': 'Ask whether I am working after the end',
  'settings.boundary.afterHours.hint':
    'If the computer is in use a quarter of an hour after the end you get one question, and one more after an hour. Then it is quiet.',
  'settings.boundary.afterHours.private':
    'Off, because you answered three times that it was private. Turn it on again if you want the question.',
  'settings.boundary.eveningRest': 'Remind me of the daily rest after work too',
  'settings.boundary.eveningRest.hint':
    'In the evening you hear how long you can rest until tomorrow begins. Only logged time is known.',
  'settings.boundary.shutdownStops': 'I end the day by shutting the computer down',
  'settings.boundary.shutdownStops.hint':
    'If a day was not ended, the time of your last activity is proposed as its end the next time the app starts.',
} as const;
