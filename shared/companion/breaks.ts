import { isPresent, type ActivityState, type AwaySpell } from '../breaks/activity';
import { clampBases, CLOSE_TOGETHER, dueIn, outweighs, toAsk, type BreakClocks } from '../breaks/due';
import { creditAway, HOLD_AFTER_RETURN, tickBreaks } from '../breaks/engine';
import type { BreakKind, BreakKindId } from '../breaks/kinds';
import type { BreakHappening, BreakLook, BreakStep } from '../breaks/look';
import { gentler } from '../breaks/profiles';
import { wasOffered } from '../plan/prompts';
import { MINUTE, type Moment } from '../time/moment';
import { advance } from '../time/running';
import { hadLunch, type Workday } from '../workday/workday';
import type { Schedule } from '../plan/schedule';
import { isBusySoon } from './calendar';
import { callSense, isHushed } from './quiet';
import { changed, type CompanionState } from './state';
import { note } from './trail';
import { isWorking, record, wallOf, withEffect, withState, type Turn } from './turn';

/** What falls due this long before lunch, the planned end or a known meeting is dropped (B6). */
const DROP_BEFORE = 10 * MINUTE;

/** Passed-over breaks in a row after which a gentler profile is offered (B7). */
const PASSED_BEFORE_OFFER = 3;

/** The kinds that are asked for now; none when breaks are switched off. */
export function kindsOf(state: CompanionState): readonly BreakKind[] {
  return state.kinds.asked;
}

/** Every kind there is, as the profile has it where it asks for it: what is held or credited counts towards all (B2). */
export function trackedKinds(state: CompanionState): readonly BreakKind[] {
  return state.kinds.tracked;
}

/** A kind by its id, asked for or not; `null` for one that is no more. */
export function kindNamed(state: CompanionState, id: BreakKindId): BreakKind | null {
  return state.kinds.tracked.find((kind) => kind.id === id) ?? null;
}

/** How a fact names a kind: an own one keeps its name, for the day it is gone. */
export function named({ id, name }: Pick<BreakKind, 'id' | 'name'>): {
  readonly kind: BreakKindId;
  readonly name?: string;
} {
  return name === null ? { kind: id } : { kind: id, name };
}

/** Active time runs: at work, not paused, no break on. */
export function isCounting(state: CompanionState): boolean {
  return isWorking(state) && state.breaks.phase.name !== 'running';
}

/** How long there has been no sign of the person at `t`, ms. */
export function silenceOf(
  { lastInput, idleUnknown }: ActivityState,
  t: number,
): Pick<BreakLook, 't' | 'idle' | 'idleUnknown'> {
  return { t, idle: Math.max(0, t - lastInput), idleUnknown };
}

/** The clocks that breaks run on, as they stand. */
export function breakClocks({ clock, activity, schedule }: CompanionState): BreakClocks {
  return { t: clock.t, active: activity.active, wall: clock.last.wall, clockAt: schedule.breaksAt };
}

/** The longest silence since the running break began, as far as it is known, ms. */
function restedSince({ activity, breaks, clock }: CompanionState, idle: number): number {
  const { phase } = breaks;
  const { lastAway } = activity;
  if (phase.name !== 'running') return idle;
  const silence = Math.min(idle, clock.t - phase.since);
  if (lastAway === null) return silence;
  return Math.max(silence, lastAway.since + lastAway.proved - Math.max(lastAway.since, phase.since));
}

/** The world as the break engine sees it. */
export function breakLook(state: CompanionState): BreakLook {
  const { activity, clock, day, hush, schedule } = state;
  const { idle, idleUnknown } = silenceOf(activity, clock.t);
  const { t, active, wall, clockAt } = breakClocks(state);
  // Written out for the reason of `state.ts`.
  return {
    t,
    active,
    wall,
    clockAt,
    idle,
    idleUnknown,
    rested: restedSince(state, idle),
    kinds: kindsOf(state),
    choice: { wishes: state.settings.activities, own: state.own.activities },
    tracked: trackedKinds(state),
    mayAsk: isWorking(state) && isPresent(activity) && !isHushed(state),
    wordsOnly: idleUnknown || hush.screenSince !== null,
    callSense: callSense(state),
    holdUntil: activity.returnedAt === null ? -Infinity : activity.returnedAt + HOLD_AFTER_RETURN,
    dropDue: day !== null && (isNearEdge(day, schedule, clock.last.wall) || isBusySoon(state, DROP_BEFORE)),
  };
}

/** The break that is due and waits for something; `null` when none is due, and when one is before the person. */
export function heldBack(state: CompanionState): BreakKind | null {
  if (!isWorking(state) || state.breaks.phase.name !== 'waiting') return null;
  return toAsk(state.breaks, kindsOf(state), breakClocks(state));
}

/** The state as it would be found at `at`, between two looks: time and active time run on. */
export function seenAt(state: CompanionState, at: Moment): CompanionState {
  const { clock } = advance(state.clock, at, state.sleepReported);
  const { activity } = state;
  if (!isCounting(state) || !isPresent(activity)) return changed(state, { clock });
  const active = activity.active + clock.t - activity.countedTo;
  return changed(state, { clock, activity: { ...activity, active } });
}

/** Lets the breaks come up to now and keeps what happened. */
export function runBreaks(turn: Turn): Turn {
  return takeStep(turn, tickBreaks(turn.state.breaks, breakLook(turn.state), turn.state.chance));
}

