import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { describe, expect, it } from 'vitest';
import { homeBounds } from '../../main/desktop/geometry';
import { HomeSize } from '../../main/desktop/home-size';
import { SECOND } from '../../shared/time/moment';
import { Desk, MACHINE } from '../store/desk';
import { SimulatedClock } from '../support/simulated-clock';

/** A window that the person makes larger and smaller. */
class HandledWindow extends EventEmitter {
  size = { width: 1040, height: 780 };
  state: 'normal' | 'maximized' | 'minimized' | 'full' = 'normal';
  readonly isMaximized = (): boolean => this.state === 'maximized';
  readonly isMinimized = (): boolean => this.state === 'minimized';
  readonly isFullScreen = (): boolean => this.state === 'full';
  readonly getNormalBounds = () => ({ x: 5, y: 6, ...this.size });

  maximize(): void {
    this.state = 'maximized';
    this.emit('maximize');
  }

  resize(width: number, height: number): void {
    this.size = { width, height };
    this.emit('resize');
  }

  /** As the class takes it. */
  get asElectrons(): BrowserWindow {
    return this as unknown as BrowserWindow;
  }
}

async function aDesk() {
  const desk = new Desk();
  await desk.until(desk.open());
  const clock = new SimulatedClock();
  const log: string[] = [];
  const start = async (): Promise<HomeSize> => {
    const size = new HomeSize(desk.disk, MACHINE, clock, (line) => log.push(line));
    await size.read();
    return size;
  };
  /** Opens the window and hands it over. */
  const open = async (size: HomeSize): Promise<HandledWindow> => {
    const window = new HandledWindow();
    size.follow(window.asElectrons);
    return Promise.resolve(window);
  };
  /** Lets what is being written be written. */
  const rest = async (): Promise<void> => {
    clock.advance(1 * SECOND);
    await new Promise<void>((resolve) => setImmediate(resolve));
  };
  return { desk, log, start, open, rest };
}

describe('the size of the home window', () => {
  it('is the usual one until somebody makes it another, which is there after a restart', async () => {
    const { start, open, rest } = await aDesk();
    const size = await start();
    expect(size.last).toBeNull();
    const window = await open(size);
    window.resize(1300, 900);
    window.resize(1400, 1000);
    await rest();
    expect((await start()).last).toMatchObject({ width: 1400, height: 1000, maximized: false });
  });

  it('is kept when the window closes before it has rested, and the next one opens with it', async () => {
    const { start, open, rest } = await aDesk();
    const size = await start();
    const window = await open(size);
    window.resize(900, 700);
    window.emit('closed');
    expect(size.last).toMatchObject({ width: 900, height: 700 });
    await rest();
    expect((await start()).last).toMatchObject({ width: 900, height: 700 });
  });

  it('is maximized again where it was left so, with the size that it goes back to', async () => {
    const { start, open, rest } = await aDesk();
    const window = await open(await start());
    window.resize(1200, 800);
    window.maximize();
    await rest();
    const again = await start();
    expect(again.last).toMatchObject({ width: 1200, height: 800, maximized: true });
    expect((await open(again)).state).toBe('maximized');
  });

  it('is not that of a window in full screen or minimized', async () => {
    const { start, open, rest } = await aDesk();
    const size = await start();
    const window = await open(size);
    for (const state of ['full', 'minimized'] as const) {
      window.state = state;
      window.resize(1920, 1080);
    }
    await rest();
    expect(size.last).toBeNull();
  });

  it('is the usual one where the file is damaged', async () => {
    const { desk, log, start } = await aDesk();
    desk.disk.put(`${MACHINE}/window.json`, '{"version":1,"width":0,"height":700,"maximized":false}');
    expect((await start()).last).toBeNull();
    expect(log).toHaveLength(1);
  });

  it('is never larger than the display, and in its middle', () => {
    const workArea = { x: 100, y: 0, width: 1280, height: 760 };
    expect(homeBounds({ workArea }, { width: 1400, height: 600 })).toEqual({
      ...{ x: 100, y: 80, width: 1280, height: 600 },
    });
    expect(homeBounds({ workArea })).toEqual({ x: 220, y: 0, width: 1040, height: 760 });
  });
});
