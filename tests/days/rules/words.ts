import { appears, wants, wordsIn, type Books } from '../books';
import { ANSWER, FRESH, ROOM } from '../rulebook';
import { must, type Step } from '../seen';
import type { Rule } from './rule';

interface Asked {
  readonly at: number;
  readonly answeredAt: number | null;
}

/** B10 and B12: breaks come in words where idle or calls cannot be known, and the sensors are asked before anything shows. */
export const words: Rule = (books) => {
  let asked: Asked | null = null;
  return (step) => {
    const { input, after, witness } = step;
    const { t } = witness;
    if (step.start !== null) asked = null;
    if (input.type === 'signals' && input.fresh && asked !== null) asked = { ...asked, answeredAt: t };
    const shown = appears(step, 'break');
    const inWords = step.before.break === null ? wordsIn(step) : null;
    const { call } = books.signals;
    const freely = after.settings.breaks.showWithoutCallSense;
    if (appears(step, 'nudge') !== null && call !== 'unknown' && books.sensed === null)
      inTime(step, books, asked, 'a nudge');
    if (shown !== null && !wants(step)) {
      must(
        input.idle !== 'unknown',
        'B10',
        () => `${shown} shows though nobody knows whether the person is there`,
      );
      must(call !== 'unknown' || freely, 'B12', () => `${shown} shows though calls cannot be sensed`);
      if (call !== 'unknown') {
        must(asked !== null, 'B12', () => `${shown} shows and nobody asked the sensors`);
        inTime(step, books, asked, shown);
        must(asked.answeredAt !== null, 'B12', () => `${shown} shows and the sensors have not answered`);
      }
    }
    if (inWords !== null) {
      const unheard = (asked?.answeredAt ?? null) === null;
      const blind = unheard || (call === 'unknown' && !freely);
      const quiet = books.screen !== null || books.sensed !== null;
      must(
        input.idle === 'unknown' || blind || quiet || after.idleUnknown,
        'B10',
        () => `${inWords} comes in words for no reason`,
      );
    }
    if (step.effects.some(({ type }) => type === 'ask-sensors')) asked = { at: t, answeredAt: null };
  };
};

function inTime(step: Step, books: Books, asked: Asked | null, what: string): void {
  const { t } = step.witness;
  if (asked !== null && books.missedAt >= asked.at) return;
  must(asked !== null && t - asked.at <= FRESH + ROOM, 'B12', () =>
    asked === null
      ? `${what} comes and nobody asked the sensors`
      : `${what} comes ${t - asked.at} ms after the sensors were asked`,
  );
  must(
    asked.answeredAt !== null || t - asked.at >= ANSWER - 1,
    'B12',
    () => `${what} does not wait for the sensors`,
  );
}
