import { TRAIL_LENGTH, type Decision, type Trace } from './decisions';
import { withState, type Turn } from './turn';

/** Remembers a decision. In memory only: it is for looking into, not for keeping. */
export function note(turn: Turn, decision: Decision): Turn {
  const { trail, clock } = turn.state;
  const trace: Trace = { ...decision, at: Math.round(clock.last.wall) };
  return withState(turn, { trail: [...trail, trace].slice(-TRAIL_LENGTH) });
}
