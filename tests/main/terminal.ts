import { runCli } from '../../main/control/cli';
import type { ExitCode } from '../../main/control/cli-ports';
import { ControlServer } from '../../main/control/server';
import { App } from '../fuzz/app';
import { socketFolder } from './socket';

/** What a command line printed, and how it ended. */
export interface Said {
  readonly code: ExitCode;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** A terminal on the date and in the zone of the app beside it: all of it as it runs, but windows, disk and clock. */
export class Terminal {
  readonly files = new Map<string, string | Uint8Array>();

  private constructor(
    readonly app: App,
    private readonly address: string,
    readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<Terminal> {
    const app = await App.open();
    const folder = await socketFolder();
    const address = folder.path('control.sock');
    const server = new ControlServer(app.control);
    if (!(await server.listen(address))) throw new Error('nobody can listen here');
    return new Terminal(app, address, async () => {
      await server.close();
      app.close();
      await folder.remove();
    });
  }

  /** Runs a line; words in quotes are one word. */
  async run(line: string): Promise<Said> {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    const out: string[] = [];
    const err: string[] = [];
    const code = await runCli(words, {
      addresses: [this.address],
      startApp: () => Promise.resolve(false),
      files: {
        read: (path) => {
          const file = this.files.get(path);
          return Promise.resolve(typeof file === 'string' ? file : null);
        },
        write: (path, content) => {
          if (this.files.has(path)) return Promise.resolve('exists');
          this.files.set(path, content);
          return Promise.resolve('written');
        },
      },
      print: (text) => void out.push(text),
      complain: (text) => void err.push(text),
      today: () => '2026-11-23',
      version: () => '0.1.0',
      systemLanguages: ['en-GB'],
    });
    await this.app.rest();
    return { code, out, err };
  }
}
