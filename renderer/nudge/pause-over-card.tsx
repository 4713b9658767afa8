import type { ReactNode } from 'react';
import type { PauseView } from '../../shared/companion/snapshot';
import { useCompanion } from '../companion/context';
import { PauseAnswers } from '../components/pause-answers';

/** A pause whose time is up asks whether the person is back (W4). */
export function PauseOverCard(props: { readonly view: PauseView }): ReactNode {
  const { t, format } = useCompanion();
  return (
    <>
      <div>
        <h1>{t(`pause-over.${props.view.kind}`)}</h1>
        <p>
          {t('pause-over.text', {
            ended: format.time(props.view.endedAt),
            until: format.time(props.view.untilAt),
          })}
        </p>
      </div>
      <div className="nudge-actions">
        <PauseAnswers />
      </div>
    </>
  );
}
