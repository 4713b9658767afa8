import { uuidv7, type Chance } from '../../shared/chance';
import { instantOf, weekdayOf, type LocalDate } from '../../shared/time/calendar';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import type { DayEvent, DayPlan, NewEvent, Place } from '../../shared/workday/events';
import { Dice, OfficeWorker } from '../bench/person';
import { Simulation, ZONE } from '../bench/simulation';
import { eat, work } from '../bench/workdays';
import { pick, wordsOf, type Words } from './words';
import type { PlannedDay } from './year-plan';

/**
 * Lives through years with the real companion, so that what is on record came about as it does for a person: breaks that
 * were heeded or not, meetings, lunches away from a locked screen, stops that were forgotten and mended the next morning.
 * What no command of it tells is recorded beside it, in the order in which it happened. The same seed gives the same life.
 */
export function live(days: readonly PlannedDay[], seed: number, keep: (event: DayEvent) => void): void {
  const first = days[0];
  if (first === undefined) return;
  new Life(instantOf(first.date, '06:00', ZONE), seed, keep).live(days);
}

class Life {
  readonly #dice: Dice;
  readonly #begun: number;
  readonly #keep: (event: DayEvent) => void;
  readonly #simulation: Simulation;
  #chance: Chance;
  /** The last day of work, where its stop was forgotten. */
  #unended: LocalDate | null = null;
  /** A change that a close-out named and that nothing was said of yet. */
  #wanted: LocalDate | null = null;

  constructor(begun: number, seed: number, keep: (event: DayEvent) => void) {
    this.#dice = new Dice(seed);
    this.#begun = begun;
    this.#keep = keep;
    this.#chance = [seed, 2, 3, 4];
    const person = new OfficeWorker(new Dice(seed + 1));
    this.#simulation = new Simulation(begun, person, (event) => this.#keep(this.#enriched(event)));
  }

  live(days: readonly PlannedDay[]): void {
    for (const { date, kind } of days) {
      if (kind === 'work') this.#workday(date);
      else this.#markedDay(date, kind);
    }
  }

