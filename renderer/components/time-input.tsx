import type { KeyboardEvent, ReactNode } from 'react';
import { useCompanion } from '../companion/context';
import { parseTime, shiftTime } from '../../shared/time/time-text';

/** Minutes that an arrow key moves the time. */
const STEP = 5;

/**
 * A time of day as text. The browser's own time field writes AM and PM wherever the system is not set to a country that
 * does not, and no page can change that; here it is 24 hours for everybody. The text is put in order on leaving it.
 */
export function TimeInput(props: {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onLeave?: (text: string) => void;
  /** What Enter does, where it is not to send the form that the field stands in. */
  readonly onEnter?: (() => void) | undefined;
  readonly id?: string;
  readonly label?: string;
  readonly problemId?: string | undefined;
  /** Id of what says who locked it; it cannot be changed then. */
  readonly lockedBy?: string | undefined;
}): ReactNode {
  const { t } = useCompanion();
  const { value, onChange, onLeave, onEnter, id, label, problemId, lockedBy } = props;
  const time = parseTime(value);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && onEnter !== undefined) {
      event.preventDefault();
      onEnter();
      return;
    }
    const direction = event.key === 'ArrowUp' ? STEP : event.key === 'ArrowDown' ? -STEP : 0;
    if (direction === 0 || time === null || lockedBy !== undefined) return;
    event.preventDefault();
    onChange(shiftTime(time, direction));
  };
  const onBlur = (): void => {
    if (lockedBy !== undefined) return;
    const ordered = time ?? value.trim();
    if (ordered !== value) onChange(ordered);
    onLeave?.(ordered);
  };
  return (
    <input
      type="text"
      className="input time-input"
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      id={id}
      aria-label={label}
      aria-invalid={problemId !== undefined || (value.trim() !== '' && time === null)}
      aria-describedby={problemId ?? lockedBy}
      readOnly={lockedBy !== undefined}
      placeholder={t('time.placeholder')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    />
  );
}
