import { useId, type ReactNode } from 'react';

/** One of the answers of a `Choices` group. */
export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
  /** The language of the label, where it is not that of the page. */
  readonly lang?: string;
}

/** A question with a few answers, all of them in sight. */
export function Choices<V extends string>(props: {
  readonly legend: string;
  readonly choices: readonly Choice<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}): ReactNode {
  const name = useId();
  const stacked = props.choices.some((choice) => choice.hint !== undefined);
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      <div className={stacked ? '' : 'choices'}>
        {props.choices.map((choice) => (
          <div key={choice.value} className="check">
            <input
              type="radio"
              id={`${name}-${choice.value}`}
              name={name}
              aria-describedby={choice.hint === undefined ? undefined : `${name}-${choice.value}-hint`}
              checked={props.value === choice.value}
              onChange={() => props.onChange(choice.value)}
            />
            <div className="check-text">
              <label htmlFor={`${name}-${choice.value}`} lang={choice.lang}>
                {choice.label}
              </label>
              {choice.hint !== undefined && (
                <span className="hint" id={`${name}-${choice.value}-hint`}>
                  {choice.hint}
                </span>
              )}
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
