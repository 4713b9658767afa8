import { linuxSources, type LinuxPorts } from './linux/sources';
import { pmsetMicrophone } from './macos/microphone';
import { rationed } from './ration';
import type { Sources } from './sources';
import { thisMachine } from './windows/machine';
import { windowsSources } from './windows/sources';

/** Nothing is told. Idle, lock and sleep come from the runtime by itself where a platform has no source of its own. */
export const NO_SOURCES: Sources = {
  microphone: [],
  openCamera: [],
  sharedCamera: [],
  screen: [],
  idle: [],
  screenLock: [],
  sessionLock: [],
  sleep: [],
  doNotDisturb: [],
  fullScreen: [],
  playing: [],
  close: () => undefined,
};

/** Every way to learn of the person on a platform, best first. */
export function sourcesOf(platform: NodeJS.Platform, ports: LinuxPorts): Sources {
  const { start, clock } = ports;
  switch (platform) {
    case 'linux':
      return linuxSources(ports);
    case 'win32':
      return { ...NO_SOURCES, ...windowsSources(rationed(start, clock), clock, thisMachine(process)) };
    case 'darwin':
      return { ...NO_SOURCES, microphone: [pmsetMicrophone(rationed(start, clock), clock)] };
    default:
      return NO_SOURCES;
  }
}
