import './clock.css';
import { useState, type AnimationEvent, type ReactNode } from 'react';
import type { BreakView } from '../../shared/companion/snapshot';
import { useCompanion } from '../companion/context';
import { Ring } from './ring';
import { beforeHalf, timingOf, timingStyle, type Timing } from './timing';

/** The moments of a break at which a screen reader says something; in between it is left in peace. */
type Spoken = 'nothing' | 'start' | 'half' | 'end';

/**
 * Freezes the timing of a break at its first drawing: a later push must not restart or shift the animations. Give the
 * component that uses it the break's id as key.
 */
export function useTiming(view: BreakView): Timing {
  const [timing] = useState(() => timingOf(view));
  return timing;
}

/** Ring, digits and what is said aloud; `children` is drawn inside the ring. */
export function Progress(props: {
  readonly view: BreakView;
  readonly timing: Timing;
  readonly children?: ReactNode;
}): ReactNode {
  const { t, format } = useCompanion();
  const { view, timing } = props;
  const [spoken, say] = useState<Spoken>('nothing');
  const [halfToCome] = useState(() => beforeHalf(timing));
  const onHalf = (event: AnimationEvent): void => {
    if (event.animationName === 'half') say('half');
  };
  const words: Record<Spoken, string> = {
    nothing: '',
    start: t('break.said.start', { length: spokenLength(view.leftMs, t, format.left) }),
    half: t('break.said.half'),
    end: t('break.said.end'),
  };
  return (
    <div className="progress clock" style={timingStyle(timing)}>
      <Ring onStart={() => say('start')} onEmpty={() => say('end')} />
      {halfToCome && <span className="half" onAnimationEnd={onHalf} />}
      {props.children}
      <p className="visually-hidden" role="status">
        {words[spoken]}
      </p>
    </div>
  );
}

/** "30 sekunder" or "5 minuter": whole words, since a screen reader spells abbreviations. */
function spokenLength(
  leftMs: number,
  t: ReturnType<typeof useCompanion>['t'],
  longer: (ms: number) => string,
): string {
  if (leftMs > 60 * 60_000) return longer(leftMs);
  const seconds = Math.ceil(leftMs / 1000);
  return seconds < 90
    ? t('break.seconds', { count: seconds })
    : t('break.minutes', { count: Math.ceil(seconds / 60) });
}
