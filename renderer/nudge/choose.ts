import type { BreakView, NudgeView, PauseView, PromptView, Snapshot } from '../../shared/companion/snapshot';

/** The one thing that the corner card shows. */
export type Card =
  | { readonly type: 'break'; readonly view: BreakView }
  | { readonly type: 'pause-over'; readonly view: PauseView }
  | { readonly type: 'nudge'; readonly view: NudgeView }
  | { readonly type: 'prompt'; readonly view: PromptView }
  | { readonly type: 'nothing' };

/** What runs goes before what asks, and what asks before what only tells. */
export function chooseCard(snapshot: Snapshot): Card {
  if (snapshot.break?.surface === 'card') return { type: 'break', view: snapshot.break };
  if (snapshot.pauseOver !== null) return { type: 'pause-over', view: snapshot.pauseOver };
  if (snapshot.nudge !== null) return { type: 'nudge', view: snapshot.nudge };
  if (snapshot.prompt !== null) return { type: 'prompt', view: snapshot.prompt };
  return { type: 'nothing' };
}
