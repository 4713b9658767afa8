import { must } from '../seen';
import type { Rule } from './rule';

/** What must be true of every snapshot: off work silence (W1), and no two things at once. */
export const silence: Rule = (books) => (step) => {
  const { before, after, effects } = step;
  const { status, nudge, prompt, pauseOver, nextBreak, repair } = after;
  must(nudge === null || after.break === null, 'W1', () => 'a nudge and a break at once');
  if (repair === null) {
    const want = books.open === null ? 'off' : books.pause === null ? 'work' : 'pause';
    must(status.type === want, 'W1', () => `${status.type}, and by the events ${want}`);
  } else {
    must(
      nudge === null && after.break === null,
      'W3',
      () => 'a break before the question about the last stop is answered',
    );
    must(after.quiet?.reason === 'repair', 'B11', () => 'waits for an answer and does not say so');
  }
  if (status.type !== 'work')
    must(nudge === null && after.break === null, 'W1', () => `a break in ${status.type}`);
  if (status.type !== 'off') return;
  must(prompt === null && pauseOver === null && nextBreak === null, 'W1', () => 'something shows off work');
  if (before.status.type !== 'off') return;
  for (const effect of effects)
    must(
      effect.type !== 'sound' && (effect.type !== 'notify' || effect.notice.type === 'repair'),
      'W1',
      () => `${effect.type} off work`,
    );
};
