import { describe, expect, it } from 'vitest';
import type { BreakSettings } from '../../shared/breaks/profiles';
import type { Command, PlanDraft, Refusal } from '../../shared/companion/commands';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { Driver } from './driver';

const START: Command = { type: 'day.start', place: 'home' };
const STOP: Command = { type: 'day.stop' };
const LUNCH: Command = { type: 'pause.start', kind: 'lunch', minutes: 30 };
const END_PAUSE: Command = { type: 'pause.end' };
const MORE_PAUSE: Command = { type: 'pause.extend', minutes: 5 };
const MEETING: Command = { type: 'meeting.start', minutes: 30 };
const END_MEETING: Command = { type: 'meeting.end' };
const BREAK: Command = { type: 'break.now', kind: null };
const HAD: Command = { type: 'break.had' };
const POSTPONE: Command = { type: 'break.postpone' };
const SKIP: Command = { type: 'break.skip' };
const LEAVE: Command = { type: 'break.leave' };
const ESCAPE: Command = { type: 'break.escape' };
const GOAL: Command = { type: 'goal.mark', goal: 'g', done: true };
const NOTHING_PLANNED: PlanDraft = {
  ...{ goals: [], lunchAt: null, lunchMinutes: 30, freshAirAt: null, endAt: null },
};
const PLAN: Command = {
  type: 'plan.save',
  plan: { ...NOTHING_PLANNED, goals: [{ id: 'g', text: 'Ringa' }] },
};
const WORDS = { done: '', tomorrow: '', worked: '', change: '' };
const CLOSE: Command = { type: 'closeout.save', closeOut: WORDS };

/** A companion to which all this was said, and that was then left alone for `ms`. */
function after(said: readonly Command[], ms = 0): Driver {
  const day = new Driver();
  for (const command of said) expect(day.command(command).result, command.type).toEqual({ ok: true });
  day.pass(ms);
  return day;
}

/** One that the app died on at work, with the question about the stop still open. */
function unanswered(): Driver {
  const before = after([START, PLAN], HOUR);
  return new Driver(before.zone, '2026-11-23T09:30', {}, { events: before.events, pulse: null });
}

function answerTo(day: Driver, command: Command): 'done' | Refusal {
  const { result } = day.command(command);
  return result.ok ? 'done' : result.reason;
}

const SITUATIONS: Readonly<Record<string, () => Driver>> = {
  'off work': () => after([]),
  'the day after': () => after([START, PLAN, STOP], 20 * HOUR),
  'just stopped': () => after([START, PLAN, STOP]),
  'at work': () => after([START, PLAN], MINUTE),
  'at work without a plan': () => after([START]),
  'on pause': () => after([START, LUNCH]),
  'in a meeting': () => after([START, MEETING]),
  'at a nudge': () => after([START], 20 * MINUTE),
  'in a break': () => after([START, BREAK], SECOND),
  'asked about the stop': unanswered,
};

const ANSWERS: readonly (readonly [string, Command, 'done' | Refusal])[] = [
  ['off work', STOP, 'not-at-work'],
  ['off work', LUNCH, 'not-at-work'],
  ['off work', END_PAUSE, 'not-at-work'],
  ['off work', MORE_PAUSE, 'not-at-work'],
  ['off work', MEETING, 'not-at-work'],
  ['off work', END_MEETING, 'not-in-meeting'],
  ['off work', BREAK, 'not-at-work'],
  ['off work', HAD, 'not-at-work'],
  ['off work', POSTPONE, 'no-break'],
  ['off work', PLAN, 'no-day'],
  ['off work', GOAL, 'no-day'],
  ['off work', CLOSE, 'no-day'],
  ['off work', { type: 'meeting.over', answer: 'later' }, 'no-question'],
  ['off work', { type: 'call.answer', real: true }, 'no-question'],
  ['off work', { type: 'repair.answer', answer: 'continued' }, 'no-repair'],
  ['off work', { type: 'prompt.dismiss' }, 'no-question'],
  ['off work', { type: 'profile.answer', gentler: false }, 'no-question'],
  ['off work', { type: 'notice.dismiss', notice: 'saved' }, 'no-question'],
  ['the day after', PLAN, 'no-day'],
  ['the day after', GOAL, 'no-day'],
  ['the day after', CLOSE, 'no-day'],
  ['the day after', START, 'done'],
  ['just stopped', PLAN, 'done'],
  ['just stopped', GOAL, 'done'],
  ['just stopped', CLOSE, 'done'],
  ['at work', START, 'already-at-work'],
  ['at work', END_PAUSE, 'not-paused'],
  ['at work', MORE_PAUSE, 'not-paused'],
  ['at work', END_MEETING, 'not-in-meeting'],
  ['at work', { type: 'repair.answer', answer: 'continued' }, 'no-repair'],
  ['at work', POSTPONE, 'no-break'],
  ['at work', SKIP, 'no-break'],
  ['at work', LEAVE, 'no-break'],
  ['at work', ESCAPE, 'no-break'],
  ['at work', GOAL, 'done'],
  ['at work', { ...GOAL, goal: 'h' }, 'no-such-goal'],
  ['at work', { type: 'break.now', kind: 'nap' }, 'no-break'],
  ['at work', HAD, 'done'],
  ['at work', { type: 'meeting.over', answer: 'later' }, 'no-question'],
  ['at work without a plan', GOAL, 'no-such-goal'],
  ['on pause', LUNCH, 'already-paused'],
  ['on pause', MORE_PAUSE, 'done'],
  ['on pause', END_PAUSE, 'done'],
  ['on pause', BREAK, 'on-pause'],
  ['on pause', HAD, 'on-pause'],
  ['on pause', MEETING, 'on-pause'],
  ['in a meeting', MEETING, 'in-meeting'],
  ['in a meeting', BREAK, 'in-meeting'],
  ['in a meeting', END_MEETING, 'done'],
  ['in a meeting', LUNCH, 'done'],
  ['at a nudge', POSTPONE, 'done'],
  ['at a nudge', SKIP, 'done'],
  ['at a nudge', BREAK, 'done'],
  ['in a break', LEAVE, 'done'],
  ['in a break', ESCAPE, 'done'],
  ['in a break', POSTPONE, 'no-break'],
  ['asked about the stop', START, 'answer-repair-first'],
  ['asked about the stop', STOP, 'answer-repair-first'],
  ['asked about the stop', LUNCH, 'answer-repair-first'],
  ['asked about the stop', MORE_PAUSE, 'answer-repair-first'],
  ['asked about the stop', END_PAUSE, 'answer-repair-first'],
  ['asked about the stop', MEETING, 'answer-repair-first'],
  ['asked about the stop', BREAK, 'answer-repair-first'],
  ['asked about the stop', HAD, 'answer-repair-first'],
  ['asked about the stop', PLAN, 'answer-repair-first'],
  ['asked about the stop', GOAL, 'answer-repair-first'],
  ['asked about the stop', CLOSE, 'answer-repair-first'],
  ['asked about the stop', { type: 'repair.answer', answer: 'continued' }, 'done'],
];

