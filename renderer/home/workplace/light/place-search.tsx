import { useId, useMemo, useState, type ReactNode } from 'react';
import type { Language, NamedCoordinates } from '../../../../shared/settings';
import { LOCALES } from '../../../../shared/messages';
import type { Place } from '../../../../shared/workplace/light/places';
import { useCompanion } from '../../../companion/context';
import { usePlaces } from './use-places';

/** So many hits are read through; more ask for another letter. */
const MOST_HITS = 8;
/** So many of the list's own order are looked through for those of the reader's country. */
const MOST_LOOKED_AT = 500;

/** Finds a place by its name: the hits are buttons, and how many there are is told. */
export function PlaceSearch(props: { readonly onChoose: (place: NamedCoordinates) => void }): ReactNode {
  const { t, view } = useCompanion();
  const { language } = view;
  const id = useId();
  const [typed, setTyped] = useState('');
  const { find, failed, want } = usePlaces();
  const isAsked = typed.trim() !== '';
  const hits = useMemo(
    () => (find === null ? null : nearFirst(find(typed, MOST_LOOKED_AT), language).slice(0, MOST_HITS)),
    [find, typed, language],
  );
  const told = failed
    ? t('light.place.failed')
    : !isAsked || hits === null
      ? ''
      : hits.length === MOST_HITS
        ? t('light.place.most', { count: MOST_HITS })
        : t('light.place.found', { count: hits.length });
  return (
    <div className="field light-search">
      <label htmlFor={id}>{t('light.place.search')}</label>
      <input
        id={id}
        className="input"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        value={typed}
        onFocus={want}
        onChange={(event) => {
          want();
          setTyped(event.currentTarget.value);
        }}
      />
      <p className="hint" id={`${id}-hint`}>
        {t('light.place.search.hint')}
      </p>
      <p className="hint" role="status">
        {told}
      </p>
      {isAsked && hits !== null && hits.length > 0 && (
        <ul className="light-hits">
          {hits.map((place) => (
            <li key={`${place.name} ${place.latitude} ${place.longitude}`}>
              <Hit
                place={place}
                onChoose={({ name, latitude, longitude }) => props.onChoose({ name, latitude, longitude })}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Who reads Swedish most likely sits in Sweden: Sandviken comes before San Diego. */
function nearFirst(places: readonly Place[], language: Language): readonly Place[] {
  if (language !== 'sv') return places;
  const isNear = ({ country }: Place): boolean => country === 'SE';
  return [...places.filter(isNear), ...places.filter((place) => !isNear(place))];
}

function Hit(props: { readonly place: Place; readonly onChoose: (place: Place) => void }): ReactNode {
  const { view } = useCompanion();
  const { name, region, country } = props.place;
  const land = new Intl.DisplayNames(LOCALES[view.language], { type: 'region' }).of(country) ?? country;
  return (
    <button type="button" className="light-hit" onClick={() => props.onChoose(props.place)}>
      <span>{name}</span>{' '}
      <span className="hint">
        {[region, land].filter((part) => part !== null && part !== name).join(', ')}
      </span>
    </button>
  );
}
