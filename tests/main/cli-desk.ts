import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { runCli } from '../../main/control/cli';
import type { ExitCode } from '../../main/control/cli-ports';
import type { Answer, Question } from '../../main/control/protocol';
import { ControlServer, type ControlPorts } from '../../main/control/server';
import { socketFolder } from './socket';

export const SV = ['sv-SE'];
export const EN = ['en-GB'];

/** A terminal, and apps that answer as a test says. */
export class CliDesk {
  asked: Question[] = [];
  printed: string[] = [];
  complained: string[] = [];
  starts = 0;
  files = new Map<string, string>();
  #folder: Awaited<ReturnType<typeof socketFolder>> | null = null;
  #servers: ControlServer[] = [];

  /** Sets it up anew for each test of the file. */
  static forEachTest(): CliDesk {
    const desk = new CliDesk();
    const zone = process.env['TZ'];
    beforeAll(() => {
      // The words show times in the zone of the terminal.
      process.env['TZ'] = 'Europe/Stockholm';
    });
    afterAll(() => {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    });
    beforeEach(async () => {
      desk.#folder = await socketFolder();
      [desk.#servers, desk.asked, desk.printed, desk.complained] = [[], [], [], []];
      desk.starts = 0;
      desk.files = new Map();
    });
    afterEach(async () => {
      await desk.endApps();
      await desk.#folder?.remove();
    });
    return desk;
  }

  /** An app that answers at the second of the two addresses. */
  async appThatSays(answer: Answer, name = 'second.sock'): Promise<void> {
    await this.app(
      {
        answer: (question) => {
          this.asked.push(question);
          return Promise.resolve(answer);
        },
        watch: () => () => undefined,
      },
      name,
    );
  }

  /** An app that answers and can be watched. */
  async app(ports: Omit<ControlPorts, 'failed'>, name = 'second.sock'): Promise<void> {
    const server = new ControlServer({ ...ports, failed: () => undefined });
    this.#servers.push(server);
    expect(await server.listen(this.#path(name))).toBe(true);
  }

  async endApps(): Promise<void> {
    for (const server of this.#servers.splice(0)) await server.close();
  }

  run(
    line: string,
    systemLanguages: readonly string[] = EN,
    startApp: () => Promise<boolean> = () => Promise.resolve(false),
  ): Promise<ExitCode> {
    return runCli(line.split(' ').filter(Boolean), {
      addresses: [this.#path('first.sock'), this.#path('second.sock')],
      startApp: () => {
        this.starts += 1;
        return startApp();
      },
      files: {
        read: (path) => Promise.resolve(this.files.get(path) ?? null),
        write: (path, text) => {
          if (this.files.has(path)) return Promise.resolve('exists');
          if (path.startsWith('/')) return Promise.resolve('failed');
          this.files.set(path, text);
          return Promise.resolve('written');
        },
      },
      print: (text) => this.printed.push(text),
      complain: (text) => this.complained.push(text),
      today: () => '2026-11-23',
      version: () => '0.1.0',
      systemLanguages,
    });
  }

  #path(name: string): string {
    if (this.#folder === null) throw new Error('no test is running');
    return this.#folder.path(name);
  }
}
