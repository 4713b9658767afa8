import './waiting.css';
import { useState, type ReactNode } from 'react';

/** Says that main is still at it, once that has taken a moment (waiting.css has how long): most answers come before. */
export function Waiting(props: { readonly waiting: boolean; readonly words: string }): ReactNode {
  return (
    <p role="status" className="waiting hint">
      {props.waiting && <Late words={props.words} />}
    </p>
  );
}

/** A window keeps no clock of its own: the end of an animation tells that the moment is over. */
function Late(props: { readonly words: string }): ReactNode {
  const [isLate, setLate] = useState(false);
  return (
    <span className="waiting-moment" onAnimationEnd={() => setLate(true)}>
      {isLate && props.words}
    </span>
  );
}
