import type { Stop } from '../shared/time/moment';
import type { Companion } from './companion';
import type { ControlServer } from './control/server';
import type { AppTray } from './desktop/tray';
import type { Windows } from './desktop/windows';
import type { Hooks } from './hooks/hooks';
import type { Store } from './store/store';
import type { Start } from './trouble/start-marker';

interface Quittable {
  readonly companion: Pick<Companion, 'close'>;
  /** What watches the world and is to stop. */
  readonly watching: readonly Stop[];
  readonly windows: Pick<Windows, 'closeAll'>;
  readonly tray: Pick<AppTray, 'destroy'>;
  readonly control: Pick<ControlServer, 'close'>;
  readonly store: Pick<Store, 'writePulse' | 'close'>;
  readonly hooks: Pick<Hooks, 'close'>;
  readonly start: Pick<Start, 'wentWell'>;
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
  hooks,
  start,
  exit,
}: Quittable): () => void {
  let quitting = false;
  return () => {
    if (quitting) return;
    quitting = true;
    // First: a quit that the system began may end the program before the rest is done.
    start.wentWell();
    const finish = async (): Promise<void> => {
      const pulse = companion.close();
      for (const stop of watching) stop();
      windows.closeAll();
      tray.destroy();
      // Quitting at work leaves the day open; the next start asks about it and knows when this was.
      if (pulse !== null) await store.writePulse(pulse);
      await store.close();
      await hooks.close();
      await control.close();
    };
    void finish().finally(exit);
  };
}
