import type { ReactNode } from 'react';
import type { LocalDate } from '../../../shared/time/calendar';

/** A date that opens its day, or a longer time that it begins. */
export function DayLink(props: {
  readonly date: LocalDate;
  readonly words: string;
  /** What only those hear who do not see where it stands. */
  readonly more?: string;
  readonly onOpen: (date: LocalDate) => void;
}): ReactNode {
  const { date, words, more, onOpen } = props;
  return (
    <button type="button" className="day-link" onClick={() => onOpen(date)}>
      {words}
      {more !== undefined && <span className="visually-hidden">{more}</span>}
    </button>
  );
}
