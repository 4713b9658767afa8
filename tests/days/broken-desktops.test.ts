import { afterEach, describe, expect, it, vi } from 'vitest';
import { BreakScreen } from '../../main/desktop/break-screen';
import { takeFocus } from '../../main/desktop/focus';
import { RendererDeaths } from '../../main/desktop/renderer-deaths';
import { Windows } from '../../main/desktop/windows';
import { liveDay } from './day';
import { desktop, type PaperWindow } from './desktop/paper-desktop';
import { BrowserWindow } from './desktop/paper-electron';

vi.mock('electron', () => import('./desktop/paper-electron'));
vi.mock('../../main/desktop/focus', { spy: true });

const MOST_DAYS = 150;

type Method = (...given: readonly unknown[]) => unknown;

/** Does `wrong` in place of a method; it is handed what the method would do, and the first thing that it was given. */
function instead(of: object, name: string, wrong: (act: () => void, given: never) => void): void {
  const method = Reflect.get(of, name) as Method;
  vi.spyOn(of as Record<string, Method>, name).mockImplementation(function (this: unknown, ...given) {
    wrong(() => method.apply(this, given), given[0] as never);
  });
}

/** Whatever lets a window be moved does nothing until it is called off. */
function nailDown(): () => void {
  const nailed = (['setBounds', 'setFullScreen'] as const).map((name) =>
    vi.spyOn(BrowserWindow.prototype, name).mockReturnValue(),
  );
  return () => {
    for (const one of nailed) one.mockRestore();
  };
}

/** Each breaks one thing about the windows; the observer must find that. */
const WRONG: readonly (readonly [rule: string, what: string, wrong: () => void])[] = [
  [
    'displays',
    'nobody hears that displays come and go',
    () => vi.spyOn(desktop.events, 'emit').mockReturnValue(false),
  ],
  [
    'displays',
    'covers stay on displays after the break',
    () =>
      instead(desktop, 'close', (close, window: PaperWindow) => {
        if (window.page === null) window.gone = true;
        else close();
      }),
  ],
  [
    'displays',
    'the content stays where it is when displays change',
    () =>
      instead(BreakScreen.prototype, 'lay', (lay) => {
        const letGo = nailDown();
        lay();
        letGo();
      }),
  ],
  [
    'displays',
    'a break that begins under the last word of another is not laid out',
    () => vi.spyOn(BreakScreen.prototype, 'isUp', 'get').mockReturnValue(true),
  ],
  [
    'displays',
    'a window that is up already stays where it is',
    () =>
      instead(BreakScreen.prototype, 'show', (show, window: BrowserWindow) => {
        const letGo = window.isVisible() ? nailDown() : null;
        show();
        letGo?.();
      }),
  ],
  [
    'displays',
    'renderers that died under one nudge count for the next',
    () => {
      let died = 0;
      vi.spyOn(RendererDeaths.prototype, 'note').mockImplementation(() => {
        died += 1;
        return false;
      });
      vi.spyOn(RendererDeaths.prototype, 'areTooMany').mockImplementation(() => died > 2);
    },
  ],
  [
    'keyboard',
    'the focus is not given back',
    () =>
      vi.mocked(takeFocus).mockImplementation((window) => {
        window.focus();
        return () => undefined;
      }),
  ],
  [
    'keyboard',
    'home takes the focus under a full break',
    () =>
      instead(Windows.prototype, 'openHome', (openHome) => {
        openHome();
        if (desktop.windows.some(({ page }) => page === 'home')) return;
        const home = new BrowserWindow({ show: false });
        void home.loadURL('home.html');
        home.show();
      }),
  ],
];

describe('the observer can fail', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.mocked(takeFocus).mockReset();
  });

  it.each(WRONG)('B9, %s: %s', { timeout: 120_000 }, (rule, _, wrong) => {
    wrong();
    const seeds = Array.from({ length: MOST_DAYS }, (_day, n) => n + 1);
    const found = seeds.find((seed) => liveDay(seed).faults.some((fault) => fault.rule === `B9, ${rule}`));
    expect(found, `found in ${MOST_DAYS} days`).toBeDefined();
  });
});
