import { useLayoutEffect, useSyncExternalStore } from 'react';

/** Widths of a window in em of its text below which a word of twenty letters may not fit beside a check box or in a card. */
const NARROW = 16;

/**
 * Whether the window is so narrow, or its text so large, that words of ordinary length may need more than one line. The
 * document is told too, by `data-narrow`; the style sheets follow.
 */
export function useNarrow(): boolean {
  const narrow = useSyncExternalStore(watchSize, isNarrow);
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-narrow', narrow);
  }, [narrow]);
  return narrow;
}

function watchSize(changed: () => void): () => void {
  // Larger text in a window of the same width is noticed by the height of what is written.
  const watcher = new ResizeObserver(changed);
  watcher.observe(document.documentElement);
  return () => watcher.disconnect();
}

function isNarrow(): boolean {
  const root = document.documentElement;
  return root.clientWidth < NARROW * parseFloat(getComputedStyle(root).fontSize);
}
