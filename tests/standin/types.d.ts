/** The page-side script, built for the page and handed over as text (see vite.config.ts). */
declare module 'virtual:page-bridge' {
  const source: string;
  export default source;
}

declare module '*/scripts/browser.mjs' {
  /** A browser that can be started, and what it needs for that. */
  export interface Browser {
    readonly path: string;
    readonly kind: 'installed' | 'bundled';
    readonly env: Readonly<Record<string, string>>;
    readonly args: readonly string[];
  }
  export function findBrowser(options: { allowBundled: boolean }): Browser;
}
