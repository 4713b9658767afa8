import { describe, expect, it } from 'vitest';
import { LIMITS, type Command, type GoalDraft, type PlanDraft } from '../../shared/companion/commands';
import type { Settings } from '../../shared/settings';
import { HOUR } from '../../shared/time/moment';
import type { Goal } from '../../shared/workday/events';
import { Driver } from './driver';

const START: Command = { type: 'day.start', place: 'home' };
const EMPTY: PlanDraft = { goals: [], lunchAt: null, lunchMinutes: 30, freshAirAt: null, endAt: '16:30' };
const save = (...goals: readonly GoalDraft[]): Command => ({ type: 'plan.save', plan: { ...EMPTY, goals } });
const GOOD: Partial<Settings> = {
  goodHours: { 1: { from: '09:00', to: '11:00' }, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null },
};

function at(settings: Partial<Settings>, ...said: readonly Command[]): Driver {
  const day = new Driver('Europe/Stockholm', '2026-11-23T08:00', settings);
  for (const command of [START, ...said])
    expect(day.command(command).result, command.type).toEqual({ ok: true });
  return day;
}
const goalsOf = (day: Driver): readonly Goal[] => day.snapshot.day?.plan?.goals ?? [];

describe('a plan that is saved', () => {
  it('keeps what is known of each goal, and the line for when things go otherwise', () => {
    const known = { weight: 'heavy', deadline: '2026-11-27', unsure: true, at: '13:00' } as const;
    const day = at(
      {},
      {
        type: 'plan.save',
        plan: {
          ...EMPTY,
          goals: [
            { id: 'a', text: ' Remissen ', ...known },
            { id: null, text: 'Sist', ifTime: true },
          ],
          ...{ fikaAt: '14:30', contactAt: null, readUpAt: '08:00' },
          ifThen: { when: ' mötet drar ut ', then: ' i morgon ' },
        },
      },
    );
    expect(day.snapshot.day?.plan).toMatchObject({
      goals: [
        { id: 'a', text: 'Remissen', ...known },
        { text: 'Sist', ifTime: true },
      ],
      ...{ fikaAt: '14:30', contactAt: null, readUpAt: '08:00' },
      ifThen: { when: 'mötet drar ut', then: 'i morgon' },
    });
    expect(day.snapshot.day).toMatchObject({ fikaAt: Date.parse('2026-11-23T14:30+01:00'), contactAt: null });
  });

  it('has no line that says nothing', () => {
    const day = at({}, { type: 'plan.save', plan: { ...EMPTY, ifThen: { when: ' ', then: '' } } });
    expect(day.snapshot.day?.plan).not.toHaveProperty('ifThen');
  });

  it('takes so many goals, and no more of either sort', () => {
    const many = (count: number, more: Partial<GoalDraft>): readonly GoalDraft[] =>
      Array.from({ length: count }, (_, index) => ({ id: `${index}`, text: 'x', ...more }));
    const own = many(LIMITS.goals, {});
    const rest = many(LIMITS.goalsIfTime, { ifTime: true });
    const day = at({}, save(...own, ...rest));
    const tooLong = { ok: false, reason: 'too-long' };
    expect(day.command(save(...many(LIMITS.goals + 1, {}))).result).toEqual(tooLong);
    expect(day.command(save(...many(LIMITS.goalsIfTime + 1, { ifTime: true }))).result).toEqual(tooLong);
    const line = { when: 'x'.repeat(LIMITS.line + 1), then: '' };
    expect(day.command({ type: 'plan.save', plan: { ...EMPTY, ifThen: line } }).result).toEqual(tooLong);
    const other = { when: '', then: 'x'.repeat(LIMITS.line + 1) };
    expect(day.command({ type: 'plan.save', plan: { ...EMPTY, ifThen: other } }).result).toEqual(tooLong);
    expect(goalsOf(day)).toHaveLength(LIMITS.goals + LIMITS.goalsIfTime);
  });
});

