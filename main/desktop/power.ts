import { powerMonitor } from 'electron';
import type { Idle, PresenceReport } from '../../shared/companion/inputs';
import { SECOND, type Stop } from '../../shared/time/moment';

/**
 * How long keyboard and mouse have been silent, ms. Electron tells whole seconds; on Wayland it is not to be had and the
 * system answers 0 for ever: main/presence asks others first, and does not ask this one there.
 */
export function readIdle(): Idle {
  try {
    return powerMonitor.getSystemIdleTime() * SECOND;
  } catch {
    return 'unknown';
  }
}

/**
 * Reports sleep and lock until it is stopped. `lock-screen` and `unlock-screen` come on macOS and Windows only; on Linux
 * main/presence hears of the lock on a bus.
 */
export function watchPower(report: (what: PresenceReport) => void): Stop {
  const onSuspend = (): void => {
    report('sleep');
  };
  const onResume = (): void => {
    report('resume');
  };
  const onLock = (): void => {
    report('locked');
  };
  const onUnlock = (): void => {
    report('unlocked');
  };
  powerMonitor.on('suspend', onSuspend);
  powerMonitor.on('resume', onResume);
  powerMonitor.on('lock-screen', onLock);
  powerMonitor.on('unlock-screen', onUnlock);
  return () => {
    powerMonitor.off('suspend', onSuspend);
    powerMonitor.off('resume', onResume);
    powerMonitor.off('lock-screen', onLock);
    powerMonitor.off('unlock-screen', onUnlock);
  };
}
