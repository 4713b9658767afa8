import { drawBelow } from '../chance';
import { SECOND } from '../time/moment';
import { chooseActivity } from './choose';
import { CLOSE_TOGETHER, dueIn, resetKinds } from './due';
import type { BreakKindId } from './kinds';
import type { BreakHappening, BreakLook, BreakStep } from './look';
import { changed, WAITING, type BreakPhase, type BreakState, type Nudging, type Running } from './state';
import { WHAT_COUNTS } from './what-counts';

/** A break window that has not drawn by then is torn down (B9). */
export const PAINT_WITHIN = 3 * SECOND;

/**
 * Begins a break now; `id` names a kind of the profile. One that the person asked for (`wanted`) shows whatever cannot be
 * sensed: they know what is on their screen.
 */
export function begin(from: BreakStep, look: BreakLook, id: BreakKindId, wanted: boolean): BreakStep {
  const kind = look.kinds.find((one) => one.id === id);
  if (kind === undefined) return { ...from, state: changed(from.state, { phase: WAITING }) };
  const [activity, bag, afterActivity] = chooseActivity(kind, look.choice, from.state.bag, from.chance);
  const [number, chance] = drawBelow(afterActivity, 2 ** 31);
  const shown = wanted || (!look.wordsOnly && look.callSense.answer === 'fresh');
  const phase: BreakPhase = {
    name: 'running',
    id: number,
    kind: id,
    of: kind,
    since: look.t,
    until: look.t + kind.lasts,
    activity,
    surface: shown ? 'drawing' : 'bare',
    rested: false,
  };
  const began: BreakHappening = { type: 'began', kind: id, name: kind.name, activity, shown };
  const state = changed(from.state, { phase, bag });
  return { state, chance, happenings: [...from.happenings, began] };
}

/** The window of the running break drew its first frame. */
export function painted(state: BreakState): BreakState {
  if (state.phase.name !== 'running' || state.phase.surface !== 'drawing') return state;
  return changed(state, { phase: on(state.phase, { surface: 'painted' }) });
}

function on(
  { name, id, kind, of, since, until, activity, surface, rested }: Running,
  change: Partial<Pick<Running, 'surface' | 'rested'>>,
): Running {
  return { name, id, kind, of, since, until, activity, surface, rested, ...change };
}

/** Ends a running break: held when at least half of it was, passed over otherwise. A nudge is passed over. */
export function leave(from: BreakStep, look: BreakLook): BreakStep {
  const { phase } = from.state;
  if (phase.name === 'waiting') return from;
  const held = phase.name === 'running' && look.t - phase.since >= half(phase);
  return finish(from, look, phase, held ? 'taken' : 'passed');
}

/** Brings the break that is on up to now. */
export function tickRunning(from: BreakStep, phase: Running, look: BreakLook): BreakStep {
  if (look.t >= phase.until) {
    // Nobody saw a window: the words count as a break only if the hands rested.
    const held = phase.surface !== 'bare' || look.idleUnknown || hasRested(phase, look);
    return finish(from, look, phase, held ? 'taken' : 'passed');
  }
  if (phase.surface === 'drawing' && look.t >= phase.since + PAINT_WITHIN) {
    const { kind, of, activity } = phase;
    const unpainted: BreakHappening = { type: 'unpainted', kind, name: of.name, activity };
    const state = changed(from.state, { phase: on(phase, { surface: 'bare' }) });
    return { ...from, state, happenings: [...from.happenings, unpainted] };
  }
  if (!phase.rested && hasRested(phase, look))
    return { ...from, state: changed(from.state, { phase: on(phase, { rested: true }) }) };
  return from;
}

function half({ since, until }: Running): number {
  return (until - since) / 2;
}

/** The hands rested for half of the break, at some time in it. */
function hasRested(phase: Running, { rested }: BreakLook): boolean {
  return phase.rested || rested >= half(phase);
}

/** When it wants its next look. One in words: when the hands could have rested for half of it; at its end they may be back. */
export function nextRunningLook(phase: Running, { t, idle, idleUnknown }: BreakLook): number {
  if (phase.surface === 'drawing') return Math.min(phase.until, phase.since + PAINT_WITHIN);
  if (phase.surface === 'painted' || phase.rested || idleUnknown) return phase.until;
  return Math.min(phase.until, Math.max(phase.since, t - idle) + half(phase));
}

function finish(
  from: BreakStep,
  look: BreakLook,
  phase: Running | Nudging,
  outcome: 'taken' | 'passed',
): BreakStep {
  const own = phase.name === 'running' ? phase.of : look.kinds.find(({ id }) => id === phase.kind);
  const lasts = own?.lasts ?? 0;
  // One passed over takes those due close to it along, so that two never follow.
  const all = WHAT_COUNTS[outcome].credits === 'itself-and-shorter';
  const together = (all ? look.tracked : look.kinds).filter(
    (kind) =>
      kind.id === phase.kind ||
      (kind.lasts <= lasts && (all || dueIn(from.state, kind, look) <= CLOSE_TOGETHER)),
  );
  const reset = resetKinds(from.state, together, look);
  const passedInARow = outcome === 'passed' ? reset.passedInARow + 1 : 0;
  // Taken ahead of its time of day it is had all the same.
  const early = own?.every === null && !reset.given.includes(own.id);
  const given = early ? [...reset.given, own.id] : reset.given;
  const { kind, since } = phase;
  const name = own?.name ?? null;
  const activity = phase.name === 'running' ? phase.activity : null;
  // Main may wake late: a break whose end has passed ended then, not now.
  const until = phase.name === 'running' ? Math.min(look.t, phase.until) : look.t;
  return {
    ...from,
    state: changed(reset, { phase: WAITING, passedInARow, given }),
    happenings: [...from.happenings, { type: 'ended', kind, name, outcome, since, until, activity }],
  };
}
