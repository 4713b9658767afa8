/** English: the door sign. */
export const sign = {
  'sign.title': 'Door sign',
  'sign.open': 'Open the door sign',
  'sign.fill': 'Full screen (F11)',
  'sign.work': 'At work',
  'sign.call': 'Busy',
  'sign.pause': 'On a break',
  'sign.off': 'Off work',
  'sign.call.what': 'Call or meeting',
  'sign.call.until': 'Call or meeting until {time}',
  'sign.pause.until': 'Back at {time}',
} as const;
