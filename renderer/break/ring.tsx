import type { AnimationEvent, ReactNode } from 'react';

/** The time that is left as a ring that empties; `onEmpty` tells the drawing that its time is up. */
export function Ring(props: { readonly onStart?: () => void; readonly onEmpty?: () => void }): ReactNode {
  const { onStart, onEmpty } = props;
  const own = (run: (() => void) | undefined) => (event: AnimationEvent) => {
    if (event.animationName === 'empty') run?.();
  };
  return (
    <svg
      className="ring"
      viewBox="0 0 100 100"
      aria-hidden="true"
      onAnimationStart={own(onStart)}
      onAnimationEnd={own(onEmpty)}
    >
      <circle className="track" cx="50" cy="50" r="48" />
      <circle className="rest" cx="50" cy="50" r="48" pathLength="1" />
    </svg>
  );
}
