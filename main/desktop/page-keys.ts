import type { BrowserWindow, Input } from 'electron';
import type { ZoomStep } from '../../shared/desktop/zoom';

/** What a key asks of a window, where other programs have a menu for it. */
export type PageKey =
  | { readonly does: 'close' | 'back' | 'forward' | 'print' }
  | { readonly does: 'zoom'; readonly step: ZoomStep };

/** The part of Electron's `Input` that says which key it was. */
export type Pressed = Pick<Input, 'type' | 'key' | 'alt' | 'control' | 'meta' | 'shift'>;

/**
 * The keys that every desktop knows: Ctrl (on macOS Command) with W closes, with plus, minus and zero zooms, with P prints; Alt
 * with an arrow (on macOS Command with a bracket) goes back and forth. `null` for a key that is the page's.
 */
export function pageKeyOf(
  { type, key, alt, control, meta, shift }: Pressed,
  platform: NodeJS.Platform,
): PageKey | null {
  if (type !== 'keyDown') return null;
  const isMac = platform === 'darwin';
  if (alt && !control && !meta && !isMac) {
    if (key === 'ArrowLeft') return { does: 'back' };
    return key === 'ArrowRight' ? { does: 'forward' } : null;
  }
  // With Alt it is another key, or AltGr, which writes a letter.
  if (alt || !(isMac ? meta : control)) return null;
  // Where plus is a shifted key, it is meant without Shift too, as in browsers.
  if (key === '+' || key === '=') return { does: 'zoom', step: 'larger' };
  if (shift) return null;
  switch (key.toLowerCase()) {
    case '-':
      return { does: 'zoom', step: 'smaller' };
    case '0':
      return { does: 'zoom', step: 'usual' };
    case 'w':
      return { does: 'close' };
    case 'p':
      return { does: 'print' };
    case '[':
      return isMac ? { does: 'back' } : null;
    case ']':
      return isMac ? { does: 'forward' } : null;
    default:
      return null;
  }
}

/** What the keys for going back and forth do in a window with several pages. */
export function backAndForth({ webContents }: BrowserWindow): Record<'back' | 'forward', () => void> {
  return {
    back: () => {
      webContents.navigationHistory.goBack();
    },
    forward: () => {
      webContents.navigationHistory.goForward();
    },
  };
}
