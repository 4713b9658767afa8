import type { Stop, Clock } from '../../shared/time/moment';
import { X11 } from '../presence/linux/x11';
import { ANSWER_WITHIN } from '../presence/provider';

/**
 * Whether an X server has a tray of the older kind: somebody owns its selection (System Tray Protocol 0.4). Asked of the
 * first screen. Rejects where there is no server.
 */
export async function hasXTray(env: NodeJS.ProcessEnv, clock: Clock): Promise<boolean> {
  let close: Stop = () => undefined;
  const late = clock.after(ANSWER_WITHIN, () => {
    close();
  });
  try {
    const x11 = await X11.connect(env['DISPLAY'] ?? '', env, (stop) => {
      close = stop;
    });
    const selection = await x11.atom('_NET_SYSTEM_TRAY_S0');
    return selection !== 0 && (await x11.ownerOf(selection)) !== 0;
  } finally {
    late();
    close();
  }
}
