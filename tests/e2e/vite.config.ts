import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { defineConfig } from 'vite';

/** The bench as one file, for `ARBETSRO_BENCH`. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node20',
    minify: false,
    emptyOutDir: true,
    outDir: join(import.meta.dirname, '..', '..', 'build', 'bench'),
    rolldownOptions: {
      input: { bench: join(import.meta.dirname, 'bench', 'bench.ts') },
      external: [...builtinModules, /^node:/],
      output: { format: 'es', entryFileNames: '[name].js' },
    },
  },
  ssr: { noExternal: true },
});
