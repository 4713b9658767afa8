import { describe, expect, it } from 'vitest';
import type { COPYABLE } from '../../../shared/contract';
import { translator } from '../../../shared/messages';
import { formatter } from '../../../shared/messages/format';
import { copyableText } from '../../../shared/plan/copyable';
import { questionsFor } from '../../../shared/plan/questions';
import type { Goal } from '../../../shared/workday/events';
import { Driver } from '../../companion/driver';

const format = formatter('sv', 'Europe/Stockholm');
const GOALS: readonly Goal[] = [
  { id: 'a', text: 'Remissen', unsure: true, deadline: '2026-11-27' },
  { id: 'b', text: 'Mejlen' },
  { id: 'c', text: 'Budget & bokslut', unsure: true, ifTime: true },
];

describe('the questions for the manager', () => {
  it('are the goals that are unsure, with the deadline that is known', () => {
    expect(questionsFor(GOALS, translator('sv'), format)).toEqual({
      subject: 'Fråga om prioritering',
      body: [
        'Hej,',
        'Jag är osäker på ordningen, eller på när det ska vara klart, för de här uppgifterna:',
        '– Remissen (jag räknar med fredag 27 november)\n– Budget & bokslut',
        'Vad är viktigast, och när behöver det vara klart?',
      ].join('\n\n'),
    });
  });

  it('are in English too, and of one thing in the singular', () => {
    const one = questionsFor(GOALS.slice(0, 1), translator('en'), formatter('en', 'Europe/Stockholm'));
    expect(one?.body).toContain('this task:\n\n– Remissen (I am counting on Friday 27 November)');
    expect(one?.body).toMatch(/How important is it, and when does it need to be done\?$/);
  });

  it('are none when nothing is unsure', () => {
    expect(questionsFor(GOALS.slice(1, 2), translator('sv'), format)).toBeNull();
  });
});

describe('what may be copied', () => {
  const copy = (what: (typeof COPYABLE)[number], snapshot = new Driver().snapshot): string | null =>
    copyableText(what, snapshot, translator('sv'), format);

  it('is the questions of the plan that is kept, or nothing', () => {
    expect(copy('questions')).toBeNull();
    const day = new Driver();
    day.command({ type: 'day.start', place: 'home' });
    const times = { lunchAt: null, lunchMinutes: 30, freshAirAt: null, endAt: null };
    day.command({ type: 'plan.save', plan: { goals: GOALS, ...times } });
    expect(copy('questions', day.snapshot)).toBe(questionsFor(GOALS, translator('sv'), format)?.body);
  });

  it('is what is left to bring up at the check-in, or nothing', () => {
    expect(copy('agenda')).toBeNull();
    const day = new Driver();
    const lines = [
      { text: 'Lönen', done: true },
      { text: 'Skärmen', done: false },
    ];
    day.command({ type: 'agenda.save', agenda: { lines, openHours: 'tisdagar' } });
    expect(copy('agenda', day.snapshot)).toBe('Jag vill ta upp:\n- Skärmen');
  });

  it('is a sentence for those around, one for work and one for after it', () => {
    expect(copy('at-work')).toBe('Jag jobbar nu, fast jag sitter här hemma.');
    expect(copy('off-work')).toBe('Arbetsdagen är slut. Resten av dagen är jag ledig.');
  });
});
