// `npm run handbook`: the handbook as a site in build/handbook. Ends with 1 where a link leads nowhere; addresses outside are listed
// and not asked for. `npm run handbook:pictures` draws its pictures anew.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { PROJECT } from './installed.mjs';

const run = (file) => runnerImport(join(PROJECT, 'scripts', 'handbook', file));

/** Builds the site; an error where a link leads nowhere. */
export async function buildHandbook() {
  const { module } = await run('build.ts');
  const built = await module.buildHandbook(join(PROJECT, 'build', 'handbook'));
  if (built.broken.length > 0)
    throw new Error(`The handbook has links that lead nowhere:\n${built.broken.join('\n')}`);
  return built;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === 'pictures') {
    const { module } = await run('pictures.ts');
    const size = await module.drawPictures(join(PROJECT, 'docs', 'handbook', 'pictures'));
    console.log(`The pictures are drawn, ${Math.round(size / 1000)} kB together.`);
  } else {
    const { pages, outer } = await buildHandbook();
    console.log(`${pages} pages in build/handbook. They lead out to:\n${outer.join('\n')}`);
  }
}
