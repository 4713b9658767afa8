import { useId, type ReactNode } from 'react';
import { monthOf, type LocalDate } from '../../../shared/time/calendar';
import { useCompanion } from '../../companion/context';
import { DateInput } from '../../components/date-input';
import { parseDate } from '../../date-text';

/** Which day gone by, or which month by one of its days; what is meant stands beside it in words. */
export function DateChoice(props: {
  readonly label: string;
  readonly of: 'day' | 'week' | 'month';
  readonly value: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const { format } = useCompanion();
  const { label, of, value, onChange } = props;
  const id = useId();
  const inWords = (date: LocalDate): string =>
    of === 'month' ? format.month(monthOf(date)) : format.dateAndYear(date);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <DateInput id={id} sense="last" value={value} onChange={onChange} inWords={inWords} />
    </div>
  );
}

/** The date in such a field; `null` while there is none. */
export function chosenDate(text: string, today: LocalDate): LocalDate | null {
  return parseDate(text, today, 'last');
}
