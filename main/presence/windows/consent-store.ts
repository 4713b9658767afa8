import { wallTimeOf, type UsedSince, type Uses } from './uses';

const STORE = String.raw`\capabilityaccessmanager\consentstore`;
const NOT_PACKAGED = 'nonpackaged';

/** The names are those of the registry; the screen has two, of which either is enough. */
const CAPABILITIES: Readonly<Record<string, keyof Uses>> = {
  microphone: 'microphone',
  webcam: 'camera',
  graphicscaptureprogrammatic: 'screen',
  graphicscapturewithoutborder: 'screen',
};

const VALUE = /^\s+(LastUsedTimeStart|LastUsedTimeStop)\s+REG_QWORD\s+0x([0-9a-f]{1,16})\s*$/i;

interface Entry {
  readonly use: keyof Uses;
  start: bigint;
  stop: bigint | null;
}

/**
 * Reads what `reg query …\ConsentStore /s` prints: a line with each key, then its values. Value names and types are the
 * same in every language; whatever else is printed is passed over. `program` is our own, which does not count. Throws when
 * this is no record of consent.
 */
export function readConsentStore(printed: string, program: string): Uses {
  const own = comparable(program.replaceAll('\\', '#'));
  const uses: Record<keyof Uses, UsedSince> = { microphone: 'unknown', camera: 'unknown', screen: 'unknown' };
  let isStore = false;
  let entry: Entry | null = null;
  const close = (): void => {
    // Without a time of start it was never used, whatever the other says.
    if (entry?.stop === 0n && entry.start > 0n)
      uses[entry.use] = newer(uses[entry.use], wallTimeOf(entry.start));
    entry = null;
  };
  for (const line of printed.split(/\r?\n/)) {
    if (line.startsWith('HKEY_')) {
      close();
      const path = pathInStore(line);
      if (path === null) continue;
      isStore = true;
      const use = CAPABILITIES[path[0] ?? ''];
      if (use === undefined) continue;
      uses[use] = newer(uses[use], null);
      if (isProgram(path) && path.at(-1) !== own) entry = { use, start: 0n, stop: null };
    } else if (entry !== null) take(entry, line);
  }
  close();
  if (!isStore) throw new Error('no record of consent');
  return uses;
}

function take(entry: Entry, line: string): void {
  const [, name, digits] = VALUE.exec(line) ?? [];
  if (name === undefined || digits === undefined) return;
  const value = BigInt(`0x${digits}`);
  if (name.toLowerCase() === 'lastusedtimestart') entry.start = value;
  else entry.stop = value;
}

/** The parts of a key below the store, in a form that can be compared; `null` for a key that is elsewhere. */
function pathInStore(key: string): readonly string[] | null {
  const path = comparable(key);
  const at = path.indexOf(STORE);
  return at < 0 ? null : path.slice(at + STORE.length + 1).split('\\');
}

/** Programs of the Store lie directly below the capability, all others one step further down. */
function isProgram(path: readonly string[]): boolean {
  return path[1] === NOT_PACKAGED ? path.length === 3 : path.length === 2;
}

/** `reg` prints in the console's code page, so letters such as Å arrive broken: all but ASCII is taken for the same. */
function comparable(name: string): string {
  return name
    .trim()
    .replace(/[^\x20-\x7e]+/g, '?')
    .toLowerCase();
}

function newer(one: UsedSince, other: number | null): UsedSince {
  if (one === 'unknown' || one === null) return other;
  return other === null ? one : Math.max(one, other);
}
