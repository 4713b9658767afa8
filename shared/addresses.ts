/** The pages of the home window. */
export const PAGES = [
  'welcome',
  'today',
  'plan',
  'closeout',
  'look-back',
  'people',
  'workplace',
  'manager',
  'content',
  'settings',
  'data',
  'diagnostics',
  'accessibility',
] as const;
export type Page = (typeof PAGES)[number];

/** What can be opened in the home window, as its address names it: a page, or a guide on one. */
export const ADDRESSES = [...PAGES, 'workplace/season'] as const;
export type Address = (typeof ADDRESSES)[number];
