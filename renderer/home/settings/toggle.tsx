import { useId, type ReactNode } from 'react';
import { useCompanion } from '../../companion/context';
import { describedBy, type Lock } from '../organisation/use-lock';

/** A setting that is on or off, with a line on what it does where the label does not say it all. */
export function Toggle(props: {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Where an organisation has locked it, it cannot be changed, and says so. */
  readonly lock?: Lock;
}): ReactNode {
  const { hyphenateOwn } = useCompanion();
  const id = useId();
  const lockedBy = props.lock?.lockedBy;
  return (
    <div className="check">
      <input
        id={id}
        type="checkbox"
        aria-describedby={describedBy(props.hint === undefined ? undefined : `${id}-hint`, lockedBy)}
        aria-disabled={lockedBy === undefined ? undefined : true}
        checked={props.checked}
        onChange={(event) => {
          if (lockedBy === undefined) props.onChange(event.currentTarget.checked);
        }}
      />
      <div className="check-text">
        <label htmlFor={id}>{hyphenateOwn(props.label)}</label>
        {props.hint !== undefined && (
          <span className="hint" id={`${id}-hint`}>
            {hyphenateOwn(props.hint)}
          </span>
        )}
        {props.lock?.line}
      </div>
    </div>
  );
}
