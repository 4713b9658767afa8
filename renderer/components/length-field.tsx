import { useId, type ReactNode } from 'react';
import { useCompanion } from '../companion/context';
import type { LengthText } from '../length-text';

/** How long something lasts: a number, and whether it is minutes or seconds. */
export function LengthField(props: {
  readonly value: LengthText;
  readonly wrong: boolean;
  readonly onChange: (change: Partial<LengthText>) => void;
}): ReactNode {
  const { t } = useCompanion();
  const id = useId();
  const { value, wrong, onChange } = props;
  return (
    <div className="field">
      <label htmlFor={id}>{t('length.title')}</label>
      <div className="row">
        <input
          id={id}
          className="input minutes-input"
          type="number"
          inputMode="decimal"
          min={0}
          step="any"
          aria-invalid={wrong}
          value={value.length}
          onChange={(event) => onChange({ length: event.currentTarget.value })}
        />
        <select
          className="input"
          aria-label={t('length.unit')}
          value={value.unit}
          onChange={(event) =>
            onChange({ unit: event.currentTarget.value === 'minutes' ? 'minutes' : 'seconds' })
          }
        >
          {(['seconds', 'minutes'] as const).map((unit) => (
            <option key={unit} value={unit}>
              {t(`length.${unit}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
