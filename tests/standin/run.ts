import { existsSync, readFileSync, statSync } from 'node:fs';
import Module, { register } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { offerControl } from './control/control-channel';
import * as electron from './electron';
import { showTrayPage } from './menus/tray-page';
import { settings } from './settings';
import { appState } from './system/app-state';

/**
 * Starts an Electron app on the stand-in: `node run.js <main bundle or its folder> [arguments of the app]`.
 * Switches for the stand-in's own Node belong before `run.js`.
 */
async function run(): Promise<void> {
  const [program = process.execPath, starter = '', given, ...rest] = process.argv;
  if (given === undefined) throw new Error('usage: run.js <main bundle> [arguments]');
  const main = mainFile(resolve(given));
  appState.mainFile = main;
  // A packaged program is no longer told which app it is to run.
  process.argv = settings.isPackaged ? [program, ...rest] : [program, main, ...rest];
  if (settings.isPackaged)
    Object.defineProperty(process, 'resourcesPath', { value: dirname(electron.app.getAppPath()) });
  process.env['ARBETSRO_STANDIN_RUN'] = resolve(starter);
  const standinUrl = new URL('./electron.js', import.meta.url).href;
  register('./hooks.js', import.meta.url, { data: { standinUrl } });
  answerRequire();
  offerControl();
  if (settings.hasTrayPage) showTrayPage();
  await import(pathToFileURL(main).href);
  // As Electron does, `ready` waits for the app's entry module; one that awaits `whenReady()` at its top would wait for ever.
  setImmediate(() => electron.app.becomeReady());
}

function mainFile(path: string): string {
  if (!existsSync(path)) throw new Error(`There is no ${path}`);
  if (!statSync(path).isDirectory()) return path;
  const { main } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { main?: string };
  return join(path, main ?? 'index.js');
}

/** CommonJS dependencies of the app load `electron` past the module hooks. */
function answerRequire(): void {
  const load: unknown = Reflect.get(Module, '_load');
  if (typeof load !== 'function')
    throw new Error('This Node loads CommonJS in a way the stand-in does not know');
  Reflect.set(Module, '_load', function (this: unknown, request: string, ...others: unknown[]): unknown {
    if (request === 'electron' || request === 'electron/main') return electron;
    const loaded: unknown = Reflect.apply(load, this, [request, ...others]);
    return loaded;
  });
}

run().catch((error: unknown) => {
  console.error(error instanceof Error && error.message.startsWith('usage') ? error.message : error);
  process.exit(1);
});
