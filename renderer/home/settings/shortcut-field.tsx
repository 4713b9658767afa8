import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import {
  pressedAccelerator,
  readAccelerator,
  type Accelerator,
  type AcceleratorProblem,
} from '../../../shared/desktop/accelerator';
import type { ShortcutState } from '../../../shared/desktop/shortcuts';
import { useCompanion } from '../../companion/context';

/** A combination of keys: pressed, or written in words; kept when the person leaves the field, or at once when pressed. */
export function ShortcutField(props: {
  readonly label: string;
  readonly value: Accelerator | null;
  readonly state: ShortcutState;
  readonly onCommit: (value: Accelerator | null) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { label, value, state, onCommit } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<AcceleratorProblem | null>(null);
  const id = useId();
  const commit = (text: string): void => {
    const read = text.trim() === '' ? null : readAccelerator(text);
    setProblem(read === null || read.ok ? null : read.problem);
    if (read?.ok === false) {
      setTyped(text);
      return;
    }
    setTyped(null);
    const wanted = read?.accelerator ?? null;
    if (wanted !== value) onCommit(wanted);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const pressed = pressedAccelerator(event);
    if (pressed !== null) {
      event.preventDefault();
      commit(pressed);
    } else if (event.key === 'Enter') commit(event.currentTarget.value);
  };
  const said = problem ?? (state === 'taken' || state === 'doubled' ? state : null);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className="input shortcut-input"
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        aria-invalid={said === null ? undefined : true}
        aria-describedby={said === null ? undefined : `${id}-said`}
        value={typed ?? value ?? ''}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (typed !== null) commit(typed);
        }}
      />
      {said !== null && (
        <span className="problem" id={`${id}-said`} role="alert">
          {t(`shortcut.${said}`)}
        </span>
      )}
    </div>
  );
}
