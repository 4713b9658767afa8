import { useEffect } from 'react';

/** Names the window after what it shows; the name of the app comes last, where it may be cut. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Arbetsro`;
  }, [title]);
}
