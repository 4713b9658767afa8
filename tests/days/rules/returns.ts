import { appears, wants } from '../books';
import { AWAY, HOLD, ROOM } from '../rulebook';
import { must } from '../seen';
import type { Rule } from './rule';

/** B3: nothing overdue right after a return, nothing while locked, and no break whose end has passed. */
export const returns: Rule = (books) => {
  let back = -Infinity;
  let askedAt = -Infinity;
  let blindAt = -Infinity;
  let wasBlind = false;
  return (step) => {
    const { after, input, witness, delay } = step;
    const { t } = witness;
    if (wants(step)) askedAt = t;
    const blind = books.meeting !== null || books.sensed !== null || input.idle === 'unknown';
    if (blind || wasBlind) blindAt = t;
    wasBlind = blind;
    // Silence in a call is no absence (B1).
    for (const { noticed, out, slept, from, to } of witness.returned) {
      const seen = blindAt < from;
      if (out ? noticed > 0 && (seen || !slept) : noticed >= AWAY + ROOM && seen) back = to;
    }
    const since = t - back;
    const wanted = askedAt >= back || books.break?.wanted === true;
    if (since > 0 && since < HOLD - ROOM && !wanted && books.started < back) {
      must(after.nudge === null, 'B3', () => `a nudge ${since} ms after the return`);
      must(appears(step, 'break') === null, 'B3', () => `a break ${since} ms after the return`);
    }
    if (witness.locked && input.type !== 'command') {
      must(appears(step, 'nudge') === null, 'B3', () => 'a nudge behind a locked screen');
      must(appears(step, 'break') === null, 'B3', () => 'a break behind a locked screen');
    }
    if (after.break === null) return;
    const { leftMs, lastsMs } = after.break;
    must(leftMs > 0, 'B3', () => `a break is shown ${-leftMs} ms after its end`);
    must(leftMs <= lastsMs, 'B9', () => `${leftMs} ms left of a break of ${lastsMs}`);
    must(
      delay !== null && delay <= leftMs + 1,
      'B9',
      () => `nobody ends the break: the next look is in ${delay ?? 'no time'}`,
    );
  };
};
