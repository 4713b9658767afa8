import type { BrowserWindow as ElectronWindow } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applicationMenu, setApplicationMenu } from '../../main/desktop/application-menu';
import { contextMenu, type AskedAt } from '../../main/desktop/context-menu';
import { PageAids } from '../../main/desktop/page-aids';
import type { Zoom } from '../../shared/desktop/zoom';
import { translator } from '../../shared/messages';
import { asked, BrowserWindow, handed } from './recording-electron';

vi.mock('electron', () => import('./recording-electron'));

beforeEach(() => {
  asked.length = 0;
});

/** A window that has its page, the size that holds, and what keys choose. */
function served() {
  let zoom: Zoom = 100;
  const window = new BrowserWindow({});
  const aids = new PageAids({
    zoom: () => zoom,
    chooseZoom: (chosen) => {
      zoom = chosen;
      aids.follow();
    },
    say: () => translator('sv'),
  });
  const own = { print: vi.fn() };
  aids.serve(window as unknown as ElectronWindow, own);
  window.webContents.emit('did-navigate');
  return { aids, window, own, zoom: () => zoom };
}

const factors = (): readonly unknown[] =>
  asked.filter(({ what }) => what === 'setZoomFactor').map(({ values }) => values[0]);

/** Presses a key with Ctrl; says whether the page was spared it. */
function press(window: BrowserWindow, key: string): boolean {
  const preventDefault = vi.fn();
  const input = { type: 'keyDown', key, alt: false, control: true, meta: false, shift: false };
  window.webContents.emit('before-input-event', { preventDefault }, input);
  return preventDefault.mock.calls.length > 0;
}

describe('the size of a page', () => {
  it('is set when the page comes and when another was chosen, by key and by wheel', () => {
    const { window } = served();
    expect(press(window, '+')).toBe(true);
    window.webContents.emit('zoom-changed', {}, 'in');
    window.webContents.emit('zoom-changed', {}, 'out');
    expect(press(window, '0')).toBe(true);
    window.webContents.emit('did-navigate');
    expect(factors()).toEqual([1, 1.1, 1.25, 1.1, 1, 1]);
  });

  it('is the one chosen in a window that comes later', () => {
    const { aids, window } = served();
    press(window, '+');
    asked.length = 0;
    const later = new BrowserWindow({});
    aids.size(later as unknown as ElectronWindow);
    later.webContents.emit('did-navigate');
    expect(factors()).toEqual([1.1]);
  });

  it('goes no further than its ends', () => {
    const { window, zoom } = served();
    for (let n = 0; n < 20; n += 1) press(window, '-');
    expect(zoom()).toBe(80);
    for (let n = 0; n < 20; n += 1) press(window, '+');
    expect(zoom()).toBe(300);
  });

  it('is set no more in a window that is closed', () => {
    const { window } = served();
    window.emit('closed');
    asked.length = 0;
    press(window, '+');
    expect(factors()).toEqual([]);
  });
});

describe('a key', () => {
  it('does what this window has of its own, and is left to the page where it has none', () => {
    const { window, own } = served();
    expect(press(window, 'p')).toBe(true);
    expect(own.print).toHaveBeenCalledOnce();
    const other = new BrowserWindow({});
    served().aids.serve(other as unknown as ElectronWindow);
    expect(press(other, 'p')).toBe(false);
  });

  it('closes the window as its frame would', () => {
    const { window } = served();
    press(window, 'w');
    expect(handed('close')).toEqual([]);
  });
});

const FLAGS: AskedAt['editFlags'] = {
  ...{ canUndo: true, canRedo: false, canCut: true, canCopy: true, canPaste: true, canDelete: true },
  ...{ canSelectAll: true, canEditRichly: false },
};
const AT = { isEditable: false, selectionText: '', editFlags: FLAGS };

describe('the menu of a text', () => {
  const say = translator('sv');

  it('has what can be done with a field, in the language of the app', () => {
    const lines = contextMenu({ ...AT, isEditable: true }, say);
    expect(lines.map(({ role, type, label, enabled }) => [role ?? type, label, enabled])).toEqual([
      ['undo', 'Ångra', true],
      ['redo', 'Gör om', false],
      ['separator', undefined, undefined],
      ['cut', 'Klipp ut', true],
      ['copy', 'Kopiera', true],
      ['paste', 'Klistra in', true],
      ['separator', undefined, undefined],
      ['selectAll', 'Markera allt', true],
    ]);
  });

  it('copies a selection, and is not there beside one', () => {
    expect(contextMenu({ ...AT, selectionText: 'ett ord' }, say)).toMatchObject([{ role: 'copy' }]);
    expect(contextMenu({ ...AT, selectionText: ' ' }, say)).toEqual([]);
    expect(contextMenu(AT, say)).toEqual([]);
  });

  it('opens at the place that was asked at, be it by the menu key', () => {
    const { window } = served();
    const params = { ...AT, isEditable: true, x: 3, y: 4, frame: null, menuSourceType: 'keyboard' };
    window.webContents.emit('context-menu', {}, params);
    expect(handed('popup')).toEqual([{ window, x: 3, y: 4, sourceType: 'keyboard' }]);
    asked.length = 0;
    window.webContents.emit('context-menu', {}, { ...params, isEditable: false });
    expect(asked).toEqual([]);
  });
});

describe('the menu of the app', () => {
  it('is there on macOS alone, each line by its role and with words', () => {
    const say = translator('sv');
    setApplicationMenu('darwin', say);
    expect(handed('setApplicationMenu')).toMatchObject([{ lines: applicationMenu(say) }]);
    const lines = applicationMenu(say).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
    for (const { type, role, label } of lines.filter((line) => line.type !== 'separator')) {
      expect([type, label]).toEqual([undefined, expect.stringMatching(/\S/)]);
      expect(role).toBeDefined();
    }
    const roles = lines.map(({ role }) => role);
    expect(roles).toEqual(expect.arrayContaining(['copy', 'paste', 'quit', 'hide', 'close']));
    // Nothing that leads out of the app or into its inside.
    for (const role of ['toggleDevTools', 'reload', 'forceReload', 'help'] as const)
      expect(roles).not.toContain(role);
  });

  it.each(['linux', 'win32'] as const)('is not there on %s', (platform) => {
    setApplicationMenu(platform, translator('en'));
    expect(handed('setApplicationMenu')).toEqual([null]);
  });
});
