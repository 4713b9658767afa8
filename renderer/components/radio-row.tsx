import type { ReactNode } from 'react';

/** A few answers beside each other, none or one of them chosen. What they answer stands around them. */
export function RadioRow<V>(props: {
  readonly name: string;
  readonly choices: readonly { readonly value: V; readonly label: string }[];
  readonly chosen: V | null;
  readonly onChoose: (value: V) => void;
}): ReactNode {
  const { name, choices, chosen, onChoose } = props;
  return (
    <div className="choices">
      {choices.map(({ value, label }) => (
        <label key={label} className="check">
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </div>
  );
}
