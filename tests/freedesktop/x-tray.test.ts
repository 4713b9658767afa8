import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { watchXTray, type HasXTray } from '../../main/freedesktop/x-tray';
import { X11 } from '../../main/presence/linux/x11';
import { ANSWER_WITHIN } from '../../main/presence/provider';
import { SECOND, type Stop } from '../../shared/time/moment';
import { CountingClock } from '../main/counting-clock';
import { eventually } from '../presence/private-bus';
import { settle } from '../support/simulated-clock';
import { missing } from '../presence/tools';
import { missingForDisplay, XDisplay } from '../presence/x-display';

/** Takes the selection as a tray does, with the X library itself. */
const TRAY = `
import ctypes, time
x = ctypes.CDLL('libX11.so.6')
x.XOpenDisplay.restype = ctypes.c_void_p
display = ctypes.c_void_p(x.XOpenDisplay(None))
x.XDefaultRootWindow.restype = ctypes.c_ulong
x.XCreateSimpleWindow.restype = ctypes.c_ulong
x.XInternAtom.restype = ctypes.c_ulong
root = ctypes.c_ulong(x.XDefaultRootWindow(display))
zero = ctypes.c_ulong(0)
window = ctypes.c_ulong(x.XCreateSimpleWindow(display, root, 0, 0, 1, 1, 0, zero, zero))
atom = ctypes.c_ulong(x.XInternAtom(display, b'_NET_SYSTEM_TRAY_S0', 0))
x.XSetSelectionOwner(display, atom, window, zero)
class Message(ctypes.Structure):
    _fields_ = [('type', ctypes.c_int), ('serial', ctypes.c_ulong), ('sent', ctypes.c_int), ('display', ctypes.c_void_p),
        ('window', ctypes.c_ulong), ('kind', ctypes.c_ulong), ('format', ctypes.c_int), ('data', ctypes.c_long * 24)]
kind = x.XInternAtom(display, b'MANAGER', 0)
event = Message(33, 0, 1, display, root, kind, 32, (0, atom.value, window.value))
x.XSendEvent(display, root, 0, ctypes.c_long(1 << 17), ctypes.byref(event))
x.XSync(display, 0)
print('there', flush=True)
time.sleep(600)
`;

const lacking = [...missingForDisplay(), ...missing(['python3'])];

describe.skipIf(lacking.length > 0)('a tray of the older kind', () => {
  let display: XDisplay;
  const clock = new CountingClock();
  let heard: HasXTray[];
  let stop: Stop;
  const programs: ChildProcess[] = [];
  const start = (command: string, args: readonly string[]): ChildProcess => {
    const child = spawn(command, args, { env: display.env, stdio: 'ignore' });
    programs.push(child);
    return child;
  };
  const comes = (...all: readonly HasXTray[]): Promise<unknown> =>
    eventually(() => expect(heard).toEqual(all));
  beforeAll(async () => {
    display = await XDisplay.start();
  });
  afterAll(async () => {
    await display.close();
  });
  beforeEach(() => {
    heard = [];
    stop = watchXTray(display.env, clock, (hasTray) => heard.push(hasTray));
  });
  afterEach(async () => {
    stop();
    // The next one must not find a tray that is still going.
    for (const child of programs.splice(0)) {
      const isGone = child.exitCode !== null || child.signalCode !== null;
      const gone = isGone ? null : once(child, 'exit');
      child.kill();
      await gone;
    }
    expect(clock.waiting).toBe(0);
  });

  it('may come after the app, goes with its program, and comes back', async () => {
    await comes(false);
    const tray = start('python3', ['-c', TRAY]);
    await comes(false, true);
    tray.kill();
    await comes(false, true, false);
    start('python3', ['-c', TRAY]);
    await comes(false, true, false, true);
  });

  it.skipIf(missing(['trayer']).length > 0)('is trayer, which comes late', async () => {
    await comes(false);
    start('trayer', ['--SetDockType', 'false']);
    await comes(false, true);
  });

  it('is not heard of any more once nobody follows', async () => {
    await comes(false);
    stop();
    expect(clock.waiting).toBe(0);
  });

  it('is unknown when the server is gone, and is asked about again', async () => {
    await comes(false);
    display.die();
    await comes(false, null);
    clock.simulated.advance(10 * SECOND);
    await comes(false, null, null);
  });
});

