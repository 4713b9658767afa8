import { useId, type ReactNode } from 'react';
import { useCompanion } from '../../../companion/context';

/** A measure chosen by word, each with its degrees; one that has no word stands first as it is. */
export function MeasureChoice(props: {
  readonly label: string;
  readonly choices: readonly { readonly degrees: number; readonly label: string }[];
  readonly degrees: number;
  readonly describedBy?: string;
  readonly onChoose: (degrees: number) => void;
}): ReactNode {
  const { t } = useCompanion();
  const id = useId();
  const { label, choices, degrees, describedBy, onChoose } = props;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        aria-describedby={describedBy}
        value={degrees}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {!choices.some((choice) => choice.degrees === degrees) && (
          <option value={degrees}>{t('light.choice.own', { degrees: Math.round(degrees) })}</option>
        )}
        {choices.map((choice) => (
          <option key={choice.degrees} value={choice.degrees}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
