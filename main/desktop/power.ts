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

/** What each of Electron's events means for the person at the keyboard. */
const MEANING = [
  ['suspend', 'sleep'],
  ['resume', 'resume'],
  ['lock-screen', 'locked'],
  ['unlock-screen', 'unlocked'],
  // Another user of this Mac has the screen (fast user switching). Windows locks the session it leaves.
  ['user-did-resign-active', 'locked'],
  ['user-did-become-active', 'unlocked'],
] as const satisfies readonly (readonly [event: string, means: PresenceReport])[];

/**
 * Reports sleep and lock until it is stopped. `lock-screen` and `unlock-screen` come on macOS and Windows only, the change of
 * users on macOS; on Linux main/presence hears of both on a bus.
 */
export function watchPower(report: (what: PresenceReport) => void): Stop {
  const stops = MEANING.map(([event, means]) => {
    const heard = (): void => {
      report(means);
    };
    // Electron declares each event of its own; as an emitter it takes the name.
    const monitor: NodeJS.EventEmitter = powerMonitor;
    monitor.on(event, heard);
    return () => monitor.off(event, heard);
  });
  return () => {
    for (const stop of stops) stop();
  };
}
