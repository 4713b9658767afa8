import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SENTINEL } from './fuses.mjs';

/** The fuses of Electron as it is published: `1` is on. */
const AS_PUBLISHED = '101100011';

/**
 * Lays out a folder that electron-builder takes for an unpacked Electron for Linux. The program in it is none: it has the
 * fuses, and otherwise ends with an error.
 */
export function makeStubElectron(folder) {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  const fuses = Buffer.concat([
    Buffer.from(SENTINEL),
    Buffer.from([1, AS_PUBLISHED.length]),
    Buffer.from(AS_PUBLISHED),
  ]);
  const program = Buffer.concat([Buffer.from('#!/bin/sh\nexit 70\n'), fuses]);
  writeFileSync(join(folder, 'electron'), program, { mode: 0o755 });
  writeFileSync(join(folder, 'chrome-sandbox'), '', { mode: 0o755 });
  writeFileSync(join(folder, 'LICENSE'), 'Electron’s own licence stands here.\n');
  writeFileSync(join(folder, 'LICENSES.chromium.html'), '<title>Credits</title>\n');
  for (const name of ['de', 'en-GB', 'en-US', 'sv'])
    writeFileSync(join(folder, 'locales', `${name}.pak`), '');
}
