// Fuses: switches within Electron's program that are set when it is packaged. Which byte is which stands in Electron's
// build/fuses/fuses.json5, and how they lie in the program in its docs/tutorial/fuses.md ("The hard way").

/** Electron's fuses in the order of their bytes, under the names that `electron-builder.yml` and `docs/security.md` give them. */
export const FUSES = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
  'wasmTrapHandlers',
];

/** What stands before the fuses in every Electron program. */
export const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** The version of the schema that the order above belongs to. */
const SCHEMA = 1;
const STATES = new Map([
  [0x30, false],
  [0x31, true],
]);

/**
 * What the fuses of a program are set to; a universal program of macOS has two of it, and both must say the same. Throws
 * where there is no fuse, where two halves differ, and where a fuse is there that nobody has decided on or one is gone.
 */
export function readFuses(program) {
  const [first, ...others] = wiresIn(program).map((wire) =>
    Object.fromEntries(FUSES.map((name, index) => [name, STATES.get(wire[index])])),
  );
  for (const other of others)
    if (FUSES.some((name) => other[name] !== first[name]))
      throw new Error('The two halves have other fuses.');
  return first;
}

/** Sets one fuse in the bytes of a program, in both halves of a universal one. */
export function setFuse(program, name, on) {
  for (const wire of wiresIn(program)) wire[FUSES.indexOf(name)] = on ? 0x31 : 0x30;
}

/** The bytes of the fuses, once for each half; writing to them writes to the program. */
function wiresIn(program) {
  const wires = [];
  for (let at = program.indexOf(SENTINEL); at >= 0; at = program.indexOf(SENTINEL, at + 1)) {
    const from = at + SENTINEL.length;
    const [version, length] = program.subarray(from, from + 2);
    if (version !== SCHEMA) throw new Error(`The fuses are of schema ${version}, not ${SCHEMA}.`);
    if (length !== FUSES.length)
      throw new Error(
        `This Electron has ${length} fuses, and ${FUSES.length} are decided: see docs/security.md.`,
      );
    wires.push(program.subarray(from + 2, from + 2 + length));
  }
  if (wires.length === 0) throw new Error('There are no fuses in this program: is it Electron?');
  return wires;
}
