import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasXTray } from '../../main/freedesktop/x-tray';
import { CountingClock } from '../main/counting-clock';
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
x.XSync(display, 0)
print('there', flush=True)
time.sleep(600)
`;

const lacking = [...missingForDisplay(), ...missing(['python3'])];

describe.skipIf(lacking.length > 0)('a tray of the older kind', () => {
  let display: XDisplay;
  let tray: ChildProcess | null = null;
  beforeAll(async () => {
    display = await XDisplay.start();
  });
  afterAll(async () => {
    tray?.kill();
    await display.close();
  });

  it('is there while somebody owns its selection, and nothing is left open', async () => {
    const clock = new CountingClock();
    expect(await hasXTray(display.env, clock)).toBe(false);
    tray = spawn('python3', ['-c', TRAY], { env: display.env, stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => tray?.stdout?.once('data', resolve));
    expect(await hasXTray(display.env, clock)).toBe(true);
    expect(clock.waiting).toBe(0);
  });
});

it('cannot be asked about without an X server', async () => {
  await expect(hasXTray({}, new CountingClock())).rejects.toThrow('no display of this machine');
});
