import type { ReminderSettings } from '../../shared/settings';
import type { DayEvent } from '../../shared/workday/events';
import { HOUR, MINUTE } from '../domain/machine';
import type { Break } from './broken';

/** What is wrong with a companion, and the rule that this breaks. */
export type Wrong = readonly [rule: string, what: string, wrong: Break, from?: number];

const NO_REMINDERS: ReminderSettings = {
  ...{ lunch: false, air: false, readUp: false, midday: false, contact: false },
  ...{ groupIn: false, groupOut: false, seasonCheck: false },
  ...{ windDown: false, plannedEnd: false, rest: false, checkIn: null },
};

/** Leaves out events of a type; those of one command only, where one is named. */
function without(type: DayEvent['type'], command?: string): NonNullable<Break['takes']> {
  return (taken, input) =>
    command !== undefined && !(input.type === 'command' && input.command.type === command)
      ? taken
      : { ...taken, events: taken.events.filter((event) => event.type !== type) };
}

/** Each breaks one rule of the day from its start to its end, and of what is told of it. */
export const WRONG_WITH_THE_DAY: readonly Wrong[] = [
  [
    'B14',
    'a reminder that is switched off',
    {
      shows: (now) => ({ ...now, settings: { ...now.settings, reminders: NO_REMINDERS } }),
    },
  ],
  [
    'B14',
    'no lunch and no end',
    {
      takes: (taken) => ({
        ...taken,
        events: taken.events.filter(
          (event) => event.type !== 'prompt.shown' || !['lunch', 'wind-down'].includes(event.prompt),
        ),
      }),
      shows: (now) =>
        now.prompt !== null && ['lunch', 'wind-down'].includes(now.prompt.kind)
          ? { ...now, prompt: null }
          : now,
    },
  ],
  [
    'W1',
    'a start offered with every look',
    {
      shows: (now) =>
        now.status.type === 'off' && now.offWork === null ? { ...now, offWork: { kind: 'start' } } : now,
    },
  ],
  [
    'W1',
    'nobody looks for somebody off work',
    { takes: (taken, _, __, after) => (after.status.type === 'off' ? { ...taken, delay: null } : taken) },
  ],
  [
    'W1',
    'a card off work that stays',
    {
      shows: (now, last) =>
        now.status.type === 'off' ? { ...now, offWork: last?.offWork ?? now.offWork } : now,
    },
  ],
  [
    'W1',
    '"private" that turns nothing off',
    {
      shows: (now) => ({
        ...now,
        settings: {
          ...now.settings,
          boundary: { ...now.settings.boundary, afterHours: true, privateAnswers: 2 },
        },
      }),
    },
  ],
  [
    'W2',
    'pauses that are work',
    {
      shows: (now) =>
        now.day === null ? now : { ...now, day: { ...now.day, worked: now.day.elapsed, paused: 0 } },
    },
  ],
  ['W3', 'told times that are not kept', { takes: without('times.corrected') }],
  [
    'W3',
    'impossible times that are taken',
    {
      takes: (taken, input) =>
        input.type === 'command' && input.command.type === 'times.correct'
          ? { ...taken, result: { ok: true } }
          : taken,
    },
  ],
  ['W5', 'no question after a long time away', { shows: (now) => ({ ...now, longAway: null }) }],
  [
    'W5',
    'a question after any time away',
    {
      shows: (now) =>
        now.quiet?.reason === 'just-back' && now.longAway === null && now.status.type === 'work'
          ? {
              ...now,
              longAway: { fromAt: now.now - 25 * MINUTE, toAt: now.now, likely: 'work', card: true },
            }
          : now,
    },
  ],
  ['W5', 'a pause that is not kept', { takes: without('pause.started', 'away.answer') }],
  [
    'W7',
    'an end an hour late',
    {
      shows: (now) =>
        now.day?.plannedEndAt == null
          ? now
          : { ...now, day: { ...now.day, plannedEndAt: now.day.plannedEndAt + HOUR } },
    },
  ],
];
