import type { ReactNode } from 'react';
import type { NudgeView } from '../../shared/companion/snapshot';
import { kindName } from '../../shared/messages';
import { MINUTE } from '../../shared/time/moment';
import { useCompanion } from '../companion/context';

/** "När du stannar upp, senast 14:25": the word before a break, with the three things one may want to do about it. */
export function NudgeCard(props: { readonly view: NudgeView }): ReactNode {
  const { send, t, format } = useCompanion();
  const { kind, latestAt, canPostpone, canSkip, postponeMs } = props.view;
  return (
    <>
      <div>
        <h1>{t('nudge.coming', { kind: kindName(t, props.view) })}</h1>
        <p>{t('nudge.when', { time: format.time(latestAt) })}</p>
      </div>
      <div className="nudge-actions">
        <button
          type="button"
          className="button primary"
          onClick={() => void send({ type: 'break.now', kind })}
        >
          {t('nudge.now')}
        </button>
        {canPostpone && (
          <button type="button" className="button" onClick={() => void send({ type: 'break.postpone' })}>
            {t('nudge.postpone', { minutes: Math.round(postponeMs / MINUTE) })}
          </button>
        )}
        {canSkip && (
          <button type="button" className="button plain" onClick={() => void send({ type: 'break.skip' })}>
            {t('nudge.skip')}
          </button>
        )}
      </div>
    </>
  );
}
