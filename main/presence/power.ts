import type { Idle, PresenceReport } from '../../shared/companion/inputs';
import type { Stop } from '../../shared/time/moment';
import type { IdleReader } from './idle';
import type { Provider } from './provider';

/** What the runtime itself tells of the person and the machine; main/desktop has Electron's. */
export interface Power {
  /** How long keyboard and mouse have been silent, ms. */
  readonly idle: () => Idle;
  /** Reports lock and sleep, as far as the runtime hears of them. */
  readonly watch: (report: (what: PresenceReport) => void) => Stop;
}

/**
 * Idle time by the runtime. Not to be asked under Wayland: there Electron's reads 0 for ever, or counts only what reaches the
 * X server beside it.
 */
export function powerIdle(power: Power): Provider<IdleReader> {
  return {
    name: 'power monitor (idle)',
    probe: () => Promise.resolve(power.idle() !== 'unknown'),
    watch(report) {
      report({ idle: power.idle, freshen: () => Promise.resolve() });
      return () => undefined;
    },
  };
}

/** Sleep by the runtime. */
export function powerSleep(power: Power): Provider<boolean> {
  return pair(power, 'power monitor (sleep)', 'sleep', 'resume');
}

/** The lock by the runtime. */
export function powerLock(power: Power): Provider<boolean> {
  return pair(power, 'power monitor (lock)', 'locked', 'unlocked');
}

function pair(power: Power, name: string, on: PresenceReport, off: PresenceReport): Provider<boolean> {
  return {
    name,
    probe: () => Promise.resolve(true),
    watch(report) {
      report(false);
      return power.watch((what) => {
        if (what === on) report(true);
        if (what === off) report(false);
      });
    },
  };
}
