import { useEffect } from 'react';
import { useCompanion } from '../companion/context';

/** Tells main that a break can be seen: two frames after the commit it is on screen for certain (B9). */
export function usePainted(id: string): void {
  const { api } = useCompanion();
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => api.break.painted(id));
    });
    return () => cancelAnimationFrame(frame);
  }, [api, id]);
}
