import { BrowserWindow } from 'electron';
import type { Address } from '../../shared/companion/commands';
import { APP_ORIGIN, type WindowName } from '../../shared/contract';
import { displayInUse } from './break-screen';
import { cardBounds, homeBounds } from './geometry';
import { backAndForth } from './page-keys';
import { windowOptions, type WindowParts } from './window-options';

/**
 * Makes one of the windows that follow the day, on the display in use, and loads its page, home at an address of its own if
 * one is given; `failed` hears why it cannot.
 */
export function makeWindow(
  name: Exclude<WindowName, 'sign'>,
  parts: WindowParts,
  failed: (error: unknown) => void,
  address: Address | null = null,
): BrowserWindow {
  const display = displayInUse();
  const card = name === 'nudge';
  const window = new BrowserWindow({
    ...windowOptions(name, parts),
    ...(name === 'home'
      ? homeBounds(display, parts.homeSize.last ?? undefined)
      : card
        ? cardBounds(display, parts.aids.zoom)
        : display.bounds),
    ...(name === 'home' ? { minWidth: 320, minHeight: 400 } : MOMENT_WINDOW),
  });
  window.removeMenu();
  if (name === 'home') {
    parts.aids.serve(window, backAndForth(window));
    parts.homeSize.follow(window);
  } else parts.aids.size(window);
  // A break ends by its button, held Esc or its time; the keys that close a window were meant for another one.
  if (name === 'break')
    window.on('close', (event) => {
      event.preventDefault();
    });
  if (card) {
    window.setAlwaysOnTop(true, 'floating');
    window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
    window.once('ready-to-show', () => {
      // No focus is taken: the person is in the middle of a word.
      if (!window.isDestroyed()) window.showInactive();
    });
  }
  loadPage(window, name, address, failed);
  return window;
}

/** Loads the page of a window; one that is asked for while another address is being loaded takes its place. */
export function loadPage(
  window: BrowserWindow,
  name: WindowName,
  address: Address | null,
  failed: (error: unknown) => void,
): void {
  window.loadURL(`${APP_ORIGIN}/${name}.html${address === null ? '' : `#${address}`}`).catch(failed);
}

const MOMENT_WINDOW = {
  frame: false,
  resizable: false,
  minimizable: false,
  maximizable: false,
  skipTaskbar: true,
  fullscreenable: true,
} as const;