describe('what a person asks for is done, or refused with the reason', () => {
  it.each(ANSWERS)('%s: %j: %s', (situation, command, answer) => {
    const day = (SITUATIONS[situation] ?? unanswered)();
    const events = day.events.length;
    const before = day.snapshot;
    expect(answerTo(day, command)).toBe(answer);
    if (answer === 'done') return;
    expect(day.events).toHaveLength(events);
    expect(day.snapshot).toEqual(before);
  });
});

describe('what is typed has limits', () => {
  it.each([0, 481, 1.5, -5, Number.NaN])('%d minutes are no length', (minutes) => {
    expect(answerTo(after([START]), { ...LUNCH, minutes })).toBe('bad-minutes');
    expect(answerTo(after([START]), { ...MEETING, minutes })).toBe('bad-minutes');
    expect(answerTo(after([START, LUNCH]), { ...MORE_PAUSE, minutes })).toBe('bad-minutes');
  });

  it.each([1, 480])('%d minutes are', (minutes) => {
    expect(answerTo(after([START]), { ...LUNCH, minutes })).toBe('done');
    expect(answerTo(after([START]), { ...MEETING, minutes })).toBe('done');
    expect(answerTo(after([START, LUNCH]), { ...MORE_PAUSE, minutes })).toBe('done');
  });

  it('no length is one, of a pause and of a meeting', () => {
    expect(answerTo(after([START]), { ...LUNCH, minutes: null })).toBe('done');
    expect(answerTo(after([START]), { ...MEETING, minutes: null })).toBe('done');
  });

  it('a plan has three goals at most, each of a line', () => {
    const plan = (...texts: readonly string[]): Command => ({
      type: 'plan.save',
      plan: { ...NOTHING_PLANNED, goals: texts.map((text) => ({ id: null, text })) },
    });
    expect(answerTo(after([START]), plan('a', 'b', 'c'.repeat(300)))).toBe('done');
    expect(answerTo(after([START]), plan('a', 'b', 'c', 'd'))).toBe('too-long');
    expect(answerTo(after([START]), plan('a', 'c'.repeat(301)))).toBe('too-long');
  });

  it.each(['done', 'tomorrow', 'worked', 'change'] as const)('the close-out has a page for %s', (field) => {
    const words = (length: number): Command => ({
      type: 'closeout.save',
      closeOut: { ...WORDS, [field]: 'å'.repeat(length) },
    });
    expect(answerTo(after([START]), words(5_000))).toBe('done');
    expect(answerTo(after([START]), words(5_001))).toBe('too-long');
  });
});

describe('a plan', () => {
  it('keeps the goals that have words, each under its own id', () => {
    const goals = [
      { id: 'g', text: ' Ringa  ' },
      { id: null, text: '  ' },
      { id: null, text: 'Skriva' },
    ];
    const day = after([START, { type: 'plan.save', plan: { ...NOTHING_PLANNED, goals } }]);
    const kept = day.snapshot.day?.plan?.goals ?? [];
    expect(kept.map(({ text }) => text)).toEqual(['Ringa', 'Skriva']);
    expect(kept[0]?.id).toBe('g');
    expect(new Set(kept.map(({ id }) => id)).size).toBe(2);
    const ids = kept.map(({ id }) => id);
    for (const goal of ids) expect(answerTo(day, { ...GOAL, goal })).toBe('done');
    expect(day.snapshot.day?.done).toEqual(ids);
  });
});

