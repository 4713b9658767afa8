import './esc-hold.css';
import type { ReactNode } from 'react';

/** Shows how long Esc has been held; the drawing is also the clock: `onHeld` comes when the bar is full, after 2 s. */
export function EscHold(props: { readonly holding: boolean; readonly onHeld: () => void }): ReactNode {
  const { holding, onHeld } = props;
  return (
    <span className="esc-bar" aria-hidden="true">
      {holding && <span className="esc-filling" onAnimationEnd={onHeld} />}
    </span>
  );
}
