import type { Snapshot } from '../../shared/companion/snapshot';
import type { ViewState } from '../../shared/contract';
import { MINUTE } from '../../shared/time/moment';
import type { ViewId } from '../../renderer/views';
import { OWN_KINDS } from './own-kinds';
import { DIAGNOSED } from './diagnosed';
import { UNKNOWN_DESKTOP, type DesktopState } from '../../shared/desktop/state';
import { LIGHT_STATES } from './light-states';
import { LOOKED_BACK } from './looked-back';
import { DATA_STATES } from './data-files';
import { NOTICES } from './data-notices';
import { at, breakAt, CLOSED_DAY, DAY, OFF, view, withHours, WORK } from './base';
import {
  BREAK_STATES,
  LONG_AWAY,
  IN_MEETING,
  LUNCH_OVER,
  MEETING_OVER,
  NUDGE_STATES,
  of,
  ON_LUNCH,
  OWN_CONTENT,
} from './moments';
import { ORGANISATION_DATA, ORGANISATION_PEOPLE, ORGANISATION_SETTINGS } from './organisation-states';
import { PEOPLE_STATES } from './people-states';
import { PLAN_STATES, PLANNED_TODAY } from './planned';
import { DAY_SETTINGS } from './set-days';
import { MANAGER_STATES, WORKPLACE_STATES } from './filled-guides';
import { CHECK_OUT } from './group-states';
import { TEAM_STATES } from './team-states';
import { SIGN_STATES } from './sign-states';
import { NEWER, UPDATE_STATES } from './update-states';
import { FORGOTTEN_FRIDAY, GONE_TODAY } from './forgotten';

/** Every state of every view: what the pictures, the accessibility tests and the layout tests go through. */
export type States = Readonly<Record<ViewId, Readonly<Record<string, ViewState>>>>;

const LONG_WORD = 'Arbetsmiljöverksamhetsutvecklingsärendehanteringssystemet';
const LONG_GOAL =
  `${LONG_WORD} behöver en genomgång med samhällsbyggnadsförvaltningens kvalitetssamordnare och `
    .repeat(3)
    .slice(0, 300);
const LONG_TEXT = `${LONG_GOAL}\n\n${'Mötet om upphandlingen blev bra när vi höll oss till frågorna. '.repeat(12)}`;

const FULL_SPANS = [
  { fromAt: at('06:02'), toAt: at('12:40') },
  { fromAt: at('13:30'), toAt: at('18:10') },
] as const;
const FULL_PAUSES = [
  { kind: 'errand', fromAt: at('07:40'), toAt: at('08:05') },
  { kind: 'other', fromAt: at('09:10'), toAt: at('09:22') },
  { kind: 'lunch', fromAt: at('11:30'), toAt: at('12:10') },
  { kind: 'errand', fromAt: at('15:00'), toAt: at('15:30') },
] as const;
const FULL_DAY: typeof DAY = {
  ...DAY,
  startedAt: at('06:02'),
  spans: [...FULL_SPANS, { fromAt: at('19:20'), toAt: null }],
  pauses: FULL_PAUSES,
  breaks: Array.from({ length: 40 }, (_, index) => {
    const minutes = 6 * 60 + 20 + index * 24;
    const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    return breakAt(
      time,
      index % 3 === 2 ? 'movement' : 'short',
      (['taken', 'taken', 'counted', 'passed'] as const)[index % 4] ?? 'taken',
    );
  }).filter(({ fromAt }) => {
    const within = (span: { readonly fromAt: number; readonly toAt: number }): boolean =>
      fromAt >= span.fromAt && fromAt < span.toAt;
    return (FULL_SPANS.some(within) || fromAt >= at('19:20')) && !FULL_PAUSES.some(within);
  }),
  plan: {
    goals: [1, 2, 3].map((number) => ({ id: `g${number}`, text: `${number} ${LONG_GOAL}`.slice(0, 300) })),
    lunchAt: '11:30',
    lunchMinutes: 40,
    freshAirAt: '16:20',
    endAt: '16:30',
  },
  lunchAt: at('11:30'),
  freshAirAt: at('16:20'),
};

