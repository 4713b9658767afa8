import { must } from '../seen';
import type { Rule } from './rule';

const ROW = 3;

/** B7: three breaks in a row passed over, and only then, a gentler profile is offered. */
export const offer: Rule = () => {
  let row = 0;
  return ({ before, after, events }) => {
    let most = 0;
    for (const event of events) {
      if (event.type !== 'break.ended') continue;
      row = event.outcome === 'passed' ? row + 1 : 0;
      most = Math.max(most, row);
    }
    if (after.offerGentler && !before.offerGentler)
      must(
        Math.max(row, most) >= ROW,
        'B7',
        () => `a gentler profile is offered after ${row} breaks passed over in a row`,
      );
  };
};
