import { useEffect, useId, useRef, type ReactNode } from 'react';

/** A field of one line. */
export interface LineField {
  readonly label: string;
  readonly most: number;
  readonly value: string;
  /** Whether what stands in it cannot be kept; it can unless said. */
  readonly wrong?: boolean;
  readonly onChange: (value: string) => void;
}

/** The first fields of a form, a line each; the form begins in the first. */
export function LineFields(props: {
  readonly fields: readonly LineField[];
  /** What a field that is wrong is described by. */
  readonly problemId?: string;
}): ReactNode {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return props.fields.map(({ label, most, value, wrong = false, onChange }, at) => (
    <div className="field" key={label}>
      <label htmlFor={`${id}-${at}`}>{label}</label>
      <input
        ref={at === 0 ? first : undefined}
        id={`${id}-${at}`}
        className="input"
        autoComplete="off"
        maxLength={most}
        aria-invalid={wrong}
        aria-describedby={wrong ? props.problemId : undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  ));
}
