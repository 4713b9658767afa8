import { GRAIN, ROOM } from '../rulebook';
import { must } from '../seen';
import type { Rule } from './rule';

/** B9 and docs/architecture.md: a break in words is taken when the hands rested for half of it, and ends by main's timer. */
export const inWords: Rule = (books) => {
  let running = books.words;
  let rested = 0;
  let known = true;
  return (step) => {
    const { witness, input, events } = step;
    const { t, touched } = witness;
    const was = running;
    running = books.words;
    if (was !== null) {
      rested = Math.max(rested, Math.min(t, was.until) - Math.max(touched, was.from));
      const half = (was.until - was.from) / 2;
      for (const { from, to, out } of witness.returned)
        if (!out) rested = Math.max(rested, Math.min(to, was.until) - Math.max(from, was.from));
      known = known && input.idle !== 'unknown' && !witness.locked && books.sensed === null;
      for (const event of events) {
        if (event.type !== 'break.ended' || event.kind !== was.kind || input.type !== 'wake' || !known)
          continue;
        if (rested >= half + GRAIN)
          must(
            event.outcome === 'taken',
            'B9, in words',
            () => `${was.kind} in words: hands rested for ${rested} ms of ${2 * half}, and ${event.outcome}`,
          );
      }
      if (input.type === 'wake' && books.missedAt < was.from && books.sensed === null)
        must(
          t <= was.until + ROOM,
          'B9, in words',
          () => `${was.kind} in words goes on ${t - was.until} ms after its end`,
        );
    }
    if (running !== was) {
      rested = 0;
      known = input.idle !== 'unknown';
    }
  };
};
