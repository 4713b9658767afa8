import type { ReactNode } from 'react';
import type { LightSettings, NamedCoordinates } from '../../../../shared/settings';
import { apparentSun, RISING } from '../../../../shared/workplace/light/sun';
import { useCompanion } from '../../../companion/context';
import { daylightWords, spellWords, sunWords } from '../../../../shared/messages/light-words';
import { SkyLegend } from './sky-legend';
import { SkyPicture } from './sky-picture';
import { SkyTable } from './sky-table';
import { useSunToday, type SunToday } from './use-sun';

/** The sun of today: in words, as a picture, and as a table. */
export function TodayPart(props: {
  readonly place: NamedCoordinates;
  readonly desk: LightSettings['desk'];
}): ReactNode {
  const { snapshot, t, format } = useCompanion();
  const { place, desk } = props;
  const sun = useSunToday(place, desk);
  const direction = apparentSun(snapshot.now, place);
  const sunNow = direction.altitude < RISING ? null : direction;
  return (
    <section className="stack light-today">
      <h2>{t('light.today')}</h2>
      <div className="light-said">
        {desk === null || desk.windows.length === 0 ? <p>{t('light.invite.desk')}</p> : <Spells sun={sun} />}
        <p>{[...sunWords(sun.day, t, format), daylightWords(sun.left, snapshot.now, t, format)].join(' ')}</p>
      </div>
      <figure className="stack sky-figure">
        <SkyPicture
          arc={sun.arc}
          words={usePictureWords(sun, place)}
          sunNow={sunNow}
          hasDesk={desk !== null}
        />
        <SkyLegend arc={sun.arc} isUp={sunNow !== null} hasDesk={desk !== null} />
        <SkyTable sun={sun} place={place} />
      </figure>
      <p className="hint">{t('light.clouds')}</p>
    </section>
  );
}

/** When the sun gets in the way today; the spell that goes on now is marked. */
function Spells({ sun }: { readonly sun: SunToday }): ReactNode {
  const { snapshot, t, format } = useCompanion();
  const { spells } = sun.arc;
  if (spells.length === 0) return <p className="lead">{t('light.spell.none')}</p>;
  return (
    <ul className="light-spells">
      {spells.map((spell) => (
        <li key={spell.from} className="lead">
          {spellWords(spell, t, format)}
          {spell.from <= snapshot.now && snapshot.now < spell.to && <b> ({t('light.spell.now')})</b>}
        </li>
      ))}
    </ul>
  );
}

/** The picture in one breath, for who cannot see it. */
function usePictureWords({ arc, day }: SunToday, place: NamedCoordinates): string {
  const { t, format } = useCompanion();
  const points = arc.hours.map(({ x }) => x);
  const from = t(`light.point.${arc.middle === 180 ? 90 : 270}`);
  const to = t(`light.point.${arc.middle === 180 ? 270 : 90}`);
  if (arc.path.length === 0 || points.length === 0) return t('light.picture.dark', { from, to });
  return t('light.picture', {
    from,
    to,
    height: Math.max(0, Math.round(apparentSun(day.noon, place).altitude)),
    noon: format.time(day.noon),
    spells: arc.spells.map((spell) => `${spellWords(spell, t, format)}.`).join(' '),
  }).trim();
}
