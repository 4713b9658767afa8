import { MINUTE, SECOND } from '../time/moment';

/**
 * Whether the person is at the keyboard, and how much active time there has been (B2). `t` is running time in ms: it
 * counts real time, sleep included, whatever happens to the wall clock.
 */
export interface ActivityState {
  /** Active time so far, ms; the share since the last input is provisional until the next one. */
  readonly active: number;
  /** Active time as it was at the last input: what is left when the silence turns out to be time away. */
  readonly activeAtInput: number;
  /** `t` up to which `active` is counted. */
  readonly countedTo: number;
  /** `t` of the last known sign of the person. */
  readonly lastInput: number;
  readonly locked: boolean;
  readonly asleep: boolean;
  /** The time away that is going on, once it is known to be that; a lock and a sleep always are. */
  readonly away: AwaySpell | null;
  /** The last time away that ended. */
  readonly lastAway: AwaySpell | null;
  /** `t` of the last return from being away, locked or asleep; breaks wait two minutes after it (B3). */
  readonly returnedAt: number | null;
  /** The system does not tell how long keyboard and mouse have been silent (B10). */
  readonly idleUnknown: boolean;
}

export interface AwaySpell {
  readonly since: number;
  /** The length that looks have proved so far, ms. */
  readonly proved: number;
}

/** Silence this long is time away; anything shorter is reading (B2). */
export const AWAY_AFTER = 2 * MINUTE;
/** While away nobody waits for an answer, so looks are rare. */
export const LOOK_WHILE_AWAY = 30 * SECOND;

export function startActivity(t: number): ActivityState {
  return {
    active: 0,
    activeAtInput: 0,
    countedTo: t,
    lastInput: t,
    locked: false,
    asleep: false,
    away: null,
    lastAway: null,
    returnedAt: null,
    idleUnknown: false,
  };
}

/** The same with some of it changed; written out for the reason of `companion/state.ts`. */
function changed(state: ActivityState, change: Partial<ActivityState>): ActivityState {
  const copy: ActivityState = {
    active: state.active,
    activeAtInput: state.activeAtInput,
    countedTo: state.countedTo,
    lastInput: state.lastInput,
    locked: state.locked,
    asleep: state.asleep,
    away: state.away,
    lastAway: state.lastAway,
    returnedAt: state.returnedAt,
    idleUnknown: state.idleUnknown,
  };
  return Object.assign(copy, change);
}

/** A gap in what is known: it began at the last look, and of it `length` ms were watched by nobody. */
export interface Unobserved {
  readonly since: number;
  readonly length: number;
  /** The part of it in which the machine slept, ms: a clock of silence may have stood still then. */
  readonly slept: number;
}

/** What a look at the person has to go by. */
export interface Look {
  readonly t: number;
  readonly idle: number | 'unknown';
  /** Active time runs now: at work, no pause, no break. */
  readonly counting: boolean;
  /** In a meeting silence counts as active (B1). */
  readonly silenceIsActive: boolean;
  /** Time since the last look that nobody watched: the machine slept or stood still. `null` when all was observed. */
  readonly unobserved: Unobserved | null;
}

/** A look at the person: counts active time, notices that they left or came back. */
export function observe(state: ActivityState, look: Look): ActivityState {
  const { t } = look;
  const idleUnknown = look.idle === 'unknown';
  const idle = look.idle === 'unknown' || look.silenceIsActive ? 0 : Math.max(0, look.idle);
  const absent = state.locked || state.asleep;
  const input = absent ? state.lastInput : Math.min(t, Math.max(state.lastInput, t - idle));
  if (look.unobserved !== null) return observeAfterGap(state, look, look.unobserved, input, idleUnknown);
  if (state.away !== null) {
    if (absent || input <= state.away.since)
      return settle(changed(state, { idleUnknown }), t, awayBy(state, t));
    return comeBack(state, t, input, idleUnknown);
  }
  const active = look.counting ? state.active + t - state.countedTo : state.active;
  if (t - input >= AWAY_AFTER) return leave(changed(state, { active, countedTo: t }), t, input, idleUnknown);
  const uncertain = look.counting ? Math.min(t - input, active - state.activeAtInput) : 0;
  // Written out, because this is every ordinary look and a literal costs a tenth of a spread.
  return {
    active,
    activeAtInput: input === state.lastInput ? state.activeAtInput : active - uncertain,
    countedTo: t,
    lastInput: input,
    locked: false,
    asleep: false,
    away: null,
    lastAway: state.lastAway,
    returnedAt: state.returnedAt,
    idleUnknown,
  };
}