const CLOSE_OUT = {
  done: 'Remissvaret är skickat och frågorna från skolorna är besvarade.',
  tomorrow: 'Budgetunderlaget med Amina\nBoka tid med skyddsombudet',
  worked: 'Telefonen låg i köket hela förmiddagen.',
  change: 'Äta lunch innan jag blir hungrig.',
};
/** The same long day once it is closed. */
const FULL_CLOSED_DAY = withHours(
  {
    ...FULL_DAY,
    open: false,
    stoppedAt: at('23:04'),
    spans: [...FULL_SPANS, { fromAt: at('19:20'), toAt: at('23:04') }],
  },
  at('23:04'),
);
/** The ordinary day a few minutes before it is closed. */
const LATE_DAY = withHours(
  { ...CLOSED_DAY, open: true, stoppedAt: null, spans: [{ fromAt: at('08:12'), toAt: null }] },
  at('16:28'),
);
const FULL_CLOSE_OUT = {
  done: LONG_TEXT,
  tomorrow: LONG_TEXT,
  worked: LONG_TEXT,
  change: LONG_TEXT,
  beginning: { at: '08:30', place: 'move', how: LONG_TEXT.slice(0, 290) },
  felt: LONG_TEXT.slice(0, 290),
} as const;
/** The ordinary day, closed. */
export const CLOSED: Snapshot = { ...OFF, now: at('16:41'), day: CLOSED_DAY };
const YESTERDAY: NonNullable<Snapshot['yesterday']> = {
  date: '2026-11-20',
  tomorrow: CLOSE_OUT.tomorrow,
  change: CLOSE_OUT.change,
  answer: null,
  unfinished: [],
  beginning: null,
};

const SETTINGS = OFF.settings;
/** A desktop that shows no icon of the app. */
const NO_TRAY: DesktopState = { ...UNKNOWN_DESKTOP, tray: 'absent' };
const CALENDAR: NonNullable<Snapshot['calendar']> = {
  path: '/home/amina/Kalendrar/jobb.ics',
  readAt: at('09:12'),
  busyToday: 4,
  unread: 0,
  trouble: null,
};
/** A folder deep in a synced drive, and one word in it that has no place to break. */
const LONG_PATH =
  '/home/amina/OneDrive - Stadsbyggnadsförvaltningen/Arbetsmaterial/Kalenderexporterfrånverksamhetssystemet2026/Mötesschema för samhällsplaneringsavdelningen (kopia).ics';

const FULL_CONTENT: Snapshot['own'] = {
  activities: Array.from({ length: 12 }, (_, index) => ({
    id: `own-a${index}`,
    kind: 'posture' as const,
    seconds: 1_800,
    title: `${LONG_WORD} ${index}`.slice(0, 80),
    steps: [LONG_GOAL.slice(0, 200), LONG_GOAL.slice(0, 200), LONG_GOAL.slice(0, 200)],
    posture: 'seated' as const,
    stretching: true,
    space: 'some' as const,
  })),
  tips: Array.from({ length: 12 }, (_, index) => ({
    id: `own-t${index}`,
    text: `${index} ${LONG_GOAL}`.slice(0, 300),
  })),
};

/** The first run. */
export const NEW_HERE = of(OFF, { settings: { ...SETTINGS, welcomed: false } });

