import { appears, didCommand, wordsIn } from '../books';
import { kindOf, PAINTED, ROOM } from '../rulebook';
import { must } from '../seen';
import type { Rule } from './rule';

const A_BIT = 100;

/** B8 and B9: main owns the break. It keeps the values it began with, ends on time, and does not hang on its window. */
export const windows: Rule = (books) => {
  let painted: string | null = null;
  let missed = 0;
  return (step) => {
    const { before, after, input, witness, delay } = step;
    const { t } = witness;
    const was = before.break;
    const now = after.break;
    if (input.type === 'painted' && was !== null) painted = was.id;
    if (appears(step, 'break') !== null) missed = witness.missed;
    const torn = wordsIn(step) !== null && was !== null && now === null;
    if (torn) must(painted !== was.id, 'B9', () => `${was.kind} was painted, and is torn down`);
    if (didCommand(step, 'break.escape')) must(now === null, 'B9', () => 'held Esc does not leave');
    if (
      input.type === 'command' &&
      input.command.type === 'break.escape' &&
      was !== null &&
      step.start === null
    )
      must(step.result.ok || now === null, 'B9', () => 'held Esc is refused');
    if (didCommand(step, 'break.leave') && was !== null)
      must(was.canLeave, 'B9', () => 'a click leaves a strict break');
    if (now === null || books.break === null) return;
    const { from, lasts } = books.break;
    must(
      t - from <= lasts + ROOM || witness.missed > missed,
      'B9',
      () => `a break of ${lasts} ms shows for ${t - from} ms`,
    );
    must(
      Math.abs(now.endsAt - now.startedAt - now.lastsMs) <= A_BIT || books.clockSetAt >= from,
      'B9',
      () => 'a break whose end is not its start and its length',
    );
    if (was?.id === now.id) {
      const same =
        was.kind === now.kind &&
        was.lastsMs === now.lastsMs &&
        was.surface === now.surface &&
        was.name === now.name;
      must(same, 'B8', () => `a running break changes: ${JSON.stringify([was, now])}`);
    } else {
      const kind = kindOf(after.settings.breaks, now.kind);
      must(kind !== undefined, 'B9', () => `a break of ${now.kind}, which is not one of the kinds`);
      must(now.surface === kind.surface, 'B9', () => `${kind.id} as a ${now.surface}`);
      must(now.lastsMs === kind.lasts, 'B9', () => `${kind.id} of ${now.lastsMs} ms`);
      must(now.canLeave === !after.settings.breaks.strict, 'B9', () => `a click leaves: ${now.canLeave}`);
    }
    if (painted === now.id) return;
    must(
      t - from < PAINTED + ROOM || witness.missed > missed,
      'B9',
      () => `a window that never drew is there for ${t - from} ms`,
    );
    must(
      delay !== null && delay <= PAINTED - (t - from) + A_BIT,
      'B9',
      () => 'nobody looks whether the window has drawn',
    );
  };
};
