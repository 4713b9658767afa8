import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missing } from './tools';

/** What a display of the test's own needs and this machine lacks. */
export function missingForDisplay(): readonly string[] {
  return missing(['Xvfb', 'openbox', 'xmessage', 'xdotool', 'xauth']);
}

/** F11 fills the screen with the window in use; F12 puts another in use. */
const CONFIG = `<?xml version="1.0"?><openbox_config xmlns="http://openbox.org/3.4/rc">
  <keyboard><keybind key="F11"><action name="ToggleFullscreen"/></keybind>
  <keybind key="F12"><action name="NextWindow"><interactive>no</interactive><dialog>none</dialog></action></keybind></keyboard>
</openbox_config>`;

/** An X server of the test's own, which lets in only who has its cookie, with a window manager and windows of its own. */
export class XDisplay {
  readonly name: string;
  readonly env: NodeJS.ProcessEnv;
  readonly #folder = mkdtempSync(join(tmpdir(), 'arbetsro-x-'));
  readonly #server: ChildProcess;
  readonly #programs: ChildProcess[] = [];
  #manager: ChildProcess | null = null;

  private constructor(number: number) {
    this.name = `:${String(number)}`;
    const authority = join(this.#folder, 'authority');
    this.env = { PATH: process.env['PATH'], HOME: this.#folder, DISPLAY: this.name, XAUTHORITY: authority };
    spawnSync('xauth', ['-f', authority, 'add', this.name, '.', 'c0ffee00c0ffee00c0ffee00c0ffee00'], {
      env: this.env,
    });
    writeFileSync(join(this.#folder, 'rc.xml'), CONFIG);
    // The number is written when the server is ready: who knocks before is turned away, and a window manager gives up.
    this.#server = spawn(
      'Xvfb',
      [
        this.name,
        ...['-screen', '0', '640x480x24'],
        '-nolisten',
        'tcp',
        '-auth',
        authority,
        '-displayfd',
        '3',
      ],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
  }

  /** A display that is ready, on a number of its own, so that several test runs on one machine do not meet. */
  static async start(): Promise<XDisplay> {
    const display = new XDisplay(200 + (process.pid % 5_000));
    const ready = display.#server.stdio[3];
    if (ready) await once(ready, 'data');
    return display;
  }

  /** Starts the window manager, and once more where it has given up: on a busy machine the server may turn it away. */
  manage(): void {
    const given = this.#manager;
    if (given !== null && given.exitCode === null && given.signalCode === null) return;
    this.#manager = this.#start('openbox', ['--config-file', join(this.#folder, 'rc.xml'), '--sm-disable']);
  }

  /** Opens a window; the stop closes it. */
  open(): () => void {
    const child = this.#start('xmessage', ['-center', 'a window']);
    return () => {
      child.kill();
    };
  }

  press(key: string): void {
    spawnSync('xdotool', ['key', key], { env: this.env });
  }

  /** The server goes, as in a crash. */
  die(): void {
    this.#server.kill('SIGKILL');
  }

  async close(): Promise<void> {
    for (const child of this.#programs.reverse()) child.kill();
    // Its number is free for the next when it has gone.
    await new Promise<void>((resolve) => {
      if (this.#server.exitCode !== null || this.#server.signalCode !== null) resolve();
      this.#server.once('exit', () => {
        resolve();
      });
      this.#server.kill();
    });
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #start(command: string, args: readonly string[]): ChildProcess {
    const child = spawn(command, args, { env: this.env, stdio: 'ignore' });
    this.#programs.push(child);
    return child;
  }
}
