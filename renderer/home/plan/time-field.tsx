import { useId, type ReactNode } from 'react';
import { TimeInput } from '../../components/time-input';

/** A labelled time of day; empty means none. */
export function TimeField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter?: () => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <TimeInput id={id} value={props.value} onChange={props.onChange} onEnter={props.onEnter} />
    </div>
  );
}
