import type * as Electron from 'electron';
import { StrictEmitter } from '../event';
import { Protocol } from './protocol';
import { WebRequest } from './web-request';

type Of<M extends keyof Electron.Session> = Electron.Session[M] extends (...values: infer V) => unknown
  ? V[0]
  : never;

/** What a session was told, for tests to look at. */
export interface SessionRecord {
  isSpellCheckerEnabled: boolean;
  spellCheckerLanguages: readonly string[];
  proxy: Electron.ProxyConfig | undefined;
  network: Electron.EnableNetworkEmulationOptions | undefined;
}

/** A session: handlers are kept and can be asked by a test; all sessions share the stand-in's throw-away profile. */
export class Session extends StrictEmitter {
  readonly protocol: Protocol;
  readonly webRequest = new WebRequest();
  readonly record: SessionRecord = {
    isSpellCheckerEnabled: true,
    spellCheckerLanguages: [],
    proxy: undefined,
    network: undefined,
  };
  permissionRequest: Of<'setPermissionRequestHandler'> = null;
  permissionCheck: Of<'setPermissionCheckHandler'> = null;
  devicePermission: Of<'setDevicePermissionHandler'> = null;
  displayMedia: Of<'setDisplayMediaRequestHandler'> = null;

  constructor(protocol: Protocol) {
    super('Session');
    this.protocol = protocol;
  }

  setPermissionRequestHandler(handler: Of<'setPermissionRequestHandler'>): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: Of<'setPermissionCheckHandler'>): void {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: Of<'setDevicePermissionHandler'>): void {
    this.devicePermission = handler;
  }

  setDisplayMediaRequestHandler(handler: Of<'setDisplayMediaRequestHandler'>): void {
    this.displayMedia = handler;
  }

  setSpellCheckerEnabled(isEnabled: boolean): void {
    this.record.isSpellCheckerEnabled = isEnabled;
  }

  isSpellCheckerEnabled(): boolean {
    return this.record.isSpellCheckerEnabled;
  }

  setSpellCheckerLanguages(languages: string[]): void {
    this.record.spellCheckerLanguages = languages;
  }

  setProxy(config: Electron.ProxyConfig): Promise<void> {
    this.record.proxy = config;
    return Promise.resolve();
  }

  enableNetworkEmulation(options: Electron.EnableNetworkEmulationOptions): void {
    this.record.network = options;
  }

  disableNetworkEmulation(): void {
    this.record.network = undefined;
  }

  // The profile is thrown away at exit and nothing is fetched, so there is nothing to clear or to close.
  clearCache(): Promise<void> {
    return Promise.resolve();
  }

  clearStorageData(_options?: Electron.ClearStorageDataOptions): Promise<void> {
    return Promise.resolve();
  }

  closeAllConnections(): Promise<void> {
    return Promise.resolve();
  }
}
