import type * as Electron from 'electron';
import { StandinEvent, StrictEmitter } from '../event';
import { settings, type DisplayShape } from '../settings';

/** Electron's `screen`, over the displays a test has set. */
export class Screen extends StrictEmitter {
  #displays: Electron.Display[];
  #cursor: Electron.Point = { x: 0, y: 0 };

  constructor(shapes: readonly DisplayShape[]) {
    super('Screen');
    this.#displays = shapes.map(toDisplay);
  }

  getAllDisplays(): Electron.Display[] {
    return [...this.#displays];
  }

  getPrimaryDisplay(): Electron.Display {
    const [first] = this.#displays;
    if (first === undefined) throw new Error('There is no display');
    return first;
  }

  getDisplayMatching(rectangle: Electron.Rectangle): Electron.Display {
    return this.#best((display) => overlap(display.bounds, rectangle));
  }

  getDisplayNearestPoint(point: Electron.Point): Electron.Display {
    return this.#best((display) => -distance(display.bounds, point));
  }

  getCursorScreenPoint(): Electron.Point {
    return this.#cursor;
  }

  /** Moves the simulated mouse. */
  moveCursor(point: Electron.Point): void {
    this.#cursor = point;
  }

  /** Plugs displays in and out. */
  setDisplays(shapes: readonly DisplayShape[]): void {
    const before = this.#displays;
    this.#displays = shapes.map(toDisplay);
    for (const old of before) {
      if (!this.#displays.some(({ id }) => id === old.id))
        this.emit('display-removed', new StandinEvent(), old);
    }
    for (const display of this.#displays) {
      const old = before.find(({ id }) => id === display.id);
      if (old === undefined) this.emit('display-added', new StandinEvent(), display);
      else this.#compare(old, display);
    }
  }

  #compare(old: Electron.Display, display: Electron.Display): void {
    const keys = ['bounds', 'workArea', 'scaleFactor', 'rotation'] as const;
    const changed = keys.filter((key) => JSON.stringify(old[key]) !== JSON.stringify(display[key]));
    if (changed.length > 0) this.emit('display-metrics-changed', new StandinEvent(), display, changed);
  }

  #best(rank: (display: Electron.Display) => number): Electron.Display {
    return this.#displays.reduce(
      (best, display) => (rank(display) > rank(best) ? display : best),
      this.getPrimaryDisplay(),
    );
  }
}

function toDisplay({ id, bounds, scaleFactor }: DisplayShape): Electron.Display {
  const { x, y, width, height } = bounds;
  return {
    id,
    label: `Display ${id}`,
    bounds: { x, y, width, height },
    workArea: { x, y, width, height },
    size: { width, height },
    workAreaSize: { width, height },
    nativeOrigin: { x, y },
    scaleFactor,
    rotation: 0,
    internal: id === 1,
    detected: true,
    touchSupport: 'unknown',
    accelerometerSupport: 'unknown',
    monochrome: false,
    colorDepth: 24,
    colorSpace: '',
    depthPerComponent: 8,
    displayFrequency: 60,
    maximumCursorSize: { width: 0, height: 0 },
  };
}

function overlap(a: Electron.Rectangle, b: Electron.Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function distance({ x, y, width, height }: Electron.Rectangle, point: Electron.Point): number {
  const dx = Math.max(x - point.x, 0, point.x - (x + width));
  const dy = Math.max(y - point.y, 0, point.y - (y + height));
  return Math.hypot(dx, dy);
}

/** The screen of this process. */
export const screen = new Screen(settings.displays);
