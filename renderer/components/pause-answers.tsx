import type { ReactNode } from 'react';
import { useCompanion } from '../companion/context';

/** The two answers to "is the pause over?", the same on Today and on the card (W4). */
export function PauseAnswers(): ReactNode {
  const { send, t } = useCompanion();
  return (
    <>
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
    </>
  );
}
