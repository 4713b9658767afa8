import type { ViewState } from '../../shared/contract';
import { noUpdates, type UpdateView } from '../../shared/updates/view';
import { at, view, WORK } from './base';

const FOUND: UpdateView = {
  ...noUpdates('feed'),
  stage: { type: 'found', version: '0.2.0' },
  lookedAt: at('07:58'),
};
const ASKING = { ...WORK, settings: { ...WORK.settings, updates: 'ask' } } as const;

/** Today, with a newer version that is asked about. */
export const NEWER: ViewState = { ...view(ASKING), updates: { ...FOUND, asksAbout: '0.2.0' } };

/** The settings of a copy that can look for newer versions itself. */
export const UPDATE_STATES = {
  'updates-found': NEWER,
  'updates-failed': { ...view(ASKING), updates: { ...FOUND, answer: 'off-work', failed: true } },
  'updates-off': { ...view(WORK), updates: { ...noUpdates('feed'), lookedAt: at('07:58') } },
} as const;
