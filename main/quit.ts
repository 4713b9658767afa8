import type { Stop } from '../shared/time/moment';
import type { Companion } from './companion';
import type { ControlServer } from './control/server';
import type { AppTray } from './desktop/tray';
import type { Windows } from './desktop/windows';
import type { Store } from './store/store';

interface Quittable {
  readonly companion: Companion;
  /** What watches the world and is to stop. */
  readonly watching: readonly Stop[];
  readonly windows: Windows;
  readonly tray: AppTray;
  readonly control: ControlServer;
  readonly store: Store;
  readonly exit: () => void;
}

/** Quits in order: nothing more comes in, what is known goes to disk, then the program ends. */
export function quitOnce({
  companion,
  watching,
  windows,
  tray,
  control,
  store,
  exit,
}: Quittable): () => void {
  let quitting = false;
  return () => {
    if (quitting) return;
    quitting = true;
    const finish = async (): Promise<void> => {
      const pulse = companion.close();
      for (const stop of watching) stop();
      windows.closeAll();
      tray.destroy();
      // Quitting at work leaves the day open; the next start asks about it and knows when this was.
      if (pulse !== null) await store.writePulse(pulse);
      await store.close();
      await control.close();
    };
    void finish().finally(exit);
  };
}
