import { MINUTE } from '../../domain/machine';
import { appears } from '../books';
import { BEFORE, GRAIN, kindOf, kindsOf, ROOM, TOGETHER } from '../rulebook';
import { must } from '../seen';
import type { Rule } from './rule';

const SLACK = GRAIN + ROOM;
/** A break that was held back in the last minutes may have fallen due before them. */
const UNTOUCHED = BEFORE + 2 * MINUTE;

/** B6: of two breaks due within 5 min only the longer, and none that falls due shortly before lunch or the planned end. */
export const twoDue: Rule = (books, ledger) => {
  let planAt = -Infinity;
  return (step) => {
    const { after, input, witness } = step;
    const { t } = witness;
    if (step.events.some(({ type }) => type === 'plan.saved' || type === 'work.started')) planAt = t;
    const id = appears(step, 'nudge');
    const kind = id === null ? undefined : kindOf(after.settings.breaks, id);
    if (kind === undefined) return;
    for (const longer of kindsOf(after.settings.breaks)) {
      if (longer.every === null || longer.lasts <= kind.lasts) continue;
      const left = longer.every - ledger.earned(longer).lo;
      must(
        left > TOGETHER - SLACK,
        'B6',
        () => `a nudge for ${kind.id}, and ${longer.id} is due in ${Math.round(left)} ms`,
      );
    }
    const settled = [
      planAt,
      books.heldAt,
      books.postponedAt,
      books.settingsAt,
      books.clockSetAt,
      books.missedAt,
      books.started,
    ];
    if (settled.some((at) => t - at < UNTOUCHED)) return;
    const { lunchAt = null, plannedEndAt = null, date = '' } = after.day ?? {};
    for (const hour of [books.hadLunch(date) ? null : lunchAt, plannedEndAt]) {
      if (hour === null) continue;
      const ahead = hour - input.at.wall;
      must(
        ahead <= SLACK || ahead >= BEFORE - SLACK,
        'B6',
        () => `a nudge for ${kind.id} ${ahead} ms before lunch or planned end`,
      );
    }
  };
};
