import type * as Electron from 'electron';

/** Something the app asked the desktop to open. */
export interface Opened {
  readonly how: 'external' | 'path' | 'folder' | 'bell';
  readonly target: string;
}

const opened: Opened[] = [];

/** Nothing is really opened: a test reads the list, a person reads the line. */
function note(how: Opened['how'], target: string): void {
  opened.push({ how, target });
  console.error(`The preview would open ${target}`);
}

/** Electron's `shell`. */
export const shell = {
  openExternal(url: string, _options?: Electron.OpenExternalOptions): Promise<void> {
    note('external', url);
    return Promise.resolve();
  },
  openPath(path: string): Promise<string> {
    note('path', path);
    return Promise.resolve('');
  },
  beep(): void {
    opened.push({ how: 'bell', target: '' });
  },
  showItemInFolder(path: string): void {
    note('folder', path);
  },
};

/** What the app has asked to open so far. */
export function openedSoFar(): readonly Opened[] {
  return opened;
}
