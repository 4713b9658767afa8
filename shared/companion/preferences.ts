import { withdraw } from '../breaks/engine';
import { isBuiltIn } from '../breaks/kinds';
import { OWN_LIMITS, problemOf } from '../breaks/own-kinds';
import { breakKinds, gentler } from '../breaks/profiles';
import { trackKinds } from '../breaks/state';
import { wasOffered } from '../plan/prompts';
import type { Settings } from '../settings';
import { dismissPrompt } from './prompting';
import { isAtWork, record, withEffect, withState, type Turn } from './turn';

/** The answer to the offer of a gentler rhythm (B7). */
export function answerProfile(turn: Turn, yes: boolean): Turn {
  const { settings, breaks } = turn.state;
  const quiet = turn.state.prompts.showing?.kind === 'gentler' ? dismissPrompt(turn) : turn;
  const answered = onceToday(
    withState(quiet, { offerGentler: false, breaks: { ...breaks, passedInARow: 0 } }),
  );
  const change = yes ? gentler(settings.breaks) : null;
  return change === null ? answered : changeSettings(answered, { breaks: change });
}

/** Answered before the card came, the offer is made for today all the same (B7). */
function onceToday(turn: Turn): Turn {
  const { day } = turn.state;
  if (day === null || !isAtWork(turn.state) || wasOffered(day)) return turn;
  return record(turn, { type: 'prompt.shown', prompt: 'gentler', tip: null });
}

/** New settings hold at once; a running break ends on the old values and earned time carries over (B8). */
export function changeSettings(turn: Turn, change: Partial<Settings>): Turn {
  const settings = { ...turn.state.settings, ...change };
  const kinds = change.breaks === undefined ? turn.state.kinds : breakKinds(settings.breaks);
  const { phase } = turn.state.breaks;
  const breaks = trackKinds(turn.state.breaks, kinds.tracked, turn.state.activity.active);
  const gone = phase.name === 'nudge' && !kinds.asked.some((kind) => kind.id === phase.kind);
  const changed = withState(turn, { settings, kinds, breaks: gone ? withdraw(breaks) : breaks });
  return withEffect(changed, { type: 'settings' });
}

/** True when settings hold an own kind of break that is none. */
export function badBreaks({ breaks }: Partial<Settings>): boolean {
  if (breaks === undefined) return false;
  const ids = new Set(breaks.own.map(({ id }) => id));
  const one = ids.size === breaks.own.length && breaks.own.length <= OWN_LIMITS.kinds;
  return !one || breaks.own.some((kind) => isBuiltIn(kind.id) || problemOf(kind) !== null);
}
