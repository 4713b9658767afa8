import { powerMonitor } from 'electron';
import type { Idle, PresenceReport } from '../../shared/companion/inputs';
import { SECOND } from '../../shared/time/moment';

/**
 * How long keyboard and mouse have been silent, ms. Electron tells whole seconds; on Wayland it is not to be had and the
 * system answers 0 for ever, which the providers of `main/presence` will tell from the truth.
 */
export function readIdle(): Idle {
  try {
    return powerMonitor.getSystemIdleTime() * SECOND;
  } catch {
    return 'unknown';
  }
}

/** Reports sleep and lock. `lock-screen` and `unlock-screen` come on macOS and Windows only; Linux needs D-Bus. */
export function watchPower(report: (what: PresenceReport) => void): void {
  powerMonitor.on('suspend', () => {
    report('sleep');
  });
  powerMonitor.on('resume', () => {
    report('resume');
  });
  powerMonitor.on('lock-screen', () => {
    report('locked');
  });
  powerMonitor.on('unlock-screen', () => {
    report('unlocked');
  });
}
