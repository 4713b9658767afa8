// `node scripts/package/verify.mjs dist/linux-unpacked`: looks into the folder of a packaged program (on macOS the `.app`) and
// says what is in its archive and how its fuses are set. Ends with 1 when something is not as it has to be.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT } from '../installed.mjs';
import { expectation, faultsOf, filesIn, noticeFaults, sizesByPart } from './contents.mjs';
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
  const expected = await expectation();
  const notices = readFileSync(join(resources, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  return [
    ...faultsOf(files, platform, expected),
    ...noticeFaults(notices, expected.shipped),
    ...fuseFaults(fuses),
    ...(existsSync(join(resources, 'LICENSE.txt')) ? [] : ['missing beside the archive: LICENSE.txt']),
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

/** Each fuse must be as the table in docs/security.md tells people. */
function fuseFaults(fuses) {
  const text = readFileSync(join(PROJECT, 'docs', 'security.md'), 'utf8');
  return FUSES.flatMap((name) => {
    const [, told] = new RegExp(`^\\| \`${name}\` +\\| (on|off) `, 'm').exec(text) ?? [];
    return fuses[name] === (told === 'on') && told !== undefined ? [] : [`the fuse ${name} is not ${told}`];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error(`usage: ${basename(import.meta.filename)} <folder or .app>`);
  const faults = await verify(folder, process.platform);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
