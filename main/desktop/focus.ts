import { app, type BrowserWindow } from 'electron';
import { SECOND, type Clock } from '../../shared/time/moment';

/** The part of a window that is needed to give it the focus again. */
export type FormerWindow = Pick<BrowserWindow, 'focus' | 'isDestroyed' | 'isVisible'>;

/** How long macOS needs to hide an app before it may show it again, ms. */
const HIDDEN_FOR = 0.25 * SECOND;

/**
 * Takes the focus for a window that was just shown, and answers how to give it back; call that while the window is still
 * there. If the person has gone elsewhere meanwhile, nothing is done. `before` is our own window that had the focus, if
 * one had.
 *
 * Electron knows only its own windows, so the program that had the focus is not named but left to the system to find:
 * - our own window gets it back by name, everywhere;
 * - Linux on X11: the window manager gives it to the window that had it before, once ours is hidden;
 * - Windows: `blur` hands it to the next window below. Without it the system may pick another window of this app, which
 *   an ordinary `hide` does;
 * - macOS: only hiding the whole app does it, so the app is hidden and, a moment later, shown again without the focus;
 * - Wayland: `blur` does nothing; the compositor decides when the window goes.
 */
export function takeFocus(window: BrowserWindow, before: FormerWindow | null, clock: Clock): () => void {
  // A Mac keeps the keyboard with the active app, whatever window is in front.
  if (process.platform === 'darwin') app.focus({ steal: true });
  window.focus();
  return () => {
    if (window.isDestroyed() || !window.isFocused()) return;
    if (before !== null && before !== window && !before.isDestroyed() && before.isVisible()) {
      before.focus();
    } else if (process.platform === 'darwin') {
      app.hide();
      clock.after(HIDDEN_FOR, () => {
        app.show();
      });
    } else {
      if (process.platform === 'win32') window.blur();
      window.hide();
    }
  };
}
