import { describe, expect, it, vi } from 'vitest';
import type { BreakView, NudgeView, Snapshot } from '../../shared/companion/snapshot';
import { MINUTE, SECOND } from '../domain/machine';
import { BrokenCompanion } from './broken';
import { WRONG_WITH_THE_DAY, type Wrong } from './broken-with-the-day';
import { liveDay } from './day';

vi.mock('electron', () => import('./desktop/paper-electron'));

const MOST_DAYS = 150;
/** What the true companion does on the same days. */
const known = new Map<number, ReadonlySet<string>>();

function trueFaults(seed: number): ReadonlySet<string> {
  const found = known.get(seed) ?? new Set(liveDay(seed).faults.map(({ rule }) => rule));
  known.set(seed, found);
  return found;
}

/** A nudge that nobody decided on. */
function nudgeOf(snapshot: Snapshot): NudgeView {
  return {
    ...{ kind: 'short', name: null, surface: 'card', latestAt: snapshot.now + 4 * MINUTE, canPostpone: true },
    ...{ postponeMs: 5 * MINUTE, postponed: 0, canSkip: !snapshot.settings.breaks.strict },
  };
}

const withBreak =
  (change: (view: BreakView) => BreakView) =>
  (snapshot: Snapshot): Snapshot =>
    snapshot.break === null ? snapshot : { ...snapshot, break: change(snapshot.break) };

