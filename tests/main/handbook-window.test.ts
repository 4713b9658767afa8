import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HandbookWindow } from '../../main/desktop/handbook-window';
import { sayNotOpened } from '../../main/desktop/link-dialog';
import { lockedSession } from '../../main/desktop/security';
import type { LinkOutcome } from '../../shared/contract';
import { translator } from '../../shared/messages';
import { aidsAt } from './aids-at';
import { asked, BrowserWindow, handed } from './recording-electron';

vi.mock('electron', () => import('./recording-electron'));

const OUT = 'https://nodejs.org/';
const PAGE = 'app://arbetsro/handbook/sv/breaks.html';

beforeEach(() => {
  asked.length = 0;
});

/** An open handbook from which a link out comes to `outcome`, and what was done about links. */
function opened(outcome: LinkOutcome = 'opened') {
  const links: string[] = [];
  const made = vi.spyOn(BrowserWindow.prototype, 'on');
  const handbook = new HandbookWindow({
    session: lockedSession(),
    icon: '',
    aids: aidsAt(),
    language: () => 'sv',
    openLink: (address) => {
      links.push(`asked ${address}`);
      return Promise.resolve(outcome);
    },
    sayNotOpened: (address) => {
      links.push(`not opened ${address}`);
      return Promise.resolve();
    },
    isHeld: () => false,
    log: () => undefined,
  });
  handbook.open('index');
  const window = made.mock.contexts[0];
  made.mockRestore();
  if (!(window instanceof BrowserWindow)) throw new Error('no window was made');
  return { links, contents: window.webContents };
}

describe('a link of the handbook', () => {
  it.each([
    ['opened', [`asked ${OUT}`]],
    ['declined', [`asked ${OUT}`]],
    ['failed', [`asked ${OUT}`, `not opened ${OUT}`]],
    ['refused', [`asked ${OUT}`, `not opened ${OUT}`]],
  ] as const)('that leads out and is %s is silent only where the person knows', async (outcome, done) => {
    const { links, contents } = opened(outcome);
    contents.emit('will-navigate', { url: OUT });
    await vi.waitFor(() => expect(links).toEqual(done));
  });

  it('is followed in the same window where another was asked for', async () => {
    const { links } = opened();
    const [openHandler] = handed('setWindowOpenHandler') as readonly ((asks: { url: string }) => unknown)[];
    asked.length = 0;
    expect(openHandler?.({ url: PAGE })).toEqual({ action: 'deny' });
    expect(handed('loadURL')).toEqual([PAGE]);
    expect(openHandler?.({ url: OUT })).toEqual({ action: 'deny' });
    await vi.waitFor(() => expect(links).toEqual([`asked ${OUT}`]));
    expect(handed('loadURL')).toEqual([PAGE]);
  });

  it('that could not be opened is shown with its address, in the language of the app', async () => {
    await sayNotOpened(OUT, translator('sv'));
    expect(handed('showMessageBox')).toMatchObject([
      { message: `Det gick inte att öppna. Adressen är ${OUT}.` },
    ]);
  });
});

describe('a key in the handbook', () => {
  const NONE = { type: 'keyDown', alt: false, control: false, meta: false, shift: false };
  it.each([
    [{ key: 'Escape' }, 'close'],
    [{ key: 'w', control: true }, 'close'],
    [{ key: 'ArrowLeft', alt: true }, 'goBack'],
    [{ key: 'ArrowRight', alt: true }, 'goForward'],
    [{ key: 'p', control: true }, 'print'],
  ])('%o asks for %s', (pressed, what) => {
    const { contents } = opened();
    const preventDefault = vi.fn();
    contents.emit('before-input-event', { preventDefault }, { ...NONE, ...pressed });
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(handed(what)).toEqual([]);
  });

  it.each([{ key: 'ArrowLeft' }, { key: 'p' }, { key: 'Escape', type: 'keyUp' }])(
    '%o is the page’s',
    (pressed) => {
      const { contents } = opened();
      const preventDefault = vi.fn();
      contents.emit('before-input-event', { preventDefault }, { ...NONE, ...pressed });
      expect(preventDefault).not.toHaveBeenCalled();
    },
  );
});
