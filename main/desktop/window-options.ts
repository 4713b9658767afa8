import { join } from 'node:path';
import { app, nativeTheme, type BrowserWindowConstructorOptions, type Session } from 'electron';
import type { WindowName } from '../../shared/contract';
import type { HomeSize } from './home-size';
import type { PageAids } from './page-aids';

/** What every window of ours is made from. */
export interface WindowParts {
  readonly session: Session;
  /** Folder with `home.cjs`, `moment.cjs` and `sign.cjs`. */
  readonly preloads: string;
  readonly icon: string;
  readonly aids: PageAids;
  readonly homeSize: Pick<HomeSize, 'last' | 'follow'>;
}

/** Which messages of the contract a window may use: nudge and break show a moment, the sign tells others. */
const PRELOAD: Readonly<Record<WindowName, string>> = {
  home: 'home.cjs',
  nudge: 'moment.cjs',
  break: 'moment.cjs',
  sign: 'sign.cjs',
};

/** What a window of that name is made with: hidden until it is asked for, and locked. */
export function windowOptions(
  name: WindowName,
  { session, preloads, icon }: WindowParts,
): BrowserWindowConstructorOptions {
  return {
    show: false,
    title: 'Arbetsro',
    icon,
    backgroundColor: background(name),
    webPreferences: {
      session,
      preload: join(preloads, PRELOAD[name]),
      // SECURITY: checklist 2, 3 and 4; the defaults of Electron, said out loud.
      nodeIntegration: false,
      contextIsolation: true,
      sandbox: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  };
}

/** What shows before the first frame: the ground of the page itself, so that nothing flashes (`tokens.css`). */
export function background(name: WindowName): string {
  const dark = nativeTheme.shouldUseDarkColors;
  if (name === 'nudge') return dark ? '#1b2420' : '#fffdf8';
  return dark ? '#131a17' : '#f6f3ec';
}
