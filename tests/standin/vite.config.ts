import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, defineConfig, type Plugin } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '..', '..');
const virtualName = 'virtual:page-bridge';

/** Builds the page-side half of the stand-in on its own and offers it to the Node half as text. */
function pageBridge(): Plugin {
  return {
    name: 'standin-page-bridge',
    resolveId: (id) => (id === virtualName ? `\0${virtualName}` : undefined),
    async load(id) {
      if (id !== `\0${virtualName}`) return undefined;
      const entry = join(here, 'page', 'bridge.ts');
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        root: project,
        build: {
          write: false,
          minify: false,
          target: 'es2023',
          lib: { entry, formats: ['iife'], name: 'pageBridge' },
        },
      });
      const result = [built].flat()[0];
      if (result === undefined || !('output' in result)) throw new Error('The page bridge was not built');
      return `export default ${JSON.stringify(result.output[0].code)};`;
    },
  };
}

export default defineConfig({
  root: project,
  logLevel: 'warn',
  plugins: [pageBridge()],
  build: {
    ssr: true,
    target: 'node20',
    outDir: join(project, 'build', 'standin'),
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        run: join(here, 'run.ts'),
        electron: join(here, 'electron.ts'),
        hooks: join(here, 'hooks.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
