import type { PresenceReport } from '../shared/companion/inputs';
import type { Snapshot } from '../shared/companion/snapshot';
import type { Clock } from '../shared/time/moment';
import type { Companion, CompanionPorts } from './companion';
import type { Log } from './log';
import { watchIdle, type IdleSource } from './presence/idle';
import { processFiles } from './presence/linux/camera';
import { sourcesOf } from './presence/platform';
import type { Power } from './presence/power';
import { watchAtWork, watchPresence, whileItHolds, type PresenceWatch } from './presence/presence';
import { startProgram } from './presence/program';

interface Watched {
  readonly companion: Companion;
  readonly idle: IdleSource;
  readonly power: Power;
  readonly clock: Clock;
  readonly log: Log;
}

/** What the system knows of the person reaches the companion; on Linux while they are at work. */
export function watchPerson({ companion, idle, power, clock, log }: Watched): PresenceWatch {
  const depart = (report: PresenceReport): void => void companion.tell({ type: 'presence', report });
  const ports = { clock, env: process.env, start: startProgram, files: processFiles, power };
  // On Linux lock and sleep have sources of their own, of which the runtime is the last.
  const stopPower = isLinux() ? () => undefined : power.watch(depart);
  const presence = watchAtWork(
    (watcher) => companion.watch(watcher),
    () =>
      watchPresence({
        sources: sourcesOf(process.platform, ports),
        clock,
        log,
        idle,
        look: () => void companion.tell({ type: 'wake' }),
        depart,
        report: (signals) => void companion.tell({ type: 'signals', signals, fresh: false }),
      }),
  );
  // Off work nothing is watched but idle time, and that only while it matters (W1).
  const stopLooking = isLinux()
    ? whileItHolds<Snapshot>(
        (watcher) => companion.watch(watcher),
        ({ status, looksForPerson }) => status.type === 'off' && looksForPerson,
        () => {
          const sources = sourcesOf(process.platform, ports);
          idle.take('unknown');
          const look = (): void => void companion.tell({ type: 'wake' });
          const watch = watchIdle({ providers: sources.idle, source: idle, clock, log, changed: look });
          return () => {
            watch.stop();
            sources.close();
          };
        },
      )
    : () => undefined;
  return {
    ...presence,
    stop() {
      stopLooking();
      presence.stop();
      stopPower();
    },
  };
}

/** On Linux idle time has several sources, and some of them must be asked; elsewhere the runtime has it. */
export function idleOf(source: IdleSource, power: Power): Pick<CompanionPorts, 'idle' | 'freshen'> {
  return isLinux() ? { idle: source.idle, freshen: source.freshen } : { idle: power.idle };
}

function isLinux(): boolean {
  return process.platform === 'linux';
}
