import type { BrowserWindow } from 'electron';
import type { Gone } from '../../shared/trouble/trouble';

/** What can happen to the page of a window. */
export interface PageWatcher {
  /** Its process is gone. The window is still there, empty. */
  readonly gone: (gone: Gone) => void;
  /** It does not answer. */
  readonly hung: () => void;
  /** It answers again. */
  readonly answers: () => void;
}

/**
 * Hears of a page that is gone or hangs. Of a page that hangs Electron says no more than that it has become unresponsive;
 * Chromium finds out when an input is not taken, so that a page nobody touches can hang unnoticed.
 */
export function watchPage(window: BrowserWindow, { gone, hung, answers }: PageWatcher): void {
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    gone({ reason, exitCode });
  });
  window.on('unresponsive', hung);
  window.on('responsive', answers);
}
