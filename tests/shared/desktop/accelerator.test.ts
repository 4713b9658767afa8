import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCELERATOR_LENGTH, pressedAccelerator, readAccelerator } from '../../../shared/desktop/accelerator';

describe('a combination of keys in words', () => {
  it.each([
    ['Ctrl+Alt+S', 'Ctrl+Alt+S'],
    ['  alt + CTRL+ s ', 'Ctrl+Alt+S'],
    ['shift+control+f9', 'Ctrl+Shift+F9'],
    ['Kommando+Option+K', 'Alt+Super+K'],
    ['win+skift+5', 'Shift+Super+5'],
    ['Ctrl+Alt+Shift+E', 'Ctrl+Alt+Shift+E'],
    ['Super+Alt+F24', 'Alt+Super+F24'],
  ])('%j is %s', (text, accelerator) => {
    expect(readAccelerator(text)).toEqual({ ok: true, accelerator });
  });

  it.each([
    ['', 'not-understood'],
    ['S', 'too-few'],
    ['Ctrl+S', 'too-few'],
    ['Ctrl+Ctrl+S', 'too-few'],
    ['Ctrl+control+S', 'too-few'],
    ['Ctrl+Alt', 'not-understood'],
    ['Ctrl+Alt+', 'not-understood'],
    ['Ctrl+Alt+Å', 'not-understood'],
    ['Ctrl+Alt+F25', 'not-understood'],
    ['Ctrl+Alt+Delete', 'not-understood'],
    ['Ctrl+Hyper+S', 'not-understood'],
    ['constructor+__proto__+S', 'not-understood'],
    ['Ctrl-Alt-S', 'not-understood'],
    ['Ctrl+Alt+2', 'writes-a-sign'],
    ['Ctrl+Alt+E', 'writes-a-sign'],
  ])('%j is %s', (text, problem) => {
    expect(readAccelerator(text)).toEqual({ ok: false, problem });
  });

  it('is read the same once it is kept, and short', () => {
    const word = fc.constantFrom('ctrl', 'Alt', 'SHIFT', 'super', 'cmd', 'x', '');
    const key = fc.constantFrom('a', 'E', '7', 'f12', 'F24', 'Tab', 'é');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), key, (held, last) => {
        const read = readAccelerator([...held, last].join('+'));
        if (!read.ok) return;
        expect(readAccelerator(read.accelerator)).toEqual(read);
        expect(read.accelerator.length).toBeLessThanOrEqual(ACCELERATOR_LENGTH);
        expect(read.accelerator).toMatch(/^(Ctrl\+)?(Alt\+)?(Shift\+)?(Super\+)?(F\d+|[A-Z0-9])$/);
      }),
    );
  });
});

describe('a combination that is pressed', () => {
  const press = (key: string, code: string, ...held: ('ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey')[]) =>
    pressedAccelerator({
      ...{ key, code, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false },
      ...Object.fromEntries(held.map((one) => [one, true])),
    });

  it('is the letter that the keyboard writes, and its place where Alt makes another sign of it', () => {
    expect(press('s', 'KeyS', 'ctrlKey', 'altKey')).toBe('Ctrl+Alt+S');
    expect(press('o', 'KeyS', 'ctrlKey', 'altKey')).toBe('Ctrl+Alt+O');
    expect(press('ß', 'KeyS', 'altKey', 'metaKey')).toBe('Alt+Super+S');
    expect(press('F9', 'F9', 'ctrlKey', 'shiftKey')).toBe('Ctrl+Shift+F9');
    expect(press('!', 'Digit1', 'shiftKey', 'metaKey')).toBe('Shift+Super+1');
  });

  it('is none while a person types, edits, or leaves the field', () => {
    expect(press('s', 'KeyS')).toBeNull();
    expect(press('S', 'KeyS', 'shiftKey')).toBeNull();
    expect(press('v', 'KeyV', 'ctrlKey')).toBeNull();
    expect(press('Tab', 'Tab', 'ctrlKey', 'shiftKey')).toBeNull();
    expect(press('Alt', 'AltLeft', 'ctrlKey', 'altKey')).toBeNull();
    expect(press('Å', 'BracketLeft', 'ctrlKey', 'altKey')).toBeNull();
  });
});
