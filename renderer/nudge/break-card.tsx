import type { ReactNode } from 'react';
import type { BreakView } from '../../shared/companion/snapshot';
import { activityText, stepWeights } from '../../shared/content';
import { EscHold } from '../break/esc-hold';
import { Progress, useTiming } from '../break/progress';
import { Steps } from '../break/steps';
import { timingStyle } from '../break/timing';
import { useBreakKeys } from '../break/use-break-keys';
import { usePainted } from '../break/use-painted';
import { useCompanion } from '../companion/context';
import { Illustration } from '../components/illustration';
import { illustrationOf } from '../illustrations/all';

/** A short pause: the drawing in its ring, one step at a time, and the way out. */
export function BreakCard(props: { readonly view: BreakView }): ReactNode {
  const { send, t, view } = useCompanion();
  const timing = useTiming(props.view);
  usePainted(props.view.id);
  const text = activityText(props.view.activity, view.language, view.snapshot.own);
  // The card takes no focus; who has clicked into it can hold Esc as in the window.
  const { holding, letGo } = useBreakKeys(true);
  const leave = (): void => void send({ type: 'break.leave' });
  const onHeld = (): void => {
    letGo();
    void send({ type: 'break.escape' });
  };
  const long = timing.lastsMs >= 100_000;
  return (
    <>
      <div className="nudge-break">
        <Progress view={props.view} timing={timing}>
          <Illustration svg={illustrationOf(props.view.activity)} />
        </Progress>
        <div className="nudge-break-words">
          <h1>{text?.title ?? t('break.untitled')}</h1>
          <Steps
            steps={text?.steps ?? [t('break.plain-step')]}
            weights={stepWeights(props.view.activity)}
            timing={timing}
            shape="one"
          />
        </div>
      </div>
      <div className="nudge-actions">
        <p className="nudge-left" aria-hidden="true">
          <span
            className={long ? 'clock digits minutes' : 'clock digits seconds'}
            style={timingStyle(timing)}
          />{' '}
          {t(long ? 'nudge.minutes-left' : 'nudge.seconds-left')}
        </p>
        {props.view.canLeave ? (
          <button type="button" className="button push" onClick={leave}>
            {t('break.leave')}
          </button>
        ) : (
          <p className="nudge-left push">{t('nudge.only-esc')}</p>
        )}
      </div>
      <EscHold holding={holding} onHeld={onHeld} />
    </>
  );
}
