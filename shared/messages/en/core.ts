/** English: what the tray, the command line and the notifications say. */
export const core = {
  'app.name': 'Arbetsro',

  'kind.short': 'Short pause',
  'kind.movement': 'Movement break',
  'kind.often': 'Movement break',
  'pause.lunch': 'Lunch',
  'pause.errand': 'Errand',
  'pause.other': 'Pause',
  'place.home': 'At home',
  'place.office': 'At the office',
  'place.move': 'On the move',
} as const;
