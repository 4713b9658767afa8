import fc from 'fast-check';
import type { Command } from '../../shared/companion/commands';
import { DEFAULT_SETTINGS, type LightSettings, type Settings } from '../../shared/settings';
import { HOUR, MINUTE, SECOND, type MachineOptions } from './machine';
import type { Action, Setup, Sight } from './script';
import { PLAIN_DAY, STOCKHOLM, TRANSITIONS, ZONES } from './timezones';

/** A record that is a plain object, as one that came through a file or from another process is. */
export function shape<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record<T>(model, { noNullPrototype: true });
}

/** Whole seconds and odd milliseconds between two lengths. */
export function lasting(from: number, to: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: Math.ceil(from / SECOND), max: Math.floor(to / SECOND) }).map((s) => s * SECOND),
    fc.integer({ min: from, max: to }),
  );
}

/** Time between two inputs: fast typing, typing with lulls, reading. */
export const period = fc.constantFrom(700, 2_500, 9_000, 45_000, 95_000);
export const typing = fc.constantFrom(700, 2_500, 3_600);

export const busy: fc.Arbitrary<Action> = shape({
  do: fc.constant('busy' as const),
  ms: lasting(5 * SECOND, 40 * MINUTE),
  period,
});
/** Clearly shorter or clearly longer than the 2 min from which idle is away. */
export const rest: fc.Arbitrary<Action> = shape({
  do: fc.constant('rest' as const),
  ms: fc.oneof(lasting(1, 90 * SECOND), lasting(170 * SECOND, 8 * MINUTE), lasting(170 * SECOND, HOUR)),
});
export const lock: fc.Arbitrary<Action> = shape({
  do: fc.constant('lock' as const),
  ms: fc.oneof(lasting(SECOND, 110 * SECOND), lasting(120 * SECOND, 8 * MINUTE), lasting(4 * MINUTE, HOUR)),
  byHand: fc.boolean(),
});
export const clockChange = fc.oneof(
  fc.constantFrom(-12 * HOUR, -HOUR, -5 * MINUTE, 5 * MINUTE, HOUR, 12 * HOUR),
  fc.integer({ min: -12 * 60, max: 12 * 60 }).map((minutes) => (minutes === 0 ? 1 : minutes) * MINUTE),
);
export const sleep: fc.Arbitrary<Action> = shape({
  do: fc.constant('sleep' as const),
  ms: fc.oneof(lasting(5 * SECOND, 8 * MINUTE), lasting(4 * MINUTE, 3 * HOUR)),
  told: fc.boolean(),
  clock: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: clockChange }),
  locks: fc.boolean(),
});
/** The same without a clock that is set meanwhile. */
export const plainSleep = sleep.map((action) => (action.do === 'sleep' ? { ...action, clock: 0 } : action));
export const clock: fc.Arbitrary<Action> = shape({ do: fc.constant('clock' as const), by: clockChange });
export const zone: fc.Arbitrary<Action> = shape({
  do: fc.constant('zone' as const),
  zone: fc.constantFrom<string>(...ZONES),
});
/** Too short to be taken for a sleep. */
export const hiccup: fc.Arbitrary<Action> = shape({
  do: fc.constant('stall' as const),
  ms: fc.integer({ min: 1, max: 20 * SECOND }),
});
export const stall: fc.Arbitrary<Action> = shape({
  do: fc.constant('stall' as const),
  ms: fc.integer({ min: 1, max: HOUR }),
});
export const home: fc.Arbitrary<Action> = shape({ do: fc.constant('home' as const), open: fc.boolean() });
const sensed = fc.constantFrom(true, false, 'unknown' as const);
export const hear: fc.Arbitrary<Action> = shape({
  do: fc.constant('hear' as const),
  signals: fc.record({
    call: sensed,
    sharing: sensed,
    fullScreen: sensed,
    doNotDisturb: sensed,
    playing: sensed,
  }),
});
export const calendar: fc.Arbitrary<Action> = shape({
  do: fc.constant('calendar' as const),
  busy: fc.array(
    fc.record({
      inMs: fc.integer({ min: -30 * MINUTE, max: 3 * HOUR }),
      lasts: fc.integer({ min: SECOND, max: 2 * HOUR }),
    }),
    { maxLength: 3 },
  ),
});
export const paint: fc.Arbitrary<Action> = shape({
  do: fc.constant('paint' as const),
  after: fc.constantFrom(200, 2_900, 4_000, null),
});
export const idleKnown: fc.Arbitrary<Action> = shape({
  do: fc.constant('idle' as const),
  known: fc.boolean(),
});
export const restart: fc.Arbitrary<Action> = shape({
  do: fc.constant('restart' as const),
  ms: fc.oneof(lasting(SECOND, 5 * MINUTE), lasting(MINUTE, 30 * HOUR)),
  reboots: fc.boolean(),
});
export const notice: fc.Arbitrary<Action> = shape({
  do: fc.constant('notice' as const),
  saved: fc.boolean(),
});

