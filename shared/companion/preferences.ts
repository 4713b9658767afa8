import { withdraw } from '../breaks/engine';
import { isBuiltIn, type BreakKind } from '../breaks/kinds';
import { OWN_KIND_LIMITS, problemOf } from '../breaks/own-kinds';
import { gentler, type BreakKinds } from '../breaks/profiles';
import { trackKinds } from '../breaks/state';
import { kindsOn } from '../plan/schedule';
import { choose, inForce } from '../policy/merge';
import { policyOf, type PolicyReading } from '../policy/policy';
import type { Settings, SettingsChange } from '../settings';
import { localDate } from '../time/calendar';
import type { DataNotice } from './inputs';
import { dismissPrompt } from './prompting';
import { frameOf, reschedule, withEffect, withState, type Turn } from './turn';

/** The answer to the offer of a gentler rhythm (B7). */
export function answerProfile(turn: Turn, yes: boolean): Turn {
  const { settings, breaks, day } = turn.state;
  const quiet = turn.state.prompts.showing?.kind === 'gentler' ? dismissPrompt(turn) : turn;
  const answered = withState(quiet, {
    offerGentler: false,
    offerAnsweredOn: day?.date ?? null,
    breaks: { ...breaks, passedInARow: 0 },
  });
  const change = yes ? gentler(settings.breaks) : null;
  return change === null ? answered : changeSettings(answered, { breaks: change });
}

/** New settings hold at once; a running break ends on the old values and earned time carries over (B8). */
export function changeSettings(turn: Turn, change: SettingsChange): Turn {
  const kept = withEffect(followDay(withChoice(turn, change)), { type: 'keep', what: 'settings' });
  // Also when the setting was the same: the system may have it otherwise.
  return change.startAtLogin === undefined
    ? kept
    : withEffect(kept, { type: 'login', on: kept.state.settings.startAtLogin });
}

/** What the person changed of the settings in force is their choice from now on. */
export function withChoice(turn: Turn, change: SettingsChange): Turn {
  const { chosen, policy } = turn.state;
  return withChosen(turn, choose(chosen, policyOf(policy), change));
}

/** These are what the person chose; what is set by an organisation goes before it. */
export function withChosen(turn: Turn, chosen: Settings): Turn {
  return withState(turn, { chosen, settings: inForce(chosen, policyOf(turn.state.policy)) });
}

/** What an organisation has set is another from now on, or nothing. */
export function takePolicy(turn: Turn, policy: PolicyReading): Turn {
  const others = turn.state.notices.filter(({ type }) => type !== 'policy-unusable');
  const notices = [...others, ...policyNotices(policy)];
  return followDay(withChosen(withState(turn, { policy, notices }), turn.state.chosen));
}

/** What there is to tell of what an organisation has set. */
export function policyNotices(policy: PolicyReading): readonly DataNotice[] {
  return policy.state === 'unusable'
    ? [{ type: 'policy-unusable', file: policy.file, problem: policy.problem }]
    : [];
}

/** Takes the day as it stands now: its clock times, and its kinds of break, of which the plan may move fika. */
export function followDay(turn: Turn): Turn {
  const { breaks, activity, settings, clock, day, others } = turn.state;
  const { wall, zone } = clock.last;
  const kinds = kindsOn(frameOf(day, localDate(wall, zone), others), settings);
  const { phase } = breaks;
  const tracked = trackKinds(breaks, kinds.tracked, activity.active);
  const gone = phase.name === 'nudge' && !kinds.asked.some((kind) => kind.id === phase.kind);
  const changed = withState(turn, { kinds, breaks: gone ? withdraw(tracked) : tracked });
  return followTimes(reschedule(changed), turn.state.kinds);
}

/** A time of day that is new has its turn today if it is still to come (B13). */
function followTimes(turn: Turn, before: BreakKinds): Turn {
  const { breaks, kinds, schedule, clock } = turn.state;
  if (kinds === before) return turn;
  const isNew = ({ id, at }: BreakKind): boolean =>
    !before.asked.some((one) => one.id === id && one.at === at);
  const fresh = kinds.asked.filter((kind) => kind.at !== null && isNew(kind)).map(({ id }) => id);
  const over = fresh.filter((id) => (schedule.breaksAt[id] ?? Infinity) < clock.last.wall);
  const given = [...breaks.given.filter((id) => !fresh.includes(id)), ...over];
  return withState(turn, { breaks: { ...breaks, given } });
}

/** True when settings hold an own kind of break that is none. */
export function badBreaks({ breaks }: SettingsChange): boolean {
  if (breaks === undefined) return false;
  const ids = new Set(breaks.own.map(({ id }) => id));
  const one = ids.size === breaks.own.length && breaks.own.length <= OWN_KIND_LIMITS.kinds;
  return !one || breaks.own.some((kind) => isBuiltIn(kind.id) || problemOf(kind) !== null);
}
