/** English: what one can say to those around, and the question before a link opens. */
export const sentences = {
  'sentence.at-work': 'I am working now, although I am sitting here at home.',
  'sentence.off-work': 'My workday is over. I am off for the rest of the day.',
  'sentence.show': 'Tell those around you',
  'sentence.title': 'For those around you',
  'sentence.close': 'Close',
  'link.open': 'Open',
  'link.cancel': 'Cancel',
  'link.ask.https': 'Open in the browser?',
  'link.ask.http': 'Open in the browser? The connection is not encrypted.',
  'link.ask.mailto': 'Open a draft in the mail program? You send it yourself.',
  'link.ask.tel': 'Open in the program for calls?',
  'link.ask.sms': 'Open in the program for text messages?',
  'link.ask.msteams': 'Open in Teams?',
  'link.ask.sip': 'Open in the program for internet calls?',
} as const;
