import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** Main as one ES module. Everything is bundled but Electron, Node and the two packages that must be read from disk. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: {
    target: 'node20',
    outDir: '../build/main',
    emptyOutDir: true,
    minify: false,
    ssr: true,
    rolldownOptions: {
      input: { main: 'main/main.ts', cli: 'main/cli.ts' },
      external: ['electron', 'node-notifier', 'electron-log/node.js', ...builtinModules, /^node:/],
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        // By its own name it would be a second `main`.
        chunkFileNames: ({ moduleIds }) =>
          moduleIds.some((id) => id.includes('/electron-updater/')) ? 'updater.js' : '[name].js',
      },
    },
  },
  ssr: { noExternal: true, external: ['electron', 'node-notifier', 'electron-log'] },
});
