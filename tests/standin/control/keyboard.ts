import { setTimeout as wait } from 'node:timers/promises';
import type { PageKey } from '../page/messages';
import type { WebContents } from '../windows/web-contents';

/** How a key is typed: let go at once, or held for a while (ms) with the keyboard's repeats. */
export interface KeyOptions {
  readonly hold?: number;
  readonly phase?: 'down' | 'up';
}

const named: Readonly<
  Record<string, { readonly code: string; readonly number: number; readonly text?: string }>
> = {
  Escape: { code: 'Escape', number: 27 },
  Enter: { code: 'Enter', number: 13, text: '\r' },
  Tab: { code: 'Tab', number: 9 },
  Backspace: { code: 'Backspace', number: 8 },
  ' ': { code: 'Space', number: 32, text: ' ' },
  ArrowLeft: { code: 'ArrowLeft', number: 37 },
  ArrowUp: { code: 'ArrowUp', number: 38 },
  ArrowRight: { code: 'ArrowRight', number: 39 },
  ArrowDown: { code: 'ArrowDown', number: 40 },
};

const repeatEvery = 50;

/** Types a key into a page, past the app's `before-input-event` as a keyboard would. */
export async function typeKey(
  contents: WebContents,
  key: string,
  { hold = 0, phase }: KeyOptions,
): Promise<void> {
  if (phase !== 'up') await strike(contents, key, false);
  for (let held = repeatEvery; phase === undefined && held <= hold; held += repeatEvery) {
    await wait(repeatEvery);
    if (contents.isDestroyed()) return;
    await strike(contents, key, true);
  }
  if (phase !== 'down') await release(contents, key);
}

async function strike(contents: WebContents, key: string, isAutoRepeat: boolean): Promise<void> {
  const { code, number, text } = describe(key);
  if (!contents.announceKey(pageKey('keyDown', key, isAutoRepeat))) return;
  const { session } = await contents.page;
  await session.send('Input.dispatchKeyEvent', {
    type: text === undefined ? 'rawKeyDown' : 'keyDown',
    key,
    code,
    windowsVirtualKeyCode: number,
    autoRepeat: isAutoRepeat,
    ...(text === undefined ? {} : { text }),
  });
}

async function release(contents: WebContents, key: string): Promise<void> {
  const { code, number } = describe(key);
  if (contents.isDestroyed() || !contents.announceKey(pageKey('keyUp', key, false))) return;
  const { session } = await contents.page;
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, windowsVirtualKeyCode: number });
}

function describe(key: string): { code: string; number: number; text?: string } {
  const known = named[key];
  if (known !== undefined) return known;
  if (key.length !== 1) throw new Error(`The stand-in has no key '${key}'`);
  const upper = key.toUpperCase();
  const code = /[A-Z]/.test(upper) ? `Key${upper}` : /\d/.test(upper) ? `Digit${upper}` : '';
  return { code, number: upper.charCodeAt(0), text: key };
}

function pageKey(type: 'keyDown' | 'keyUp', key: string, isAutoRepeat: boolean): PageKey {
  const { code } = describe(key);
  const modifiers = { shift: false, control: false, alt: false, meta: false };
  return { type, key, code, location: 0, isAutoRepeat, isComposing: false, ...modifiers };
}
