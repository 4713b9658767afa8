import { addDays, instantOf, weekdayOf } from '../../shared/time/calendar';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import type { DayEvent } from '../../shared/workday/events';
import { Dice, OfficeWorker } from './person';
import { Simulation, ZONE } from './simulation';

/** The mornings of `count` workdays from Monday 4 January 2016 on: 08:00 in Stockholm, weekends left out. */
export function mornings(count: number): readonly number[] {
  const starts: number[] = [];
  for (let date = '2016-01-04'; starts.length < count; date = addDays(date, 1))
    if (weekdayOf(date) <= 5) starts.push(instantOf(date, '08:00', ZONE));
  return starts;
}

/** What came of a run of workdays. */
export interface Lived {
  readonly steps: number;
  readonly wakes: number;
  readonly refused: number;
  /** Time between start and stop of all days, ms. */
  readonly atWork: number;
}

/**
 * Lives through workdays, one after the other in the same companion, as somebody with an ordinary job does. `keep` gets
 * every event, `evening` hears of the end of every day.
 */
export function liveThrough(
  starts: readonly number[],
  keep: (event: DayEvent) => void = () => undefined,
  evening: () => void = () => undefined,
): Lived {
  const dice = new Dice(20_261_123);
  const first = starts[0] ?? 0;
  const simulation = new Simulation(first, new OfficeWorker(dice), keep);
  let atWork = 0;
  for (const start of starts) {
    simulation.passAll(start - first + dice.between(-20 * MINUTE, 20 * MINUTE) + 20 * MINUTE);
    const from = simulation.now;
    liveDay(simulation, dice);
    atWork += simulation.now - from;
    evening();
  }
  const { steps, wakes, refused } = simulation;
  return { steps, wakes, refused, atWork };
}

/** One day: plan, work, on some days a meeting, lunch away from a locked screen, work, close-out. */
function liveDay(simulation: Simulation, dice: Dice): void {
  const from = simulation.now;
  simulation.home(true);
  simulation.command({ type: 'day.start', place: 'home' });
  work(simulation, dice, from + 90 * SECOND);
  const goals = ['Svara på remissen', 'Ring Anna', 'Gå igenom budgeten'].map((text) => ({ id: null, text }));
  simulation.command({
    type: 'plan.save',
    plan: { goals, lunchAt: '12:00', lunchMinutes: 40, freshAirAt: '14:30', endAt: '16:30' },
  });
  simulation.home(false);
  if (dice.chance(0.6)) {
    work(simulation, dice, from + dice.between(1 * HOUR, 2.5 * HOUR));
    simulation.command({ type: 'meeting.start', minutes: 30 });
  }
  work(simulation, dice, from + dice.between(3.8 * HOUR, 4.3 * HOUR));
  eat(simulation, dice);
  work(simulation, dice, from + dice.between(8 * HOUR, 8.7 * HOUR));
  simulation.command({ type: 'day.stop' });
  const words = {
    done: 'Remissen är svarad',
    tomorrow: 'Budgeten',
    worked: 'Pauserna',
    change: 'Gå ut före lunch',
  };
  simulation.command({ type: 'closeout.save', closeOut: words });
}

/** Lunch of three quarters of an hour, the screen locked meanwhile; the first sign of life ends it. */
export function eat(simulation: Simulation, dice: Dice): void {
  simulation.command({ type: 'pause.start', kind: 'lunch', minutes: null });
  const back = simulation.now + dice.between(41 * MINUTE, 60 * MINUTE);
  simulation.person.rest(simulation.now, back);
  simulation.passAll(simulation.now + 10 * SECOND);
  simulation.presence('locked');
  simulation.passAll(back);
  simulation.presence('unlocked');
}

/** Works until `until`: most nudges are heeded, some put off, skipped, or worked through; breaks are held. */
export function work(simulation: Simulation, dice: Dice, until: number): void {
  while (!simulation.pass(until)) {
    const { phase } = simulation.state.breaks;
    if (phase.name === 'running') holdBreak(simulation, dice, phase.until - phase.since);
    if (phase.name === 'nudge') meetNudge(simulation, dice);
  }
}

/** Rests through the break; now and then it is left early. */
function holdBreak(simulation: Simulation, dice: Dice, lasts: number): void {
  simulation.paint();
  simulation.person.rest(simulation.now, simulation.now + lasts + dice.between(2 * SECOND, 20 * SECOND));
  if (!dice.chance(0.08)) return;
  if (simulation.pass(simulation.now + lasts / 4)) simulation.command({ type: 'break.leave' });
}

/** Sees the nudge after some seconds; a break cannot begin before the eighth. */
function meetNudge(simulation: Simulation, dice: Dice): void {
  const answer = dice.roll();
  if (!simulation.pass(simulation.now + dice.between(2 * SECOND, 7 * SECOND))) return;
  if (answer < 0.7) simulation.person.rest(simulation.now, simulation.now + 12 * SECOND);
  else if (answer < 0.8) postponeOrSkip(simulation);
  else if (answer < 0.88) simulation.command({ type: 'break.skip' });
}

/** A break that was put off twice already is skipped. */
function postponeOrSkip(simulation: Simulation): void {
  const before = simulation.refused;
  simulation.command({ type: 'break.postpone' });
  if (simulation.refused > before) simulation.command({ type: 'break.skip' });
}
