import { withdraw } from '../breaks/engine';
import { dismissPrompt } from './prompting';
import { isInCall, STUCK_AFTER } from './quiet';
import type { Hush, Signals } from './signals';
import type { CompanionState } from './state';
import { note } from './trail';
import { withState, type Turn } from './turn';

/**
 * Takes over what the sensors say; `fresh` when they were asked for it (B12). What is on the screen when a call begins
 * goes, unscored.
 */
export function hear(turn: Turn, signals: Signals, fresh: boolean): Turn {
  const { hush } = turn.state;
  const asked = fresh && hush.asked !== null ? { ...hush.asked, answered: true } : hush.asked;
  const heard = withState(turn, { hush: { ...followed(turn.state, signals), asked } });
  if (isInCall(turn.state) || !isInCall(heard.state)) return heard;
  const { phase } = heard.state.breaks;
  const told = phase.name === 'waiting' ? heard : note(heard, { what: 'withdrawn', kind: phase.kind });
  return dismissPrompt(withState(told, { breaks: withdraw(heard.state.breaks) }));
}

/** The person's word on a call that seems stuck: real, and believed anew, or not there (B1). */
export function answerCall(turn: Turn, real: boolean): Turn {
  const { hush, clock, breaks } = turn.state;
  const answered = withState(turn, {
    hush: { ...hush, denied: !real, believedUntil: real ? clock.t + STUCK_AFTER : hush.believedUntil },
  });
  return real ? dismissPrompt(withState(answered, { breaks: withdraw(breaks) })) : answered;
}

function followed({ hush, clock }: CompanionState, signals: Signals): Hush {
  const since = (before: number | null, on: boolean): number | null => (on ? (before ?? clock.t) : null);
  const callSince = since(hush.callSince, signals.call === true);
  const sharingSince = since(hush.sharingSince, signals.sharing === true);
  const none = callSince === null && sharingSince === null;
  const began = clock.t + STUCK_AFTER;
  return {
    signals,
    callSince,
    sharingSince,
    screenSince: since(hush.screenSince, signals.fullScreen === true || signals.doNotDisturb === true),
    playingSince: since(hush.playingSince, signals.playing === true),
    believedUntil: none ? null : (hush.believedUntil ?? began),
    denied: !none && hush.denied,
    asked: hush.asked,
  };
}
