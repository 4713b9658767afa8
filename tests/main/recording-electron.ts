import { EventEmitter } from 'node:events';

/** What the app asked of Electron, in the order it asked. */
export const asked: { readonly what: string; readonly values: readonly unknown[] }[] = [];

const record =
  (what: string) =>
  (...values: unknown[]): undefined => {
    asked.push({ what, values });
    return undefined;
  };

/** What the app handed to Electron under a name; fails when it did not, or did more than once. */
export function handed(what: string): readonly unknown[] {
  const found = asked.filter((one) => one.what === what);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${what} was asked for ${found.length} times`);
  return only.values;
}

/** A page as Electron introduces it. */
export class Contents extends EventEmitter {
  readonly setWindowOpenHandler = record('setWindowOpenHandler');
  url = '';
  readonly getURL = (): string => this.url;
  readonly navigationHistory = { goBack: record('goBack'), goForward: record('goForward') };
  readonly setZoomFactor = record('setZoomFactor');
  readonly print = record('print');
  readonly printToPDF = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array());
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new Contents();
  readonly loadURL = (url: string): Promise<void> => {
    record('loadURL')(url);
    return Promise.resolve();
  };
  readonly removeMenu = record('removeMenu');
  readonly setAlwaysOnTop = record('setAlwaysOnTop');
  readonly setVisibleOnAllWorkspaces = record('setVisibleOnAllWorkspaces');
  readonly show = record('show');
  readonly focus = record('focus');
  readonly destroy = record('destroy');
  readonly close = record('close');

  constructor(options: unknown) {
    super();
    record('BrowserWindow')(options);
  }

  static readonly getFocusedWindow = (): null => null;
  readonly isMinimized = (): boolean => false;
  readonly isDestroyed = (): boolean => false;
}

const SCREEN = { x: 0, y: 0, width: 1280, height: 800 };
const DISPLAY = { id: 1, bounds: SCREEN, workArea: SCREEN, scaleFactor: 1 };
export const screen = {
  getAllDisplays: () => [DISPLAY],
  getCursorScreenPoint: () => ({ x: 0, y: 0 }),
  getDisplayNearestPoint: () => DISPLAY,
};

/** The one session that was asked for. */
const made = {
  setPermissionRequestHandler: record('setPermissionRequestHandler'),
  setPermissionCheckHandler: record('setPermissionCheckHandler'),
  setDevicePermissionHandler: record('setDevicePermissionHandler'),
  setSpellCheckerEnabled: record('setSpellCheckerEnabled'),
  webRequest: { onBeforeRequest: record('onBeforeRequest') },
};
export const session = {
  fromPartition: (...values: unknown[]) => {
    record('fromPartition')(...values);
    return made;
  },
};

export const app = {
  isPackaged: true,
  enableSandbox: record('enableSandbox'),
  on: (event: string, listener: unknown) => record(`app.on ${event}`)(listener),
  setAppUserModelId: record('setAppUserModelId'),
  setPath: record('setPath'),
  getPath: () => '',
  getVersion: () => '1',
  getPreferredSystemLanguages: () => ['sv-SE'],
  exit: record('exit'),
  whenReady: () => {
    record('whenReady')();
    return new Promise(() => undefined);
  },
  disableHardwareAcceleration: record('disableHardwareAcceleration'),
  /** Another copy is running. */
  requestSingleInstanceLock: () => {
    record('requestSingleInstanceLock')();
    return false;
  },
};
/** What the person presses next. */
export const person = { response: 0 };
export const dialog = {
  showMessageBox: (...values: unknown[]) => {
    record('showMessageBox')(...values);
    return Promise.resolve({ response: person.response, checkboxChecked: false });
  },
};
export const Menu = {
  buildFromTemplate: (lines: unknown) => ({ lines, popup: record('popup') }),
  setApplicationMenu: record('setApplicationMenu'),
};
export const nativeTheme = { shouldUseDarkColors: false };
export const protocol = { registerSchemesAsPrivileged: record('registerSchemesAsPrivileged') };
export const ipcMain = {
  handle: (channel: string, listener: unknown) => record(`ipc ${channel}`)(listener),
  on: (channel: string, listener: unknown) => record(`ipc ${channel}`)(listener),
};
