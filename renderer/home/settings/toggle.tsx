import { useId, type ReactNode } from 'react';

/** A setting that is on or off, with a line that says what it does. */
export function Toggle(props: {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="check">
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-hint`}
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <div className="check-text">
        <label htmlFor={id}>{props.label}</label>
        <span className="hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      </div>
    </div>
  );
}
