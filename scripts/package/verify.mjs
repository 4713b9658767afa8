// `node scripts/package/verify.mjs dist/linux-unpacked`: looks into the folder of a packaged program (on macOS the `.app`) and
// says what is in its archive and how its fuses are set. Ends with 1 when something is not as it has to be.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT } from '../installed.mjs';
import { NINTH_FUSE } from './after-pack.mjs';
import { expectation, faultsOf, filesIn, sizesByPart } from './contents.mjs';
import { FUSES, readFuses } from './fuses.mjs';

/** Prints what is in a packaged program, and answers the faults, a line each. */
export async function verify(folder, platform) {
  const { resources, program } = placesIn(folder, platform);
  const files = filesIn(join(resources, 'app.asar'));
  console.log(`In the archive (${files.length} files):`);
  for (const [part, bytes] of sizesByPart(files))
    console.log(`  ${(bytes / 1024).toFixed(0).padStart(6)} kB  ${part}`);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`  ${(total / 1024).toFixed(0).padStart(6)} kB  in all`);
  const fuses = readFuses(readFileSync(program));
  console.log(`Fuses: ${FUSES.map((name) => `${name} ${fuses[name] ? 'on' : 'off'}`).join(', ')}`);
  return [
    ...faultsOf(files, platform, await expectation()),
    ...fuseFaults(fuses),
    ...['THIRD-PARTY-NOTICES.txt', 'LICENSE.txt']
      .filter((name) => !existsSync(join(resources, name)))
      .map((name) => `missing beside the archive: ${name}`),
  ];
}

function placesIn(folder, platform) {
  if (platform === 'darwin')
    return {
      resources: join(folder, 'Contents', 'Resources'),
      program: join(folder, 'Contents/Frameworks/Electron Framework.framework/Electron Framework'),
    };
  const name = platform === 'win32' ? 'Arbetsro.exe' : 'arbetsro';
  return { resources: join(folder, 'resources'), program: join(folder, name) };
}

/** Each fuse as the configuration says; one that it does not name must be the ninth. */
function fuseFaults(fuses) {
  const text = readFileSync(join(PROJECT, 'electron-builder.yml'), 'utf8');
  return FUSES.flatMap((name) => {
    const [, said] = new RegExp(`^  ${name}: (true|false)$`, 'm').exec(text) ?? [];
    const wanted = name === NINTH_FUSE.name ? NINTH_FUSE.on : said === undefined ? null : said === 'true';
    if (wanted === null) return [`nobody decided on the fuse ${name}`];
    return fuses[name] === wanted ? [] : [`the fuse ${name} is not as it has to be`];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error(`usage: ${basename(import.meta.filename)} <folder or .app>`);
  const faults = await verify(folder, process.platform);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
