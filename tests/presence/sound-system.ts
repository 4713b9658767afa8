import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missing } from './tools';

const TOOLS = [
  'dbus-run-session',
  'pipewire',
  'pipewire-pulse',
  'wireplumber',
  'pw-cli',
  'pw-dump',
  'pw-record',
  'pactl',
] as const;

/** A microphone that records silence, so that no sound card is needed. */
const MICROPHONE =
  '{ factory.name=support.null-audio-sink node.name=mic media.class=Audio/Source/Virtual object.linger=true audio.position=[ FL FR ] }';

/** The programs that a real PipeWire needs and that are not here. */
export function missingTools(): readonly string[] {
  return missing(TOOLS);
}

/** A PipeWire of the test's own, in a folder of its own, with one microphone. Nothing of the person's session is touched. */
export class SoundSystem {
  readonly #folder = mkdtempSync(join(tmpdir(), 'arbetsro-sound-'));
  readonly #before = process.env['XDG_RUNTIME_DIR'];
  readonly #children: ChildProcess[] = [];

  constructor() {
    process.env['XDG_RUNTIME_DIR'] = this.#folder;
    this.#start('dbus-run-session', [
      '--',
      'sh',
      '-c',
      // The session manager and the Pulse server end by themselves when PipeWire is not there yet.
      'pipewire & until pw-cli info 0 >/dev/null 2>&1; do sleep 0.1; done; wireplumber & exec pipewire-pulse',
    ]);
  }

  /** Whether both servers answer and the microphone is there; makes it where it is not. */
  isReady(): boolean {
    const sources = spawnSync('pactl', ['list', 'short', 'sources'], { encoding: 'utf8', timeout: 2_000 });
    if (sources.status !== 0) return false;
    if (sources.stdout.includes('\tmic\t')) return true;
    spawnSync('pw-cli', ['create-node', 'adapter', MICROPHONE], { timeout: 2_000 });
    return false;
  }

  /** Records from the microphone until it is called. */
  record(): () => void {
    const child = this.#start('pw-record', ['--target', 'mic', join(this.#folder, 'silence.wav')]);
    return () => {
      child.kill('SIGINT');
    };
  }

  async close(): Promise<void> {
    for (const child of this.#children.splice(0).reverse()) await ended(child);
    if (this.#before === undefined) delete process.env['XDG_RUNTIME_DIR'];
    else process.env['XDG_RUNTIME_DIR'] = this.#before;
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Each in a process group of its own, so that what it started ends with it. */
  #start(command: string, args: readonly string[]): ChildProcess {
    const env = { ...process.env, HOME: this.#folder, XDG_RUNTIME_DIR: this.#folder };
    const child = spawn(command, args, { env, detached: true, stdio: 'ignore' });
    this.#children.push(child);
    return child;
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    child.once('exit', () => {
      resolve();
    });
    process.kill(-child.pid, 'SIGTERM');
  });
}
