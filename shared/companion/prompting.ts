import { isPresent } from '../breaks/activity';
import { knownWorkplace } from '../guides/workplace';
import { wasReviewed } from '../plan/home-period';
import { isSeasonCheckDue } from '../plan/season';
import { chooseTip, hasTips, tipSlots, type TipLook } from '../plan/tips';
import {
  duePrompt,
  hidden,
  nextPromptLook,
  PROMPT_STAYS,
  REAL_BREAK,
  timesShown,
  type PromptLook,
} from '../plan/prompts';
import { HOLD_AFTER_RETURN } from '../breaks/engine';
import { localDate, localTime } from '../time/calendar';
import { CHANGED_CLOCK } from '../time/running';
import type { Point, Workday } from '../workday/workday';
import { isHushed } from './quiet';
import type { CompanionState } from './state';
import { isWorking, record, steadyNow, withEffect, withState, type Turn } from './turn';

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
  const ready = kind === 'tip' ? drawTip(turn, state.day) : { turn, tip: null };
  const showing = { kind, tip: ready.tip, since: clock.t };
  const shown = withState(ready.turn, { prompts: { showing, lastAt: clock.t } });
  return record(shown, { type: 'prompt.shown', prompt: kind, tip: ready.tip });
}

/** When prompts want their next look, running time. */
export function nextPrompt(state: CompanionState): number {
  if (state.day === null) return Infinity;
  if (!mayPrompt(state)) return waitsForReturn(state);
  return nextPromptLook(state.prompts, state.day, state.schedule, promptLook(state, false));
}

export function dismissPrompt(turn: Turn): Turn {
  return withState(turn, { prompts: hidden(turn.state.prompts) });
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
  const tips = settings.tips && hasTips(wishesOf(state));
  return {
    t: clock.t,
    wall: clock.last.wall,
    steady: steadyNow(state),
    afterBreak,
    startedAt: dayStartedAt,
    restedAt: restedAt(state),
    reminders: settings.reminders,
    tips,
    offerGentler: state.offerGentler,
    reviewPeriod: isReviewDue(state),
    checkSeason: isSeasonCheckDue(state.schedule.date, state.sheets, knownDays(state)),
  };
}

/** A period of working at home has ended, and was not asked about since (R2). */
function isReviewDue(state: CompanionState): boolean {
  const { periodEnded } = state.schedule;
  return periodEnded !== null && !wasReviewed(periodEnded, knownDays(state));
}

/** The days on record, the one at hand included. */
function knownDays({ day, others }: CompanionState): readonly Workday[] {
  return day === null ? others : [day, ...others];
}

/** Running time at which the last real break ended, or work began after one. */
function restedAt(state: CompanionState): number {
  const { day, clock } = state;
  const steady = steadyNow(state);
  let rested = Math.max(state.dayStartedAt, state.restedAt);
  const note = (point: Point): void => {
    // What is yet to come was before a clock was set back; a little is drift.
    if (point.steady > steady + CHANGED_CLOCK) return;
    rested = Math.max(rested, clock.t + point.steady - steady);
  };
  for (const { from, to } of day?.pauses ?? [])
    if (to !== null && to.steady - from.steady >= REAL_BREAK) note(to);
  day?.spans.forEach(({ from }, index) => {
    const before = day.spans[index - 1]?.to;
    if (before != null && from.steady - before.steady >= REAL_BREAK) note(from);
  });
  return rested;
}

/** Draws the next tip of the day. Which ones have come is kept beside the events: those go back two months only. */
function drawTip(turn: Turn, day: Workday): { readonly turn: Turn; readonly tip: string | null } {
  const { state } = turn;
  const { wall, zone } = state.clock.last;
  const theme = tipSlots(day.date)[timesShown(day, 'tip')]?.theme ?? 'work';
  const look = { ...wishesOf(state), theme, date: localDate(wall, zone), time: localTime(wall, zone) };
  const [tip, tipBag, chance] = chooseTip(state.tipBag, look, state.chance);
  return { turn: withEffect(withState(turn, { tipBag, chance }), { type: 'keep', what: 'content' }), tip };
}

function wishesOf({ settings, own, sheets }: CompanionState): Pick<TipLook, 'hidden' | 'own' | 'answers'> {
  return { hidden: settings.hiddenTips, own: own.tips, answers: knownWorkplace(sheets) };
}
