import { useId, type ReactNode } from 'react';

/** A setting that is on or off, with a line on what it does where the label does not say it all. */
export function Toggle(props: {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="check">
      <input
        id={id}
        type="checkbox"
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <div className="check-text">
        <label htmlFor={id}>{props.label}</label>
        {props.hint !== undefined && (
          <span className="hint" id={`${id}-hint`}>
            {props.hint}
          </span>
        )}
      </div>
    </div>
  );
}
