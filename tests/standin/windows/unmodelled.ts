import type * as Electron from 'electron';
import { StrictEmitter } from '../event';
import { trace } from '../trace';

/** What a page may be asked that comes to nothing here. */
export class Unmodelled extends StrictEmitter {
  /** A tester has the developer tools already: the ones that drive the page. */
  openDevTools(_options?: Electron.OpenDevToolsOptions): void {
    trace('openDevTools is not modelled');
  }

  /** There is no dialog of a system to print from. */
  print(_options?: Electron.WebContentsPrintOptions): void {
    trace('print is not modelled');
  }

  setBackgroundThrottling(_isAllowed: boolean): void {
    trace('setBackgroundThrottling is not modelled');
  }
}