it('is asked about less and less where no server answers, and then no more', async () => {
  const clock = new CountingClock();
  const heard: HasXTray[] = [];
  // No server has a number so high.
  const stop = watchXTray({ DISPLAY: ':64999' }, clock, (hasTray) => heard.push(hasTray));
  for (const [index, wait] of [10, 20, 40, 80, 160].entries()) {
    await eventually(() => expect(heard).toHaveLength(index + 1));
    clock.simulated.advance((wait - 1) * SECOND);
    expect(heard).toHaveLength(index + 1);
    clock.simulated.advance(SECOND);
  }
  await eventually(() => expect(heard).toHaveLength(6));
  expect([new Set(heard), clock.waiting]).toEqual([new Set([null]), 0]);
  stop();
});

it('is told at once where no X server of this machine is named: none without a name, unknown for one far away', () => {
  const clock = new CountingClock();
  const heard: HasXTray[] = [];
  for (const DISPLAY of [undefined, '', 'localhost:10.0', ':zero'])
    watchXTray({ DISPLAY }, clock, (hasTray) => heard.push(hasTray));
  expect([heard, clock.waiting]).toEqual([[false, false, null, null], 0]);
});

/** The least that a server says to let a program in, with 7 as the root window; then it says nothing. */
const HELLO = Buffer.alloc(80);
HELLO[0] = 1;
HELLO.writeUInt16LE((HELLO.length - 8) / 4, 6);
HELLO.writeUInt32LE(7, 40);

describe.skipIf(process.platform !== 'linux')('an X server that takes its time', () => {
  /** Only the abstract name of its socket is there, as in a sandbox with a `/tmp` of its own. */
  const number = String(60_000 + (process.pid % 5_000));
  const DISPLAY = `unix:${number}`;
  let clock: CountingClock;
  let asked: Buffer[];
  let hello: Buffer | null;
  let server: Server;
  beforeEach(async () => {
    [clock, asked, hello] = [new CountingClock(), [], null];
    server = createServer((socket) => {
      socket.on('error', () => undefined).on('data', (bytes: Buffer) => asked.push(bytes));
      socket.once('data', () => {
        if (hello !== null) socket.write(hello);
      });
    }).listen(`\0/tmp/.X11-unix/X${number}`);
    await once(server, 'listening');
  });
  afterEach(() => {
    server.close();
  });

  it.each([
    ['before it lets the app in', null, 1],
    ['before it answers', HELLO, 2],
  ])('%s is unknown, not without a tray, and is asked again', async (_when, says, messages) => {
    hello = says;
    const heard: HasXTray[] = [];
    const stop = watchXTray({ DISPLAY }, clock, (hasTray) => heard.push(hasTray));
    await eventually(() => expect(asked.length).toBeGreaterThanOrEqual(messages));
    expect(heard).toEqual([]);
    clock.simulated.advance(ANSWER_WITHIN);
    await settle();
    expect(heard).toEqual([null]);
    const before = asked.length;
    clock.simulated.advance(10 * SECOND);
    await eventually(() => expect(asked.length).toBeGreaterThan(before));
    stop();
    await settle();
    expect([heard, clock.waiting]).toEqual([[null], 0]);
  });

  it('whose wait is ended lets nobody wait for ever', async () => {
    let end: Stop = () => undefined;
    const connecting = X11.connect(DISPLAY, {}, (stop) => {
      end = stop;
    });
    const ended = expect(connecting).rejects.toThrow('closed');
    await eventually(() => expect(asked.length).toBe(1));
    end();
    await ended;
  });
});
