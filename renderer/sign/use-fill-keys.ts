import { useEffect } from 'react';
import type { SignFill } from '../../shared/contract';

/** F11 or a double click fills the screen or does not any more; Esc only leaves. */
export function useFillKeys(fill: (how: SignFill) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.repeat || (event.key !== 'F11' && event.key !== 'Escape')) return;
      event.preventDefault();
      fill(event.key === 'F11' ? 'toggle' : 'leave');
    };
    const onDoubleClick = ({ target }: MouseEvent): void => {
      // Two clicks on the button have done what they do.
      if (!(target instanceof Element && target.closest('button') !== null)) fill('toggle');
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('dblclick', onDoubleClick);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('dblclick', onDoubleClick);
    };
  }, [fill]);
}
