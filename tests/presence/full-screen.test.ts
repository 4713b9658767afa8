import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fullScreen } from '../../main/presence/linux/full-screen';
import { cookieFor } from '../../main/presence/linux/xauthority';
import type { Provider } from '../../main/presence/provider';
import { CountingClock } from '../main/counting-clock';
import { missingForDisplay, XDisplay } from './x-display';

/** An entry of an authority file. */
function entry(display: string, name: string, cookie: string): Buffer {
  const field = (text: string): Buffer => {
    const bytes = Buffer.alloc(2 + text.length);
    bytes.writeUInt16BE(text.length);
    bytes.write(text, 2, 'latin1');
    return bytes;
  };
  return Buffer.concat([Buffer.from([1, 0]), field('desk'), field(display), field(name), field(cookie)]);
}

describe('the cookie of a display', () => {
  const COOKIE = 'MIT-MAGIC-COOKIE-1';
  const file = Buffer.concat([
    entry('1', COOKIE, 'one'),
    entry('0', 'XDM-1', 'odd'),
    entry('0', COOKIE, 'zero'),
  ]);

  it.each([
    ['is that of its number', file, '0', 'zero'],
    ['may be one for all displays', entry('', COOKIE, 'all'), '7', 'all'],
    ['is not another', file, '2', undefined],
    ['is not there in a file that is cut short', file.subarray(0, -1), '9', undefined],
    ['is not there in an empty file', Buffer.alloc(0), '0', undefined],
  ])('%s', (_, bytes, display, expected) => {
    expect(cookieFor(bytes, display)?.toString()).toBe(expected);
  });
});

describe('without a display', () => {
  it('fails on one that cannot be reached', async () => {
    const clock = new CountingClock();
    await expect(fullScreen('', {}, clock).probe()).rejects.toThrow('no display of this machine');
    await expect(fullScreen('far.example:0', {}, clock).probe()).rejects.toThrow(
      'no display of this machine',
    );
    await expect(fullScreen(':9999', {}, clock).probe()).rejects.toThrow('the X server');
    expect(clock.waiting).toBe(0);
  });
});

const lacking = missingForDisplay();
if (lacking.length > 0) console.log(`a real X server: not tested here, without ${lacking.join(', ')}`);

/** The system's own events, waited for this long at most, ms. */
const PATIENCE = { timeout: 20_000, interval: 100 };

describe.skipIf(lacking.length > 0)('a real X server', () => {
  let display: XDisplay;
  let clock: CountingClock;
  let said: (boolean | string)[];
  let provider: Provider<boolean>;

  beforeEach(async () => {
    clock = new CountingClock();
    display = await XDisplay.start();
    said = [];
    provider = fullScreen(display.name, display.env, clock);
  });
  afterEach(() => display.close());
  /** Resolves once the window manager is there. */
  const managed = () =>
    vi.waitFor(async () => {
      display.manage();
      expect(await provider.probe()).toBe(true);
    }, PATIENCE);
  const watch = () =>
    provider.watch(
      (value) => said.push(value),
      ({ message }) => said.push(message),
    );

  it('tells when the window in use fills the screen, whichever that is', async () => {
    await managed();
    const close = [display.open(), display.open()];
    const stop = watch();
    await expect.poll(() => said.at(-1), PATIENCE).toBe(false);
    /** Presses until it has come to that: the windows take their time to appear, and a key goes to no window before. */
    const pressUntil = (key: string, full: boolean): Promise<void> =>
      vi.waitFor(() => {
        if (said.at(-1) !== full) display.press(key);
        expect(said.at(-1)).toBe(full);
      }, PATIENCE);
    await pressUntil('F11', true);
    await pressUntil('F12', false);
    await pressUntil('F12', true);
    await pressUntil('F11', false);
    await pressUntil('F11', true);
    // The last window in use is gone, and Openbox goes on naming it.
    for (const each of close) each();
    await expect.poll(() => said.at(-1), PATIENCE).toBe(false);
    stop();
    expect(said.filter((value) => typeof value === 'string')).toEqual([]);
    expect(clock.waiting).toBe(0);
  });

  it('is not there without a window manager, and refuses who has no cookie', async () => {
    await vi.waitFor(async () => expect(await provider.probe()).toBe(false), PATIENCE);
    const stranger = fullScreen(display.name, { HOME: '/nowhere' }, clock);
    // A busy server may hang up before its reason is read.
    await expect(stranger.probe()).rejects.toThrow('the X server');
  });

  it('that goes is a failure, once', async () => {
    await managed();
    const stop = watch();
    await expect.poll(() => said.at(-1), PATIENCE).toBe(false);
    display.die();
    await expect.poll(() => said.at(-1), PATIENCE).toContain('the X server');
    stop();
    expect(said.filter((value) => typeof value === 'string')).toHaveLength(1);
  });
});