/** Takes over what the engine did: its state, the facts to keep, the sounds to make. */
export function takeStep(turn: Turn, step: BreakStep): Turn {
  const started = withState(turn, { breaks: step.state, chance: step.chance });
  return step.happenings.reduce(keep, started);
}

/**
 * What time away does: the silence before it is taken back, and at its end it counts as every kind of break that it was
 * long enough for, and is kept as the longest of them; within a break, the record is the break's own.
 */
export function followAway(turn: Turn, before: ActivityState): Turn {
  const { activity, breaks, clock } = turn.state;
  const back = withState(turn, { breaks: clampBases(breaks, activity.active) });
  const ended = activity.lastAway;
  if (ended === null || ended === before.lastAway) return back;
  // A late wake may come long after a break's end: that break ends first, then the time after it counts.
  const over = breaks.phase.name === 'running' && clock.t >= breaks.phase.until;
  return credit(over ? runBreaks(back) : back, ended);
}

function credit(turn: Turn, { since, proved }: AwaySpell): Turn {
  const { state } = turn;
  const { active } = state.activity;
  const earned = kindsOf(state).filter((kind) => kind.credit <= proved && isBegun(state, kind, active));
  const breaks = creditAway(state.breaks, trackedKinds(state), proved, breakClocks(state));
  const credited = withState(turn, { breaks });
  const longest = earned.at(-1);
  if (longest === undefined || !isCounting(state)) return credited;
  const from = wallOf(state, since);
  const kept = withState(credited, { breaks: { ...breaks, passedInARow: 0 } });
  const told = note(kept, { what: 'counted', kind: longest.id, away: proved });
  return record(told, { type: 'break.ended', ...named(longest), outcome: 'counted', from, activity: null });
}

/** Some time towards the kind was spent; one that comes at a time of day must be close to it. */
function isBegun(state: CompanionState, kind: BreakKind, active: number): boolean {
  if (kind.every === null) return dueIn(state.breaks, kind, breakClocks(state)) <= 0;
  return active > (state.breaks.base[kind.id] ?? active);
}

function keep(turn: Turn, happening: BreakHappening): Turn {
  const { settings } = turn.state;
  switch (happening.type) {
    case 'sensors-asked': {
      const hush = { ...turn.state.hush, asked: { at: turn.state.clock.t, answered: false } };
      return withEffect(note(withState(turn, { hush }), { what: 'sensors-asked' }), { type: 'ask-sensors' });
    }
    case 'nudged':
      return note(turn, { what: 'nudged', kind: happening.kind });
    case 'dropped':
      return happening.kinds.reduce((told, kind) => note(told, { what: 'dropped', kind }), turn);
    case 'began': {
      const { kind, shown } = happening;
      const told = note(turn, { what: 'began', kind, shown });
      if (!shown) return inWords(told, happening);
      return settings.sound ? withEffect(told, { type: 'sound', sound: 'break-start' }) : told;
    }
    case 'unpainted':
      return inWords(note(turn, { what: 'not-painted', kind: happening.kind }), happening);
    case 'ended': {
      const { kind, name, outcome, since, until, activity } = happening;
      const at = wallOf(turn.state, until);
      const kept = record(note(turn, { what: outcome, kind }), {
        type: 'break.ended',
        ...named({ id: kind, name }),
        outcome,
        from: wallOf(turn.state, since),
        at,
        activity,
      });
      const tired = kept.state.breaks.passedInARow >= PASSED_BEFORE_OFFER;
      const { day } = kept.state;
      const today = day !== null && (wasOffered(day) || kept.state.offerAnsweredOn === day.date);
      const possible = tired && !today && gentler(settings.breaks) !== null;
      const asked = possible ? withState(kept, { offerGentler: true }) : kept;
      return settings.sound && outcome === 'taken'
        ? withEffect(asked, { type: 'sound', sound: 'break-end' })
        : asked;
    }
  }
}

/** A notification takes the place of the break's window. */
function inWords(
  turn: Turn,
  { kind, name, activity }: Extract<BreakHappening, { readonly type: 'began' | 'unpainted' }>,
): Turn {
  return withEffect(turn, { type: 'notify', notice: { type: 'break-without-window', kind, name, activity } });
}

function isNearEdge(day: Workday, schedule: Schedule, wall: number): boolean {
  const soon = (at: number | null): boolean => at !== null && at >= wall && at - wall <= DROP_BEFORE;
  return soon(schedule.endAt) || (soon(schedule.lunchAt) && !hadLunch(day));
}

/** The break that comes next and the time left until it, ms. */
export function nextBreak(
  state: CompanionState,
): { readonly kind: BreakKindId; readonly name: string | null; readonly inMs: number } | null {
  if (!isWorking(state)) return null;
  const clocks = breakClocks(state);
  const coming = kindsOf(state)
    .map((kind) => ({ kind, inMs: Math.max(0, dueIn(state.breaks, kind, clocks)) }))
    .filter(({ inMs }) => inMs !== Infinity)
    .sort((a, b) => a.inMs - b.inMs);
  // Of two that come close together only the longer shows (B6), so that is the next.
  const next = coming.reduce<(typeof coming)[number] | null>(
    (found, each) =>
      found === null ||
      (each.inMs - found.inMs <= CLOSE_TOGETHER && outweighs(state.breaks, each.kind, found.kind))
        ? each
        : found,
    null,
  );
  return next === null ? null : { kind: next.kind.id, name: next.kind.name, inMs: next.inMs };
}
