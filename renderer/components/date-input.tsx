import type { KeyboardEvent, ReactNode } from 'react';
import { addDays, type LocalDate } from '../../shared/time/calendar';
import { useCompanion } from '../companion/context';
import { parseDate, type DateSense } from '../date-text';
import { dayWords } from '../day-words';

/**
 * A date as text, put in order on leaving it and said in words beside it. The browser's own date field follows the system's
 * country and not the language of the app, so 3/4 could be either.
 */
export function DateInput(props: {
  readonly id: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly sense?: DateSense;
  readonly onLeave?: () => void;
  /** Whether it cannot be kept though it reads as a date. */
  readonly wrong?: boolean;
  readonly problemId?: string | undefined;
  /** What stands beside it, where it is not the date itself. */
  readonly inWords?: (date: LocalDate) => string;
}): ReactNode {
  const { snapshot, t, format } = useCompanion();
  const { id, value, onChange, sense, onLeave, wrong = false, problemId, inWords } = props;
  const date = parseDate(value, snapshot.date, sense);
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    onChange(date === null ? snapshot.date : addDays(date, direction));
  };
  return (
    <div className="row">
      <input
        type="text"
        className="input date-input"
        autoComplete="off"
        maxLength={10}
        id={id}
        aria-invalid={wrong || (value.trim() !== '' && date === null)}
        aria-describedby={[`${id}-words`, ...(problemId === undefined ? [] : [problemId])].join(' ')}
        placeholder={t('date.placeholder')}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (date !== null && date !== value) onChange(date);
          onLeave?.();
        }}
      />
      <span className="hint" id={`${id}-words`}>
        {date === null ? '' : (inWords?.(date) ?? dayWords(date, snapshot.date, format))}
      </span>
    </div>
  );
}
