import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayEvent } from '../../shared/workday/events';
import * as a from './arbitraries';
import { factsOf } from './facts';
import { HOUR, MINUTE } from './machine';
import { asserts, holds, told } from './property';
import { play } from './script';
import { done } from './sightings';
import { PLAIN_DAY, reading, STOCKHOLM } from './timezones';
import type { World } from './world';

const MOST = 6;
const APART = 15 * MINUTE;
const ROOM = 1_000;
const MOST_TIPS = 3;
const MOST_HINTS = [
  ['glare', 2],
  ['dusk', 1],
] as const;

const LONG = a.busy.map((action) => (action.do === 'busy' ? { ...action, ms: action.ms * 3 } : action));
const ACTIONS = [
  ...[LONG, LONG, LONG, a.rest, a.lock, a.until('prompt'), a.saying(a.dismiss), a.saying(a.savePlan), a.home],
  ...[a.saying(a.startPause, a.endPause), a.saying(a.skip, a.leave), a.saying(a.stopDay, a.startDay)],
  ...[a.saying(a.startMeeting, a.endMeeting), a.saying(a.profileAnswer)],
];
const DAYS = a.setups({ settings: a.anySettings, actions: ACTIONS, most: 24 });

function prompts(world: World): readonly { t: number; day: string; prompt: string }[] {
  return world.looks.flatMap(({ t, events }) =>
    events.flatMap((event) =>
      event.type === 'prompt.shown' ? [{ t, day: event.day, prompt: event.prompt }] : [],
    ),
  );
}

function withinBudget(world: World): void {
  const all = prompts(world);
  for (const [i, { t, day }] of all.entries()) {
    const ahead = all[i - 1];
    if (ahead !== undefined)
      expect(t - ahead.t, `prompts at ${ahead.t} and ${t}`).toBeGreaterThanOrEqual(APART - ROOM);
    expect(all.filter((one) => one.day === day).length, `prompts on ${day}`).toBeLessThanOrEqual(MOST);
    const tips = all.filter((one) => one.day === day && one.prompt === 'tip');
    expect(tips.length, `tips on ${day}`).toBeLessThanOrEqual(MOST_TIPS);
    for (const [kind, most] of MOST_HINTS) {
      const hints = all.filter((one) => one.day === day && one.prompt === kind);
      expect(hints.length, `${kind} on ${day}`).toBeLessThanOrEqual(most);
    }
  }
}

describe('B14: prompts share one budget', () => {
  holds('at most six a workday, 15 min apart, three of them tips', 25, DAYS, withinBudget);

  holds(
    'also when the clock is set and over a restart',
    25,
    a.setups({
      settings: a.anySettings,
      most: 24,
      actions: [
        ...ACTIONS,
        a.clock,
        a.zone,
        a.restart,
        a.saying(a.answerContinued),
        a.saying(a.answerContinued),
      ],
    }),
    (world) => {
      const restarts =
        world.looks.some(({ first }) => first) && world.looks.filter(({ first }) => first).length > 1;
      const clock = world.log.some((entry) => entry.type === 'note' && entry.text.startsWith('clock set'));
      if (!(restarts && clock)) withinBudget(world);
    },
  );

  holds('what is shown is on record, at work only, and goes when it is dismissed', 25, DAYS, (world) => {
    const facts = factsOf(world);
    for (const look of world.looks) {
      const { before, after, events, t } = look;
      const recorded = events.some(
        (event) => event.type === 'prompt.shown' && event.prompt === after.prompt?.kind,
      );
      const stays = JSON.stringify(before.prompt) === JSON.stringify(after.prompt);
      if (after.prompt !== null && !stays)
        expect(recorded, `${after.prompt.kind} at ${t} not on record`).toBe(true);
      if (after.prompt !== null) expect(facts.get(look)?.open, `prompt off work at ${t}`).toBe(true);
      if (done(look) === 'prompt.dismiss') expect(after.prompt).toBeNull();
      if (!before.settings.tips && !after.settings.tips) expect(after.prompt?.kind).not.toBe('tip');
    }
  });

  asserts('what was shown before a restart counts too', 12, fc.integer({ min: 0, max: MOST }), (before) => {
    const from = PLAIN_DAY - 2 * HOUR;
    const fact = { day: reading(from, STOCKHOLM).date, zone: STOCKHOLM };
    const id = (n: number): string => `0190163d-8694-7000-8000-${String(n).padStart(12, '0')}`;
    const history: readonly DayEvent[] = [
      { ...fact, type: 'work.started', id: id(1), at: from, place: 'home' },
      ...Array.from({ length: before }, (_, i) => ({
        ...{ ...fact, type: 'prompt.shown' as const, id: id(i + 2), at: from + i * MINUTE },
        ...{ prompt: 'tip' as const, tip: null },
      })),
      { ...fact, type: 'work.stopped', id: id(20), at: from + 10 * MINUTE, by: 'person' },
    ];
    const setup = {
      machine: { clocks: 'linux' as const, grain: 1, wall: PLAIN_DAY, zone: STOCKHOLM },
      settings: a.OFFICE_SETTINGS,
      jitter: 0,
      script: [a.START, { do: 'busy' as const, ms: 9 * HOUR, period: 9_000 }],
    };
    told(
      setup,
      (world) => {
        const shown = prompts(play(world, setup.script)).length;
        expect(before + shown, `${shown} more`).toBeLessThanOrEqual(MOST);
        if (before === MOST - 1) expect(shown).toBe(1);
      },
      history,
    );
  });

  it('an ordinary day has prompts at all, lunch and the planned end among them', () => {
    const setup = {
      machine: { clocks: 'linux' as const, grain: 1, wall: PLAIN_DAY - 2 * HOUR, zone: STOCKHOLM },
      settings: a.OFFICE_SETTINGS,
      jitter: 0,
      script: [a.START, { do: 'busy' as const, ms: 9 * HOUR, period: 9_000 }],
    };
    told(setup, (world) => {
      const kinds = prompts(play(world, setup.script)).map(({ prompt }) => prompt);
      expect(kinds).toContain('lunch');
      expect(kinds).toContain('contact');
      expect(kinds).toContain('wind-down');
      expect(kinds).toContain('planned-end');
      // The day's own reminders leave room for two of them.
      expect(kinds.filter((kind) => kind === 'tip').length).toBe(2);
    });
  });
});
