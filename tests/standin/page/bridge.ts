import { cross } from './cross';
import { IpcRenderer } from './ipc-renderer';
import type { FromPage, PageEnvelope, PageSettings, ToPage } from './messages';

type Preload = (
  require: (name: string) => unknown,
  module: { exports: object },
  exports: object,
  process: object,
) => void;

/** Runs the app's preload in front of the page, with the part of `electron` that a sandboxed preload has. */
export function start(
  call: (text: string) => void,
  settings: PageSettings,
  preload: Preload | undefined,
): void {
  const document = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(
    '',
  );
  const post = (message: FromPage) => call(JSON.stringify({ document, message } satisfies PageEnvelope));
  const ipcRenderer = new IpcRenderer(post);
  window.addEventListener(settings.inbox, (event) => {
    event.stopImmediatePropagation();
    const message = JSON.parse((event as CustomEvent<string>).detail) as ToPage;
    if (message.kind === 'push' || message.document === document) ipcRenderer.receive(message);
  });
  replaceWindowControls(post);
  reportInput(post, settings.isHeadless);
  if (preload === undefined) return;
  const contextBridge = { exposeInMainWorld };
  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer') return { contextBridge, ipcRenderer };
    throw new Error(`module not found: ${name}`);
  };
  const process = {
    type: 'renderer',
    platform: settings.platform,
    argv: settings.argv,
    env: {},
    versions: {},
    sandboxed: true,
    contextIsolated: true,
  };
  const module = { exports: {} };
  try {
    preload(require, module, module.exports, process);
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    console.error('Unable to load preload script', error);
    post({ kind: 'preload-error', message, stack: stack ?? '' });
  }
}

function exposeInMainWorld(key: string, api: unknown): void {
  if (Object.hasOwn(window, key))
    throw new Error('Cannot bind an API on top of an existing property on the window object');
  Object.defineProperty(window, key, {
    value: cross(api, true),
    enumerable: true,
    writable: false,
    configurable: false,
  });
}

/** `window.open` and `window.close` belong to the main process, which may say no. */
function replaceWindowControls(post: (message: FromPage) => void): void {
  window.open = (url = '', name = '', features = '') => {
    const absolute = url === '' ? 'about:blank' : new URL(url, document.baseURI).href;
    post({ kind: 'open', url: absolute, name, features });
    return null;
  };
  window.close = () => post({ kind: 'close' });
}

function reportInput(post: (message: FromPage) => void, isHeadless: boolean): void {
  const report = (type: 'keyDown' | 'keyUp') => (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const { key, code, location, repeat, isComposing, shiftKey, ctrlKey, altKey, metaKey } = event;
    const modifiers = { shift: shiftKey, control: ctrlKey, alt: altKey, meta: metaKey };
    post({
      kind: 'key',
      key: { type, key, code, location, isAutoRepeat: repeat, isComposing, ...modifiers },
    });
  };
  window.addEventListener('keydown', report('keyDown'), true);
  window.addEventListener('keyup', report('keyUp'), true);
  // Without a screen no window has the focus or is resized by hand: main's own model is the truth there.
  if (isHeadless) return;
  window.addEventListener('focus', () => post({ kind: 'focus' }));
  window.addEventListener('blur', () => post({ kind: 'blur' }));
  window.addEventListener('resize', () => post({ kind: 'resize' }));
}
