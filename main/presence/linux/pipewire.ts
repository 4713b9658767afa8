import type { Clock, Stop } from '../../../shared/time/moment';
import { endOf, outputOf, type StartProgram } from '../program';
import type { Provider } from '../provider';
import { JsonArrays } from './json-arrays';
import { PipeWireGraph, type Uses } from './pipewire-graph';

type Follower = readonly [uses: (uses: Uses) => void, failed: (error: Error) => void];

const COMMAND = 'pw-dump';

/**
 * What PipeWire knows, by `pw-dump --monitor` (pw-dump(1)): the whole graph first, then every change, so nothing polls.
 * One child process serves all three signals and lives while one of them is watched.
 */
export class PipeWire {
  readonly microphone: Provider<boolean>;
  readonly camera: Provider<boolean>;
  readonly screen: Provider<boolean>;
  readonly #start: StartProgram;
  readonly #clock: Clock;
  readonly #followers = new Set<Follower>();
  #uses: Uses | null = null;
  #stop: Stop | null = null;

  constructor(start: StartProgram, clock: Clock) {
    this.#start = start;
    this.#clock = clock;
    this.microphone = this.#provider('microphone', ({ hasSound }) => hasSound);
    this.camera = this.#provider('camera', () => true);
    this.screen = this.#provider('screen', () => true);
  }

  #provider(use: keyof Uses, canTell: (graph: PipeWireGraph) => boolean): Provider<boolean> {
    return {
      name: `pipewire (${use})`,
      probe: async () => {
        const graph = new PipeWireGraph();
        const dump = await outputOf(this.#start, this.#clock, COMMAND, []);
        for (const array of new JsonArrays().take(dump)) graph.take(array);
        return canTell(graph);
      },
      watch: (report, failed) => {
        const hear = (uses: Uses): void => {
          report(uses[use]);
        };
        return this.#follow([hear, failed]);
      },
    };
  }

  #follow(follower: Follower): Stop {
    this.#followers.add(follower);
    if (this.#uses !== null) follower[0](this.#uses);
    this.#stop ??= this.#dump();
    return () => {
      this.#followers.delete(follower);
      if (this.#followers.size === 0) this.#end();
    };
  }

  #dump(): Stop {
    const arrays = new JsonArrays();
    const graph = new PipeWireGraph();
    return this.#start(COMMAND, ['--monitor'], {
      output: (text) => {
        let whole: readonly string[];
        try {
          whole = arrays.take(text);
          for (const array of whole) graph.take(array);
        } catch {
          // What could not be read may hold names of programs; it is not told further.
          this.#fail(`${COMMAND}: not understood`);
          return;
        }
        if (whole.length > 0) this.#tell(graph.uses);
      },
      ended: (code) => {
        this.#fail(`${COMMAND}: ${endOf(code)}`);
      },
    });
  }

  #tell(uses: Uses): void {
    this.#uses = uses;
    for (const [hear] of [...this.#followers]) hear(uses);
  }

  #fail(why: string): void {
    const followers = [...this.#followers];
    this.#followers.clear();
    this.#end();
    for (const [, failed] of followers) failed(new Error(why));
  }

  #end(): void {
    this.#stop?.();
    this.#stop = null;
    this.#uses = null;
  }
}
