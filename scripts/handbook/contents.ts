import type { HandbookPage } from '../../shared/handbook';

/** Whom a page is for, in the order of the navigation. */
export const AUDIENCES = ['person', 'manager', 'it', 'contributor'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The page that is made of CHANGELOG.md. */
export const RELEASE_NOTES = 'release-notes';

/** A page of the handbook that is written, or the one that is made. */
export type SitePage = HandbookPage | typeof RELEASE_NOTES;

/** Whom each page is for. */
export const AUDIENCE_OF: Readonly<Record<SitePage, Audience>> = {
  index: 'person',
  'first-day': 'person',
  workday: 'person',
  breaks: 'person',
  'light-and-desk': 'person',
  people: 'person',
  'looking-back': 'person',
  'your-data': 'person',
  'when-strange': 'person',
  keyboard: 'person',
  settings: 'person',
  manager: 'manager',
  'it-rollout': 'it',
  'it-data-protection': 'it',
  'it-accessibility': 'it',
  contributor: 'contributor',
  [RELEASE_NOTES]: 'contributor',
};
