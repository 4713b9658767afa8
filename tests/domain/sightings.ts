import type { BreakKindId } from '../../shared/breaks/kinds';
import type { CommandType } from '../../shared/companion/commands';
import type { Look, World } from './world';

/** A nudge or a break on the screen, from the first step after which it was seen to the first after which it was not. */
export interface Sighting {
  readonly type: 'nudge' | 'break';
  readonly kind: BreakKindId;
  readonly key: string;
  readonly first: Look;
  /** `null`: still there at the end of the script. */
  readonly gone: Look | null;
}

/** Every nudge and break that was shown, in the order in which they appeared. */
export function sightings(world: World): readonly Sighting[] {
  const found: Sighting[] = [];
  for (const type of ['nudge', 'break'] as const) {
    let open: { kind: BreakKindId; key: string; first: Look } | null = null;
    for (const look of world.looks) {
      const seen = type === 'nudge' ? nudgeIn(look) : breakIn(look);
      if (open !== null && open.key !== seen?.key) {
        found.push({ type, ...open, gone: look });
        open = null;
      }
      if (open === null && seen !== null) open = { ...seen, first: look };
    }
    if (open !== null) found.push({ type, ...open, gone: null });
  }
  return found.sort((a, b) => a.first.t - b.first.t);
}

function nudgeIn(look: Look): { kind: BreakKindId; key: string } | null {
  const { nudge } = look.after;
  return nudge === null ? null : { kind: nudge.kind, key: nudge.kind };
}

function breakIn(look: Look): { kind: BreakKindId; key: string } | null {
  const view = look.after.break;
  return view === null ? null : { kind: view.kind, key: view.id };
}

/** The command that a step did, `null` for none or a refused one. */
export function done(look: Look): CommandType | null {
  return look.input.type === 'command' && look.result.ok ? look.input.command.type : null;
}

/** The first step at which the thing shows that was not there in the step before. */
export function appears(look: Look, type: 'nudge' | 'break'): BreakKindId | null {
  if (type === 'nudge') {
    const { nudge } = look.after;
    return nudge !== null && nudge.kind !== look.before.nudge?.kind ? nudge.kind : null;
  }
  const view = look.after.break;
  return view !== null && view.id !== look.before.break?.id ? view.kind : null;
}
