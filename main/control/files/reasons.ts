import type { Refusal } from '../../../shared/companion/commands';
import { translator, type MessageKey } from '../../../shared/messages';
import { UNANSWERED } from '../cli-answers';
import type { Refused } from '../protocol';

/** Every reason that the app can refuse with; one that is missing does not compile. */
const REFUSALS: Readonly<Record<Refusal | Refused['reason'], true>> = {
  'already-at-work': true,
  'not-at-work': true,
  'answer-repair-first': true,
  'already-paused': true,
  'not-paused': true,
  'on-pause': true,
  'no-break': true,
  'no-postpone-left': true,
  strict: true,
  'in-meeting': true,
  'not-in-meeting': true,
  'no-question': true,
  'no-repair': true,
  'time-out-of-range': true,
  'bad-minutes': true,
  'no-day': true,
  'no-such-goal': true,
  'no-such-line': true,
  'goals-full': true,
  'times-backwards': true,
  'times-overlap': true,
  'times-pause-outside': true,
  'times-in-future': true,
  'times-other-date': true,
  'times-too-long': true,
  'times-other-day': true,
  'times-open': true,
  'no-such-person': true,
  'more-than-one': true,
  'no-such-content': true,
  'too-much-content': true,
  'content-not-usable': true,
  'too-many-sheets': true,
  'too-long': true,
  'bad-break': true,
  'no-such-setting': true,
  'bad-setting': true,
  'set-by-organisation': true,
  'no-such-file-here': true,
  'no-updates-here': true,
  'no-light-place': true,
  'changed-meanwhile': true,
  'not-readable': true,
  'not-saved': true,
};

/** Every `reason` that `--json` prints, with the sentence that is said otherwise: rows of docs/command-line.md. */
export function reasonRows(): readonly (readonly [reason: string, said: string])[] {
  const keys: readonly (readonly [string, MessageKey])[] = [
    ...(Object.keys(REFUSALS) as (keyof typeof REFUSALS)[]).map(
      (reason) => [reason, `refusal.${reason}`] as const,
    ),
    ...(['exists', 'failed'] as const).map((reason) => [reason, `cli.export.${reason}`] as const),
    ...Object.entries(UNANSWERED).filter(
      ([reason]) => !Object.hasOwn(REFUSALS, reason) && reason !== 'not-running' && reason !== 'no-start',
    ),
  ];
  const say = translator('en');
  return keys.map(([reason, key]) => [reason, say(key)]);
}
