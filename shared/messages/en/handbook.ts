/** English: the handbook. */
export const handbook = {
  'handbook.open': 'Handbook',
  'handbook.hint': 'Opens in a window of its own. F1 opens the page that fits where you are.',
  'handbook.when-strange': 'Read in the handbook what you can do',
} as const;
