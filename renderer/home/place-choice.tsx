import type { ReactNode } from 'react';
import type { Place } from '../../shared/workday/events';
import { useCompanion } from '../companion/context';

export const PLACES: readonly Place[] = ['home', 'office', 'move'];

/** Where one works today. */
export function PlaceChoice(props: {
  readonly place: Place;
  readonly onChange: (place: Place) => void;
}): ReactNode {
  const { t } = useCompanion();
  return (
    <fieldset className="stack-small">
      <legend>{t('start.where')}</legend>
      <div className="choices">
        {PLACES.map((place) => (
          <label key={place} className="check">
            <input
              type="radio"
              name="place"
              value={place}
              checked={props.place === place}
              onChange={() => props.onChange(place)}
            />
            {t(`place.${place}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
