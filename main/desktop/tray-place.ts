import type { TrayHost } from '../../shared/desktop/state';
import { SECOND, type Clock, type Stop } from '../../shared/time/moment';
import type { FlagWatch } from '../freedesktop/service-flag';

/** At login the app may be there before what shows its icon, ms. */
const ICONS_WITHIN = 10 * SECOND;

interface TrayPlacePorts {
  readonly clock: Clock;
  /** Whether the app starts without a window, as at login; who starts it by hand waits for something to appear. */
  readonly isHidden: boolean;
  readonly watch: (heard: (host: TrayHost) => void) => FlagWatch;
  readonly is: (host: TrayHost) => void;
  /** Makes the icon anew. */
  readonly renew: () => void;
  /** No icon will tell that the app is there. */
  readonly bare: () => void;
}

/**
 * Follows the place for the icon. Chromium looks for a StatusNotifier host when the icon is made, and without one stays with
 * GTK's icon for good, which docks in an XEmbed tray that comes later and nowhere else. So where a place comes late the icon
 * is made anew. That it is absent is said once for the app's start: at once, or after a grace and one more question.
 */
export function followTrayPlace({ clock, isHidden, watch, is, renew, bare }: TrayPlacePorts): Stop {
  let before: TrayHost | null = null;
  let mayBeBare = !isHidden;
  const { stop, askAgain } = watch((host) => {
    if (host === 'there' && before !== null && before !== 'there') renew();
    before = host;
    is(host);
    if (!mayBeBare || host === 'unknown') return;
    mayBeBare = false;
    if (host === 'absent') bare();
  });
  const late = clock.after(ICONS_WITHIN, () => {
    if (!isHidden) return;
    mayBeBare = true;
    askAgain();
  });
  return () => {
    late();
    stop();
  };
}
