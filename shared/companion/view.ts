import { canPostpone } from '../breaks/engine';
import { localDate } from '../time/calendar';
import { HOUR, type Moment } from '../time/moment';
import { DAILY_REST, hoursOf } from '../workday/hours';
import { openPause, openSpan, type Span } from '../workday/workday';
import { kindNamed, kindsOf, nextBreak, seenAt } from './breaks';
import { boundaryOf } from './boundary';
import { calendarView } from './calendar';
import { leftBefore } from './days';
import { spellToldAt } from '../plan/glare-hint';
import { isFirstDusk } from '../plan/season';
import type {
  BreakView,
  DayView,
  LongAwayView,
  LongCallView,
  MeetingOverView,
  NudgeView,
  OffWorkView,
  PauseView,
  PromptView,
  RepairView,
  Snapshot,
  Status,
} from './snapshot';
import { likelyAnswer } from './long-away';
import { doubtfulCall, isHushed } from './quiet';
import type { CompanionState } from './state';
import { todayOf } from './today';
import { isAtWork, isWorking, shownDay, steadyNow, wallOf } from './turn';
import { quietOf } from './why';

/** Nobody works on this long without the app running: then only the time of the stop is asked for. */
const LONG_AGO = 6 * HOUR;

/** What anyone may see of a state, as it stands at `at`. */
export function snapshotOf(state: CompanionState, at: Moment): Snapshot {
  const now = seenAt(state, at);
  const date = localDate(at.wall, at.zone);
  const { settings, policy, own, sheets, people, team, activity, notices } = now;
  return {
    now: Math.round(at.wall),
    zone: at.zone,
    date,
    lastFact: state.lastId,
    status: statusOf(now),
    quiet: quietOf(now),
    nextBreak: nextBreak(now),
    idleUnknown: isWorking(now) && activity.idleUnknown,
    nudge: nudgeOf(now),
    break: breakOf(now),
    prompt: promptOf(now),
    pauseOver: pauseOverOf(now),
    meetingOver: meetingOverOf(now),
    longCall: longCallOf(now),
    longAway: longAwayOf(now),
    offWork: offWorkOf(now),
    restBy: (isAtWork(now) ? now.schedule : todayOf(now).schedule).restBy,
    looksForPerson: now.offWork.watchedSince !== null,
    repair: repairOf(now, date),
    offerGentler: now.offerGentler,
    day: dayOf(now),
    yesterday: leftBefore(now, shownDay(now)?.date ?? date),
    boundary: boundaryOf(now),
    notices,
    calendar: calendarView(now),
    settings,
    policy,
    own,
    sheets: sheets.map(({ id, guide, name, begun, changed }) => ({ id, guide, name, begun, changed })),
    people,
    team,
  };
}

function statusOf(state: CompanionState): Status {
  const { day } = state;
  const span = day === null ? null : openSpan(day);
  if (day === null || span === null) return { type: 'off' };
  const pause = openPause(day);
  if (pause === null) return { type: 'work', sinceAt: span.from.wall };
  const endsAt = state.pauseUntil === null ? pause.ends.wall : wallOf(state, state.pauseUntil);
  return { type: 'pause', kind: pause.kind, sinceAt: pause.from.wall, endsAt };
}

function nudgeOf(state: CompanionState): NudgeView | null {
  const { phase, postponed } = state.breaks;
  if (phase.name !== 'nudge') return null;
  const kind = kindNamed(state, phase.kind);
  return {
    kind: phase.kind,
    name: kind?.name ?? null,
    surface: kind?.surface ?? 'card',
    latestAt: wallOf(state, phase.latest),
    canPostpone: canPostpone(state.breaks, kindsOf(state)),
    postponeMs: kind?.postpone.by ?? 0,
    postponed: postponed[phase.kind]?.times ?? 0,
    canSkip: !state.settings.breaks.strict,
  };
}

function breakOf(state: CompanionState): BreakView | null {
  const { phase } = state.breaks;
  // An overlay whose end has passed is never painted (B3).
  if (phase.name !== 'running' || phase.surface === 'bare' || state.clock.t >= phase.until) return null;
  return {
    id: String(phase.id),
    kind: phase.kind,
    name: phase.of.name,
    surface: phase.of.surface,
    startedAt: wallOf(state, phase.since),
    endsAt: wallOf(state, phase.until),
    lastsMs: phase.until - phase.since,
    leftMs: phase.until - state.clock.t,
    activity: phase.activity,
    canLeave: !state.settings.breaks.strict,
  };
}

