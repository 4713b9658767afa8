import type { ArbetsroApi } from '../shared/contract';

declare global {
  interface Window {
    /** What the preload gives the page; only `entry.tsx` reads it. */
    readonly arbetsro: ArbetsroApi;
  }
}

declare module 'react' {
  /** Figures handed to the style sheets: lengths of animations, places on the ribbon. */
  // oxlint-disable-next-line typescript/no-empty-object-type -- adds to React's interface; a type cannot
  interface CSSProperties extends Record<`--${string}`, string | number | undefined> {}
}
