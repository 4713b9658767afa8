import { Companion, type CompanionPorts } from '../../main/companion';
import { startCompanion } from '../../shared/companion';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
import { SILENT_OFF_WORK } from '../companion/driver';

/**
 * The running companion of somebody who has not worked yet. Unless the ports say otherwise its disk keeps everything at
 * once, nothing comes of its effects, nothing is asked off work, and a failure is the test's.
 */
export function freshCompanion(
  ports: Pick<CompanionPorts, 'clock' | 'idle'> & Partial<CompanionPorts>,
  settings: Partial<Settings> = SILENT_OFF_WORK,
): Companion {
  const state = startCompanion({
    settings: { ...DEFAULT_SETTINGS, welcomed: true, ...settings },
    events: [],
    pulse: null,
    at: ports.clock.now(),
    seed: [1, 2, 3, 4],
  });
  return new Companion(state, {
    keep: {
      append: () => Promise.resolve({ saved: true }),
      saveValue: () => Promise.resolve({ saved: true }),
      writePulse: () => Promise.resolve(),
    },
    perform: () => undefined,
    onFailure: (error) => {
      throw error;
    },
    ...ports,
  });
}

/** Windows that draw at once. */
export function drawAtOnce(companion: Companion): void {
  companion.watch(() => {
    const { phase } = companion.state.breaks;
    if (phase.name === 'running' && phase.surface === 'drawing') void companion.tell({ type: 'painted' });
  });
}