/** The states themselves; a view without an entry does not compile. */
export const STATES: States = {
  welcome: {
    first: NEW_HERE,
  },
  today: {
    newer: NEWER,
    'before-start': view(OFF),
    'before-start-yesterday': of(OFF, { yesterday: YESTERDAY }),
    holiday: of(OFF, { boundary: { ...OFF.boundary, kind: 'ill', holiday: 'ascension' } }),
    typical: view(WORK),
    'check-out': view(CHECK_OUT),
    'winter-light': of(WORK, { day: { ...DAY, sunsetAt: at('15:02') } }),
    'long-away': of(WORK, { longAway: LONG_AWAY }),
    boundary: of(WORK, {
      ...{ now: at('19:32'), restBy: at('21:00') },
      day: withHours(DAY, at('19:32')),
      boundary: {
        ...{ ...OFF.boundary, shortRest: 622, worked: 2_482, reached: 40 },
        workload: {
          week: '2026-W48',
          ends: (['2026-11-23', '2026-11-24', '2026-11-25'] as const).map((date) => ({
            ...{ date, zone: OFF.zone },
            ...{ planned: at('16:30'), ended: at('18:10') },
          })),
        },
      },
    }),
    'just-started': of(WORK, {
      now: at('08:12'),
      nextBreak: { kind: 'short', name: null, inMs: 20 * MINUTE },
      day: {
        ...DAY,
        elapsed: 0,
        worked: 0,
        paused: 0,
        pauses: [],
        breaks: [],
        plan: null,
        done: [],
        freshAirAt: null,
      },
    }),
    full: of(WORK, {
      now: at('22:32'),
      status: { type: 'work', sinceAt: at('19:20') },
      day: withHours(FULL_DAY, at('22:32')),
      notices: NOTICES,
      offerGentler: true,
      idleUnknown: true,
    }),
    ...PLANNED_TODAY,
    lunch: view(ON_LUNCH),
    'pause-over': of(ON_LUNCH, {
      now: at('12:48'),
      pauseOver: LUNCH_OVER,
      day: ON_LUNCH.day === null ? null : withHours(ON_LUNCH.day, at('12:48')),
    }),
    meeting: of(IN_MEETING, { quiet: { reason: 'meeting', sinceAt: at('11:02'), endsAt: at('12:02') } }),
    'meeting-open': of(IN_MEETING, { quiet: { reason: 'meeting', sinceAt: at('11:02'), endsAt: null } }),
    call: of(WORK, { quiet: { reason: 'call', sinceAt: at('11:02') } }),
    sharing: of(WORK, { quiet: { reason: 'sharing', sinceAt: at('11:02') } }),
    calendar: of(WORK, { quiet: { reason: 'calendar', untilAt: at('12:15') }, calendar: CALENDAR }),
    'full-screen': of(WORK, { quiet: { reason: 'full-screen', untilAt: at('12:02') } }),
    'do-not-disturb': of(WORK, { quiet: { reason: 'do-not-disturb', untilAt: at('12:02') } }),
    'put-off': of(WORK, { quiet: { reason: 'put-off', untilAt: at('11:42') } }),
    'meeting-over': view(MEETING_OVER),
    'long-call': of(WORK, { longCall: { reason: 'call', sinceAt: at('08:20') } }),
    'just-back': of(WORK, { quiet: { reason: 'just-back', untilAt: at('11:34') } }),
    'breaks-off': of(WORK, { nextBreak: null, quiet: { reason: 'breaks-off' } }),
    'repair-today': view(GONE_TODAY),
    'repair-friday': view(FORGOTTEN_FRIDAY),
    'no-tray': { ...view(OFF), desktop: NO_TRAY },
    'data-trouble': of(WORK, { notices: NOTICES.slice(0, 2) }),
    closed: view(CLOSED),
    'closed-written': of(CLOSED, { day: { ...CLOSED_DAY, closeOut: CLOSE_OUT } }),
    'closed-full': of(CLOSED, {
      now: at('23:10'),
      day: { ...FULL_CLOSED_DAY, closeOut: FULL_CLOSE_OUT },
    }),
  },
  plan: {
    ...PLAN_STATES,
    'before-start': of(OFF, { yesterday: YESTERDAY }),
    empty: of(WORK, { day: { ...DAY, plan: null }, settings: { ...SETTINGS } }),
    typical: view(WORK),
    repair: view(FORGOTTEN_FRIDAY),
    full: of(WORK, { day: FULL_DAY, yesterday: { ...YESTERDAY, tomorrow: LONG_TEXT, change: LONG_TEXT } }),
  },
  closeout: {
    'no-day': view(OFF),
    typical: of(WORK, { now: at('16:28'), day: LATE_DAY }),
    'nothing-done': of(WORK, { now: at('16:28'), day: { ...LATE_DAY, done: [], breaks: [] } }),
    closed: view(CLOSED),
    repair: view(FORGOTTEN_FRIDAY),
    full: of(CLOSED, { now: at('23:10'), day: { ...FULL_CLOSED_DAY, closeOut: FULL_CLOSE_OUT } }),
    'too-long': of(CLOSED, {
      day: { ...CLOSED_DAY, closeOut: { ...CLOSE_OUT, done: 'Ord '.repeat(1_260) } },
    }),
  },
  'look-back': LOOKED_BACK,
  people: { ...PEOPLE_STATES, ...ORGANISATION_PEOPLE },
  workplace: { ...WORKPLACE_STATES, ...LIGHT_STATES },
  manager: { ...MANAGER_STATES, ...TEAM_STATES },
  content: {
    empty: view(WORK),
    typical: of(WORK, {
      own: OWN_CONTENT,
      settings: {
        ...SETTINGS,
        activities: { seatedOnly: true, noStretching: false, littleSpace: true, hidden: ['act-eyes-blink'] },
        hiddenTips: ['glare-01', 'plan-04'],
      },
    }),
    full: of(OFF, { own: FULL_CONTENT }),
  },
  settings: {
    ...ORGANISATION_SETTINGS,
    ...DAY_SETTINGS,
    ...UPDATE_STATES,
    'no-tray': {
      ...of(WORK, {
        settings: {
          ...SETTINGS,
          shortcuts: { day: 'Ctrl+Alt+S', break: 'Ctrl+Alt+Shift+F9', pause: 'Ctrl+Alt+S' },
        },
      }),
      desktop: {
        ...{ tray: 'absent', login: 'off-in-system', wayland: true },
        shortcuts: { day: 'registered', break: 'taken', pause: 'doubled' },
      },
    },
    typical: view(WORK),
    off: of(OFF, {
      settings: {
        ...SETTINGS,
        breaks: { ...SETTINGS.breaks, on: false, profile: 'often' },
        sound: true,
        startAtLogin: true,
      },
    }),
    'own-empty': of(WORK, {
      settings: { ...SETTINGS, breaks: { ...SETTINGS.breaks, profile: 'own' } },
    }),
    own: of(WORK, {
      settings: {
        ...SETTINGS,
        breaks: { ...SETTINGS.breaks, profile: 'own', own: OWN_KINDS, fika: '14:30', strict: true },
      },
    }),
    calendar: of(WORK, { calendar: CALENDAR }),
    'calendar-reading': of(WORK, { calendar: { ...CALENDAR, readAt: null, busyToday: 0 } }),
    'calendar-trouble': of(WORK, { calendar: { ...CALENDAR, path: LONG_PATH, trouble: 'cut-off' } }),
    'calendar-missing': of(WORK, {
      calendar: { ...CALENDAR, path: LONG_PATH, readAt: null, busyToday: 0, trouble: 'missing' },
    }),
    'calendar-unread': of(OFF, { calendar: { ...CALENDAR, path: LONG_PATH, busyToday: 1, unread: 3 } }),
    'all-days': of(WORK, {
      notices: NOTICES.slice(4, 5),
      settings: {
        ...SETTINGS,
        hours: { ...SETTINGS.hours, 6: { from: '09:00', to: '12:00' }, 7: { from: '09:00', to: '12:00' } },
      },
    }),
  },
  data: { ...DATA_STATES, ...ORGANISATION_DATA },
  diagnostics: DIAGNOSED,
  accessibility: { typical: view(WORK), off: view(OFF) },
  nudge: NUDGE_STATES,
  break: BREAK_STATES,
  sign: SIGN_STATES,
};
