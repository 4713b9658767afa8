import { LOOK_WHILE_AWAY, type ActivityState } from '../breaks/activity';
import { HOUR, MINUTE } from '../time/moment';
import { CHANGED_CLOCK } from '../time/running';
import { REAL_BREAK } from '../plan/prompts';
import { hadLunch } from '../workday/workday';
import type { AwayAnswer } from './commands';
import type { CompanionState, LongAway } from './state';
import { isInMeeting, isWorking, record, steadyNow, wallOf, withState, type Turn } from './turn';

/** Away this long without a word is asked about (W5). */
export const LONG_AWAY = 20 * MINUTE;
/** The card in the corner stays so long; on Today the question stands until it is answered or the day ends. */
export const LONG_AWAY_CARD = 5 * MINUTE;
/** How far from its planned time an absence is taken for lunch, before and after. */
const LUNCH_EARLY = 1 * HOUR;
const LUNCH_LATE = 2 * HOUR;

/** Back after a long time away without a pause: what was it (W5)? A meeting that is known of is no question. */
export function noticeLongAway(turn: Turn, before: ActivityState): Turn {
  const { activity, clock } = turn.state;
  const ended = activity.lastAway;
  if (ended === null || ended === before.lastAway) return turn;
  const back = ended.proved >= REAL_BREAK ? withState(turn, { restedAt: clock.t }) : turn;
  const { state } = back;
  if (!isWorking(state) || isInMeeting(state)) return back;
  const to = Math.min(clock.t, activity.returnedAt ?? clock.t);
  // Before a sleep or a standstill somebody may have been there whom nobody looked for.
  const from = Math.max(ended.since, to - ended.proved - LOOK_WHILE_AWAY, lastWord(state));
  if (to - from < LONG_AWAY || isMostlyBusy(state, from, to)) return back;
  return withState(back, { longAway: { from, to, cardUntil: clock.t + LONG_AWAY_CARD } });
}

/** Keeps what the time away was. Work away from the screen is what counts without any word. */
export function answerLongAway(turn: Turn, answer: AwayAnswer): Turn {
  const { longAway } = turn.state;
  const answered = withState(turn, { longAway: null });
  if (longAway === null || answer === 'work') return answered;
  const [at, endsAt] = [wallOf(turn.state, longAway.from), wallOf(turn.state, longAway.to)];
  const kind = answer === 'lunch' ? 'lunch' : 'other';
  const begun = record(answered, { type: 'pause.started', kind, at, endsAt });
  return record(begun, { type: 'pause.ended', at: endsAt });
}

/** When the card goes, running time. */
export function nextLongAwayLook({ longAway, clock }: CompanionState): number {
  return longAway !== null && longAway.cardUntil > clock.t ? longAway.cardUntil : Infinity;
}

/** What the time away most likely was: offered first, taken for nothing by itself. */
export function likelyAnswer(state: CompanionState, { from, to }: LongAway): AwayAnswer {
  const { day, schedule } = state;
  if (day === null || schedule.lunchAt === null || hadLunch(day)) return 'work';
  const isAround =
    wallOf(state, from) < schedule.lunchAt + LUNCH_LATE && wallOf(state, to) > schedule.lunchAt - LUNCH_EARLY;
  return isAround ? 'lunch' : 'work';
}

/** Running time until which the day is told for: its last start of work, its last pause and its last meeting. */
function lastWord(state: CompanionState): number {
  const { day, clock } = state;
  const steady = steadyNow(state);
  const ends = [...(day?.pauses ?? []), ...(day?.meetings ?? [])].map(({ to }) => to);
  let latest = -Infinity;
  for (const point of [day?.spans.at(-1)?.from, ...ends]) {
    // What is yet to come was before a clock was set back; a little is drift.
    if (point == null || point.steady > steady + CHANGED_CLOCK) continue;
    latest = Math.max(latest, clock.t + point.steady - steady);
  }
  return latest;
}

/** The calendar had the person busy for at least half of the time: a meeting in the flesh. */
function isMostlyBusy(state: CompanionState, from: number, to: number): boolean {
  const [begins, ends] = [wallOf(state, from), wallOf(state, to)];
  const busy = (state.calendar?.busy ?? []).reduce(
    (sum, each) => sum + Math.max(0, Math.min(ends, each.to) - Math.max(begins, each.from)),
    0,
  );
  return busy * 2 >= to - from;
}
