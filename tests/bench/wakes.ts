import { HOUR } from '../../shared/time/moment';
import { CountingClock } from '../main/counting-clock';
import { drawAtOnce, freshCompanion } from '../main/fresh-companion';
import { inDigits, type Row } from './figures';
import { absentee, Dice, OfficeWorker, steadyTypist, type Person } from './person';

/** Hours that are looked at, after a first one that is not. */
const HOURS = 6;

/** How often the app's one timer wakes the process, in each state a day has, counted on a simulated clock. */
export async function measureWakes(): Promise<readonly Row[]> {
  const start = new CountingClock().now().mono;
  const cases: readonly [string, Person, boolean][] = [
    ['off work', steadyTypist, false],
    ['at work, typing without a pause', steadyTypist, true],
    ['at work, typing with lulls', new OfficeWorker(new Dice(7)), true],
    ['at work, nobody at the keyboard', absentee(start), true],
  ];
  const rows: Row[] = [];
  for (const [what, person, atWork] of cases) {
    const wakes = (await countWakes(person, atWork)) / HOURS;
    const figure = `${inDigits(wakes)} per hour`;
    rows.push({ what: `wake-ups, ${what}`, figure, note: 'window closed; signs of life included' });
  }
  return rows;
}

async function countWakes(person: Person, atWork: boolean): Promise<number> {
  const clock = new CountingClock();
  const companion = freshCompanion({
    clock,
    idle: () => person.idle(clock.now().mono),
  });
  drawAtOnce(companion);
  if (atWork) await companion.command({ type: 'day.start', place: 'home' });
  await clock.simulated.advanceAndSettle(HOUR);
  const before = clock.fired;
  await clock.simulated.advanceAndSettle(HOURS * HOUR);
  companion.close();
  return clock.fired - before;
}
