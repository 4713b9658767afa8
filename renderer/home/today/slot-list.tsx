import type { ReactNode } from 'react';
import type { DayView } from '../../../shared/companion/snapshot';
import { useCompanion } from '../../companion/context';

/** What a day has room for besides work, to tick when it was had; with the time that it is meant for. */
export function SlotList({ day }: { readonly day: DayView }): ReactNode {
  const { send, t, format } = useCompanion();
  const slots = [
    { slot: 'air', at: day.freshAirAt },
    { slot: 'contact', at: day.contactAt },
    { slot: 'read-up', at: day.readUpAt },
    ...ofGroup(day),
  ] as const;
  return (
    <fieldset>
      <legend>{t('plan.had')}</legend>
      <ul className="slots">
        {slots.map(({ slot, at }) => (
          <li key={slot}>
            <label className="check">
              <input
                type="checkbox"
                checked={day.slots.includes(slot)}
                onChange={(event) => void send({ type: 'slot.mark', slot, had: event.currentTarget.checked })}
              />
              {t(`plan.had.${slot}`)}
            </label>
            {day.open && at !== null && <span className="soft">{format.time(at)}</span>}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** A group that never meets so is not asked about. */
function ofGroup({ slots, groupInAt, groupOutAt }: DayView) {
  const times = [
    { slot: 'group-in', at: groupInAt },
    { slot: 'group-out', at: groupOutAt },
  ] as const;
  return times.filter(({ slot, at }) => at !== null || slots.includes(slot));
}
