import type { ReactNode } from 'react';
import { isCheckOutNear } from '../../../shared/plan/group';
import { useCompanion } from '../../companion/context';
import { nextStep } from './next-step';

/** When the group checks out, one step does both: it ticks the check-out and ends the workday (R73). */
export function CheckOut(): ReactNode {
  const { send, snapshot, t, format } = useCompanion();
  const { day, now } = snapshot;
  const at = day?.groupOutAt ?? null;
  if (day === null || at === null || !isCheckOutNear(at, now) || day.slots.includes('group-out')) return null;
  const checkOut = async (): Promise<void> => {
    if (await send({ type: 'slot.mark', slot: 'group-out', had: true })) await send({ type: 'day.stop' });
  };
  return (
    <p className="row">
      <button
        type="button"
        className={nextStep(snapshot) === 'check-out' ? 'button primary' : 'button'}
        onClick={() => void checkOut()}
      >
        {t('act.check-out')}
      </button>
      <span className="soft">{t('act.check-out.hint', { time: format.time(at) })}</span>
    </p>
  );
}
