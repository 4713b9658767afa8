import { useState, type SyntheticEvent, type ReactNode } from 'react';
import type { Place } from '../../../shared/workday/events';
import { useCompanion } from '../../companion/context';
import { PlaceChoice } from '../place-choice';

/** Begins the workday; where one sits is asked with an answer already given. */
export function StartForm(): ReactNode {
  const { send, t } = useCompanion();
  const [place, setPlace] = useState<Place>('home');
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void send({ type: 'day.start', place });
  };
  return (
    <form className="stack start-form" onSubmit={onSubmit}>
      <PlaceChoice place={place} onChange={setPlace} />
      <button type="submit" className="button primary">
        {t('start.now')}
      </button>
    </form>
  );
}

/** Reopens a closed day where it was closed. */
export function StartAgain(props: { readonly place: Place }): ReactNode {
  const { send, t } = useCompanion();
  return (
    <p className="row">
      <button
        type="button"
        className="button"
        onClick={() => void send({ type: 'day.start', place: props.place })}
      >
        {t('start.again')}
      </button>
      <span className="soft">{t('start.again.hint')}</span>
    </p>
  );
}
