import type { Snapshot } from '../companion/snapshot';
import type { ChangingCommand, ShowingCommand, UrlCommand } from './command-url';

/** What becomes of an address: it is done, the person is asked, or nothing appears. */
export type UrlDeed =
  | { readonly type: 'do'; readonly command: ShowingCommand }
  | { readonly type: 'ask'; readonly command: ChangingCommand }
  | { readonly type: 'nothing' };

const NOTHING: UrlDeed = { type: 'nothing' };

/**
 * SECURITY: any page can have the browser open an address, so nothing is taken for the person's wish because it came. What
 * only shows something is done; what would change the day asks first; what could not be done now, and off work everything
 * but a start, is passed over without a word (W1).
 */
export function deedOf(command: UrlCommand, snapshot: Snapshot): UrlDeed {
  if (command.type === 'app.open' || command.type === 'sign.open') return { type: 'do', command };
  if (snapshot.repair !== null) return { type: 'do', command: { type: 'app.open', page: 'today' } };
  // A question could not be seen under a full break.
  if (snapshot.break?.surface === 'window') return NOTHING;
  return isPossible(command, snapshot) ? { type: 'ask', command } : NOTHING;
}

function isPossible(
  command: ChangingCommand,
  { status, quiet, nextBreak, break: running }: Snapshot,
): boolean {
  const inMeeting = quiet?.reason === 'meeting';
  switch (command.type) {
    case 'day.start':
      return status.type === 'off';
    case 'day.stop':
      return status.type !== 'off';
    case 'pause.start':
      return status.type === 'work';
    case 'pause.end':
      return status.type === 'pause';
    case 'break.now': {
      // Others may see the screen (B1).
      const isSeen = inMeeting || quiet?.reason === 'call' || quiet?.reason === 'sharing';
      return status.type === 'work' && nextBreak !== null && running === null && !isSeen;
    }
    case 'meeting.start':
      return status.type === 'work' && !inMeeting;
    case 'meeting.end':
      return inMeeting;
  }
}