describe('goals find their place', () => {
  const HEAVY = { id: null, text: 'Remissen', weight: 'heavy' } as const;
  const LIGHT = { id: null, text: 'Mejlen', weight: 'light' } as const;

  it('when they are new, by the good hours of that weekday', () => {
    expect(goalsOf(at(GOOD, save(HEAVY, LIGHT))).map((goal) => goal.at)).toEqual(['09:00', '08:00']);
    expect(goalsOf(at({}, save(HEAVY, LIGHT))).map((goal) => goal.at)).toEqual([undefined, undefined]);
  });

  it('round the meetings that the calendar knows of', () => {
    const day = at(GOOD);
    const busy = [{ from: Date.parse('2026-11-23T08:30+01:00'), to: Date.parse('2026-11-23T09:45+01:00') }];
    day.readCalendar(busy);
    day.command(save(HEAVY, LIGHT));
    expect(goalsOf(day).map((goal) => goal.at)).toEqual(['09:45', '11:00']);
  });

  it('and none when they were there without one: so it is after they were taken away', () => {
    const day = at(GOOD, save(HEAVY));
    const [goal] = goalsOf(day);
    day.command(save({ ...HEAVY, id: goal?.id ?? '' }));
    expect(goalsOf(day)[0]).not.toHaveProperty('at');
    day.command({ type: 'plan.place' });
    expect(goalsOf(day)[0]?.at).toBe('09:00');
    const before = day.events.length;
    day.command({ type: 'plan.place' });
    expect(day.events).toHaveLength(before);
  });

  it('nowhere before there is a plan', () => {
    const day = at(GOOD, { type: 'plan.place' });
    expect(day.snapshot.day?.plan).toBeNull();
    expect(new Driver().command({ type: 'plan.place' }).result).toEqual({ ok: false, reason: 'no-day' });
  });
});

describe('what the day before left', () => {
  const STOP: Command = { type: 'day.stop' };
  const words = { done: '', tomorrow: '', worked: '', change: '' };

  it('is the goals that were not ticked, also without a word', () => {
    const day = at(
      {},
      save({ id: 'a', text: 'A', weight: 'light' }, { id: 'b', text: 'B' }),
      { type: 'goal.mark', goal: 'b', done: true },
      STOP,
    );
    day.pass(24 * HOUR);
    expect(day.snapshot.yesterday).toEqual({
      ...{ date: '2026-11-23', tomorrow: '', change: '', answer: null, beginning: null },
      unfinished: [{ id: 'a', text: 'A', weight: 'light' }],
    });
  });

  it('is how this one begins', () => {
    const beginning = { at: '08:30', place: 'office', how: 'Läs brevet' } as const;
    const day = at({}, STOP, { type: 'closeout.save', closeOut: { ...words, beginning } });
    day.pass(24 * HOUR);
    expect(day.snapshot.yesterday).toMatchObject({ beginning, unfinished: [] });
  });

  it('is nothing when all is done and nothing said', () => {
    const day = at({}, save({ id: 'b', text: 'B' }), { type: 'goal.mark', goal: 'b', done: true }, STOP);
    day.pass(24 * HOUR);
    expect(day.snapshot.yesterday).toBeNull();
  });

  it('knows what became of the change, answered before the next start or after it', () => {
    for (const starts of [false, true]) {
      const day = at({}, STOP, { type: 'closeout.save', closeOut: { ...words, change: 'Gå ut' } });
      day.pass(24 * HOUR);
      if (starts) day.command(START);
      const shown = day.snapshot.day;
      day.command({ type: 'change.answer', day: '2026-11-23', answer: 'keep' });
      expect(day.snapshot.yesterday).toMatchObject({ change: 'Gå ut', answer: 'keep' });
      expect(day.events.at(-1)).toMatchObject({ type: 'change.answered', day: '2026-11-23', answer: 'keep' });
      expect(day.snapshot.day).toEqual(shown);
      const again = new Driver(day.zone, '2026-11-24T12:00', {}, { events: day.events, pulse: null });
      expect(again.snapshot.yesterday).toMatchObject({ answer: 'keep' });
    }
  });

  it('cannot be answered for a day that closed without words', () => {
    const day = at({}, STOP);
    const no = { ok: false, reason: 'no-day' };
    expect(day.command({ type: 'change.answer', day: '2026-11-23', answer: 'done' }).result).toEqual(no);
    expect(day.command({ type: 'change.answer', day: '2026-11-22', answer: 'done' }).result).toEqual(no);
  });
});

describe('what was had', () => {
  it('is marked on the day and taken back', () => {
    const day = at({}, { type: 'slot.mark', slot: 'air', had: true });
    expect(day.snapshot.day?.slots).toEqual(['air']);
    day.command({ type: 'slot.mark', slot: 'air', had: false });
    expect(day.snapshot.day?.slots).toEqual([]);
    const slot = { type: 'slot.mark', slot: 'contact', had: true } as const;
    expect(new Driver().command(slot).result).toEqual({ ok: false, reason: 'no-day' });
  });
});
