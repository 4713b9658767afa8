import type { Sensed } from '../../../shared/companion/signals';
import type { Clock } from '../../../shared/time/moment';
import type { StartProgram } from '../program';
import type { Provider } from '../provider';
import type { Machine } from './machine';
import { registry } from './registry';
import { isInUse, isScreenShared, type Uses } from './uses';
import { watcher } from './watcher';

/** Where Windows tells each signal, best first. */
export interface WindowsSources {
  readonly microphone: readonly Provider<Sensed>[];
  readonly openCamera: readonly Provider<Sensed>[];
  readonly screen: readonly Provider<Sensed>[];
  readonly fullScreen: readonly Provider<Sensed>[];
  readonly doNotDisturb: readonly Provider<Sensed>[];
}

/**
 * The watcher, and the registry where PowerShell may not run. Asked afresh it is the registry in either case: the watcher
 * reads the same, and takes no questions.
 */
export function windowsSources(start: StartProgram, clock: Clock, machine: Machine): WindowsSources {
  const watched = watcher(start, machine);
  const asked = registry(start, clock, machine);
  const both = (name: string, pick: (uses: Uses) => Sensed): readonly Provider<Sensed>[] => {
    const registered = asked.provider(`registry (${name})`, pick);
    return [{ ...registered, ...watched.provider(`watcher (${name})`, pick) }, registered];
  };
  return {
    microphone: both('microphone', ({ microphone }) => isInUse(microphone, clock.now())),
    openCamera: both('camera', ({ camera }) => isInUse(camera, clock.now())),
    screen: both('screen', ({ screen }) => isScreenShared(screen, clock.now())),
    fullScreen: [watched.provider('watcher (full screen)', ({ fullScreen }) => fullScreen)],
    doNotDisturb: [watched.provider('watcher (do-not-disturb)', ({ doNotDisturb }) => doNotDisturb)],
  };
}
