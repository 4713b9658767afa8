import type { PresenceReport } from '../shared/companion/inputs';
import type { Clock } from '../shared/time/moment';
import type { Companion, CompanionPorts } from './companion';
import type { Log } from './log';
import type { IdleSource } from './presence/idle';
import { processFiles } from './presence/linux/camera';
import { sourcesOf } from './presence/platform';
import type { Power } from './presence/power';
import { watchAtWork, watchPresence, type PresenceWatch } from './presence/presence';
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
  return {
    ...presence,
    stop() {
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
