import { StandinEvent, StrictEmitter } from '../event';
import { events } from '../events';

/** The name of something that happens to the machine. */
export type PowerEvent = (typeof events)['PowerMonitor'][number];

/** Electron's `powerMonitor`, over what a test says about the machine. */
export class PowerMonitor extends StrictEmitter {
  #idleSeconds = 0;
  #isLocked = false;
  #isOnBattery = false;

  constructor() {
    super('PowerMonitor');
  }

  getSystemIdleTime(): number {
    return this.#idleSeconds;
  }

  getSystemIdleState(threshold: number): 'active' | 'idle' | 'locked' | 'unknown' {
    if (this.#isLocked) return 'locked';
    return this.#idleSeconds >= threshold ? 'idle' : 'active';
  }

  getCurrentThermalState(): 'unknown' | 'nominal' | 'fair' | 'serious' | 'critical' {
    return 'nominal';
  }

  isOnBatteryPower(): boolean {
    return this.#isOnBattery;
  }

  get onBatteryPower(): boolean {
    return this.#isOnBattery;
  }

  // What follows is for the stand-in itself.

  setIdleSeconds(seconds: number): void {
    this.#idleSeconds = seconds;
  }

  /** Makes something happen to the machine. */
  happen(event: PowerEvent): void {
    if (!events.PowerMonitor.includes(event)) throw new Error(`There is no power event '${event}'`);
    if (event === 'lock-screen' || event === 'unlock-screen') this.#isLocked = event === 'lock-screen';
    if (event === 'on-ac' || event === 'on-battery') this.#isOnBattery = event === 'on-battery';
    this.emit(event, new StandinEvent());
  }
}

/** The power monitor of this process. */
export const powerMonitor = new PowerMonitor();

const blockers = new Set<number>();
let lastBlocker = 0;

/** Electron's `powerSaveBlocker`: remembered, without effect. */
export const powerSaveBlocker = {
  start(_type: 'prevent-app-suspension' | 'prevent-display-sleep'): number {
    lastBlocker += 1;
    blockers.add(lastBlocker);
    return lastBlocker;
  },
  stop: (id: number): boolean => blockers.delete(id),
  isStarted: (id: number): boolean => blockers.has(id),
};
