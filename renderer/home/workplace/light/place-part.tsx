import { useRef, useState, type ReactNode } from 'react';
import type { NamedCoordinates } from '../../../../shared/settings';
import { LOCALES } from '../../../../shared/messages';
import { useCompanion } from '../../../companion/context';
import { Section } from '../../settings/section';
import { OwnCoordinates } from './own-coordinates';
import { PlaceSearch } from './place-search';

/** Where the person works: a place of the list, or a position of their own. */
export function PlacePart(props: {
  readonly place: NamedCoordinates | null;
  readonly onPlace: (place: NamedCoordinates | null) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { place, onPlace } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const [isChanging, setChanging] = useState(false);
  // What had the focus is gone after each of these.
  const set = (next: NamedCoordinates | null): void => {
    setChanging(false);
    onPlace(next);
    title.current?.focus();
  };
  const choose = (
    <>
      <PlaceSearch onChoose={set} />
      <OwnCoordinates onChoose={set} />
    </>
  );
  return (
    <Section title={t('light.place')} note={t('light.place.hint')} titleRef={title}>
      {place === null ? (
        choose
      ) : (
        <>
          <Chosen place={place} />
          <div className="row">
            <button
              type="button"
              className="button"
              data-act="change-place"
              aria-expanded={isChanging}
              onClick={() => setChanging(!isChanging)}
            >
              {t(isChanging ? 'light.place.keep' : 'light.place.change')}
            </button>
            <button type="button" className="button plain" onClick={() => set(null)}>
              {t('light.place.forget')}
            </button>
          </div>
          {isChanging && choose}
        </>
      )}
      <p className="hint">{t('light.place.source')}</p>
    </Section>
  );
}

function Chosen({ place }: { readonly place: NamedCoordinates }): ReactNode {
  const { t, view, hyphenate } = useCompanion();
  const number = new Intl.NumberFormat(LOCALES[view.language], { maximumFractionDigits: 2 });
  const { name, latitude, longitude } = place;
  const position = [
    t(latitude < 0 ? 'light.place.south' : 'light.place.north', {
      degrees: number.format(Math.abs(latitude)),
    }),
    t(longitude < 0 ? 'light.place.west' : 'light.place.east', {
      degrees: number.format(Math.abs(longitude)),
    }),
  ].join(', ');
  return (
    <div>
      <p className="words">
        {name === '' ? t('light.place.chosen.own') : t('light.place.chosen', { name: hyphenate(name) })}
      </p>
      <p className="hint">{position}</p>
    </div>
  );
}
