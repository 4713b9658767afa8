import { useEffect, useState } from 'react';

/** What the keyboard asks of a break just now. */
export interface BreakKeys {
  /** Esc is held down. */
  readonly holding: boolean;
  readonly letGo: () => void;
}

/**
 * The keyboard of a break (B9). Its window opens in the middle of somebody's typing, so until `armed` every key is
 * swallowed, a key that was already down (`repeat`) never counts, and Space only works on a button the person has moved
 * to: nothing but the heading has the focus from the start. Esc counts alone: with another key it is a shortcut of the
 * system, and who strikes another key meanwhile is not holding Esc but leaning on the keyboard.
 */
export function useBreakKeys(armed: boolean): BreakKeys {
  const [holding, setHolding] = useState(false);
  useEffect(() => {
    const letGo = (): void => setHolding(false);
    const onDown = (event: KeyboardEvent): void => {
      if (!armed) {
        swallow(event);
        return;
      }
      if (event.key === 'Escape') {
        swallow(event);
        if (!event.repeat) setHolding(!(event.ctrlKey || event.altKey || event.shiftKey || event.metaKey));
        return;
      }
      letGo();
      const acts = event.key === 'Enter' || event.key === ' ';
      if (acts && (event.repeat || !(event.target instanceof HTMLButtonElement))) swallow(event);
    };
    const onUp = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') letGo();
      if (!armed) swallow(event);
    };
    window.addEventListener('keydown', onDown, { capture: true });
    window.addEventListener('keyup', onUp, { capture: true });
    window.addEventListener('blur', letGo);
    return () => {
      window.removeEventListener('keydown', onDown, { capture: true });
      window.removeEventListener('keyup', onUp, { capture: true });
      window.removeEventListener('blur', letGo);
    };
  }, [armed]);
  return { holding, letGo: () => setHolding(false) };
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
