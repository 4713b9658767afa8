import type { ReactNode } from 'react';
import { useCompanion } from '../companion/context';

/** The two answers to the offer of a gentler rhythm, the same on Today and on the card (B7). */
export function GentlerAnswers(): ReactNode {
  const { send, t } = useCompanion();
  const answer = (gentler: boolean): void => void send({ type: 'profile.answer', gentler });
  return (
    <>
      <button type="button" className="button primary" onClick={() => answer(true)}>
        {t('prompt.gentler.act')}
      </button>
      <button type="button" className="button" onClick={() => answer(false)}>
        {t('prompt.gentler.close')}
      </button>
    </>
  );
}
