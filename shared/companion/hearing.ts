import { withdraw } from '../breaks/engine';
import { dismissPrompt } from './prompting';
import { isInCall } from './quiet';
import type { Signals } from './signals';
import { withState, type Turn } from './turn';

/** Takes over what the sensors say. What is on the screen when a call begins goes, unscored. */
export function hear(turn: Turn, signals: Signals): Turn {
  const { hush, clock } = turn.state;
  const since = (before: number | null, on: boolean): number | null => (on ? (before ?? clock.t) : null);
  const heard = withState(turn, {
    hush: {
      signals,
      callSince: since(hush.callSince, signals.call === true),
      sharingSince: since(hush.sharingSince, signals.sharing === true),
      screenSince: since(hush.screenSince, signals.fullScreen === true || signals.doNotDisturb === true),
      playingSince: since(hush.playingSince, signals.playing === true),
    },
  });
  if (isInCall(turn.state) || !isInCall(heard.state)) return heard;
  return dismissPrompt(withState(heard, { breaks: withdraw(heard.state.breaks) }));
}
