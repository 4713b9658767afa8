import './light.css';
import { useEffect, useRef, type ReactNode } from 'react';
import { useCompanion } from '../../../companion/context';
import { Section } from '../../settings/section';
import { Toggle } from '../../settings/toggle';
import { Questions } from '../../today/questions';
import { DeskPart } from './desk-part';
import { MonthPart } from './month-part';
import { PlacePart } from './place-part';
import { TodayPart } from './today-part';
import { useLight } from './use-light';

/** The light at the desk: what the sun does today, and what the app has to know to say so. */
export function LightPage(): ReactNode {
  const { t } = useCompanion();
  const { light, change, saved } = useLight();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { place, desk } = light;
  return (
    <>
      <div className="page-head">
        <p>
          <a href="#workplace">{t('page.workplace')}</a>
        </p>
        <h1 tabIndex={-1} ref={heading}>
          {t('light.title')}
        </h1>
        <p className="lead soft">{t('light.lead')}</p>
      </div>
      <Questions />
      {place === null ? (
        <p className="card light-invite">{t('light.invite')}</p>
      ) : (
        <TodayPart place={place} desk={desk} />
      )}
      {place !== null && desk !== null && desk.windows.length > 0 && <MonthPart place={place} desk={desk} />}
      <div className="settings">
        <PlacePart place={place} onPlace={(next) => change({ place: next })} />
        <DeskPart light={light} onDesk={(next) => change({ desk: next })} />
        <Section title={t('light.hints')}>
          <Toggle
            label={t('light.hints.glare')}
            hint={t('light.hints.glare.hint')}
            checked={light.glareHint}
            onChange={(glareHint) => change({ glareHint })}
          />
          <Toggle
            label={t('light.hints.dusk')}
            hint={t('light.hints.dusk.hint')}
            checked={light.duskHint}
            onChange={(duskHint) => change({ duskHint })}
          />
        </Section>
      </div>
      <p className="saved" role="status">
        {saved > 0 && <span key={saved}>{t('light.saved')}</span>}
      </p>
    </>
  );
}
