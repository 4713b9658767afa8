import type { Guide } from '../../guides/guide';
import { DESK } from './desk';
import { HOME_AGREEMENT } from './home-agreement';
import { READINESS } from './readiness';
import { SEASON } from './season';
import { SUPPORT } from './support';

/** Every guide, in the order in which they are shown. */
export const GUIDES: readonly Guide[] = [READINESS, DESK, SEASON, HOME_AGREEMENT, SUPPORT];

/** The guide of that id; `null` for one that this version does not have. */
export function guideOf(id: string): Guide | null {
  return GUIDES.find((guide) => guide.id === id) ?? null;
}
