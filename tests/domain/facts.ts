import type { PauseKind } from '../../shared/workday/events';
import type { Look, World } from './world';

/** What the events so far say, folded in the order in which they came. */
export interface Facts {
  readonly day: string | null;
  readonly open: boolean;
  readonly pause: PauseKind | null;
  readonly meeting: { readonly endsAt: number | null } | null;
}

const NOTHING: Facts = { day: null, open: false, pause: null, meeting: null };

/** The facts after each look. */
export function factsOf(world: World): ReadonlyMap<Look, Facts> {
  const after = new Map<Look, Facts>();
  let facts = NOTHING;
  for (const look of world.looks) {
    for (const event of look.events) {
      switch (event.type) {
        case 'work.started':
          facts = { day: event.day, open: true, pause: null, meeting: null };
          break;
        case 'work.stopped':
          facts = { ...facts, open: false, pause: null, meeting: null };
          break;
        case 'pause.started':
          facts = { ...facts, pause: event.kind };
          break;
        case 'pause.ended':
          facts = { ...facts, pause: null };
          break;
        case 'meeting.started':
          facts = { ...facts, meeting: { endsAt: event.endsAt } };
          break;
        case 'meeting.ended':
          facts = { ...facts, meeting: null };
          break;
        default:
      }
    }
    after.set(look, facts);
  }
  return after;
}
