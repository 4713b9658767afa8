import { MINUTE, SECOND } from '../../domain/machine';
import { appears, wants, wordsIn } from '../books';
import { ANSWER, LATEST, ROOM } from '../rulebook';
import { must } from '../seen';
import type { Rule } from './rule';

/** A nudge can be read before its break comes. */
const READ = 8 * SECOND;
/** A lull of 3 to 5 s: ours is 4. */
const LULL = 3 * SECOND;
const A_BIT = 100;

/** B5: first a nudge, then the break in a lull, at most 5 min later (and a second for the sensors). */
export const nudges: Rule = (books) => {
  let nudge: { readonly kind: string; readonly from: number; latest: number } | null = null;
  let idleKnown = true;
  return (step) => {
    const known = idleKnown;
    idleKnown = step.input.idle !== 'unknown';
    const { after, input, witness, delay } = step;
    const { t } = witness;
    const began =
      wordsIn(step) !== null && step.before.break === null ? wordsIn(step) : appears(step, 'break');
    if (began !== null && !wants(step)) {
      must(nudge?.kind === began, 'B5', () => `${began} begins without a nudge`);
      const since = t - nudge.from;
      must(since >= READ - A_BIT, 'B5', () => `${began} begins ${since} ms after its nudge`);
      const late =
        t >= nudge.latest - A_BIT || input.at.wall >= (step.before.nudge?.latestAt ?? Infinity) - A_BIT;
      if (!late && input.idle !== 'unknown')
        must(input.idle >= LULL, 'B5', () => `${began} begins in the middle of work, idle ${input.idle}`);
    }
    const shown = after.nudge;
    if (shown === null) {
      nudge = null;
      return;
    }
    const ahead = shown.latestAt - input.at.wall;
    if (nudge?.kind !== shown.kind) nudge = { kind: shown.kind, from: t, latest: t + ahead };
    nudge.latest = Math.min(nudge.latest, t + ahead);
    must(ahead <= LATEST + A_BIT, 'B5', () => `the nudge gives ${ahead} ms`);
    const since = t - nudge.from;
    must(
      since <= LATEST + ANSWER + ROOM || books.missedAt >= nudge.from,
      'B5',
      () => `a nudge for ${since} ms, and no break`,
    );
    must(
      delay !== null && delay <= Math.max(0, ahead) + ANSWER + A_BIT,
      'B5',
      () => `the next look at a nudge is in ${delay ?? 'no time'}`,
    );
    const back = books.back?.to ?? -Infinity;
    const free = known && t - Math.max(back, books.missedAt) > 5 * MINUTE;
    if (free && input.type === 'wake' && since > READ + ANSWER + ROOM && input.idle !== 'unknown')
      must(
        input.idle <= 6 * SECOND + ANSWER + ROOM,
        'B5',
        () => `a lull of ${input.idle} ms, and still a nudge`,
      );
  };
};