export function until(...sights: readonly Sight[]): fc.Arbitrary<Action> {
  return shape({
    do: fc.constant('until' as const),
    sight: fc.constantFrom(...sights),
    ms: fc.constant(55 * MINUTE),
    period: fc.constantFrom(700, 2_500, 9_000),
  });
}

export function say(command: Command, byHand = true): Action {
  return { do: 'say', command, byHand };
}

export function saying(...commands: readonly fc.Arbitrary<Command>[]): fc.Arbitrary<Action> {
  return shape({
    do: fc.constant('say' as const),
    command: fc.oneof(...commands),
    byHand: fc.oneof(
      { weight: 5, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
  });
}

const only = (command: Command): fc.Arbitrary<Command> => fc.constant(command);
const minutes = fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 90 }));

export const startDay: fc.Arbitrary<Command> = shape({
  type: fc.constant('day.start' as const),
  place: fc.constantFrom('home' as const, 'office' as const, 'move' as const),
});
export const stopDay = only({ type: 'day.stop' });
/** What a long time away was (W5). */
export const answerAway: fc.Arbitrary<Command> = shape({
  type: fc.constant('away.answer' as const),
  answer: fc.constantFrom('lunch' as const, 'pause' as const, 'work' as const),
});
export const startPause: fc.Arbitrary<Command> = shape({
  type: fc.constant('pause.start' as const),
  kind: fc.constantFrom('lunch' as const, 'errand' as const, 'other' as const),
  minutes,
});
export const extendPause: fc.Arbitrary<Command> = shape({
  type: fc.constant('pause.extend' as const),
  minutes: fc.integer({ min: 1, max: 45 }),
});
export const endPause = only({ type: 'pause.end' });
export const startMeeting: fc.Arbitrary<Command> = shape({
  type: fc.constant('meeting.start' as const),
  minutes,
});
export const endMeeting = only({ type: 'meeting.end' });
export const breakNow: fc.Arbitrary<Command> = shape({
  type: fc.constant('break.now' as const),
  kind: fc.constantFrom(null, 'short' as const, 'movement' as const, 'often' as const),
});
export const breakHad = only({ type: 'break.had' });
export const postpone = only({ type: 'break.postpone' });
export const skip = only({ type: 'break.skip' });
export const leave = only({ type: 'break.leave' });
export const dismiss = only({ type: 'prompt.dismiss' });
export const closeOut: fc.Arbitrary<Command> = shape({
  type: fc.constant('closeout.save' as const),
  closeOut: shape({
    done: fc.string({ maxLength: 12 }),
    tomorrow: fc.string({ maxLength: 12 }),
    worked: fc.string({ maxLength: 12 }),
    change: fc.string({ maxLength: 12 }),
  }),
});
export const answerContinued = only({ type: 'repair.answer', answer: 'continued' });
export const profileAnswer: fc.Arbitrary<Command> = shape({
  type: fc.constant('profile.answer' as const),
  gentler: fc.boolean(),
});
export const changeBreaks: fc.Arbitrary<Command> = shape({
  on: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  profile: fc.constantFrom('default' as const, 'often' as const, 'gentle' as const),
}).map((chosen) => ({
  type: 'settings.change',
  change: { breaks: { ...DEFAULT_SETTINGS.breaks, ...chosen } },
}));
export const savePlan: fc.Arbitrary<Command> = shape({
  goals: fc.array(shape({ id: fc.constant(null), text: fc.string({ minLength: 1, maxLength: 12 }) }), {
    minLength: 1,
    maxLength: 3,
  }),
  lunchAt: fc.constantFrom(null, '02:30', '11:45', '12:30', '19:00'),
  lunchMinutes: fc.integer({ min: 15, max: 60 }),
  freshAirAt: fc.constantFrom(null, '10:15', '15:00'),
  endAt: fc.constantFrom(null, '02:10', '15:00', '17:00', '23:59'),
}).map((plan) => ({ type: 'plan.save', plan }));
export const openPage: fc.Arbitrary<Command> = shape({
  type: fc.constant('app.open' as const),
  page: fc.constantFrom(null, 'today' as const, 'closeout' as const),
});

/** Every command that a person can give, sensible or not. */
export const anyCommand = fc.oneof(
  ...[startDay, stopDay, startPause, extendPause, endPause, startMeeting, endMeeting, breakNow, breakHad],
  ...[
    postpone,
    skip,
    leave,
    dismiss,
    closeOut,
    answerContinued,
    profileAnswer,
    changeBreaks,
    savePlan,
    openPage,
  ],
  ...[
    only({ type: 'goal.mark', goal: 'no such goal', done: true }),
    only({ type: 'notice.dismiss', notice: 'saved' }),
  ],
  ...[only({ type: 'app.quit' }), only({ type: 'repair.answer', answer: { stoppedAt: PLAIN_DAY } })],
);

const OFFICE_DAY = { from: '08:00', to: '16:30' };

