import './break-window.css';
import { useEffect, useRef, useState, type AnimationEvent, type ReactNode } from 'react';
import type { BreakView } from '../../shared/companion/snapshot';
import { useCompanion } from '../companion/context';
import { useTitle } from '../components/use-title';
import { illustrationOf } from '../illustrations/all';
import { BreakScene } from './break-scene';
import { EscHold } from './esc-hold';
import { useBreakKeys } from './use-break-keys';
import { usePainted } from './use-painted';

/** The full window of a break; between two breaks one soft word, then main closes it. */
export function BreakWindow(): ReactNode {
  const { snapshot, t } = useCompanion();
  useTitle(t('break.title'));
  const running = snapshot.break;
  const [hasRun, setHasRun] = useState(false);
  if (running !== null && !hasRun) setHasRun(true);
  if (running === null) {
    // Made ready while the nudge shows, the window is empty; after a break it says one soft word.
    return <main className="break-window">{hasRun && <Over />}</main>;
  }
  return <RunningBreak key={running.id} view={running} />;
}

/** Takes the focus, which lay in what is gone: that is how a screen reader comes to say it. */
function Over(): ReactNode {
  const { t } = useCompanion();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h1 ref={title} tabIndex={-1}>
      {t('break.over')}
    </h1>
  );
}

function RunningBreak(props: { readonly view: BreakView }): ReactNode {
  const { send, t } = useCompanion();
  const [armed, setArmed] = useState(false);
  const { holding, letGo } = useBreakKeys(armed);
  const title = useRef<HTMLHeadingElement>(null);
  usePainted(props.view.id);
  useEffect(() => title.current?.focus(), []);
  const leave = (): void => void send({ type: 'break.leave' });
  // A click that was meant for what lay here before is as late as a key.
  const onClick = (): void => {
    if (armed) leave();
  };
  // The first second is measured by an animation and not by a timer: it starts with the first frame that the person
  // can see, so a slow window does not eat the second that protects them.
  const onArmed = (event: AnimationEvent): void => {
    if (event.animationName === 'arming') setArmed(true);
  };
  const onHeld = (): void => {
    letGo();
    void send({ type: 'break.escape' });
  };
  return (
    <main className="break-window" data-armed={armed} onAnimationEnd={onArmed}>
      <BreakScene
        view={props.view}
        illustration={illustrationOf(props.view.activity)}
        title="h1"
        titleRef={title}
      >
        <div className="break-leave">
          {props.view.canLeave && (
            <button type="button" className="button" onClick={onClick}>
              {t('break.leave')}
            </button>
          )}
          <p className="esc-hint">
            {t(props.view.canLeave ? 'break.hold-esc' : 'break.only-esc')}
            <EscHold holding={holding} onHeld={onHeld} />
          </p>
        </div>
      </BreakScene>
    </main>
  );
}
