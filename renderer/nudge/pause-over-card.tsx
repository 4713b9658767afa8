import type { ReactNode } from 'react';
import type { PauseView } from '../../shared/companion/snapshot';
import { useCompanion } from '../companion/context';

/** A pause whose time is up asks whether the person is back (W4). */
export function PauseOverCard(props: { readonly view: PauseView }): ReactNode {
  const { send, t, format } = useCompanion();
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
        <button type="button" className="button primary" onClick={() => void send({ type: 'pause.end' })}>
          {t('pause-over.back')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void send({ type: 'pause.extend', minutes: 10 })}
        >
          {t('pause-over.more')}
        </button>
      </div>
    </>
  );
}
