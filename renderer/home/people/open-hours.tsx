import { useId, useState, type ReactNode } from 'react';
import { PEOPLE_LIMITS } from '../../../shared/people/limits';
import { useCompanion } from '../../companion/context';

/** When the manager can be reached without a booking (R78); kept when the person leaves the field. */
export function OpenHours(): ReactNode {
  const { send, snapshot, t } = useCompanion();
  const { agenda } = snapshot.people;
  const id = useId();
  const [text, setText] = useState(agenda.openHours);
  const onLeave = (): void => {
    if (text.trim() !== agenda.openHours)
      void send({ type: 'agenda.save', agenda: { ...agenda, openHours: text }, was: agenda });
  };
  return (
    <div className="field people-wide">
      <label htmlFor={id}>{t('people.open-hours')}</label>
      <textarea
        id={id}
        className="input"
        rows={1}
        aria-describedby={`${id}-hint`}
        maxLength={PEOPLE_LIMITS.openHours}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={onLeave}
      />
      <p className="hint" id={`${id}-hint`}>
        {t('people.open-hours.hint')}
      </p>
    </div>
  );
}
