// `npm run architecture`: draws docs/pictures/architecture.svg from the imports of the code. A test tells when it is out of date.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { PROJECT } from './installed.mjs';

process.chdir(PROJECT);
const { module } = await runnerImport(join(PROJECT, 'scripts', 'architecture', 'build.ts'));
writeFileSync(module.PICTURE, module.architecturePicture());
console.log(`${module.PICTURE} is drawn.`);
