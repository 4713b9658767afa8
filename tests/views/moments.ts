import type { BreakView, NudgeView, Snapshot } from '../../shared/companion/snapshot';
import type { ViewState } from '../../shared/contract';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { at, DAY, OFF, view, withHours, WORK } from './base';
import { LONG_NAME } from './own-kinds';

/** A state with some of it otherwise. */
export const of = (snapshot: Snapshot, change: Partial<Snapshot>): ViewState =>
  view({ ...snapshot, ...change });

export const MOVEMENT: BreakView = {
  id: 'b1',
  kind: 'movement',
  name: null,
  surface: 'window',
  startedAt: at('11:33'),
  endsAt: at('11:38'),
  lastsMs: 5 * MINUTE,
  leftMs: 5 * MINUTE,
  activity: 'act-move-strong',
  canLeave: true,
};
export const SHORT: BreakView = {
  ...MOVEMENT,
  id: 'b2',
  kind: 'short',
  surface: 'card',
  lastsMs: 30 * SECOND,
  leftMs: 26 * SECOND,
  activity: 'act-stretch-neck',
};
export const NUDGE: NudgeView = {
  kind: 'movement',
  name: null,
  surface: 'window',
  latestAt: at('11:38'),
  canPostpone: true,
  postponeMs: 5 * MINUTE,
  postponed: 0,
  canSkip: true,
};
export const LUNCH = { type: 'pause', kind: 'lunch', sinceAt: at('12:02'), endsAt: at('12:47') } as const;
export const ON_LUNCH: Snapshot = {
  ...WORK,
  now: at('12:20'),
  status: LUNCH,
  nextBreak: null,
  day: withHours(
    { ...DAY, pauses: [...DAY.pauses, { kind: 'lunch', fromAt: at('12:02'), toAt: null }] },
    at('12:20'),
  ),
};
export const IN_MEETING: Snapshot = {
  ...WORK,
  day: { ...DAY, breaks: DAY.breaks.filter(({ fromAt }) => fromAt < at('11:02')) },
};
export const MEETING_OVER: Snapshot = {
  ...IN_MEETING,
  quiet: { reason: 'meeting', sinceAt: at('11:02'), endsAt: null },
  meetingOver: { endedAt: at('11:30'), untilAt: at('11:35'), planned: true },
};
export const LUNCH_OVER = { kind: 'lunch', endedAt: at('12:47'), untilAt: at('12:52') } as const;
export const OWN_CONTENT: Snapshot['own'] = {
  activities: [
    {
      id: 'own-a',
      kind: 'move',
      seconds: 240,
      title: 'Gå till brevlådan',
      steps: ['Ta på dig skorna.', 'Gå dit och tillbaka.'],
      posture: 'standing',
      stretching: false,
      space: 'little',
    },
  ],
  tips: [{ id: 'own-t', text: 'Drick ett glas vatten innan du svarar på mejlen.' }],
};
export const LONG_AWAY: NonNullable<Snapshot['longAway']> = {
  fromAt: at('10:40'),
  toAt: at('11:25'),
  likely: 'work',
  card: true,
};
/** The corner card. */
export const NUDGE_STATES: Readonly<Record<string, ViewState>> = {
  nudge: of(WORK, { nudge: NUDGE }),
  'nudge-last': of(WORK, { nudge: { ...NUDGE, kind: 'short', surface: 'card', canPostpone: false } }),
  'short-pause': of(WORK, { break: SHORT }),
  'short-pause-long-words': of(WORK, {
    break: { ...SHORT, activity: 'act-eyes-glare', leftMs: 8 * SECOND },
  }),
  'short-pause-own-activity': of(WORK, { own: OWN_CONTENT, break: { ...SHORT, activity: 'own-a' } }),
  'movement-as-card': of(WORK, { break: { ...MOVEMENT, surface: 'card', leftMs: 3 * MINUTE } }),
  'pause-over': of(ON_LUNCH, { pauseOver: LUNCH_OVER }),
  'nudge-own': of(WORK, { nudge: { ...NUDGE, kind: 'own-1', name: LONG_NAME, postponeMs: 15 * MINUTE } }),
  'nudge-strict': of(WORK, { nudge: { ...NUDGE, canSkip: false } }),
  'short-pause-strict': of(WORK, { break: { ...SHORT, canLeave: false } }),
  'meeting-over': of(MEETING_OVER, {}),
  'long-meeting': of(MEETING_OVER, {
    meetingOver: { endedAt: at('11:30'), untilAt: at('11:35'), planned: false },
  }),
  'long-call': of(WORK, { longCall: { reason: 'call', sinceAt: at('08:20') } }),
  'long-sharing': of(WORK, { longCall: { reason: 'sharing', sinceAt: at('08:20') } }),
  gentler: of(WORK, { prompt: { kind: 'gentler', tip: null }, offerGentler: true }),
  tip: of(WORK, { prompt: { kind: 'tip', tip: 'eyes-03' } }),
  'own-tip': of(WORK, { own: OWN_CONTENT, prompt: { kind: 'tip', tip: 'own-t' } }),
  lunch: of(WORK, { prompt: { kind: 'lunch', tip: null } }),
  'planned-end': of(WORK, { prompt: { kind: 'planned-end', tip: null } }),
  ...Object.fromEntries(
    (['air', 'read-up', 'midday', 'contact', 'check-in', 'wind-down', 'rest'] as const).map((kind) => [
      kind,
      of(WORK, { prompt: { kind, tip: null }, restBy: at('21:00') }),
    ]),
  ),
  'group-in': of(WORK, { prompt: { kind: 'group-in', tip: null, meetsAt: at('11:37') } }),
  'group-out': of(WORK, { prompt: { kind: 'group-out', tip: null, meetsAt: at('11:37') } }),
  glare: of(WORK, {
    prompt: {
      kind: 'glare',
      tip: null,
      spell: { kind: 'screen', side: 'behind-right', from: at('14:05'), to: at('15:20') },
    },
  }),
  dusk: of(WORK, { prompt: { kind: 'dusk', tip: null, checkLamps: false } }),
  'dusk-lamps': of(WORK, { prompt: { kind: 'dusk', tip: null, checkLamps: true } }),
  'season-check': of(WORK, { prompt: { kind: 'season-check', tip: null } }),
  'period-review': of(WORK, { prompt: { kind: 'period-review', tip: null, endedOn: '2026-09-30' } }),
  'long-away': of(WORK, { longAway: LONG_AWAY }),
  'long-away-lunch': of(WORK, { longAway: { ...LONG_AWAY, likely: 'lunch' } }),
  'start-offer': of(OFF, { offWork: { kind: 'start' } }),
  'after-hours': of(OFF, { offWork: { kind: 'after-hours', stoppedAt: at('16:34') } }),
  'evening-rest': of(OFF, {
    offWork: { kind: 'evening-rest', stopBy: at('21:00'), nextAt: at('21:00') + 11 * HOUR },
  }),
};

/** The full window of a break. */
export const BREAK_STATES: Readonly<Record<string, ViewState>> = {
  start: of(WORK, { break: MOVEMENT }),
  middle: of(WORK, { break: { ...MOVEMENT, leftMs: 3.2 * MINUTE } }),
  end: of(WORK, { break: { ...MOVEMENT, activity: 'act-air-block', leftMs: 20 * SECOND } }),
  'long-words': of(WORK, {
    break: {
      ...MOVEMENT,
      kind: 'often',
      lastsMs: 3 * MINUTE,
      leftMs: 2 * MINUTE,
      activity: 'act-breathe-relax',
    },
  }),
  strict: of(WORK, { break: { ...MOVEMENT, canLeave: false } }),
  own: of(WORK, { break: { ...MOVEMENT, kind: 'own-2', name: LONG_NAME } }),
  'own-activity': of(WORK, { own: OWN_CONTENT, break: { ...MOVEMENT, activity: 'own-a' } }),
  'unknown-activity': of(WORK, { break: { ...MOVEMENT, activity: 'act-from-a-newer-version' } }),
};
