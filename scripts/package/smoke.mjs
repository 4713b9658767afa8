// `node scripts/package/smoke.mjs <program>`: starts a real packaged program on an empty machine folder and lives a start, a break and
// a stop with it through the control channel. The program is its own command line, but on Windows, where it has no console: there it
// is asked by that of a build. Needs a screen, real or of Xvfb.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PROJECT } from '../installed.mjs';
import { liveADay } from './live-a-day.mjs';

const [program] = process.argv.slice(2);
if (program === undefined) throw new Error(`usage: ${basename(import.meta.filename)} <program>`);
const cli =
  process.platform === 'win32' ? [process.execPath, join(PROJECT, 'build', 'main', 'cli.js')] : [program];
const folder = mkdtempSync(join(tmpdir(), 'arbetsro-smoke-'));
try {
  await liveADay({
    program,
    cli,
    env: { ...process.env, ARBETSRO_USER_DATA: folder, ARBETSRO_DATA: undefined },
    folder,
  });
  console.log(`${basename(program)} lived through a start, a break and a stop, and kept them.`);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
