import { NO_SIGNALS, type Sensed, type Signals } from '../../shared/companion/signals';
import type { Snapshot } from '../../shared/companion/snapshot';
import type { Clock, Stop } from '../../shared/time/moment';
import type { Log } from '../log';
import { Chain } from './chain';
import { openCamera, type ProcessFiles } from './linux/camera';
import { PipeWire } from './linux/pipewire';
import { pulseMicrophone } from './linux/pulse';
import { pmsetMicrophone } from './macos/microphone';
import type { StartProgram } from './program';
import type { Provider } from './provider';
import { Steady } from './steady';
import { thisMachine } from './windows/machine';
import { windowsSources } from './windows/sources';

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

/** What the providers feed. The camera has two sources that see different programs, so they are no ranks of one chain. */
interface Sources {
  readonly microphone: readonly Provider<Sensed>[];
  readonly openCamera: readonly Provider<Sensed>[];
  readonly sharedCamera: readonly Provider<Sensed>[];
  readonly screen: readonly Provider<Sensed>[];
  readonly fullScreen: readonly Provider<Sensed>[];
  readonly doNotDisturb: readonly Provider<Sensed>[];
}

/** A system that tells nothing. */
const NO_SOURCES: Sources = {
  microphone: [],
  openCamera: [],
  sharedCamera: [],
  screen: [],
  fullScreen: [],
  doNotDisturb: [],
};

/**
 * Learns from the system whether the person is in a call, shares the screen, has it filled by one program or wants not to
 * be disturbed. What no provider tells is not reported and stays unknown (B12). The stop leaves nothing known behind.
 */
export function watchPresence(ports: PresencePorts): Stop {
  const { clock, log } = ports;
  const sources = sourcesOf(ports);

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
  const chain = (providers: readonly Provider<Sensed>[], report: (value: Sensed) => void): Chain<Sensed> =>
    new Chain<Sensed>({ providers, clock, log, report });
  const chains = [
    chain(sources.microphone, hear('microphone')),
    chain(sources.openCamera, hear('openCamera')),
    chain(sources.sharedCamera, hear('sharedCamera')),
    chain(sources.screen, (value) => {
      sharing.take(value);
    }),
    chain(sources.fullScreen, (value) => {
      set('fullScreen', value);
    }),
    chain(sources.doNotDisturb, (value) => {
      set('doNotDisturb', value);
    }),
  ];
  return () => {
    for (const each of chains) each.stop();
    call.stop();
    sharing.stop();
    if (signals !== NO_SIGNALS) ports.report(NO_SIGNALS);
  };
}

/** Runs something while the person is at work, pauses included: off work no program of ours runs (W1). */
export function whileAtWork(
  watch: (watcher: (snapshot: Pick<Snapshot, 'status'>) => void) => Stop,
  begin: () => Stop,
): Stop {
  let running: Stop | null = null;
  const end = (): void => {
    const stop = running;
    running = null;
    stop?.();
  };
  const leave = watch(({ status }) => {
    if (status.type === 'off') end();
    else running ??= begin();
  });
  return () => {
    leave();
    end();
  };
}

/** A camera in use is a call whatever the microphone does; without one, a call is what the microphone says. */
function callOf(microphone: Sensed, cameras: readonly Sensed[]): Sensed {
  return cameras.includes(true) || microphone;
}

function sourcesOf({ platform, start, files, clock }: PresencePorts): Sources {
  switch (platform) {
    case 'linux': {
      const pipewire = new PipeWire(start, clock);
      return {
        ...NO_SOURCES,
        microphone: [pipewire.microphone, pulseMicrophone(start, clock)],
        openCamera: [openCamera(files, clock)],
        sharedCamera: [pipewire.camera],
        screen: [pipewire.screen],
      };
    }
    case 'win32':
      return { ...NO_SOURCES, ...windowsSources(start, clock, thisMachine(process)) };
    case 'darwin':
      return { ...NO_SOURCES, microphone: [pmsetMicrophone(start, clock)] };
    default:
      return NO_SOURCES;
  }
}
