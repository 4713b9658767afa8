import { useState, type ReactNode } from 'react';
import { useCompanion } from '../../companion/context';

/** Says that main is still at it, once that has taken a moment (look-back.css has how long): most answers come before. */
export function Waiting(props: { readonly waiting: boolean }): ReactNode {
  const { t } = useCompanion();
  return (
    <p role="status" className="waiting hint">
      {props.waiting && <Late words={t('look.waiting')} />}
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
