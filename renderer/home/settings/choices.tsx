import { useId, type ReactNode } from 'react';
import { useCompanion } from '../../companion/context';
import { describedBy } from '../organisation/use-lock';

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
  /** Id of what says who locked it; it cannot be changed then. */
  readonly lockedBy?: string | undefined;
}): ReactNode {
  const { hyphenateOwn } = useCompanion();
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
              aria-describedby={describedBy(
                choice.hint === undefined ? undefined : `${name}-${choice.value}-hint`,
                props.lockedBy,
              )}
              aria-disabled={props.lockedBy === undefined ? undefined : true}
              checked={props.value === choice.value}
              onChange={() => {
                if (props.lockedBy === undefined) props.onChange(choice.value);
              }}
            />
            <div className="check-text">
              <label htmlFor={`${name}-${choice.value}`} lang={choice.lang}>
                {hyphenateOwn(choice.label)}
              </label>
              {choice.hint !== undefined && (
                <span className="hint" id={`${name}-${choice.value}-hint`}>
                  {hyphenateOwn(choice.hint)}
                </span>
              )}
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
