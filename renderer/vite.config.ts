import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => `${import.meta.dirname}/${path}`;

/** Builds the four windows and the page to be printed to plain files that a strict content security policy lets through. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: here('../build/renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    // SECURITY: no data: URLs and no inline script, so that the policy can forbid both.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        home: here('home.html'),
        nudge: here('nudge.html'),
        break: here('break.html'),
        sign: here('sign.html'),
        print: here('print.html'),
      },
    },
  },
});
