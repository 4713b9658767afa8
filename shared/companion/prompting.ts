import { isPresent } from '../breaks/activity';
import { chooseTip } from '../plan/tips';
import { duePrompt, hidden, nextPromptLook, PROMPT_STAYS, type PromptLook } from '../plan/prompts';
import { HOLD_AFTER_RETURN } from '../breaks/engine';
import { isHushed } from './quiet';
import type { CompanionState } from './state';
import { isWorking, record, withState, type Turn } from './turn';

/** How many tips back none is repeated. */
const REMEMBERED_TIPS = 12;

/** Gives the prompt whose time has come, and takes away the one that stood long enough (B14). */
export function runPrompts(turn: Turn, afterBreak: boolean): Turn {
  const { state } = turn;
  const { prompts, clock } = state;
  if (prompts.showing !== null) {
    const gone = clock.t >= prompts.showing.since + PROMPT_STAYS || !mayPrompt(state);
    return gone ? dismissPrompt(turn) : turn;
  }
  if (state.day === null || !mayPrompt(state)) return turn;
  const kind = duePrompt(prompts, state.day, state.schedule, promptLook(state, afterBreak));
  if (kind === null) return turn;
  const [tip, chance] = kind === 'tip' ? nextTip(state) : [null, state.chance];
  const recentTips = tip === null ? state.recentTips : [...state.recentTips, tip].slice(-REMEMBERED_TIPS);
  const showing = { kind, tip, since: clock.t };
  const shown = withState(turn, { prompts: { showing, lastAt: clock.t }, chance, recentTips });
  return record(shown, { type: 'prompt.shown', prompt: kind, tip });
}

/** When prompts want their next look, running time. */
export function nextPrompt(state: CompanionState): number {
  if (state.day === null) return Infinity;
  if (state.prompts.showing === null && !mayPrompt(state)) return waitsForReturn(state);
  return nextPromptLook(state.prompts, state.day, state.schedule, promptLook(state, false));
}

export function dismissPrompt(turn: Turn): Turn {
  const { prompts } = turn.state;
  return prompts.showing === null ? turn : withState(turn, { prompts: hidden(prompts) });
}

/** Somebody is there and at work, and nothing else wants them. */
function mayPrompt(state: CompanionState): boolean {
  const { activity, breaks, clock } = state;
  const settled = activity.returnedAt === null || clock.t >= activity.returnedAt + HOLD_AFTER_RETURN;
  return (
    isWorking(state) && isPresent(activity) && settled && !isHushed(state) && breaks.phase.name === 'waiting'
  );
}

function waitsForReturn(state: CompanionState): number {
  const { activity, clock } = state;
  const until = activity.returnedAt === null ? -Infinity : activity.returnedAt + HOLD_AFTER_RETURN;
  return isWorking(state) && isPresent(activity) && until > clock.t ? until : Infinity;
}

function promptLook(state: CompanionState, afterBreak: boolean): PromptLook {
  const { clock, dayStartedAt, settings } = state;
  return {
    t: clock.t,
    wall: clock.last.wall,
    afterBreak,
    startedAt: dayStartedAt,
    tips: settings.tips,
    offerGentler: state.offerGentler,
  };
}

function nextTip(state: CompanionState): [tip: string, chance: CompanionState['chance']] {
  const given = state.day?.prompts.filter(({ prompt }) => prompt === 'tip').length ?? 0;
  return chooseTip(given, state.recentTips, state.chance);
}
