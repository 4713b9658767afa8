import type { Clock } from '../../shared/time/moment';
import { codeOf } from './disk';

/** Runs an attempt, and again a few times where its failure may pass. */
export type Patience = <T>(attempt: () => Promise<T>) => Promise<T>;

/** What a virus scanner, a backup program or a sync client causes while it holds a file for a moment. */
const PASSING: readonly string[] = ['EACCES', 'EPERM', 'EBUSY', 'EAGAIN', 'EMFILE', 'ENFILE'];
const WAITS = [50, 150, 450] as const;

/** Waits well under a second in all: the app's start waits for it. */
export function patienceWith(clock: Clock): Patience {
  return async (attempt) => {
    for (const wait of WAITS) {
      try {
        return await attempt();
      } catch (error) {
        if (!PASSING.includes(codeOf(error))) throw error;
      }
      await new Promise<void>((resolve) => {
        clock.after(wait, resolve);
      });
    }
    return attempt();
  };
}

/** For where nobody should wait. */
export const noPatience: Patience = (attempt) => attempt();
