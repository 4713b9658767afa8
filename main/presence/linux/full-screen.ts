import type { Clock, Stop } from '../../../shared/time/moment';
import { ANSWER_WITHIN, type Provider } from '../provider';
import { X11 } from './x11';

/**
 * Whether the window in use fills the screen, by what window managers under X11 say of it: `_NET_ACTIVE_WINDOW` of the
 * root, `_NET_WM_STATE` of that window (Extended Window Manager Hints 1.5). The server tells of changes, nothing polls.
 * Not to be asked under Wayland, where the X server beside it knows of some windows only.
 */
export function fullScreen(display: string, env: NodeJS.ProcessEnv, clock: Clock): Provider<boolean> {
  return {
    name: 'x11 (full screen)',
    async probe() {
      let close: Stop = () => undefined;
      const late = clock.after(ANSWER_WITHIN, () => {
        close();
      });
      try {
        const x11 = await X11.connect(display, env, (stop) => {
          close = stop;
        });
        return (await x11.atom('_NET_ACTIVE_WINDOW')) !== 0;
      } finally {
        late();
        close();
      }
    },
    watch(report, failed) {
      let stop: Stop | null = () => undefined;
      const keep = (close: Stop): void => {
        if (stop === null) close();
        else stop = close;
      };
      const end = (): void => {
        stop?.();
        stop = null;
      };
      const fail = (error: unknown): void => {
        if (stop === null) return;
        end();
        failed(error instanceof Error ? error : new Error(String(error)));
      };
      const begin = async (): Promise<void> => {
        const x11 = await X11.connect(display, env, keep);
        x11.onLost(fail);
        await follow(x11, report, fail);
      };
      begin().catch(fail);
      return end;
    },
  };
}

async function follow(
  x11: X11,
  report: (value: boolean) => void,
  fail: (error: unknown) => void,
): Promise<void> {
  const [active, state, full] = await Promise.all([
    x11.atom('_NET_ACTIVE_WINDOW'),
    x11.atom('_NET_WM_STATE', true),
    x11.atom('_NET_WM_STATE_FULLSCREEN', true),
  ]);
  if (active === 0) throw new Error('no window manager that tells of its windows');
  let watched = 0;
  /** The root is watched for good, and some window managers name it when no window is in use. */
  const watch = (window: number, what: Parameters<X11['watch']>[1]): void => {
    if (window !== 0 && window !== x11.root) x11.watch(window, what);
  };
  const look = async (): Promise<void> => {
    const [window = 0] = await x11.numbers(x11.root, active);
    if (window !== watched) {
      watch(watched, 'nothing');
      watch(window, 'properties');
      watched = window;
    }
    const states = window === 0 ? [] : await x11.numbers(window, state);
    // A look that began later knows better.
    if (window !== watched) return;
    const isFull = states.includes(full);
    // Some window managers go on naming a window that is gone.
    watch(window, isFull ? 'properties and end' : 'properties');
    report(isFull);
  };
  x11.onChange = (window, atom) => {
    const isOfUse =
      window === x11.root ? atom === active : window === watched && (atom === state || atom === null);
    if (isOfUse) look().catch(fail);
  };
  x11.watch(x11.root, 'properties');
  await look();
}
