import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { systemClock } from '../../../main/clock';
import { watchXTray } from '../../../main/freedesktop/x-tray';

/** A desktop of its own for one program: an X server without a screen, a session bus, a window manager and a tray. */
export interface Session {
  readonly env: NodeJS.ProcessEnv;
  /** How many icons the tray holds. */
  icons(): Promise<number>;
  end(): void;
}

/** What a session is made of; named where one is missing. */
export const SESSION_PROGRAMS = ['Xvfb', 'dbus-daemon', 'openbox', 'trayer', 'xwininfo'] as const;

/** Starts a session with a home folder of its own. */
export async function openSession(): Promise<Session> {
  const home = mkdtempSync(join(tmpdir(), 'arbetsro-peer-'));
  const folder = (name: string): string => {
    mkdirSync(join(home, name), { mode: 0o700 });
    return join(home, name);
  };
  folder('.config');
  const children: ChildProcess[] = [];
  const start = (program: string, words: readonly string[], options: SpawnOptions): ChildProcess => {
    const child = spawn(program, words, options);
    children.push(child);
    return child;
  };
  const server = start('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = `:${await firstLine(server)}`;
  const own: NodeJS.ProcessEnv = {
    ...process.env,
    WAYLAND_DISPLAY: undefined,
    ...{ DISPLAY: display, HOME: home, XDG_SESSION_TYPE: 'x11', LANG: 'C.UTF-8' },
    // Safe Eyes takes the usual places for granted, so that no others are named.
    ...{ XDG_CONFIG_HOME: undefined, XDG_DATA_HOME: undefined, XDG_CACHE_HOME: undefined },
    ...{ XDG_RUNTIME_DIR: folder('run'), NO_AT_BRIDGE: '1' },
  };
  const bus = (): Promise<string> =>
    firstLine(
      start('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
        env: own,
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
  // Nobody of the system is on this one; Safe Eyes does not start without any.
  const env = { ...own, DBUS_SESSION_BUS_ADDRESS: await bus(), DBUS_SYSTEM_BUS_ADDRESS: await bus() };
  start('openbox', [], { env, stdio: 'ignore' });
  start('trayer', ['--edge', 'bottom', '--SetDockType', 'false'], { env, stdio: 'ignore' });
  const icons = async (): Promise<number> => iconsIn(await outputOf('xwininfo', ['-root', '-tree'], env));
  // A tray that does not yet own its selection would be missed by who looks for it once; its window comes before.
  let isTrayThere = false;
  const unwatch = watchXTray(env, systemClock(), (hasTray) => (isTrayThere = hasTray === true));
  for (let look = 0; look < 200 && !isTrayThere; look += 1) await wait(50);
  unwatch();
  return {
    env,
    icons,
    end: () => {
      for (const child of children.toReversed()) child.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The windows that are embedded in trayer's panel, in what `xwininfo -root -tree` prints: each deeper than the panel's own. */
export function iconsIn(tree: string): number {
  const lines = tree.split('\n');
  const panel = lines.findIndex((line) => line.includes('("panel" "trayer")'));
  if (panel === -1) return 0;
  const depth = indent(lines[panel] ?? '');
  const after = lines.slice(panel + 1);
  const end = after.findIndex((line) => line.trim() === '' || (/^\s+0x/.test(line) && indent(line) <= depth));
  const inside = end === -1 ? after : after.slice(0, end);
  return inside.filter((line) => /^\s+0x[0-9a-f]+ "/.test(line)).length;
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(`${child.spawnfile} ended at once`));
    });
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      const end = text.indexOf('\n');
      if (end !== -1) resolve(text.slice(0, end).trim());
    });
  });
}

async function outputOf(program: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(program, words, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
  await new Promise((resolve) => child.once('close', resolve).once('error', resolve));
  return text;
}
