import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    out: { type: 'string', default: 'screenshots' },
    language: { type: 'string', multiple: true, default: ['sv', 'en'] },
    width: { type: 'string' },
    height: { type: 'string' },
    text: { type: 'string', default: '100' },
    scheme: { type: 'string', multiple: true, default: ['light', 'dark'] },
  },
});

// The states are TypeScript; Vite runs them, as it builds the windows they are drawn in.
const { module } = await runnerImport(fileURLToPath(new URL('../tests/views/gallery.ts', import.meta.url)));
const count = await module.drawGallery({
  out: values.out,
  only: values.only ?? null,
  width: values.width === undefined ? null : Number(values.width),
  height: values.height === undefined ? null : Number(values.height),
  text: Number(values.text),
  languages: values.language,
  schemes: values.scheme,
});
console.log(`${count} pictures in ${values.out}/`);