  /** A day without work is marked in the morning, as long as no other day is open. */
  #markedDay(date: LocalDate, kind: PlannedDay['kind']): void {
    this.#sleepUntil(this.#at(date, '07:15') + this.#dice.between(0, 40 * MINUTE));
    this.#mendStop();
    this.#record(date, { type: 'day.marked', kind });
  }

  #workday(date: LocalDate): void {
    const dice = this.#dice;
    this.#sleepUntil(this.#at(date, '07:10') + dice.between(0, 95 * MINUTE));
    this.#mendStop();
    const words = wordsOf(dice);
    const from = this.#simulation.now;
    const isShort = weekdayOf(date) === 5 && dice.chance(0.7);
    const length = isShort ? dice.between(6.2 * HOUR, 7.2 * HOUR) : dice.between(7.8 * HOUR, 9.1 * HOUR);
    this.#command({ type: 'day.start', place: this.#place(date) });
    this.#answerChange();
    work(this.#simulation, dice, from + dice.between(1, 4) * MINUTE);
    if (dice.chance(0.9)) this.#plan(words);
    if (dice.chance(0.55)) this.#meet(from + dice.between(1 * HOUR, 2.5 * HOUR));
    work(this.#simulation, dice, from + dice.between(3.7 * HOUR, 4.4 * HOUR));
    if (dice.chance(0.95)) eat(this.#simulation, dice);
    if (dice.chance(0.5)) this.#record(date, { type: 'slot.marked', slot: 'air', had: true });
    if (dice.chance(0.08)) this.#errand();
    if (dice.chance(0.35)) this.#meet(from + dice.between(5.2 * HOUR, 6 * HOUR));
    if (dice.chance(0.4)) this.#record(date, { type: 'slot.marked', slot: 'contact', had: true });
    if (dice.chance(0.15)) this.#record(date, { type: 'slot.marked', slot: 'read-up', had: true });
    work(this.#simulation, dice, from + length);
    this.#tickGoals();
    if (dice.chance(0.012)) {
      this.#unended = date;
      this.#simulation.presence('locked');
      return;
    }
    this.#command({ type: 'day.stop' });
    if (dice.chance(0.85)) this.#closeOut(date, words);
    if (dice.chance(0.045)) this.#evening(date);
    if (dice.chance(0.02)) this.#correct(date);
  }

  #plan({ goals }: Words): void {
    const plan = {
      goals: goals.map((text) => ({ id: null, text })),
      lunchAt: pick(this.#dice, ['11:30', '11:45', '12:00', '12:15']),
      lunchMinutes: pick(this.#dice, [30, 40, 45, 60]),
      freshAirAt: this.#dice.chance(0.6) ? pick(this.#dice, ['10:00', '13:00', '14:30']) : null,
      endAt: pick(this.#dice, ['16:00', '16:30', '16:45', '17:00']),
    };
    this.#command({ type: 'plan.save', plan });
  }

  /** What the plan page asks besides, as far as the person says it. */
  #enriched(event: DayEvent): DayEvent {
    if (event.type !== 'plan.saved') return event;
    const dice = this.#dice;
    const goals = event.plan.goals.map((goal, index) => ({
      ...goal,
      ...(dice.chance(0.4) ? { weight: index === 0 ? ('heavy' as const) : ('light' as const) } : {}),
      ...(dice.chance(0.1) ? { unsure: true as const } : {}),
    }));
    const more = dice.chance(0.25)
      ? [{ id: `${event.id}-more`, text: 'Städa bland filerna', ifTime: true as const }]
      : [];
    const plan: DayPlan = {
      ...event.plan,
      goals: [...goals, ...more],
      fikaAt: dice.chance(0.5) ? '09:30' : null,
      contactAt: dice.chance(0.2) ? '14:00' : null,
    };
    return { ...event, plan };
  }

  #tickGoals(): void {
    for (const { id } of this.#simulation.state.day?.plan?.goals ?? [])
      if (this.#dice.chance(0.6)) this.#command({ type: 'goal.mark', goal: id, done: true });
  }

  #meet(at: number): void {
    work(this.#simulation, this.#dice, at);
    this.#command({ type: 'meeting.start', minutes: pick(this.#dice, [30, 45, 60]) });
  }

  #errand(): void {
    const until = this.#simulation.now + this.#dice.between(15 * MINUTE, 50 * MINUTE);
    this.#command({ type: 'pause.start', kind: 'errand', minutes: 60 });
    this.#simulation.person.rest(this.#simulation.now, until);
    this.#simulation.passAll(until);
    this.#command({ type: 'pause.end' });
  }

  #closeOut(date: LocalDate, { closeOut, felt, how }: Words): void {
    const dice = this.#dice;
    const beginning = { at: pick(dice, ['08:00', '08:30', null]), place: null, how };
    const all = {
      ...closeOut,
      ...(felt === '' ? {} : { felt }),
      ...(dice.chance(0.3) ? { beginning } : {}),
    };
    this.#pass(dice.between(1, 3) * MINUTE);
    this.#command({ type: 'closeout.save', closeOut: all });
    if (closeOut.change !== '') this.#wanted = date;
  }

  /** Now and then there is something left to do when the children sleep. */
  #evening(date: LocalDate): void {
    this.#sleepUntil(this.#at(date, '19:30') + this.#dice.between(0, 70 * MINUTE));
    this.#command({ type: 'day.start', place: 'home' });
    work(this.#simulation, this.#dice, this.#simulation.now + this.#dice.between(35 * MINUTE, 120 * MINUTE));
    this.#command({ type: 'day.stop' });
  }

  /** The lunch that nobody told of is told of afterwards. */
  #correct(date: LocalDate): void {
    const { day } = this.#simulation.state;
    const [span] = day?.spans ?? [];
    if (day?.date !== date || span?.to == null) return;
    const told = day.pauses.flatMap(({ kind, from, to }) =>
      to === null ? [] : [{ kind, from: from.wall, to: to.wall }],
    );
    const noon = instantOf(date, '11:50', ZONE);
    const lunch = { kind: 'lunch' as const, from: noon, to: noon + 35 * MINUTE };
    const hasLunch =
      told.some(({ kind }) => kind === 'lunch') || span.from.wall > noon || span.to.wall < lunch.to;
    const spans = day.spans.flatMap(({ from, to }) =>
      to === null ? [] : [{ from: from.wall, to: to.wall }],
    );
    const late = spans.map(({ from, to }, index) => ({ from, to: index === 0 ? to + 10 * MINUTE : to }));
    this.#pass(5 * MINUTE);
    this.#record(date, {
      type: 'times.corrected',
      spans: hasLunch ? late.slice(0, 1) : spans,
      pauses: hasLunch ? told.filter(({ to }) => to <= (late[0]?.to ?? 0)) : [...told, lunch],
      place: day.place,
    });
  }

  #answerChange(): void {
    if (this.#wanted !== null && this.#dice.chance(0.6)) {
      const answer = this.#dice.chance(0.5) ? 'done' : 'keep';
      this.#record(this.#wanted, { type: 'change.answered', answer });
    }
    this.#wanted = null;
  }

  /** The question about the stop that was forgotten, answered with one click. */
  #mendStop(): void {
    if (this.#unended === null) return;
    this.#simulation.presence('unlocked');
    const { repair } = this.#simulation.state;
    if (repair === null) throw new Error(`Nothing asks about the stop of ${this.#unended}.`);
    this.#command({ type: 'repair.answer', answer: { stoppedAt: repair.stoppedAt } });
    this.#unended = null;
  }

  #place(date: LocalDate): Place {
    if (this.#dice.chance(0.03)) return 'move';
    const isOfficeDay = [2, 4].includes(weekdayOf(date));
    return this.#dice.chance(isOfficeDay ? 0.85 : 0.1) ? 'office' : 'home';
  }

  /** Nobody is at the desk until then; after a stop that was forgotten, the machine slept. */
  #sleepUntil(at: number): void {
    const until = Math.max(at, this.#simulation.now + MINUTE);
    this.#simulation.person.rest(this.#simulation.now, until);
    this.#simulation.passAll(until + SECOND);
  }

  #pass(ms: number): void {
    this.#simulation.passAll(this.#simulation.now + ms);
  }

  #command(command: Parameters<Simulation['command']>[0]): void {
    this.#simulation.command(command);
  }

  /** A fact beside the companion, with room on both sides so that ids stay in order. */
  #record(day: LocalDate, fact: NewEvent): void {
    this.#pass(2 * SECOND);
    const at = this.#begun + this.#simulation.now;
    const [id, chance] = uuidv7(this.#chance, at - SECOND);
    this.#chance = chance;
    this.#keep({ at: at - SECOND, ...fact, id, day, zone: ZONE });
  }

  /** When it is that time on that date, in the simulation's own ms. */
  #at(date: LocalDate, time: string): number {
    return instantOf(date, time, ZONE) - this.#begun;
  }
}
