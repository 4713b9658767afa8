import { appears, didCommand, wordsIn, type Books } from '../books';
import { GRAIN, kindOf, kindsOf, LATEST, ROOM } from '../rulebook';
import { must, type Step } from '../seen';
import type { Range } from '../ledger';
import type { Rule } from './rule';

const SLACK = GRAIN + ROOM;

/** B2, B4 and B8: time earned is time at the keyboard, whatever the clocks do, and is kept through pauses and restarts. */
function ruleOf(step: Step, { was, words, wordsOver }: Books): string {
  if (didCommand(step, 'repair.answer')) return 'B8, restart';
  if (step.events.some(({ type }) => type === 'work.started')) return 'B2, off work';
  return wordsOver || was !== null || words !== null || wordsIn(step) !== null ? 'B2, in a break' : 'B2';
}

export const activeTime: Rule = (books, ledger) => {
  const last = new Map<string, Range>();
  let recordedShift = 0;
  return (step) => {
    const { after, pulse, input, witness } = step;
    const { settings, nextBreak, nudge, quiet, status } = after;
    const nudged = appears(step, 'nudge');
    for (const kind of kindsOf(settings.breaks)) {
      if (kind.every === null) continue;
      const { id, every } = kind;
      const now = ledger.earned(kind);
      const { lo, hi } = now;
      const range = (): string => `${id}: should be ${Math.round(lo)} to ${Math.round(hi)}`;
      if (pulse !== null && settings.breaks.on && after.repair === null) {
        const rule = ruleOf(step, books);
        const said = Math.min(pulse.earned[id] ?? 0, every);
        const away =
          quiet?.reason === 'away' ||
          witness.locked ||
          witness.touched < (books.back?.to ?? 0) ||
          after.break !== null ||
          books.words !== null;
        must(away || said <= Math.min(hi, every) + SLACK, rule, () => `${said} earned, ${range()}`);
        must(said >= Math.min(lo, every) - SLACK, rule, () => `${said} earned, ${range()}`);
      }
      if (nudged === id) {
        const most = Math.max(hi, last.get(id)?.hi ?? 0);
        must(most >= every - SLACK, 'B2', () => `a nudge before its time, ${range()} of ${every}`);
      }
      const free =
        nudge === null &&
        after.break === null &&
        quiet === null &&
        status.type === 'work' &&
        settings.breaks.on;
      if (
        free &&
        nextBreak?.kind === id &&
        books.words === null &&
        books.t - books.postponedAt > LATEST * 12
      ) {
        const where = (): string => `the next in ${nextBreak.inMs}, ${range()} of ${every}`;
        must(nextBreak.inMs >= Math.max(0, every - hi) - SLACK, 'B2', where);
        must(nextBreak.inMs <= Math.max(0, every - lo) + SLACK, 'B2', where);
      }
      last.set(id, now);
    }
    if (nudged !== null)
      must(
        kindOf(settings.breaks, nudged) !== undefined,
        'B2',
        () => `a nudge for ${nudged}, which nobody asked for`,
      );
    for (const event of step.events) {
      if (event.type !== 'clock.changed') continue;
      recordedShift += event.by;
      must(
        Math.abs(event.by) <= GRAIN || books.clockSetAt > -Infinity,
        'B4',
        () => `a clock changed by ${event.by} that nobody set`,
      );
    }
    const starts = step.events.some(({ type }) => type === 'work.started');
    if (starts || step.start !== null || status.type === 'off') recordedShift = witness.shift;
    if (books.open !== null && step.start === null && Math.abs(recordedShift - witness.shift) > GRAIN * 20)
      must(
        books.clockSetAt === books.t || after.repair !== null || input.type !== 'wake',
        'B4',
        () => `clocks set by ${witness.shift}, on record ${recordedShift}`,
      );
  };
};
