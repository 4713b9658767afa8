/** English: what is around every page. */
export const frame = {
  'time.placeholder': 'hh:mm',
  'length.title': 'How long',
  'length.unit': 'Unit',
  'length.minutes': 'minutes',
  'length.seconds': 'seconds',
  'nav.label': 'Pages',
  'nav.skip': 'Skip to the content',
  'page.welcome': 'Welcome',
  'page.today': 'Today',
  'page.plan': 'Plan',
  'page.closeout': 'Close the day',
  'page.look-back': 'Looking back',
  'page.settings': 'Settings',
  'fallback.title': 'The page could not be shown',
  'fallback.text': 'Your data has not been touched. Load the page again.',
  'fallback.reload': 'Load again',
} as const;
