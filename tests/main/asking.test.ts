import { describe, expect, it } from 'vitest';
import { askingOf } from '../../main/desktop/asking';
import type { BreakView } from '../../shared/companion/snapshot';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import { parseCommand } from '../../main/ipc/schemas';
import { at, WORK, ZONE } from '../views/base';
import { MINUTE } from '../../shared/time/moment';
import { chooseCard } from '../../shared/companion/card';

const words = { say: translator('sv'), format: formatter('sv', ZONE), language: 'sv' } as const;
const nudge = {
  kind: 'short',
  name: null,
  surface: 'card',
  latestAt: at('11:38'),
  canPostpone: true,
  postponeMs: 5 * MINUTE,
  postponed: 0,
  canSkip: true,
} as const;
const pauseOver = { kind: 'lunch', endedAt: at('12:47'), untilAt: at('12:52') } as const;
const running: BreakView = {
  id: 'b',
  kind: 'short',
  name: null,
  surface: 'card',
  startedAt: 0,
  endsAt: 1,
  lastsMs: 1,
  leftMs: 1,
  activity: 'act-eyes-far',
  canLeave: true,
};

describe('what a card asks, as a notification', () => {
  it('is nothing when nothing is asked, and nothing while a break runs', () => {
    expect(askingOf(WORK, words)).toBeNull();
    expect(askingOf({ ...WORK, nudge, break: running }, words)).toBeNull();
  });

  it('a nudge: now, later, skip; what cannot be put off has no "later"', () => {
    expect(askingOf({ ...WORK, nudge }, words)).toEqual({
      key: 'nudge short',
      title: 'Kort paus på väg',
      body: 'När du stannar upp, senast 11:38.',
      answers: [
        { label: 'Nu', command: { type: 'break.now', kind: 'short' } },
        { label: 'Om 5\u00a0min', command: { type: 'break.postpone' } },
        { label: 'Hoppa över', command: { type: 'break.skip' } },
      ],
    });
    const last = askingOf({ ...WORK, nudge: { ...nudge, canPostpone: false } }, words);
    expect(last?.answers.map(({ label }) => label)).toEqual(['Nu', 'Hoppa över']);
    const strict = askingOf({ ...WORK, nudge: { ...nudge, canSkip: false } }, words);
    expect(strict?.answers.map(({ label }) => label)).toEqual(['Nu', 'Om 5\u00a0min']);
  });

  it.each([
    ['the question at the end of a pause', { pauseOver }, ['pause.end', 'pause.extend']],
    ['lunch', { prompt: { kind: 'lunch', tip: null } }, ['pause.start', 'prompt.dismiss']],
    [
      'the end of a meeting',
      { meetingOver: { endedAt: at('11:30'), untilAt: at('11:35'), planned: true } },
      ['meeting.over', 'meeting.over', 'meeting.over'],
    ],
    ['a long call', { longCall: { reason: 'call', sinceAt: at('08:20') } }, ['call.answer', 'call.answer']],
    ['a gentler rhythm', { prompt: { kind: 'gentler', tip: null } }, ['profile.answer', 'profile.answer']],
    ['the planned end', { prompt: { kind: 'planned-end', tip: null } }, ['day.stop', 'prompt.dismiss']],
    [
      'low sun',
      {
        prompt: {
          kind: 'glare',
          tip: null,
          spell: { kind: 'eyes', side: 'left', from: at('14:05'), to: at('15:20') },
        },
      },
      ['prompt.dismiss'],
    ],
    [
      'the group about to meet',
      { prompt: { kind: 'group-in', tip: null, meetsAt: at('08:30') } },
      ['app.open', 'prompt.dismiss'],
    ],
    [
      'the time to light the room',
      { prompt: { kind: 'dusk', tip: null, checkLamps: true } },
      ['prompt.dismiss'],
    ],
    [
      'a season that has begun',
      { prompt: { kind: 'season-check', tip: null } },
      ['app.open', 'prompt.dismiss'],
    ],
    [
      'the end of a period of working at home',
      { prompt: { kind: 'period-review', tip: null, endedOn: '2026-09-30' } },
      ['app.open', 'prompt.dismiss'],
    ],
    ['a tip', { prompt: { kind: 'tip', tip: 'eyes-03' } }, ['prompt.dismiss']],
  ] as const)('%s: each button is a command that main takes', (_what, change, commands) => {
    const asking = askingOf({ ...WORK, ...change }, words);
    expect(asking?.answers.map(({ command }) => command.type)).toEqual(commands);
    for (const { command } of asking?.answers ?? []) expect(parseCommand(command)).toEqual(command);
    expect(asking?.title).not.toBe('');
    expect(asking?.body).not.toBe('');
  });

  it('says from where low sun comes and until when, and when a period ended', () => {
    const spell = { kind: 'eyes', side: 'left', from: at('14:05'), to: at('15:20') } as const;
    const sun = askingOf({ ...WORK, prompt: { kind: 'glare', tip: null, spell } }, words);
    expect(sun?.title).toBe('Låg sol från vänster 14:05–15:20');
    const mirrored = { ...spell, kind: 'screen' } as const;
    const screen = askingOf({ ...WORK, prompt: { kind: 'glare', tip: null, spell: mirrored } }, words);
    expect(screen?.body).not.toBe(sun?.body);
    const period = askingOf(
      { ...WORK, prompt: { kind: 'period-review', tip: null, endedOn: '2026-09-30' } },
      words,
    );
    expect(period?.body).toContain('onsdag 30 september 2026');
  });

  it('comes in the order of the card', () => {
    const all = { ...WORK, nudge, pauseOver, prompt: { kind: 'tip', tip: 'eyes-03' } } as const;
    for (const change of [{}, { pauseOver: null }, { pauseOver: null, nudge: null }]) {
      const snapshot = { ...all, ...change };
      expect(
        askingOf(snapshot, words)?.key.startsWith(chooseCard(snapshot).type.replace('prompt', 'tip')),
      ).toBe(true);
    }
  });
});
