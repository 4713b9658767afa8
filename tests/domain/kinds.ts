import { BREAK_KINDS, type ActiveKind, type BreakKindId } from '../../shared/breaks/kinds';
import { PROFILES, type ReadyProfile } from '../../shared/breaks/profiles';
import type { Snapshot } from '../../shared/companion/snapshot';

/** The kinds that the settings ask for. */
export function kindsOf(snapshot: Snapshot): readonly ActiveKind[] {
  return PROFILES[readyProfile(snapshot.settings.breaks.profile)];
}

/** The kind as the settings have it; `undefined` where they do not ask for it. */
export function kindOf(snapshot: Snapshot, id: BreakKindId): ActiveKind | undefined {
  return kindsOf(snapshot).find((kind) => kind.id === id);
}

/** These tests use the ready profiles only. */
export function readyProfile(profile: string): ReadyProfile {
  const ready = Object.keys(PROFILES).find((one): one is ReadyProfile => one === profile);
  if (ready === undefined) throw new Error(`no ready profile: ${profile}`);
  return ready;
}

/** The built-in kind of an id. */
export function builtIn(id: BreakKindId): ActiveKind {
  const kind = Object.values(BREAK_KINDS).find((one) => one.id === id);
  if (kind === undefined) throw new Error(`no built-in kind: ${id}`);
  return kind;
}
