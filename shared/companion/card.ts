import type {
  BreakView,
  LongAwayView,
  LongCallView,
  MeetingOverView,
  NudgeView,
  OffWorkView,
  PauseView,
  PromptView,
  Snapshot,
} from './snapshot';

/** The one thing that the corner card shows. */
export type Card =
  | { readonly type: 'break'; readonly view: BreakView }
  | { readonly type: 'pause-over'; readonly view: PauseView }
  | { readonly type: 'meeting-over'; readonly view: MeetingOverView }
  | { readonly type: 'nudge'; readonly view: NudgeView }
  | { readonly type: 'long-call'; readonly view: LongCallView }
  | { readonly type: 'long-away'; readonly view: LongAwayView }
  | { readonly type: 'off-work'; readonly view: OffWorkView }
  | { readonly type: 'prompt'; readonly view: PromptView }
  | { readonly type: 'nothing' };

/**
 * What the corner card has to show; main makes the card for it, and the card's page draws it. What runs goes before what asks,
 * and what asks before what only tells.
 */
export function chooseCard(snapshot: Snapshot): Card {
  if (snapshot.break?.surface === 'card') return { type: 'break', view: snapshot.break };
  if (snapshot.pauseOver !== null) return { type: 'pause-over', view: snapshot.pauseOver };
  if (snapshot.meetingOver !== null) return { type: 'meeting-over', view: snapshot.meetingOver };
  if (snapshot.nudge !== null) return { type: 'nudge', view: snapshot.nudge };
  if (snapshot.longCall !== null) return { type: 'long-call', view: snapshot.longCall };
  if (snapshot.longAway?.card === true) return { type: 'long-away', view: snapshot.longAway };
  if (snapshot.offWork !== null) return { type: 'off-work', view: snapshot.offWork };
  if (snapshot.prompt !== null) return { type: 'prompt', view: snapshot.prompt };
  return { type: 'nothing' };
}
