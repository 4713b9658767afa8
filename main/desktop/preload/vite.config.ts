import { defineConfig } from 'vite';

/** One preload as one CommonJS file: a sandboxed preload can load nothing but `electron`. Which: `ARBETSRO_PRELOAD`. */
const name = process.env['ARBETSRO_PRELOAD'] ?? 'home';

export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: {
    target: 'chrome140',
    outDir: '../../../build/preload',
    emptyOutDir: false,
    minify: false,
    lib: { entry: `${name}.ts`, formats: ['cjs'], fileName: () => `${name}.cjs` },
    rolldownOptions: { external: ['electron'] },
  },
});
