import { useEffect, type RefObject } from 'react';

/** Names the window after what it shows; the name of the app comes last, where it may be cut. */
export function useTitle(title: string): void {
  useEffect(() => nameWindow(title), [title]);
}

/**
 * Names the window after the heading in it, so that the two cannot disagree; `region`, which is live, says it aloud. Such a
 * window comes without the focus, and nobody reads it unasked.
 */
export function useTitleOfHeading(
  inside: RefObject<HTMLElement | null>,
  region: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const words = inside.current?.querySelector('h1')?.textContent ?? '';
    if (words === '') return;
    nameWindow(words);
    if (region.current?.textContent !== words) region.current?.replaceChildren(words);
  });
}

function nameWindow(title: string): void {
  document.title = `${title} · Arbetsro`;
}
