import { AWAY_AFTER, isPresent, type ActivityState, type AwaySpell } from '../breaks/activity';
import {
  clampBases,
  creditAway,
  dueIn,
  HOLD_AFTER_RETURN,
  PASSED_BEFORE_OFFER,
  tickBreaks,
  type BreakHappening,
  type BreakLook,
  type BreakStep,
} from '../breaks/engine';
import { BREAK_KINDS, PROFILES, type BreakKind, type ProfileId } from '../breaks/kinds';
import { MINUTE, type Moment } from '../time/moment';
import { advance } from '../time/running';
import { hadLunch, type Workday } from '../workday/workday';
import type { Schedule } from '../workday/schedule';
import { isInCall, screenHoldsUntil } from './quiet';
import { changed, type CompanionState } from './state';
import { isWorking, record, wallOf, withEffect, withState, type Turn } from './turn';

/** What falls due this long before lunch or the planned end is dropped (B6). */
const DROP_BEFORE = 10 * MINUTE;

const NO_KINDS: readonly BreakKind[] = [];
const TRACKED: Readonly<Record<ProfileId, readonly BreakKind[]>> = {
  default: withTheRest(PROFILES.default),
  often: withTheRest(PROFILES.often),
  gentle: withTheRest(PROFILES.gentle),
};

function withTheRest(asked: readonly BreakKind[]): readonly BreakKind[] {
  return Object.values(BREAK_KINDS).map((kind) => asked.find((one) => one.id === kind.id) ?? kind);
}

/** The kinds that are asked for now; none when breaks are switched off. */
export function kindsOf(state: CompanionState): readonly BreakKind[] {
  return state.settings.breaks.on ? PROFILES[state.settings.breaks.profile] : NO_KINDS;
}

/** Every kind there is, as the profile has it where it asks for it: what is held or credited counts towards all (B2). */
export function trackedKinds(state: CompanionState): readonly BreakKind[] {
  return TRACKED[state.settings.breaks.profile];
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

/** The world as the break engine sees it. */
export function breakLook(state: CompanionState): BreakLook {
  const { activity, clock, day, hush } = state;
  const { t, idle, idleUnknown } = silenceOf(activity, clock.t);
  return {
    t,
    active: activity.active,
    idle,
    idleUnknown,
    kinds: kindsOf(state),
    choice: { wishes: state.settings.activities, own: state.own.activities },
    tracked: trackedKinds(state),
    mayAsk: isWorking(state) && isPresent(activity) && !isInCall(state) && screenHoldsUntil(state) === null,
    wordsOnly: idleUnknown || hush.screenSince !== null,
    holdUntil: activity.returnedAt === null ? -Infinity : activity.returnedAt + HOLD_AFTER_RETURN,
    dropDue: day !== null && isNearEdge(day, state.schedule, clock.last.wall),
  };
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
  const step = tickBreaks(turn.state.breaks, breakLook(turn.state), turn.state.chance);
  return step.state === turn.state.breaks ? turn : takeStep(turn, step);
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
  if (activity === before) return turn;
  const clamped = clampBases(breaks, activity.active);
  const back = clamped === breaks ? turn : withState(turn, { breaks: clamped });
  const ended = activity.lastAway;
  if (ended === null || ended === before.lastAway || ended.proved < AWAY_AFTER) return back;
  // A late wake may come long after a break's end: that break ends first, then the time after it counts.
  const over = breaks.phase.name === 'running' && clock.t >= breaks.phase.until;
  return credit(over ? runBreaks(back) : back, ended);
}

function credit(turn: Turn, { since, proved }: AwaySpell): Turn {
  const { state } = turn;
  const { active } = state.activity;
  const earned = kindsOf(state).filter(
    (kind) => kind.credit <= proved && active > state.breaks.base[kind.id],
  );
  const breaks = creditAway(state.breaks, trackedKinds(state), proved, active);
  const credited = withState(turn, { breaks });
  const longest = earned.at(-1);
  if (longest === undefined || !isCounting(state)) return credited;
  const from = wallOf(state, since);
  const kept = withState(credited, { breaks: { ...breaks, passedInARow: 0 } });
  return record(kept, { type: 'break.ended', kind: longest.id, outcome: 'counted', from, activity: null });
}

function keep(turn: Turn, happening: BreakHappening): Turn {
  const { settings } = turn.state;
  switch (happening.type) {
    case 'began':
      return settings.sound ? withEffect(turn, { type: 'sound', sound: 'break-start' }) : turn;
    case 'unpainted': {
      const { kind, activity } = happening;
      return withEffect(turn, { type: 'notify', notice: { type: 'break-without-window', kind, activity } });
    }
    case 'ended': {
      const { kind, outcome, since, until, activity } = happening;
      const at = wallOf(turn.state, until);
      const kept = record(turn, {
        type: 'break.ended',
        kind,
        outcome,
        from: wallOf(turn.state, since),
        at,
        activity,
      });
      const offered = outcome === 'passed' && kept.state.breaks.passedInARow >= PASSED_BEFORE_OFFER;
      const asked = offered ? withState(kept, { offerGentler: true }) : kept;
      return settings.sound && outcome === 'taken'
        ? withEffect(asked, { type: 'sound', sound: 'break-end' })
        : asked;
    }
  }
}

function isNearEdge(day: Workday, schedule: Schedule, wall: number): boolean {
  const soon = (at: number | null): boolean => at !== null && at >= wall && at - wall <= DROP_BEFORE;
  return soon(schedule.endAt) || (soon(schedule.lunchAt) && !hadLunch(day));
}

/** The break that comes next and the active time left until it, ms. */
export function nextBreak(
  state: CompanionState,
): { readonly kind: BreakKind['id']; readonly inMs: number } | null {
  if (!isWorking(state)) return null;
  const look = breakLook(state);
  let next: { kind: BreakKind['id']; inMs: number } | null = null;
  for (const kind of look.kinds) {
    const inMs = Math.max(0, dueIn(state.breaks, kind, look));
    if (next === null || inMs <= next.inMs) next = { kind: kind.id, inMs };
  }
  return next;
}
