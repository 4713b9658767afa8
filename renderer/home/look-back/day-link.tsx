import type { ReactNode } from 'react';
import type { LocalDate } from '../../../shared/time/calendar';

/** A date that opens its day. */
export function DayLink(props: {
  readonly date: LocalDate;
  readonly words: string;
  /** What is said in place of the words, where they are short. */
  readonly spoken?: string;
  readonly onOpen: (date: LocalDate) => void;
}): ReactNode {
  const { date, words, spoken, onOpen } = props;
  return (
    <button type="button" className="day-link" aria-label={spoken} onClick={() => onOpen(date)}>
      {words}
    </button>
  );
}
