import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { settings } from '../settings';

/** The folders of the account that Electron has names for. */
export function defaultPaths(): Map<string, string> {
  const home = homedir();
  const appData = configFolder(home);
  // The preview has a data folder of its own, so that it never touches the person's real one.
  const userData = settings.userData ?? join(appData, settings.isPackaged ? 'Arbetsro' : 'Arbetsro Preview');
  const visible = ['Desktop', 'Documents', 'Downloads', 'Music', 'Pictures', 'Videos'];
  return new Map([
    ['home', home],
    ['appData', appData],
    ['userData', userData],
    ['sessionData', userData],
    ['temp', tmpdir()],
    ['exe', process.execPath],
    ['module', process.execPath],
    ['logs', join(userData, 'logs')],
    ['crashDumps', join(userData, 'Crashpad')],
    ...visible.map((name): [string, string] => [name.toLowerCase(), join(home, name)]),
  ]);
}

function configFolder(home: string): string {
  switch (process.platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support');
    case 'win32':
      return process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming');
    default:
      return process.env['XDG_CONFIG_HOME'] ?? join(home, '.config');
  }
}

/** What the app's package.json says of it. */
export interface AppPackage {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
}

/** Finds the package.json that the main bundle belongs to. */
export function readPackage(mainFile: string): AppPackage {
  for (let folder = dirname(resolve(mainFile)); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) {
      const content = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
      const text = (key: string) => (typeof content[key] === 'string' ? content[key] : undefined);
      return {
        folder,
        name: text('productName') ?? text('name') ?? 'Electron',
        version: text('version') ?? '0.0.0',
      };
    }
    if (folder === dirname(folder))
      return { folder: dirname(resolve(mainFile)), name: 'Electron', version: '0.0.0' };
  }
}
