import { SECOND, type Clock, type Stop } from '../../shared/time/moment';
import { localDisplay } from '../presence/linux/local-display';
import { X11 } from '../presence/linux/x11';
import { ANSWER_WITHIN } from '../presence/provider';

/** An X server that could not tell, under load or at login, is asked again after these times, ms; then left alone, as one that is not there. */
const AGAIN = [10, 20, 40, 80, 160].map((seconds) => seconds * SECOND);

/** `null` where it cannot be told: the server is slow, refuses or is gone, or `DISPLAY` is one of another machine. */
export type HasXTray = boolean | null;

/**
 * Hears whether an X server has a tray of the older kind, at once and at every change: somebody owns its selection, and a
 * new owner says so to the root window (System Tray Protocol 0.4). The first screen's. Without a `DISPLAY` there is none.
 */
export function watchXTray(env: NodeJS.ProcessEnv, clock: Clock, heard: (hasTray: HasXTray) => void): Stop {
  const display = env['DISPLAY'] ?? '';
  if (localDisplay(display) === null) {
    heard(display === '' ? false : null);
    return () => undefined;
  }
  let stop: Stop = () => undefined;
  let failures = 0;
  const begin = (): void => {
    let isOver = false;
    let close: Stop = () => undefined;
    const end = (): void => {
      isOver = true;
      late();
      close();
    };
    const fail = (): void => {
      if (isOver) return;
      end();
      const wait = AGAIN[failures];
      failures += 1;
      if (wait !== undefined) stop = clock.after(wait, begin);
      heard(null);
    };
    const late = clock.after(ANSWER_WITHIN, fail);
    stop = end;
    const connect = async (): Promise<void> => {
      const x11 = await X11.connect(display, env, (closing) => {
        if (isOver) closing();
        else close = closing;
      });
      x11.onLost(fail);
      await follow(x11, fail, (hasTray) => {
        late();
        failures = 0;
        if (!isOver) heard(hasTray);
      });
    };
    connect().catch(fail);
  };
  begin();
  return () => {
    stop();
  };
}

async function follow(x11: X11, fail: () => void, report: (hasTray: boolean) => void): Promise<void> {
  const [selection, manager] = await Promise.all([
    x11.atom('_NET_SYSTEM_TRAY_S0', true),
    x11.atom('MANAGER', true),
  ]);
  let owner = 0;
  const look = async (): Promise<void> => {
    const found = await x11.ownerOf(selection);
    const isNew = found !== 0 && found !== owner;
    owner = found;
    if (!isNew) {
      report(found !== 0);
      return;
    }
    x11.watch(found, 'messages and end');
    // It may have gone before it was watched.
    await look();
  };
  x11.onMessage = (type) => {
    if (type === manager) look().catch(fail);
  };
  x11.onChange = (window, atom) => {
    if (window === owner && atom === null) look().catch(fail);
  };
  x11.watch(x11.root, 'messages and end');
  await look();
}
