import { app } from 'electron';
import type { Troubles } from '../trouble/troubles';

/**
 * Hears of Chromium's helper processes that are gone, and of errors in main that nobody caught.
 *
 * - `child-process-gone` tells of all but renderers, which their windows hear of. Helpers that end as they should
 *   (`clean-exit`) are no trouble. Chromium starts the one that draws anew by itself; when that fails too often it may end
 *   the whole program, which only the next start can notice (`start-marker.ts`).
 * - Electron shows a box of its own for an uncaught exception, with the message in it, unless the app listens itself.
 */
export function watchProcesses(troubles: Troubles): void {
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') troubles.hear({ what: 'child-gone', process: type, reason, exitCode });
  });
  process.on('uncaughtException', troubles.hearError);
  process.on('unhandledRejection', troubles.hearError);
}
