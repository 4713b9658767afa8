import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import bridge from 'virtual:page-bridge';
import type { PageSettings } from './messages';

/** Name of the function that Chromium puts into a page for us; taken away again before the page's own scripts run. */
export const bindingName = '__standinCall';

/** The script for a page, and why the preload could not be part of it, if so. */
export interface InjectedScript {
  readonly source: string;
  readonly preloadError: Error | undefined;
}

/** Wraps the app's preload file and the bridge into one script that Chromium runs before anything in the page. */
export function injectedScript(preloadFile: string | undefined, settings: PageSettings): InjectedScript {
  const preload = readPreload(preloadFile);
  const source = `{
    const call = globalThis.${bindingName};
    delete globalThis.${bindingName};
    if (call !== undefined && window.top === window && location.protocol !== 'chrome-error:') {
      ${bridge};
      pageBridge.start(call, ${JSON.stringify(settings)}, ${preload instanceof Error ? 'undefined' : preload});
    }
  }`;
  return { source, preloadError: preload instanceof Error ? preload : undefined };
}

/** The preload as a function expression, `undefined` as text when there is none, or what is wrong with the file. */
function readPreload(file: string | undefined): string | Error {
  if (file === undefined) return 'undefined';
  try {
    const wrapped = `(function (require, module, exports, process) {${readFileSync(file, 'utf8')}\n})`;
    new Script(wrapped, { filename: file });
    return wrapped;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
