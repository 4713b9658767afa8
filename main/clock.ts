import { uptime } from 'node:os';
import type { Clock } from '../shared/time/moment';
import { SECOND } from '../shared/time/moment';

/** Longest wait a timer of the system takes, ms (2^31 - 1). */
const LONGEST = 2 ** 31 - 1;

/**
 * The machine's own clocks. `os.uptime()` counts sleep on Linux and Windows; on macOS it follows the wall clock, so there
 * the boot clock is left out.
 */
export function systemClock(): Clock {
  const hasBoot = process.platform !== 'darwin';
  return {
    now: () => ({
      wall: Date.now(),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      mono: performance.now(),
      boot: hasBoot ? uptime() * SECOND : null,
    }),
    after(delay, then) {
      const timer = setTimeout(then, Math.min(Math.max(0, delay), LONGEST));
      return () => {
        clearTimeout(timer);
      };
    },
  };
}
