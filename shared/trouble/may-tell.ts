import type { Quiet, Snapshot } from '../companion/snapshot';

/** What each reason to be quiet means for a dialog: it waits, it may come if the person is at the app, or it may come. */
const UNDER: Readonly<Record<Quiet['reason'], 'never' | 'if-here' | 'may'>> = {
  meeting: 'never',
  call: 'never',
  sharing: 'never',
  repair: 'if-here',
  calendar: 'if-here',
  'full-screen': 'if-here',
  'do-not-disturb': 'if-here',
  away: 'if-here',
  'put-off': 'if-here',
  'just-back': 'if-here',
  'breaks-off': 'may',
};

/**
 * Whether a dialog about something that broke may come now: at work, with nothing that asks for silence, and not beside a
 * nudge. Off work and on a pause the app is silent (W1), so it waits. It need not wait when `isHere`: the person is at a
 * window of the app, or has just asked for one. In a call it always waits, and in a break as well, unless that is
 * `givenUp`: taken off the screen, since nothing in it can be answered.
 */
export function mayTell(
  { status, quiet, nudge, break: running }: Pick<Snapshot, 'status' | 'quiet' | 'nudge' | 'break'>,
  isHere: boolean,
  givenUp = false,
): boolean {
  const under = quiet === null ? 'may' : UNDER[quiet.reason];
  if ((running !== null && !givenUp) || under === 'never') return false;
  return isHere || (status.type === 'work' && nudge === null && under === 'may');
}