/** Each breaks one rule; the observer must find that one. What takes many days to meet begins at a day that has it. */
const WRONG: readonly Wrong[] = [
  ...WRONG_WITH_THE_DAY,
  [
    'W1',
    'a prompt off work',
    { shows: (now) => (now.status.type === 'off' ? { ...now, prompt: { kind: 'tip', tip: 'x' } } : now) },
  ],
  [
    'B1',
    'a nudge in a call',
    { shows: (now) => (now.quiet?.reason === 'call' ? { ...now, nudge: nudgeOf(now) } : now) },
  ],
  [
    'B1',
    'a call that it does not hear of',
    {
      hears: (input) =>
        input.type === 'signals'
          ? { ...input, signals: { ...input.signals, call: false, sharing: false } }
          : input,
    },
  ],
  [
    'B1',
    'full screen that it does not hear of',
    {
      hears: (input) =>
        input.type === 'signals'
          ? { ...input, signals: { ...input.signals, fullScreen: false, doNotDisturb: false } }
          : input,
    },
  ],
  ['B1', 'no question after three hours of call', { shows: (now) => ({ ...now, longCall: null }) }],
  [
    'B2',
    'time away that is no break',
    {
      lives: (pulse) => ({
        ...pulse,
        earned: Object.fromEntries(
          Object.entries(pulse.earned).map(([kind, ms]) => [kind, ms + 10 * MINUTE]),
        ),
      }),
    },
    78,
  ],
  [
    'B2',
    'time at the keyboard that is lost',
    {
      lives: (pulse) => ({
        ...pulse,
        earned: Object.fromEntries(Object.entries(pulse.earned).map(([kind, ms]) => [kind, ms / 2])),
      }),
    },
  ],
  [
    'B2',
    'idle time that it does not see',
    {
      hears: (input) => ({
        ...input,
        idle: input.idle === 'unknown' ? input.idle : Math.min(input.idle, 5 * SECOND),
      }),
    },
  ],
  [
    'B3',
    'unlocking that it does not hear of',
    {
      shows: (now) =>
        now.quiet?.reason === 'just-back' || now.quiet?.reason === 'away'
          ? { ...now, nudge: nudgeOf(now) }
          : now,
    },
  ],
  ['B3', 'a break past its end', { shows: withBreak((view) => ({ ...view, leftMs: -1 })) }],
  [
    'B4',
    'a wall clock taken for time',
    { hears: (input) => ({ ...input, at: { ...input.at, mono: input.at.wall, boot: null } }) },
  ],
  [
    'B5',
    'a break without a lull',
    {
      hears: (input) =>
        input.type === 'wake' && input.idle !== 'unknown' && input.idle < 5 * SECOND
          ? { ...input, idle: 5 * SECOND }
          : input,
    },
  ],
  [
    'B5',
    'a nudge that gives ten minutes',
    {
      shows: (now) =>
        now.nudge === null
          ? now
          : { ...now, nudge: { ...now.nudge, latestAt: now.nudge.latestAt + 10 * MINUTE } },
    },
  ],
  [
    'B6',
    'the shorter of two',
    {
      shows: (now) =>
        now.nudge === null || now.nudge.kind === 'short' ? now : { ...now, nudge: nudgeOf(now) },
    },
  ],
  [
    'B7',
    'one time more to put it off',
    { shows: (now) => (now.nudge === null ? now : { ...now, nudge: { ...now.nudge, canPostpone: true } }) },
    36,
  ],
  [
    'B7',
    'a stop that scores',
    {
      takes: (taken, input, before) =>
        input.type === 'command' && input.command.type === 'day.stop' && before?.break != null
          ? {
              ...taken,
              events: [
                ...taken.events,
                {
                  type: 'break.ended',
                  id: 'x',
                  day: before.date,
                  at: input.at.wall,
                  zone: input.at.zone,
                  kind: 'short',
                  outcome: 'passed',
                  from: input.at.wall,
                  activity: null,
                },
              ],
            }
          : taken,
    },
  ],
  ['B7', 'offers after none', { shows: (now) => ({ ...now, offerGentler: now.status.type === 'work' }) }],
  [
    'B8',
    'a running break that changes',
    {
      shows: (now, last) =>
        now.break === null || now.break.id !== last?.break?.id
          ? now
          : { ...now, break: { ...now.break, name: 'another' } },
    },
  ],
  [
    'B9',
    'a window that is waited for',
    {
      takes: (taken, _, __, after) =>
        after.break === null ? taken : { ...taken, delay: (taken.delay ?? 0) + 30 * SECOND },
    },
  ],
  [
    'B9',
    'a short pause as a window',
    { shows: withBreak((view) => ({ ...view, surface: view.surface === 'card' ? 'window' : 'card' })) },
  ],
  [
    'B10',
    'a break in full though idle is unknown',
    { hears: (input) => (input.idle === 'unknown' ? { ...input, idle: 10 * SECOND } : input) },
  ],
  ['B11', 'no reason', { shows: (now) => ({ ...now, quiet: null }) }],
  ['B11', 'a break that is forgotten', { shows: (now) => ({ ...now, nudge: null }) }],
  [
    'B12',
    'sensors that are not asked',
    { takes: (taken) => ({ ...taken, effects: taken.effects.filter(({ type }) => type !== 'ask-sensors') }) },
  ],
  [
    'B12',
    'a call that cannot be sensed',
    {
      hears: (input) =>
        input.type === 'signals' && input.signals.call === 'unknown'
          ? { ...input, signals: { ...input.signals, call: false } }
          : input,
    },
    28,
  ],
  [
    'B13',
    'fika an hour early',
    {
      shows: (now) =>
        now.nudge === null || now.settings.breaks.fika === null
          ? now
          : { ...now, nudge: { ...now.nudge, kind: 'fika', postponeMs: 10 * MINUTE } },
    },
    10,
  ],
  [
    'B14',
    'a prompt with every step',
    {
      takes: (taken, input, before) =>
        before?.status.type === 'work'
          ? {
              ...taken,
              events: [
                ...taken.events,
                {
                  type: 'prompt.shown',
                  id: 'x',
                  day: before.day?.date ?? '',
                  at: input.at.wall,
                  zone: input.at.zone,
                  prompt: 'lunch',
                  tip: null,
                },
              ],
            }
          : taken,
    },
  ],
];

describe('the observer can fail', () => {
  for (const [rule, what, wrong, from = 1] of WRONG) {
    it(`${rule}: ${what}`, { timeout: 120_000 }, () => {
      const found = new Set<string>();
      for (let seed = from; seed < from + MOST_DAYS; seed += 1) {
        // Only what the true companion does not do on the same day is due to what is wrong with this one.
        const before = trueFaults(seed);
        for (const fault of liveDay(seed, new BrokenCompanion(wrong)).faults)
          if (!before.has(fault.rule)) found.add(fault.rule.split(',')[0] ?? '');
        if (found.has(rule)) return;
      }
      expect([...found], `found in ${MOST_DAYS} days`).toContain(rule);
    });
  }
});
