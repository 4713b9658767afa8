import type * as Electron from 'electron';
import type { EventEmitter } from 'node:events';
import type * as standin from './electron';
import type { Protocol } from './session/protocol';
import type { Session } from './session/session';
import type { WebRequest } from './session/web-request';
import type { NavigationHistory } from './windows/navigation-history';
import type { WebContents } from './windows/web-contents';
import type { WebFrame } from './windows/web-frame';

/**
 * Everything the stand-in offers, under the names Electron's types have. Each member that both have must fit
 * Electron's declaration (`Fits` below does not compile otherwise); that the app uses no other member is what
 * `surface.test.ts` asks the type checker.
 */
export interface Offered {
  App: typeof standin.app;
  BaseWindow: standin.BaseWindow;
  BrowserWindow: standin.BrowserWindow;
  BrowserWindowStatic: typeof standin.BrowserWindow;
  Clipboard: typeof standin.clipboard;
  CommandLine: (typeof standin.app)['commandLine'];
  Dialog: typeof standin.dialog;
  GlobalShortcut: typeof standin.globalShortcut;
  IpcMain: typeof standin.ipcMain;
  Menu: standin.Menu;
  MenuItem: standin.MenuItem;
  MenuStatic: typeof standin.Menu;
  NativeImage: standin.NativeImage;
  NativeImageStatic: typeof standin.nativeImage;
  NativeTheme: typeof standin.nativeTheme;
  NavigationHistory: NavigationHistory;
  Notification: standin.Notification;
  NotificationStatic: typeof standin.Notification;
  PowerMonitor: typeof standin.powerMonitor;
  PowerSaveBlocker: typeof standin.powerSaveBlocker;
  Protocol: Protocol & typeof standin.protocol;
  Screen: typeof standin.screen;
  Session: Session;
  SessionStatic: typeof standin.session;
  Shell: typeof standin.shell;
  SystemPreferences: typeof standin.systemPreferences;
  Tray: standin.Tray;
  WebContents: WebContents;
  WebFrameMain: WebFrame;
  WebRequest: WebRequest;
}

interface Real {
  App: Electron.App;
  BaseWindow: Electron.BaseWindow;
  BrowserWindow: Electron.BrowserWindow;
  BrowserWindowStatic: typeof Electron.BrowserWindow;
  Clipboard: Electron.Clipboard;
  CommandLine: Electron.CommandLine;
  Dialog: Electron.Dialog;
  GlobalShortcut: Electron.GlobalShortcut;
  IpcMain: Electron.IpcMain;
  Menu: Electron.Menu;
  MenuItem: Electron.MenuItem;
  MenuStatic: typeof Electron.Menu;
  NativeImage: Electron.NativeImage;
  NativeImageStatic: typeof Electron.nativeImage;
  NativeTheme: Electron.NativeTheme;
  NavigationHistory: Electron.NavigationHistory;
  Notification: Electron.Notification;
  NotificationStatic: typeof Electron.Notification;
  PowerMonitor: Electron.PowerMonitor;
  PowerSaveBlocker: Electron.PowerSaveBlocker;
  Protocol: Electron.Protocol;
  Screen: Electron.Screen;
  Session: Electron.Session;
  SessionStatic: typeof Electron.session;
  Shell: Electron.Shell;
  SystemPreferences: Electron.SystemPreferences;
  Tray: Electron.Tray;
  WebContents: Electron.WebContents;
  WebFrameMain: Electron.WebFrameMain;
  WebRequest: Electron.WebRequest;
}

/** Electron's own classes in a declaration, replaced by the stand-in's. */
type Swapped<T> = 0 extends 1 & T
  ? unknown
  : T extends Electron.BrowserWindow
    ? standin.BrowserWindow
    : T extends Electron.BaseWindow
      ? standin.BaseWindow
      : T extends Electron.WebContents
        ? WebContents
        : T extends Electron.NavigationHistory
          ? NavigationHistory
          : T extends Electron.WebFrameMain
            ? WebFrame
            : T extends Electron.Session
              ? Session
              : T extends Electron.WebRequest
                ? WebRequest
                : T extends Electron.Protocol
                  ? Protocol
                  : T extends Electron.NativeImage
                    ? standin.NativeImage
                    : T extends Electron.Menu
                      ? standin.Menu
                      : T extends Electron.MenuItem
                        ? standin.MenuItem
                        : T extends Electron.IpcMain
                          ? typeof standin.ipcMain
                          : T extends Electron.CommandLine
                            ? (typeof standin.app)['commandLine']
                            : T extends readonly (infer Item)[]
                              ? Swapped<Item>[]
                              : T extends Promise<infer Value>
                                ? Promise<Swapped<Value>>
                                : T extends (...values: infer Values) => infer Result
                                  ? (
                                      ...values: { [I in keyof Values]: Swapped<Values[I]> }
                                    ) => Swapped<Result>
                                  : T;

/** The members of `Name` that do not fit, apart from an emitter's own. */
type Misfits<Name extends keyof Offered & keyof Real> = {
  [Member in keyof Offered[Name] & keyof Real[Name]]: Member extends keyof EventEmitter | 'prototype'
    ? never
    : Offered[Name][Member] extends Swapped<Real[Name][Member]>
      ? never
      : `${Name}.${Member & string}`;
}[keyof Offered[Name] & keyof Real[Name]];

/** Members that fit in use but not in type, each for its reason. */
type Excepted =
  // The handlers get Electron's own event and page types, which name members that nobody uses.
  | 'IpcMain.handle'
  | 'IpcMain.handleOnce'
  | 'Session.setPermissionCheckHandler'
  | 'Session.setPermissionRequestHandler'
  // An item that is in no menu yet has none, whatever the declaration says.
  | 'MenuItem.menu'
  // The roles of a template and of an item are two lists in the declaration.
  | 'MenuItem.role';

/** Every misfit of the stand-in; `never` when there is none. */
export type AllMisfits = Exclude<{ [Name in keyof Offered]: Misfits<Name> }[keyof Offered], Excepted>;

/** Does not compile while a member of the stand-in differs from Electron's declaration of it. */
export const fits: [AllMisfits] extends [never] ? true : AllMisfits = true;