/** The prompt that is before the person. What a change of the settings made untrue meanwhile is shown no more. */
function promptOf({ prompts, day, others, schedule }: CompanionState): PromptView | null {
  if (prompts.showing === null) return null;
  const { kind, tip } = prompts.showing;
  switch (kind) {
    case 'glare': {
      const told = day?.prompts.findLast(({ prompt }) => prompt === kind);
      const spell = told === undefined ? null : spellToldAt(told.at.wall, schedule.daylight.glare);
      return spell === null ? null : { kind, tip: null, spell };
    }
    case 'group-in':
    case 'group-out': {
      const meetsAt = kind === 'group-in' ? schedule.groupInAt : schedule.groupOutAt;
      return meetsAt === null ? null : { kind, tip: null, meetsAt };
    }
    case 'dusk':
      return { kind, tip: null, checkLamps: isFirstDusk(schedule.date, others) };
    case 'period-review':
      return schedule.periodEnded === null ? null : { kind, tip: null, endedOn: schedule.periodEnded };
    case 'tip':
      return { kind, tip };
    default:
      return { kind, tip: null };
  }
}

function meetingOverOf(state: CompanionState): MeetingOverView | null {
  const { meeting } = state;
  if (meeting?.askUntil == null) return null;
  return {
    endedAt: wallOf(state, meeting.until),
    untilAt: wallOf(state, meeting.askUntil),
    planned: meeting.planned,
  };
}

function longCallOf(state: CompanionState): LongCallView | null {
  const call = isWorking(state) ? doubtfulCall(state) : null;
  return call === null ? null : { reason: call.reason, sinceAt: wallOf(state, call.since) };
}

function longAwayOf(state: CompanionState): LongAwayView | null {
  const { longAway, clock } = state;
  // On a pause it waits: two pauses cannot be told of at once.
  if (longAway === null || !isWorking(state)) return null;
  return {
    fromAt: wallOf(state, longAway.from),
    toAt: wallOf(state, longAway.to),
    likely: likelyAnswer(state, longAway),
    // What holds breaks back holds the card back too (B1).
    card: clock.t < longAway.cardUntil && !isHushed(state),
  };
}

function offWorkOf(state: CompanionState): OffWorkView | null {
  const { asked } = state.offWork;
  const stopped = state.day?.spans.at(-1)?.to ?? null;
  switch (asked?.kind) {
    case undefined:
      return null;
    case 'start':
      return { kind: 'start' };
    case 'after-hours':
      return stopped === null ? null : { kind: 'after-hours', stoppedAt: stopped.wall };
    case 'evening-rest': {
      const { restBy } = todayOf(state).schedule;
      return restBy === null ? null : { kind: 'evening-rest', stopBy: restBy, nextAt: restBy + DAILY_REST };
    }
  }
}

function pauseOverOf(state: CompanionState): PauseView | null {
  const pause = state.day === null ? null : openPause(state.day);
  if (pause === null || state.askUntil === null || state.pauseUntil === null) return null;
  return {
    kind: pause.kind,
    endedAt: wallOf(state, state.pauseUntil),
    untilAt: wallOf(state, state.askUntil),
  };
}

function repairOf(state: CompanionState, today: string): RepairView | null {
  const { day, repair } = state;
  const span = day === null ? null : openSpan(day);
  if (day === null || repair === null || span === null) return null;
  const { stoppedAt } = repair;
  const mayContinue = steadyNow(state) - repair.steady < LONG_AGO;
  return { day: day.date, startedAt: span.from.wall, stoppedAt, today: day.date === today, mayContinue };
}

/** The day to show: the open one, or today's. */
function dayOf(state: CompanionState): DayView | null {
  const { schedule } = state;
  const day = shownDay(state);
  const first = day?.spans[0];
  if (day === null || first === undefined) return null;
  const open = isAtWork(state);
  const counted = state.repair === null ? steadyNow(state) : state.repair.steady;
  return {
    date: day.date,
    kind: day.kind,
    place: day.place,
    open,
    startedAt: first.from.wall,
    stoppedAt: day.spans.at(-1)?.to?.wall ?? null,
    ...hoursOf(day, counted),
    spans: day.spans.map(toWall),
    pauses: day.pauses.map((pause) => ({ kind: pause.kind, ...toWall(pause) })),
    breaks: day.breaks.map(({ kind, name, outcome, from, to }) => ({
      kind,
      name,
      outcome,
      fromAt: from,
      toAt: to,
    })),
    plan: day.plan,
    done: day.done,
    slots: day.slots,
    lunchAt: schedule.lunchAt,
    freshAirAt: schedule.freshAirAt,
    fikaAt: schedule.breaksAt['fika'] ?? null,
    contactAt: schedule.contactAt,
    readUpAt: schedule.readUpAt,
    groupInAt: schedule.groupInAt,
    groupOutAt: schedule.groupOutAt,
    plannedEndAt: schedule.endAt,
    sunsetAt: schedule.daylight.sun?.to ?? null,
    closeOut: day.closeOut,
  };
}

function toWall(span: Span): { readonly fromAt: number; readonly toAt: number | null } {
  return { fromAt: span.from.wall, toAt: span.to?.wall ?? null };
}
