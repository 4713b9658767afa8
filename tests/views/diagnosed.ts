import type { Snapshot } from '../../shared/companion/snapshot';
import type { Decision } from '../../shared/companion/decisions';
import type { Diagnostics, NamedTrace } from '../../shared/diagnostics/diagnostics';
import { SIGNAL_NAMES, type ProviderReport } from '../../shared/diagnostics/provider-report';
import { BROADCASTS, type BroadcastName } from '../../shared/broadcast/event';
import type { HookReport, HooksReport } from '../../shared/hooks/report';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { at, CLOSED_DAY, OFF, view, WORK } from './base';
import type { FakeState } from './fake-main';
import { LONG_NAME } from './own-kinds';

/** The diagnostics that go with a snapshot; nothing decided, and nothing on this system that could tell of calls. */
export function diagnosed(snapshot: Snapshot, change: Partial<Diagnostics> = {}): Diagnostics {
  const { now, zone, status, quiet, nudge, nextBreak, idleUnknown, longCall } = snapshot;
  return {
    ...{
      version: '0.1.0',
      platform: 'linux',
      providers: [],
      hooks: { state: 'none' },
      decisions: [],
      sensesCalls: false,
    },
    ...{ now, zone, status, quiet, nudge, nextBreak, idleUnknown, longCall },
    break: snapshot.break,
    ...change,
  };
}

const state = (snapshot: Snapshot, change?: Partial<Diagnostics>): FakeState => ({
  ...view(snapshot),
  diagnostics: diagnosed(snapshot, change),
});

/** A decision of that Monday, at `14:20:05`. */
export const decided = (time: string, decision: Decision, name: string | null = null): NamedTrace => ({
  ...decision,
  at: at(time.slice(0, 5)) + Number(time.slice(6)) * SECOND,
  name,
});

export const IN_CALL: Snapshot = { ...WORK, quiet: { reason: 'call', sinceAt: at('11:20') } };

/** Linux with PipeWire, in a call. */
export const PROVIDERS: readonly ProviderReport[] = [
  {
    signal: 'microphone',
    chosen: 'pipewire (microphone)',
    demoted: [],
    said: true,
    ageMs: 12 * MINUTE,
  },
  { signal: 'openCamera', chosen: 'open devices (camera)', demoted: [], said: false, ageMs: 41 * SECOND },
  { signal: 'sharedCamera', chosen: 'pipewire (camera)', demoted: [], said: false, ageMs: 3 * HOUR },
  {
    signal: 'screen',
    chosen: null,
    demoted: [{ name: 'pipewire (screen)', why: 'slow', forMs: 7.5 * MINUTE }],
    said: 'unknown',
    ageMs: 2.5 * MINUTE,
  },
];

/** A morning: two breaks, one counted, one that waits for a call. */
export const DECISIONS: readonly NamedTrace[] = [
  decided('08:33:01', { what: 'sensors-asked' }),
  decided('08:33:01', { what: 'nudged', kind: 'short' }),
  decided('08:33:09', { what: 'began', kind: 'short', shown: true }),
  decided('08:33:39', { what: 'taken', kind: 'short' }),
  decided('08:54:40', { what: 'passed', kind: 'short' }),
  decided('09:52:10', { what: 'counted', kind: 'movement', away: 12 * MINUTE }),
  decided('11:20:03', { what: 'nudged', kind: 'short' }),
  decided('11:20:05', { what: 'withdrawn', kind: 'short' }),
  decided('11:20:05', { what: 'deferred', kind: 'short', reason: 'call' }),
];

