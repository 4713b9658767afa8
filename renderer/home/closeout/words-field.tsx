import { useId, type ReactNode } from 'react';
import { useCompanion } from '../../companion/context';

/** How much of the limit is used before the field says how much is left. */
const NEARLY_FULL = 0.8;

/** A field for a person's own words. It never cuts what is pasted: it says how much too long it is. */
export function WordsField(props: {
  readonly label: string;
  readonly hint: string;
  readonly limit: number;
  /** How tall it is before anything is written. */
  readonly rows?: number;
  readonly value: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { label, hint, limit, value, onChange } = props;
  const id = useId();
  const left = limit - value.length;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        className={props.rows === 1 ? 'input' : 'input words-input'}
        rows={props.rows ?? 3}
        aria-describedby={`${id}-hint ${id}-room`}
        aria-invalid={left < 0}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p className={left < 0 ? 'problem' : 'hint'} id={`${id}-room`}>
        {left < limit * (1 - NEARLY_FULL) &&
          (left < 0 ? t('words.over', { count: -left }) : t('words.left', { count: left }))}
      </p>
    </div>
  );
}
