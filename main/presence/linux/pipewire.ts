import type { Clock, Stop } from '../../../shared/time/moment';
import { endOf, outputOf, type StartProgram } from '../program';
import type { Provider } from '../provider';
import { SharedSource } from '../shared-source';
import { singleQuestion } from '../single-question';
import { JsonArrays } from './json-arrays';
import { PipeWireGraph, type Uses } from './pipewire-graph';

const COMMAND = 'pw-dump';

/**
 * What PipeWire knows, by `pw-dump --monitor` (pw-dump(1)): the whole graph first, then every change, so nothing polls.
 * One child process serves all three signals and lives while one of them is watched. For probes and questions there is one
 * more, which ends by itself.
 */
export class PipeWire {
  readonly microphone: Provider<boolean>;
  readonly camera: Provider<boolean>;
  readonly screen: Provider<boolean>;

  constructor(start: StartProgram, clock: Clock) {
    const dump = singleQuestion(() => dumpOnce(start, clock));
    const source = new SharedSource<Uses>(
      (tell, fail) => monitor(start, tell, fail),
      async () => (await dump()).uses,
    );
    const provider = (use: keyof Uses, canTell: (graph: PipeWireGraph) => boolean): Provider<boolean> => ({
      ...source.provider(`pipewire (${use})`, (uses) => uses[use]),
      probe: async () => canTell(await dump()),
    });
    this.microphone = provider('microphone', ({ hasSound }) => hasSound);
    this.camera = provider('camera', () => true);
    this.screen = provider('screen', () => true);
  }
}

async function dumpOnce(start: StartProgram, clock: Clock): Promise<PipeWireGraph> {
  const dump = new Dump();
  // Nothing at all is no proof that nothing is in use.
  if (!dump.take(await outputOf(start, clock, COMMAND, []))) throw notUnderstood();
  return dump.graph;
}

function monitor(start: StartProgram, tell: (uses: Uses) => void, fail: (error: Error) => void): Stop {
  const dump = new Dump();
  return start(COMMAND, ['--monitor'], {
    output: (text) => {
      let isNew: boolean;
      try {
        isNew = dump.take(text);
      } catch {
        fail(notUnderstood());
        return;
      }
      if (isNew) tell(dump.graph.uses);
    },
    ended: (code) => {
      fail(new Error(`${COMMAND}: ${endOf(code)}`));
    },
  });
}

/** What the program has printed so far. */
class Dump {
  readonly graph = new PipeWireGraph();
  readonly #arrays = new JsonArrays();

  /** Takes what comes next; whether that was something whole. Throws when it is not understood. */
  take(text: string): boolean {
    try {
      const whole = this.#arrays.take(text);
      for (const array of whole) this.graph.take(array);
      return whole.length > 0;
    } catch {
      throw notUnderstood();
    }
  }
}

/** What could not be read may hold names of programs; it is not told further. */
function notUnderstood(): Error {
  return new Error(`${COMMAND}: not understood`);
}
