import type { ReactNode } from 'react';
import { cellText, readCell, WEEKDAY_CELLS } from '../../../shared/guides/cells';
import type { Column } from '../../../shared/guides/guide';
import { SHEET_LIMITS } from '../../../shared/guides/sheet';
import { useCompanion } from '../../companion/context';
import { DateInput } from '../../components/date-input';
import { TimeInput } from '../../components/time-input';
import { readTyped } from './read-typed';

interface CellProps {
  readonly id: string;
  readonly cell: string;
  readonly onCell: (cell: string) => void;
  /** What is being typed, which is left alone; `null` while nothing is. */
  readonly typed: string | null;
  readonly onTyped: (text: string | null) => void;
  /** What says that the cell does not read as what its column asks for. */
  readonly problemId: string | undefined;
}

/**
 * The field of a cell, by what its column asks for. Words that do not read as that, such as `efter lunch` of the time when
 * the column was for any words, stand in the field until they are written over.
 */
export function CellField({ type, ...props }: CellProps & { readonly type: Column['type'] }): ReactNode {
  switch (type) {
    case 'weekday':
      return <WeekdayCell {...props} />;
    case 'time':
    case 'date':
      return <TypedCell {...props} type={type} />;
    case 'text':
    case 'number':
      return (
        <input
          type="text"
          className="input"
          id={props.id}
          inputMode={type === 'number' ? 'numeric' : undefined}
          maxLength={SHEET_LIMITS.line}
          value={props.cell}
          onChange={(event) => props.onCell(event.currentTarget.value)}
        />
      );
  }
}

function WeekdayCell({ id, cell, onCell, problemId }: CellProps): ReactNode {
  const { t, format } = useCompanion();
  const chosen = readCell('weekday', cell) ?? cell.trim();
  const others = ['', ...WEEKDAY_CELLS];
  return (
    <select
      className="input"
      id={id}
      aria-describedby={problemId}
      value={chosen}
      onChange={(event) => onCell(event.currentTarget.value)}
    >
      {(others.includes(chosen) ? others : [chosen, ...others]).map((choice) => (
        <option key={choice} value={choice}>
          {choice === '' ? t('guide.no-day') : cellText('weekday', choice, format)}
        </option>
      ))}
    </select>
  );
}

/** What is kept is put in order as far as it reads. */
function TypedCell(props: CellProps & { readonly type: 'time' | 'date' }): ReactNode {
  const { snapshot } = useCompanion();
  const { id, cell, onCell, typed, onTyped, type, problemId } = props;
  const field = {
    id,
    problemId,
    value: typed ?? readCell(type, cell) ?? cell,
    onChange: (text: string): void => {
      onTyped(text);
      onCell(readTyped(type, text, snapshot.date) ?? text);
    },
    onLeave: (): void => onTyped(null),
  };
  return type === 'time' ? <TimeInput {...field} /> : <DateInput {...field} inWords={() => ''} />;
}