/** Keyboard locked, or the machine going to sleep: nobody is there from now on. */
export function depart(state: ActivityState, t: number, how: 'locked' | 'asleep'): ActivityState {
  const away = state.away ?? awayBy(state, t);
  return changed(state, how === 'locked' ? { locked: true, away } : { asleep: true, away });
}

/** Unlocking is a sign of the person. */
export function unlock(state: ActivityState, t: number): ActivityState {
  const gone = settle(changed(state, { locked: false, asleep: false }), t, awayBy(state, t));
  return comeBack(gone, t, t, gone.idleUnknown);
}

/** The person does something in the app itself: a sign that needs no idle clock. */
export function noteSign(state: ActivityState, t: number): ActivityState {
  if (!isPresent(state)) return state;
  return changed(state, { lastInput: Math.max(state.lastInput, t), activeAtInput: state.active });
}

/** True when somebody is there as far as anyone can tell. */
export function isPresent(state: ActivityState): boolean {
  return state.away === null;
}

/**
 * When to look next, on the `t` axis: when silence would become time away, or now and then while away, for input; a locked
 * screen tells of its end by itself. A look falls exactly on each length of time away that credits a break.
 */
export function nextActivityLook(
  state: ActivityState,
  t: number,
  kinds: readonly { readonly credit: number }[],
): number {
  if (state.away === null) return state.idleUnknown ? Infinity : state.lastInput + AWAY_AFTER;
  let next = state.locked && !state.asleep ? Infinity : t + LOOK_WHILE_AWAY;
  for (const { credit } of kinds) {
    const at = state.away.since + credit;
    if (at > t && at < next) next = at;
  }
  return next;
}

function observeAfterGap(
  state: ActivityState,
  look: Look,
  gap: Unobserved,
  input: number,
  idleUnknown: boolean,
): ActivityState {
  // Silence since an input within the gap: the person left then, or before a sleep. Otherwise the gap is time away.
  const left = input > gap.since && look.t - input >= AWAY_AFTER;
  const leftAt = left ? Math.min(input, look.t - gap.slept) : null;
  const since = state.away?.since ?? leftAt ?? Math.min(state.lastInput, gap.since);
  const somebodyBack = !state.locked && input > gap.since && leftAt === null;
  // Somebody who was there before the gap and is back: away for the silence before it and for what nobody watched.
  const most = state.away === null ? gap.since - since + gap.length : Infinity;
  const away = { since, proved: somebodyBack ? Math.max(0, Math.min(input - since, most)) : look.t - since };
  const gone = settle(changed(state, { asleep: false, idleUnknown }), look.t, away);
  if (!somebodyBack) return changed(gone, { returnedAt: look.t });
  return comeBack(gone, look.t, input, idleUnknown);
}

function leave(state: ActivityState, t: number, input: number, idleUnknown: boolean): ActivityState {
  // Input between two looks confirms what came before it.
  const activeAtInput = Math.max(state.activeAtInput, state.active - (t - input));
  const away = { since: input, proved: t - input };
  return settle(changed(state, { activeAtInput, lastInput: input, idleUnknown }), t, away);
}

function comeBack(state: ActivityState, t: number, input: number, idleUnknown: boolean): ActivityState {
  return changed(state, {
    away: null,
    lastAway: state.away,
    lastInput: input,
    activeAtInput: state.active,
    countedTo: t,
    returnedAt: t,
    idleUnknown,
  });
}

/** The time away as it stands at `t`; one that begins now began with the last sign of the person. */
function awayBy({ away, lastInput }: ActivityState, t: number): AwaySpell {
  const since = away?.since ?? lastInput;
  return { since, proved: t - since };
}

/** `away` as it stands at `t`: two minutes or more take back what was counted since the last input. */
function settle(state: ActivityState, t: number, away: AwaySpell): ActivityState {
  const active = away.proved >= AWAY_AFTER ? state.activeAtInput : state.active;
  return changed(state, { away, countedTo: t, active });
}