/** One of every decision there is. */
export const EVERY_DECISION: readonly Decision[] = [
  ...(['nudged', 'not-painted', 'taken', 'passed', 'postponed', 'withdrawn', 'dropped'] as const).map(
    (what) => ({ what, kind: 'short' }),
  ),
  { what: 'sensors-asked' },
  { what: 'began', kind: 'fika', shown: true },
  { what: 'began', kind: 'own-2', shown: false },
  { what: 'counted', kind: 'movement', away: 65 * MINUTE },
  ...(
    [
      ...(['repair', 'meeting', 'call', 'sharing', 'full-screen'] as const),
      ...(['do-not-disturb', 'away', 'put-off', 'just-back', 'breaks-off'] as const),
    ] as const
  ).map((reason): Decision => ({ what: 'deferred', kind: 'own-2', reason })),
];

const LONG_PROVIDER = 'org.freedesktop.portal.ScreenCastSessionMonitoringInterface';

/** Every signal, each with two that are set aside. */
const FULL_PROVIDERS: readonly ProviderReport[] = SIGNAL_NAMES.map((signal, index) => ({
  signal,
  chosen: index % 4 === 3 ? null : index % 4 === 2 ? LONG_PROVIDER : `mutter (${signal})`,
  demoted: [
    {
      name: LONG_PROVIDER,
      why: (['missing', 'slow', 'failed'] as const)[index % 3] ?? 'slow',
      forMs: MINUTE,
    },
    { name: 'power monitor', why: 'disbelieved', forMs: null },
  ],
  said: signal === 'idle' ? 4 * SECOND : (([true, false, 'unknown', null] as const)[index % 4] ?? null),
  ageMs: index % 4 === 3 ? null : index * 20 * MINUTE,
}));

/** As many as are remembered, from the evening before on. */
const FULL_DECISIONS: readonly NamedTrace[] = Array.from({ length: 50 }, (_, index) => ({
  ...(EVERY_DECISION[index % EVERY_DECISION.length] ?? { what: 'sensors-asked' }),
  at: at('22:32') - (50 - index) * 33 * MINUTE,
  name: LONG_NAME,
}));

const done = (time: string, event: BroadcastName): HookReport['last'] => ({
  event,
  at: at(time),
  end: { type: 'done' },
});

const FULL_HOOKS: HooksReport = {
  state: 'in-use',
  hooks: [
    {
      on: BROADCASTS,
      program: 'skicka-status-till-chatten.sh',
      runs: 112,
      missed: 3,
      last: done('22:30', 'break-end'),
    },
    ...(['failed', 'too-slow', 'killed', 'not-started'] as const).map((type): HookReport => ({
      ...{ on: ['start', 'stop'], program: 'lamp', runs: 4, missed: 0 },
      last: { event: 'start', at: at('08:00'), end: type === 'failed' ? { type, code: 127 } : { type } },
    })),
    { on: ['stop'], program: 'journal', runs: 0, missed: 0, last: null },
  ],
};

/** The states of the page. */
export const DIAGNOSED = {
  'before-start': state(OFF),
  'nothing-sensed': state({ ...WORK, now: at('08:14') }),
  typical: state(IN_CALL, {
    providers: PROVIDERS,
    decisions: DECISIONS,
    sensesCalls: true,
    hooks: {
      state: 'in-use',
      hooks: [{ on: ['call', 'call-end'], program: 'lamp', runs: 1, missed: 0, last: done('14:02', 'call') }],
    },
  }),
  'nothing-holds': state(WORK, {
    providers: PROVIDERS.slice(1),
    decisions: DECISIONS.slice(0, 6),
    sensesCalls: true,
    hooks: { state: 'trouble', trouble: 'not-as-described', where: 'hooks[1].run[0]' },
  }),
  full: state(
    {
      ...WORK,
      now: at('22:32'),
      idleUnknown: true,
      nextBreak: { kind: 'own-2', name: LONG_NAME, inMs: 11 * MINUTE },
      longCall: { reason: 'call', sinceAt: at('19:20') },
    },
    { providers: FULL_PROVIDERS, decisions: FULL_DECISIONS, hooks: FULL_HOOKS },
  ),
  closed: state({ ...OFF, now: at('16:41'), day: CLOSED_DAY }, { decisions: DECISIONS }),
} as const satisfies Record<string, FakeState>;
