import { useEffect, type RefObject } from 'react';

/** Names the window after what it shows; the name of the app comes last, where it may be cut. */
export function useTitle(title: string): void {
  useEffect(() => nameWindow(title), [title]);
}

/** Names the window after the heading in it, so that the two cannot disagree. */
export function useTitleOfHeading(inside: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const words = inside.current?.querySelector('h1')?.textContent ?? '';
    if (words !== '') nameWindow(words);
  });
}

function nameWindow(title: string): void {
  document.title = `${title} · Arbetsro`;
}
