import { chmod, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hooks } from '../../main/hooks/hooks';
import { SimulatedClock } from '../support/simulated-clock';

/** Turns of the event loop after which a program that writes a file is taken to be lost: minutes on any machine. */
const MANY = 10_000_000;

/** A machine folder with a file of hooks, on a clock that stands still. */
export class HooksDesk {
  readonly clock = new SimulatedClock();
  readonly log: string[] = [];
  readonly hooks: Hooks;

  private constructor(readonly folder: string) {
    const path = this.file('hooks.json');
    this.hooks = new Hooks({ path, clock: this.clock, log: (line) => void this.log.push(line) });
  }

  static async open(): Promise<HooksDesk> {
    return new HooksDesk(await mkdtemp(join(tmpdir(), 'arbetsro-hooks-')));
  }

  file(name: string): string {
    return join(this.folder, name);
  }

  /** Writes the file of hooks as its owner would. */
  async write(hooks: readonly unknown[]): Promise<void> {
    await this.writeText(JSON.stringify({ format: 1, hooks }));
  }

  async writeText(text: string | Uint8Array): Promise<void> {
    await writeFile(this.file('hooks.json'), text);
    await chmod(this.file('hooks.json'), 0o600);
  }

  /** What a program wrote down, once there is something. */
  async read(name: string): Promise<string> {
    for (let turn = 0; turn < MANY; turn++) {
      const text = await readFile(this.file(name), 'utf8').catch(() => '');
      if (text !== '') return text;
    }
    throw new Error(`${name} was never written`);
  }
}

/** A hook of this program text, run by Node. */
export function script(text: string, ...words: readonly string[]): readonly string[] {
  return [process.execPath, '-e', text, ...words];
}