describe('a break that is asked for', () => {
  const wanted = (day: Driver): string | undefined => {
    day.command(BREAK);
    return day.snapshot.break?.kind;
  };

  it('is the one of the nudge, else the longest of which half was earned, else the shortest', () => {
    expect(wanted(after([START], 20 * MINUTE))).toBe('short');
    expect(wanted(after([START], 9 * MINUTE))).toBe('short');
    expect(wanted(after([START], 10 * MINUTE))).toBe('short');
    const later = after([START], 20 * MINUTE);
    later.command(SKIP);
    later.pass(5 * MINUTE - SECOND);
    expect(wanted(later)).toBe('short');
    const half = after([START], 20 * MINUTE);
    half.command(SKIP);
    half.pass(5 * MINUTE);
    expect(wanted(half)).toBe('movement');
  });

  it('is the one of the nudge also when a longer one is half earned', () => {
    const day = after([START], 20 * MINUTE);
    day.command(SKIP);
    day.pass(20 * MINUTE);
    expect(day.snapshot.nudge?.kind).toBe('short');
    expect(wanted(day)).toBe('short');
  });

  it('counts what was earned since the last, not since the morning', () => {
    const day = after([START], 30 * MINUTE);
    day.command(HAD);
    day.pass(5 * MINUTE);
    expect(wanted(day)).toBe('short');
    const later = after([START], 30 * MINUTE);
    later.command(HAD);
    later.pass(20 * MINUTE);
    later.command(SKIP);
    later.pass(5 * MINUTE);
    expect(wanted(later)).toBe('movement');
  });

  it('is none of a time of day while there is another', () => {
    const own = { surface: 'card', activities: ['eyes'], postponeMinutes: 5, postponeTimes: 1 } as const;
    const standup = { ...own, id: 'own-1', name: 'a', everyMinutes: null, at: '15:00', seconds: 20 };
    const water = { ...own, id: 'own-2', name: 'b', everyMinutes: 60, at: null, seconds: 60 };
    const having = (breaks: Partial<BreakSettings>): Driver =>
      after([
        START,
        { type: 'settings.change', change: { breaks: { ...DEFAULT_SETTINGS.breaks, ...breaks } } },
      ]);
    const withFika = having({ fika: '14:30' });
    withFika.pass(10 * MINUTE);
    expect(wanted(withFika)).toBe('short');
    expect(wanted(having({ profile: 'own', own: [standup, water] }))).toBe('own-2');
    expect(wanted(having({ profile: 'own', own: [standup] }))).toBe('own-1');
  });

  it('does not begin anew while one is on', () => {
    const day = after([START, { type: 'break.now', kind: 'movement' }], SECOND);
    const before = day.snapshot.break;
    expect(answerTo(day, { type: 'break.now', kind: 'short' })).toBe('done');
    expect(day.snapshot.break).toEqual(before);
  });

  it('is none where breaks are switched off', () => {
    const breaks = { ...DEFAULT_SETTINGS.breaks, on: false };
    const day = after([START, { type: 'settings.change', change: { breaks } }]);
    expect(answerTo(day, BREAK)).toBe('no-break');
    expect(answerTo(day, HAD)).toBe('done');
    expect(day.events.map(({ type }) => type)).toEqual(['work.started']);
    day.command(MEETING);
    day.pass(31 * MINUTE);
    expect(answerTo(day, { type: 'meeting.over', answer: 'break' })).toBe('done');
    expect(day.snapshot).toMatchObject({ break: null, meetingOver: null });
  });
});

describe('a break that was had elsewhere', () => {
  it('is kept as the longest that comes by active time, ending now', () => {
    const breaks = { ...DEFAULT_SETTINGS.breaks, fika: '14:30' };
    const day = after([START, { type: 'settings.change', change: { breaks } }], 10 * MINUTE);
    day.command(HAD);
    const from = day.now().wall - 5 * MINUTE;
    expect(day.events.at(-1)).toMatchObject({ kind: 'movement', outcome: 'counted', from });
    const only = { ...breaks, profile: 'own' as const, own: [] };
    const fika = after([START, { type: 'settings.change', change: { breaks: only } }], 10 * MINUTE);
    fika.command(HAD);
    expect(fika.events.at(-1)).toMatchObject({ kind: 'fika', outcome: 'counted' });
  });
});

describe('what ends by itself', () => {
  it('is kept as a fact when it was there', () => {
    const day = after([START, LUNCH, END_PAUSE, STOP]);
    expect(day.events.map(({ type }) => type)).toEqual([
      ...['work.started', 'pause.started', 'pause.ended', 'work.stopped'],
    ]);
  });
});
