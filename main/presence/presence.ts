import { NO_SIGNALS, type Sensed, type Signals } from '../../shared/companion/signals';
import type { Snapshot } from '../../shared/companion/snapshot';
import type { ProviderReport } from '../../shared/diagnostics/provider-report';
import type { Clock, Stop } from '../../shared/time/moment';
import type { Log } from '../log';
import { openCamera, type ProcessFiles } from './camera';
import { Chain } from './chain';
import { PipeWire } from './pipewire';
import type { StartProgram } from './program';
import type { Provider } from './provider';
import { pulseMicrophone } from './pulse';
import { providerReports } from './report';
import { Steady } from './steady';

export interface PresencePorts {
  readonly platform: NodeJS.Platform;
  readonly clock: Clock;
  readonly log: Log;
  /** The system: its programs and what it tells of its processes. */
  readonly start: StartProgram;
  readonly files: ProcessFiles;
  /** Hears all signals whenever one of them has changed. */
  readonly report: (signals: Signals) => void;
}

/** What watches the person, until it is stopped. */
export interface PresenceWatch {
  readonly stop: Stop;
  /** What the providers stand on now, for the diagnostics; none while nothing is watched. */
  readonly standings: () => readonly ProviderReport[];
}

/** What the providers feed. The camera has two sources that see different programs, so they are no ranks of one chain. */
interface Sources {
  readonly microphone: readonly Provider<boolean>[];
  readonly openCamera: readonly Provider<boolean>[];
  readonly sharedCamera: readonly Provider<boolean>[];
  readonly screen: readonly Provider<boolean>[];
}

/**
 * Learns from the system whether the person is in a call or shares the screen. Where there is no provider nothing is
 * reported, and all stays unknown (B12). The stop leaves nothing known behind.
 */
export function watchPresence(ports: PresencePorts): PresenceWatch {
  const { clock, log } = ports;
  const sources = sourcesOf(ports);
  if (sources === null) return { stop: () => undefined, standings: () => [] };

  let signals = NO_SIGNALS;
  const set = (change: Partial<Signals>): void => {
    signals = { ...signals, ...change };
    ports.report(signals);
  };
  const call = new Steady(clock, (value) => {
    set({ call: value });
  });
  const sharing = new Steady(clock, (value) => {
    set({ sharing: value });
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
  const chain = (providers: readonly Provider<boolean>[], report: (value: Sensed) => void): Chain<boolean> =>
    new Chain({ providers, clock, log, report });
  const chains = {
    microphone: chain(sources.microphone, hear('microphone')),
    openCamera: chain(sources.openCamera, hear('openCamera')),
    sharedCamera: chain(sources.sharedCamera, hear('sharedCamera')),
    screen: chain(sources.screen, (value) => {
      sharing.take(value);
    }),
  };
  return {
    stop() {
      for (const each of Object.values(chains)) each.stop();
      call.stop();
      sharing.stop();
      if (signals !== NO_SIGNALS) ports.report(NO_SIGNALS);
    },
    standings: () => providerReports(chains, clock.now().mono),
  };
}

/** Watches while the person is at work, pauses included: off work no program of ours runs (W1). */
export function whileAtWork(
  watch: (watcher: (snapshot: Pick<Snapshot, 'status'>) => void) => Stop,
  begin: () => PresenceWatch,
): PresenceWatch {
  let running: PresenceWatch | null = null;
  const end = (): void => {
    const watching = running;
    running = null;
    watching?.stop();
  };
  const leave = watch(({ status }) => {
    if (status.type === 'off') end();
    else running ??= begin();
  });
  return {
    stop() {
      leave();
      end();
    },
    standings: () => running?.standings() ?? [],
  };
}

/** A camera in use is a call whatever the microphone does; without one, a call is what the microphone says. */
function callOf(microphone: Sensed, cameras: readonly Sensed[]): Sensed {
  return cameras.includes(true) || microphone;
}

function sourcesOf({ platform, start, files, clock }: PresencePorts): Sources | null {
  if (platform !== 'linux') return null;
  const pipewire = new PipeWire(start, clock);
  return {
    microphone: [pipewire.microphone, pulseMicrophone(start, clock)],
    openCamera: [openCamera(files, clock)],
    sharedCamera: [pipewire.camera],
    screen: [pipewire.screen],
  };
}
