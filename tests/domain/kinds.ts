import { PROFILES, type BreakKind, type BreakKindId } from '../../shared/breaks/kinds';
import type { Snapshot } from '../../shared/companion/snapshot';

/** The kinds that the settings ask for. */
export function kindsOf(snapshot: Snapshot): readonly BreakKind[] {
  return PROFILES[snapshot.settings.breaks.profile];
}

/** The kind as the settings have it; `undefined` where they do not ask for it. */
export function kindOf(snapshot: Snapshot, id: BreakKindId): BreakKind | undefined {
  return kindsOf(snapshot).find((kind) => kind.id === id);
}
