/** Keys that are held, in the order in which they are written. */
const MODIFIERS = ['Ctrl', 'Alt', 'Shift', 'Super'] as const;
export type Modifier = (typeof MODIFIERS)[number];

/**
 * A combination of keys for the whole computer, as Electron writes it (its documentation of "Accelerator"): at least two of
 * Ctrl, Alt, Shift and Super, and a letter from A to Z, a digit or F1 to F24. Fewer would take keys from every program.
 */
export type Accelerator = string;

/** Longest combination as it is kept, in UTF-16 units. */
export const ACCELERATOR_LENGTH = 30;

/** Why words are no combination; each has a sentence in `messages`. */
export type AcceleratorProblem =
  | 'not-understood'
  | 'too-few'
  /** AltGr is Ctrl+Alt to Windows: with these keys it writes a sign on Nordic keyboards. */
  | 'writes-a-sign';

export type ReadAccelerator =
  | { readonly ok: true; readonly accelerator: Accelerator }
  | { readonly ok: false; readonly problem: AcceleratorProblem };

/** What people call the keys that are held, in lower case. */
const NAMES: Readonly<Record<string, Modifier>> = {
  ctrl: 'Ctrl',
  control: 'Ctrl',
  alt: 'Alt',
  option: 'Alt',
  shift: 'Shift',
  skift: 'Shift',
  super: 'Super',
  meta: 'Super',
  win: 'Super',
  windows: 'Super',
  cmd: 'Super',
  command: 'Super',
  kommando: 'Super',
};
const KEY = /^(?:[A-Z]|\d|F(?:[1-9]|1\d|2[0-4]))$/;
/** What AltGr writes with letters and digits on Swedish, Danish, Norwegian and Finnish keyboards: @ £ $ € { [ ] } and µ. */
const SIGNS = /^[0-9EM]$/;

/** Reads a combination as a person writes it: `ctrl + alt + s`. */
export function readAccelerator(text: string): ReadAccelerator {
  const words = text.split('+').map((word) => word.trim());
  const key = words.at(-1)?.toUpperCase() ?? '';
  const held = words.slice(0, -1).map((word) => {
    const name = word.toLowerCase();
    return Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  });
  if (!KEY.test(key) || held.includes(undefined)) return { ok: false, problem: 'not-understood' };
  const modifiers = MODIFIERS.filter((modifier) => held.includes(modifier));
  if (modifiers.length < 2) return { ok: false, problem: 'too-few' };
  if (modifiers.join() === 'Ctrl,Alt' && SIGNS.test(key)) return { ok: false, problem: 'writes-a-sign' };
  return { ok: true, accelerator: [...modifiers, key].join('+') };
}

/** A key press as the page tells of it. */
export interface Pressed {
  readonly key: string;
  /** The key's place on the keyboard: with Alt held, `key` may be another sign. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** The combination that is pressed, in words; `null` while it is none yet, so that a person can type and leave the field. */
export function pressedAccelerator({
  key,
  code,
  ctrlKey,
  altKey,
  shiftKey,
  metaKey,
}: Pressed): string | null {
  const isHeld = [ctrlKey, altKey, shiftKey, metaKey];
  const modifiers = MODIFIERS.filter((_modifier, index) => isHeld[index]);
  if (modifiers.length < 2) return null;
  const own = key.toUpperCase();
  const name = KEY.test(own) ? own : code.replace(/^(?:Key|Digit)/, '');
  return KEY.test(name) ? [...modifiers, name].join('+') : null;
}
