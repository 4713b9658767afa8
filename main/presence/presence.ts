import type { PresenceReport } from '../../shared/companion/inputs';
import { NO_SIGNALS, type Sensed, type Signals } from '../../shared/companion/signals';
import type { Snapshot } from '../../shared/companion/snapshot';
import type { ProviderReport } from '../../shared/diagnostics/provider-report';
import type { Clock, Stop } from '../../shared/time/moment';
import type { Log } from '../log';
import { Chain } from './chain';
import { Departures } from './departures';
import { watchIdle, type IdleSource } from './idle';
import type { Provider } from './provider';
import { providerReports } from './report';
import type { Sources } from './sources';
import { singleQuestion } from './single-question';
import { Steady } from './steady';

export interface PresencePorts {
  /** The ways to learn of the person here; closed at the end. */
  readonly sources: Sources;
  readonly clock: Clock;
  readonly log: Log;
  /** Is fed with the idle time of the best source. */
  readonly idle: IdleSource;
  /** Idle time comes from elsewhere now, or from nowhere: a look is due. */
  readonly look: () => void;
  /** Hears of lock and sleep. */
  readonly depart: (what: PresenceReport) => void;
  /** Hears all signals whenever one of them has changed. */
  readonly report: (signals: Signals) => void;
}

/** What watches the person, until it is stopped. */
export interface PresenceWatch {
  /** Leaves nothing known behind. */
  readonly stop: Stop;
  /**
   * All signals, once everything that tells of calls and of the shared screen has been asked afresh (B12). Rejects when one
   * cannot tell. It may take longer than anybody should wait; who asks meanwhile shares the answer.
   */
  readonly ask: () => Promise<Signals>;
  /** What the providers stand on now, for the diagnostics; none while nothing is watched. */
  readonly standings: () => readonly ProviderReport[];
}

/**
 * Learns from the system what the person is at: there or not, in a call, sharing the screen, not to be disturbed. Where
 * there is no provider the signal stays unknown (B10, B12).
 */
export function watchPresence(ports: PresencePorts): PresenceWatch {
  const { sources, clock, log } = ports;
  let signals = NO_SIGNALS;
  const set = (signal: keyof Signals, value: Sensed): void => {
    if (signals[signal] === value) return;
    signals = { ...signals, [signal]: value };
    ports.report(signals);
  };
  const call = new Steady(clock, (value) => {
    set('call', value);
  });
  const sharing = new Steady(clock, (value) => {
    set('sharing', value);
  });

  const heard: Record<'microphone' | 'openCamera' | 'sharedCamera', Sensed> = {
    microphone: 'unknown',
    openCamera: 'unknown',
    sharedCamera: 'unknown',
  };
  const hear =
    (source: keyof typeof heard) =>
    (value: Sensed): void => {
      heard[source] = value;
      call.take(callOf(heard.microphone, [heard.openCamera, heard.sharedCamera]));
    };
  const show =
    (signal: 'fullScreen' | 'doNotDisturb' | 'playing') =>
    (value: Sensed): void => {
      set(signal, value);
    };

  const idle = watchIdle({ providers: sources.idle, source: ports.idle, clock, log, changed: ports.look });
  const departures = new Departures((what) => {
    idle.setLocked(departures.isLocked);
    ports.depart(what);
  });
  const lock =
    (source: 'screen' | 'session') =>
    (value: Sensed): void => {
      departures.lock(source, value);
    };

  const chain = (providers: readonly Provider<Sensed>[], report: (value: Sensed) => void): Chain<Sensed> =>
    new Chain<Sensed>({ providers, clock, log, report });
  const calls = {
    microphone: chain(sources.microphone, hear('microphone')),
    openCamera: chain(sources.openCamera, hear('openCamera')),
    sharedCamera: chain(sources.sharedCamera, hear('sharedCamera')),
    screen: chain(sources.screen, (value) => {
      sharing.take(value);
    }),
  };
  const chains = {
    ...calls,
    screenLock: chain(sources.screenLock, lock('screen')),
    sessionLock: chain(sources.sessionLock, lock('session')),
    sleep: chain(sources.sleep, (value) => {
      departures.sleep(value);
    }),
    doNotDisturb: chain(sources.doNotDisturb, show('doNotDisturb')),
    fullScreen: chain(sources.fullScreen, show('fullScreen')),
    playing: chain(sources.playing, show('playing')),
  };
  let open = true;
  return {
    stop() {
      open = false;
      for (const each of Object.values(chains)) each.stop();
      idle.stop();
      call.stop();
      sharing.stop();
      sources.close();
      if (signals !== NO_SIGNALS) ports.report(NO_SIGNALS);
    },
    ask: singleQuestion(async () => {
      // All are waited for also when one has failed, so that no question is open when the next is put.
      const answers = await Promise.allSettled(Object.values(calls).map((each) => each.ask()));
      const failed = answers.find(({ status }) => status === 'rejected');
      if (failed !== undefined || !open) throw new Error('not everything could be asked');
      return signals;
    }),
    standings: () => providerReports({ ...chains, idle }, clock.now().mono),
  };
}

/** Runs something while the person is at work, pauses included: off work no program of ours runs (W1). */
export function whileAtWork(
  watch: (watcher: (snapshot: Pick<Snapshot, 'status'>) => void) => Stop,
  begin: () => Stop,
): Stop {
  return whileItHolds(watch, ({ status }) => status.type !== 'off', begin);
}

/** Runs something while `holds` is true of what is shown. */
export function whileItHolds<S>(
  watch: (watcher: (snapshot: S) => void) => Stop,
  holds: (snapshot: S) => boolean,
  begin: () => Stop,
): Stop {
  let running: Stop | null = null;
  const end = (): void => {
    const stop = running;
    running = null;
    stop?.();
  };
  const leave = watch((snapshot) => {
    if (holds(snapshot)) running ??= begin();
    else end();
  });
  return () => {
    leave();
    end();
  };
}

/** Watches while the person is at work, and can be looked into all the time. */
export function watchAtWork(
  watch: (watcher: (snapshot: Pick<Snapshot, 'status'>) => void) => Stop,
  begin: () => PresenceWatch,
): PresenceWatch {
  let running: PresenceWatch | null = null;
  const stop = whileAtWork(watch, () => {
    const begun = begin();
    running = begun;
    return () => {
      running = null;
      begun.stop();
    };
  });
  return {
    stop,
    ask: () => running?.ask() ?? Promise.reject(new Error('off work nothing is asked')),
    standings: () => running?.standings() ?? [],
  };
}

/** A camera in use is a call whatever the microphone does; without one, a call is what the microphone says. */
function callOf(microphone: Sensed, cameras: readonly Sensed[]): Sensed {
  return cameras.includes(true) || microphone;
}
