import type { Guide } from '../../guides/guide';
import { READINESS } from './readiness';

/** Every guide, in the order in which they are shown. */
export const GUIDES: readonly Guide[] = [READINESS];

/** The guide of that id; `null` for one that this version does not have. */
export function guideOf(id: string): Guide | null {
  return GUIDES.find((guide) => guide.id === id) ?? null;
}
