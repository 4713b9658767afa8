import '../../guides/guides.css';
import type { ReactNode } from 'react';
import type { NamedCoordinates } from '../../../../shared/settings';
import type { Desk } from '../../../../shared/workplace/light/desk';
import { useCompanion } from '../../../companion/context';
import { daylightWords, spellWords, sunWords } from '../../../../shared/messages/light-words';
import { useSunToday } from './use-sun';

/** What the sun does today, in words, with the way to the page of it. */
export function LightCard(): ReactNode {
  const { snapshot, t } = useCompanion();
  const { place, desk } = snapshot.settings.light;
  return (
    <ul className="guide-cards">
      <li className="card guide-card">
        <h3>
          <a href="#workplace/light">{t('light.title')}</a>
        </h3>
        {place === null ? (
          <p className="soft">{t('light.card.unset')}</p>
        ) : (
          <Said place={place} desk={desk} />
        )}
      </li>
    </ul>
  );
}

function Said(props: { readonly place: NamedCoordinates; readonly desk: Desk | null }): ReactNode {
  const { snapshot, t, format } = useCompanion();
  const { place, desk } = props;
  const { arc, day, left } = useSunToday(place, desk);
  const spells = arc.spells.map((spell) => `${spellWords(spell, t, format)}.`).join(' ');
  const isUpOrDown = day.sun !== 'up-part-of-day';
  return (
    <>
      <p>
        {desk === null || desk.windows.length === 0
          ? t('light.invite.desk')
          : spells === ''
            ? t('light.spell.none')
            : spells}
      </p>
      <p className="hint">
        {[
          ...(isUpOrDown ? sunWords(day, t, format).slice(0, 1) : []),
          daylightWords(left, snapshot.now, t, format),
        ].join(' ')}
      </p>
    </>
  );
}
