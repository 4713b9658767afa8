import { describe, expect, it } from 'vitest';
import { pageKeyOf, type PageKey, type Pressed } from '../../main/desktop/page-keys';

const NONE: Pressed = { type: 'keyDown', key: '', alt: false, control: false, meta: false, shift: false };
const LARGER: PageKey = { does: 'zoom', step: 'larger' };
const SMALLER: PageKey = { does: 'zoom', step: 'smaller' };
const USUAL: PageKey = { does: 'zoom', step: 'usual' };

/** The key, and what it asks for on Linux and Windows, and on macOS. */
const KEYS: readonly (readonly [
  pressed: Partial<Pressed>,
  elsewhere: PageKey | null,
  mac: PageKey | null,
])[] = [
  [{ key: '+', control: true }, LARGER, null],
  [{ key: '+', meta: true }, null, LARGER],
  // A plus on an American keyboard, without Shift and with it.
  [{ key: '=', control: true }, LARGER, null],
  [{ key: '+', control: true, shift: true }, LARGER, null],
  [{ key: '-', control: true }, SMALLER, null],
  [{ key: '-', meta: true }, null, SMALLER],
  [{ key: '0', control: true }, USUAL, null],
  [{ key: 'w', control: true }, { does: 'close' }, null],
  [{ key: 'W', meta: true }, null, { does: 'close' }],
  [{ key: 'p', control: true }, { does: 'print' }, null],
  [{ key: 'ArrowLeft', alt: true }, { does: 'back' }, null],
  [{ key: 'ArrowRight', alt: true }, { does: 'forward' }, null],
  [{ key: '[', meta: true }, null, { does: 'back' }],
  [{ key: ']', meta: true }, null, { does: 'forward' }],
  // AltGr is Ctrl and Alt on Windows.
  [{ key: '0', control: true, alt: true }, null, null],
  [{ key: 'ArrowLeft', control: true, alt: true }, null, null],
  [{ key: 'W', control: true, shift: true }, null, null],
  [{ key: '+' }, null, null],
  [{ key: 'w' }, null, null],
  [{ key: 'ArrowLeft' }, null, null],
  [{ key: '+', control: true, type: 'keyUp' }, null, null],
];

describe('a key of a window', () => {
  it.each(KEYS)('%o', (pressed, elsewhere, mac) => {
    expect(pageKeyOf({ ...NONE, ...pressed }, 'linux')).toEqual(elsewhere);
    expect(pageKeyOf({ ...NONE, ...pressed }, 'win32')).toEqual(elsewhere);
    expect(pageKeyOf({ ...NONE, ...pressed }, 'darwin')).toEqual(mac);
  });
});