/** Settings under which no hour of the day matters to breaks but lunch, which the prelude of `unhurried` takes away. */
export const PLAIN_SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  language: 'en',
  theme: 'system',
  hours: { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null },
  lunch: { at: '00:01', minutes: 30 },
  breaks: { ...DEFAULT_SETTINGS.breaks, profile: 'default' },
  activities: { seatedOnly: false, noStretching: false, littleSpace: false, hidden: [] },
  tips: false,
  hiddenTips: [],
  sound: true,
  startAtLogin: false,
  updates: 'off',
  trayNote: true,
  shortcuts: { day: null, break: null, pause: null },
  manager: false,
  personNotes: 6,
  welcomed: true,
};

export const OFFICE_SETTINGS: Settings = {
  ...PLAIN_SETTINGS,
  hours: { 1: OFFICE_DAY, 2: OFFICE_DAY, 3: OFFICE_DAY, 4: OFFICE_DAY, 5: OFFICE_DAY, 6: null, 7: null },
  lunch: { at: '12:00', minutes: 30 },
  tips: true,
};

export const plainSettings: fc.Arbitrary<Settings> = fc
  .constantFrom('default' as const, 'often' as const, 'gentle' as const)
  .map((profile) => ({ ...PLAIN_SETTINGS, breaks: { ...DEFAULT_SETTINGS.breaks, profile } }));

/** A desk in Stockholm that the sun reaches through four narrow windows, one after the other. */
const SUNNY: LightSettings = {
  place: { name: '', latitude: 59.33, longitude: 18.07 },
  desk: {
    facing: 265,
    windows: [235, 250, 265, 280].map((bearing) => ({ bearing, width: 8, top: 90, hiddenBelow: 0 })),
  },
  glareHint: true,
  duskHint: true,
};

export const anySettings: fc.Arbitrary<Settings> = fc.oneof(
  plainSettings,
  shape({
    profile: fc.constantFrom('default' as const, 'often' as const, 'gentle' as const),
    on: fc.constantFrom(true, true, true, false),
    lunch: fc.constantFrom('00:10', '02:30', '12:00', '23:55'),
    tips: fc.boolean(),
    light: fc.constantFrom(DEFAULT_SETTINGS.light, SUNNY),
  }).map(({ profile, on, lunch: at, tips, light }) => ({
    ...OFFICE_SETTINGS,
    ...{ breaks: { ...DEFAULT_SETTINGS.breaks, on, profile }, lunch: { at, minutes: 30 }, tips, light },
  })),
);

const clocks = fc.constantFrom('linux' as const, 'windows' as const, 'bare' as const);
const grain = fc.constantFrom(1, 10, 1_000);

/** A machine on an ordinary day, or some hours ahead of a change of daylight saving. */
export const anyMachine: fc.Arbitrary<MachineOptions> = fc.oneof(
  shape({
    ...{ clocks, grain, zone: fc.constantFrom<string>(...ZONES) },
    wall: fc.integer({ min: -12 * 60, max: 12 * 60 }).map((m) => PLAIN_DAY + m * MINUTE),
  }),
  shape({
    ...{ clocks, grain, transition: fc.constantFrom(...TRANSITIONS) },
    ahead: fc.integer({ min: 1, max: 6 * 60 }).map((m) => m * MINUTE),
  }).map(({ transition, ahead, ...rest }) => ({
    ...rest,
    zone: transition.zone,
    wall: transition.at - ahead,
  })),
);

/** A machine at ten in the morning. */
export const morning: fc.Arbitrary<MachineOptions> = shape({
  ...{ clocks, grain: fc.constantFrom(1, 1_000), zone: fc.constant(STOCKHOLM) },
  wall: fc.constant(PLAIN_DAY),
});

const jitter = fc.constantFrom(0, 0, 1, 17);

export interface Parts {
  readonly machine?: fc.Arbitrary<MachineOptions>;
  readonly settings?: fc.Arbitrary<Settings>;
  /** Comes first in every script. */
  readonly prelude?: readonly Action[];
  readonly actions: readonly fc.Arbitrary<Action>[];
  readonly most?: number;
}

export const START = say({ type: 'day.start', place: 'home' });

/** A day that has begun and had its lunch, so that no planned hour is ahead: the clock time no longer matters to breaks. */
export const UNHURRIED: readonly Action[] = [
  START,
  say({ type: 'pause.start', kind: 'lunch', minutes: 30 }),
  { do: 'rest', ms: 5 * MINUTE },
  say({ type: 'pause.end' }),
  { do: 'busy', ms: 3 * MINUTE, period: 700 },
];

export function setups({ machine, settings, prelude, actions, most }: Parts): fc.Arbitrary<Setup> {
  return shape({
    machine: machine ?? anyMachine,
    settings: settings ?? plainSettings,
    jitter,
    script: fc
      .array(fc.oneof(...actions), { minLength: 1, maxLength: most ?? 16 })
      .map((script) => [...(prelude ?? [START]), ...script]),
  });
}
