import { describe, expect, it } from 'vitest';
import { HOUR } from '../../shared/time/moment';
import type { Command } from '../../shared/companion/commands';
import { Driver } from './driver';

/** Monday morning after a Friday that nobody ended. */
function forgottenFriday(): Driver {
  const friday = new Driver('Europe/Stockholm', '2026-11-20T08:00');
  friday.command({ type: 'day.start', place: 'home' });
  friday.pass(2 * HOUR);
  return new Driver('Europe/Stockholm', '2026-11-23T08:00', {}, { events: friday.events, pulse: null });
}

const WORDS: readonly Command[] = [
  {
    type: 'plan.save',
    plan: {
      goals: [{ id: null, text: 'Svara på remissen' }],
      lunchAt: '12:00',
      lunchMinutes: 30,
      freshAirAt: null,
      endAt: '16:30',
    },
  },
  { type: 'goal.mark', goal: 'any', done: true },
  { type: 'closeout.save', closeOut: { done: 'Allt', tomorrow: '', worked: '', change: '' } },
];

describe('a day that nobody ended', () => {
  it.each(WORDS)('takes no $type until the question about it is answered', (command) => {
    const monday = forgottenFriday();
    const { events, result } = monday.command(command);
    expect(result).toEqual({ ok: false, reason: 'answer-repair-first' });
    expect(events).toEqual([]);
  });

  it('takes a plan for the new day afterwards', () => {
    const monday = forgottenFriday();
    monday.command({
      type: 'repair.answer',
      answer: { stoppedAt: monday.state.repair?.stoppedAt ?? Number.NaN },
    });
    monday.command({ type: 'day.start', place: 'home' });
    const [plan] = WORDS;
    if (plan !== undefined) expect(monday.command(plan).events[0]?.day).toBe('2026-11-23');
    expect.hasAssertions();
  });
});
