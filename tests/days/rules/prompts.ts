import { MINUTE } from '../../domain/machine';
import { ROOM } from '../rulebook';
import { didCommand } from '../books';
import { isOffWork } from './off-work';
import { must } from '../seen';
import type { Rule } from './rule';

const MOST = 6;
const MOST_TIPS = 3;
const APART = 15 * MINUTE;

/** B14: prompts at work share one budget: six a workday, 15 min apart, three of them tips: on light, on the body, on the work; and each is on record. */
export const prompts: Rule = (books) => {
  const shown = new Map<string, { all: number; tips: number }>();
  let last = { t: -Infinity, started: 0 };
  return (step) => {
    const { before, after, events, witness } = step;
    const { t } = witness;
    for (const event of events) {
      // An answer that is given unasked puts the question on record, and shows nothing.
      if (event.type !== 'prompt.shown' || didCommand(step, 'profile.answer')) continue;
      // What is asked off work is not of the budget (W1).
      if (isOffWork(event.prompt)) {
        must(books.open === null, 'B14', () => `${event.prompt} at work`);
        continue;
      }
      const day = shown.get(event.day) ?? { all: 0, tips: 0 };
      day.all += 1;
      if (event.prompt === 'tip') day.tips += 1;
      shown.set(event.day, day);
      must(day.all <= MOST, 'B14', () => `the ${day.all}. prompt of ${event.day}`);
      must(day.tips <= MOST_TIPS, 'B14', () => `the ${day.tips}. tip of ${event.day}`);
      // What a restart knows of the last prompt is its wall time alone.
      const known = last.started === books.started || books.clockSetAt < last.t;
      if (known)
        must(
          t - last.t >= APART - ROOM,
          event.prompt === 'gentler' ? 'B14, gentler' : 'B14',
          () => `a prompt ${t - last.t} ms after the last`,
        );
      last = { t, started: books.started };
      must(books.open !== null, 'B14', () => 'a prompt off work');
    }
    const { prompt } = after;
    if (prompt !== null && before.prompt?.kind !== prompt.kind && step.start === null)
      must(
        events.some((event) => event.type === 'prompt.shown' && event.prompt === prompt.kind),
        'B14',
        () => `${prompt.kind} shows and is not on record`,
      );
    if (prompt?.kind === 'tip' && before.prompt === null)
      must(after.settings.tips, 'B14', () => 'a tip, and tips are off');
  };
};
