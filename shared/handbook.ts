/** The pages of the handbook, in the order in which they are read. Each is a file in docs/handbook/sv and docs/handbook/en. */
export const HANDBOOK_PAGES = [
  'index',
  'first-day',
  'workday',
  'breaks',
  'light-and-desk',
  'people',
  'looking-back',
  'your-data',
  'when-strange',
  'keyboard',
  'settings',
  'manager',
  'it-rollout',
  'it-data-protection',
  'it-accessibility',
  'contributor',
] as const;
export type HandbookPage = (typeof HANDBOOK_PAGES)[number];
