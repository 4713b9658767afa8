import { useId, useRef, useState, type ReactNode } from 'react';
import type { LightSettings } from '../../../../shared/settings';
import { MOST_WINDOWS, type Desk, type WindowView } from '../../../../shared/workplace/light/desk';
import { apparentSun, RISING } from '../../../../shared/workplace/light/sun';
import { useCompanion } from '../../../companion/context';
import { Section } from '../../settings/section';
import { Compass } from './compass';
import { PlanDesk, PlanWindows } from './desk-plan';
import { bearingWords, pointOf, whereWords } from './directions';
import { ordinaryWindow } from './window-choices';
import { WindowFields } from './window-fields';

/** Where a desk stands before anybody has said: towards the south, which is where the sun is. */
const UNSAID: Desk = { facing: 180, windows: [] };

/** How the person sits: a plan to turn, and a group of choices for each window. */
export function DeskPart(props: {
  readonly light: LightSettings;
  readonly onDesk: (desk: Desk) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { light, onDesk } = props;
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useState('');
  const desk = light.desk ?? UNSAID;
  const { facing, windows } = desk;
  const setWindows = (next: readonly WindowView[]): void => onDesk({ ...desk, windows: next });
  return (
    <Section title={t('light.desk')} note={t('light.desk.hint')} titleRef={title}>
      <figure className="light-plan">
        <Compass
          label={t('light.desk.facing')}
          bearing={facing}
          size="large"
          describedBy={`${id}-keys`}
          onTurn={(bearing) => onDesk({ ...desk, facing: bearing })}
        >
          {(bearing) => (
            <>
              <PlanWindows windows={windows} />
              <PlanDesk facing={bearing} />
            </>
          )}
        </Compass>
        <figcaption className="light-plan-words">
          <p>{t('light.desk.you-look', { bearing: bearingWords(facing, t) })}</p>
          {windows.length === 0 ? (
            <p>{t('light.desk.no-windows')}</p>
          ) : (
            <ul>
              {windows.map(({ bearing }, index) => (
                // Windows have no more of a name than their number.
                <li key={index}>
                  {t('light.desk.window-lies', {
                    number: index + 1,
                    where: whereWords(facing, bearing, t).toLowerCase(),
                    point: pointOf(bearing, t),
                  })}
                </li>
              ))}
            </ul>
          )}
          <p className="hint">
            <SunNow light={light} /> {t('light.desk.phone')}
          </p>
          <p className="hint" id={`${id}-keys`}>
            {t('light.desk.keys')}
          </p>
        </figcaption>
      </figure>
      {windows.map((window, index) => (
        <WindowFields
          key={index}
          number={index + 1}
          window={window}
          facing={facing}
          onChange={(next) => setWindows(windows.map((each, other) => (other === index ? next : each)))}
          onRemove={() => {
            setWindows(windows.filter((_, other) => other !== index));
            setTold(t('light.window.removed'));
            title.current?.focus();
          }}
        />
      ))}
      <div className="row">
        {windows.length < MOST_WINDOWS ? (
          <button
            type="button"
            className="button"
            data-act="add-window"
            onClick={() => {
              setWindows([...windows, ordinaryWindow(facing)]);
              setTold(t('light.window.added', { number: windows.length + 1 }));
            }}
          >
            {t('light.window.add')}
          </button>
        ) : (
          <p className="hint">{t('light.window.full', { count: MOST_WINDOWS })}</p>
        )}
        <span className="visually-hidden" role="status">
          {told}
        </span>
      </div>
    </Section>
  );
}

/** Where the sun stands now, to know the directions by; nothing while it is down or the place is not known. */
function SunNow({ light }: { readonly light: LightSettings }): ReactNode {
  const { snapshot, t } = useCompanion();
  if (light.place === null) return null;
  const { azimuth, altitude } = apparentSun(snapshot.now, light.place);
  if (altitude < RISING) return null;
  return t('light.desk.sun-now', { bearing: bearingWords(azimuth, t) });
}
