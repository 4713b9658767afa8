import { must, type Sight } from '../seen';
import { deathsOfWhatShows, REVIVALS } from './deaths';

type Shown = Sight['windows'][number];
type Holder = Sight['focused'];

const RULE = 'B9, keyboard';

/**
 * B9: a full break has the keyboard and gives it back to whoever had it before. Home, when it is asked for under a break
 * or its last word, waits until both are gone, and has the keyboard then. Whoever the person clicks on meanwhile keeps it.
 */
export function keyboard(): (sight: Sight) => void {
  const deaths = deathsOfWhatShows();
  let last: Sight | null = null;
  /** Who had the keyboard when no break had it. */
  let former: Holder = null;
  /** Home was asked for under the break that is up. */
  let isWished = false;
  return (sight) => {
    // Of what another run of the program showed nothing is left.
    const before = last?.program === sight.program ? last : null;
    last = sight;
    if (before === null) isWished = false;
    const up = shown(sight, 'break');
    const was = before === null ? undefined : shown(before, 'break');
    const asks = before !== null && sight.asks > before.asks;
    const isFull = sight.snapshot.break?.surface === 'window' && deaths(sight) <= REVIVALS;
    if (up !== undefined) {
      isWished = isWished || (asks && was !== undefined);
      underBreak(sight, before, up, isFull);
      if (sight.focused !== up.id) former = sight.focused;
      return;
    }
    if (isWished || asks)
      must(shown(sight, 'home')?.id === sight.focused, RULE, () => 'home was asked for and does not come');
    else if (before !== null && was !== undefined) {
      const heir = before.focused === was.id ? stillThere(sight, former) : before.focused;
      must(sight.focused === heir, RULE, () => `after a break ${told(sight.focused)}, not ${told(heir)}`);
    }
    isWished = false;
    former = sight.focused;
  };
}

function underBreak(sight: Sight, before: Sight | null, up: Shown, isFull: boolean): void {
  must(!isFull || sight.focused === up.id, RULE, () => 'a full break does not have the keyboard');
  const home = shown(sight, 'home');
  if (home === undefined) return;
  must(home.id !== sight.focused, RULE, () => 'home has the keyboard under a break');
  must(before === null || shown(before, 'home') !== undefined, RULE, () => 'home comes up under a break');
}

function shown({ windows }: Sight, name: string): Shown | undefined {
  return windows.find(({ page, visible, minimized }) => page === name && visible && !minimized);
}

/** Another program, when the window that had the keyboard is not there any more. */
function stillThere({ windows }: Sight, former: Holder): Holder {
  const isThere = windows.some(({ id, visible, minimized }) => id === former && visible && !minimized);
  return isThere ? former : 'another program';
}

function told(holder: Holder): string {
  return typeof holder === 'number' ? `window ${holder}` : (holder ?? 'nobody');
}
