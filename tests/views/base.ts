import { UNKNOWN_DESKTOP } from '../../shared/desktop/state';
import type { Snapshot } from '../../shared/companion/snapshot';
import type { ViewState } from '../../shared/contract';
import { NO_OWN_CONTENT } from '../../shared/content/own';
import { NO_PEOPLE } from '../../shared/people/person';
import { NO_POLICY } from '../../shared/policy/policy';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { MINUTE } from '../../shared/time/moment';
import { noUpdates } from '../../shared/updates/view';
import type { BreakOutcome } from '../../shared/workday/events';

/** Monday 23 November 2026 in Stockholm (UTC+1, no daylight saving): the day every state is laid on. */
export const ZONE = 'Europe/Stockholm';
export const DATE = '2026-11-23';

/** The instant at which it is `time` on that Monday. */
export const at = (time: string): number => Date.parse(`${DATE}T${time}:00+01:00`);

type Day = NonNullable<Snapshot['day']>;
type Break = Day['breaks'][number];

/** A break that began at `time`. */
export const breakAt = (time: string, kind: Break['kind'], outcome: BreakOutcome = 'taken'): Break => ({
  kind,
  name: null,
  outcome,
  fromAt: at(time),
  toAt: at(time) + (kind === 'short' ? MINUTE / 2 : 5 * MINUTE),
});

/** Off work, welcomed, before the first start of the day. */
export const OFF: Snapshot = {
  now: at('07:54'),
  zone: ZONE,
  date: DATE,
  status: { type: 'off' },
  quiet: null,
  nextBreak: null,
  lastFact: null,
  idleUnknown: false,
  nudge: null,
  break: null,
  prompt: null,
  pauseOver: null,
  meetingOver: null,
  longCall: null,
  longAway: null,
  offWork: null,
  restBy: null,
  looksForPerson: false,
  repair: null,
  offerGentler: false,
  day: null,
  yesterday: null,
  boundary: {
    ...{ shortRest: null, worked: 0, planned: 2_400, reached: null },
    ...{ workload: null, kind: 'work', holiday: null },
  },
  notices: [],
  calendar: null,
  settings: { ...DEFAULT_SETTINGS, welcomed: true },
  policy: NO_POLICY,
  own: NO_OWN_CONTENT,
  sheets: [],
  people: NO_PEOPLE,
  team: [],
};

/** The figures of a day as its spans and pauses add up to at `now`. */
export function withHours(day: Day, now: number): Day {
  const sum = (spans: readonly { readonly fromAt: number; readonly toAt: number | null }[]): number =>
    spans.reduce((total, span) => total + (span.toAt ?? now) - span.fromAt, 0);
  const elapsed = sum(day.spans);
  const paused = sum(day.pauses);
  return { ...day, elapsed, paused, worked: elapsed - paused };
}

/** What the day was meant to be. */
export const PLAN: NonNullable<Day['plan']> = {
  goals: [
    { id: 'g1', text: 'Skicka remissvaret till kommunledningen' },
    { id: 'g2', text: 'Gå igenom budgetunderlaget med Amina' },
    { id: 'g3', text: 'Svara på veckans frågor från skolorna' },
  ],
  lunchAt: '12:00',
  lunchMinutes: 45,
  freshAirAt: '14:30',
  endAt: '16:30',
};

/** An ordinary day at 11:32: a plan, some breaks, lunch to come. */
export const DAY: Day = {
  date: DATE,
  kind: 'work',
  place: 'home',
  open: true,
  startedAt: at('08:12'),
  stoppedAt: null,
  elapsed: 200 * MINUTE,
  worked: 188 * MINUTE,
  paused: 12 * MINUTE,
  spans: [{ fromAt: at('08:12'), toAt: null }],
  pauses: [{ kind: 'errand', fromAt: at('09:40'), toAt: at('09:52') }],
  breaks: [
    breakAt('08:33', 'short'),
    breakAt('08:54', 'short', 'passed'),
    breakAt('09:05', 'movement'),
    breakAt('09:40', 'movement', 'counted'),
    breakAt('10:14', 'short'),
    breakAt('10:36', 'short'),
    breakAt('10:58', 'movement'),
    breakAt('11:22', 'short'),
  ],
  plan: PLAN,
  done: ['g1'],
  slots: [],
  lunchAt: at('12:00'),
  freshAirAt: at('14:30'),
  fikaAt: null,
  contactAt: at('14:00'),
  ...{ groupInAt: null, groupOutAt: null },
  readUpAt: null,
  plannedEndAt: at('16:30'),
  sunsetAt: null,
  closeOut: null,
};

/** At work in the middle of that day. */
export const WORK: Snapshot = {
  ...OFF,
  now: at('11:32'),
  status: { type: 'work', sinceAt: at('08:12') },
  nextBreak: { kind: 'short', name: null, inMs: 11.2 * MINUTE },
  day: DAY,
};

/** The same day once it is closed. */
export const CLOSED_DAY: Day = {
  ...DAY,
  open: false,
  stoppedAt: at('16:34'),
  elapsed: 502 * MINUTE,
  worked: 447 * MINUTE,
  paused: 55 * MINUTE,
  spans: [{ fromAt: at('08:12'), toAt: at('16:34') }],
  pauses: [...DAY.pauses, { kind: 'lunch', fromAt: at('12:04'), toAt: at('12:47') }],
  breaks: [
    ...DAY.breaks,
    breakAt('13:10', 'short'),
    breakAt('13:38', 'movement'),
    breakAt('14:31', 'movement'),
    breakAt('15:02', 'short', 'passed'),
    breakAt('15:40', 'movement'),
  ],
  done: ['g1', 'g3'],
};

/** What a window gets for a snapshot; the harness sets the language. */
export const view = (snapshot: Snapshot): ViewState => ({
  snapshot,
  language: 'sv',
  platform: 'linux',
  version: '0.1.0',
  dataFolder: '/home/amina/.local/share/Arbetsro',
  updates: noUpdates('package-system'),
  desktop: UNKNOWN_DESKTOP,
});
