import { useEffect, useId, useRef, type ReactNode } from 'react';

/** A field of one line. */
export interface LineField {
  readonly label: string;
  readonly most: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The first fields of a form, a line each; the form begins in the first. */
export function LineFields({ fields }: { readonly fields: readonly LineField[] }): ReactNode {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return fields.map(({ label, most, value, onChange }, at) => (
    <div className="field" key={label}>
      <label htmlFor={`${id}-${at}`}>{label}</label>
      <input
        ref={at === 0 ? first : undefined}
        id={`${id}-${at}`}
        className="input"
        autoComplete="off"
        maxLength={most}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  ));
}
