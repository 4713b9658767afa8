import { useId, useRef, useState, type ReactNode } from 'react';
import type { NamedCoordinates } from '../../../../shared/settings';
import { useCompanion } from '../../../companion/context';
import { parseDegrees } from './coordinates';

/** Half the range of each, degrees. */
const AXES = { latitude: 90, longitude: 180 } as const;
type Axis = keyof typeof AXES;

/** A position typed in, for who is far from every place of the list. */
export function OwnCoordinates(props: { readonly onChoose: (place: NamedCoordinates) => void }): ReactNode {
  const { t } = useCompanion();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Readonly<Record<Axis, string>>>({ latitude: '', longitude: '' });
  const [wrong, setWrong] = useState<readonly Axis[]>([]);
  const use = (): void => {
    const latitude = parseDegrees(typed.latitude, AXES.latitude);
    const longitude = parseDegrees(typed.longitude, AXES.longitude);
    if (latitude !== null && longitude !== null) {
      props.onChoose({ name: '', latitude, longitude });
      return;
    }
    setWrong([
      ...(latitude === null ? (['latitude'] as const) : []),
      ...(longitude === null ? (['longitude'] as const) : []),
    ]);
    form.current
      ?.querySelector<HTMLElement>(`[data-axis=${latitude === null ? 'latitude' : 'longitude'}]`)
      ?.focus();
  };
  return (
    <details>
      <summary>{t('light.place.own')}</summary>
      <form
        ref={form}
        className="stack light-own"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          use();
        }}
      >
        <p className="hint">{t('light.place.own.hint')}</p>
        <div className="light-axes">
          {(['latitude', 'longitude'] as const).map((axis) => (
            <div key={axis} className="field">
              <label htmlFor={`${id}-${axis}`}>{t(`light.place.${axis}`)}</label>
              <input
                id={`${id}-${axis}`}
                className="input light-axis"
                data-axis={axis}
                inputMode="decimal"
                autoComplete="off"
                aria-invalid={wrong.includes(axis)}
                aria-describedby={wrong.includes(axis) ? `${id}-${axis}-wrong` : undefined}
                value={typed[axis]}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  setTyped((before) => ({ ...before, [axis]: value }));
                  setWrong((before) => before.filter((other) => other !== axis));
                }}
              />
              {wrong.includes(axis) && (
                <p className="problem" id={`${id}-${axis}-wrong`}>
                  {t(`light.place.${axis}.wrong`)}
                </p>
              )}
            </div>
          ))}
        </div>
        <div>
          <button type="submit" className="button">
            {t('light.place.own.save')}
          </button>
        </div>
      </form>
    </details>
  );
}
