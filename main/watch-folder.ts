import { watch } from 'node:fs';
import type { Stop } from '../shared/time/moment';

/**
 * Calls `changed` with the name of what may have changed in a folder, `null` where the system does not say. May be blind
 * (network drives), and may end without a word.
 */
export function watchFolder(folder: string, changed: (name: string | null) => void): Stop {
  try {
    const watcher = watch(folder, { persistent: false }, (_event, name) => {
      changed(name);
    });
    watcher.on('error', () => {
      watcher.close();
    });
    return () => {
      watcher.close();
    };
  } catch {
    return () => undefined;
  }
}
