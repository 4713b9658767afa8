import { useId, useState, type ReactNode } from 'react';
import type { Column } from '../../../shared/guides/guide';
import { useCompanion } from '../../companion/context';
import { CellField } from './cell-field';
import { unreadAs } from './read-typed';

/** A row's fields under the names of their columns; below them what does not read as its column asks for. */
export function TableRow(props: {
  readonly columns: readonly Column[];
  readonly row: readonly string[];
  /** Its place in the table, from 1. */
  readonly number: number;
  readonly onRow: (row: readonly string[]) => void;
  /** What stands at the end of the fields. */
  readonly children: ReactNode;
}): ReactNode {
  const { snapshot, t, hyphenate, view } = useCompanion();
  const { columns, row, number, onRow, children } = props;
  const id = useId();
  const [typed, setTyped] = useState<{ readonly column: string; readonly text: string } | null>(null);
  const fields = columns.map((column, at) => {
    const cell = row[at] ?? '';
    const isTyped = typed?.column === column.id;
    return {
      column,
      cell,
      at,
      field: `${id}-${column.id}`,
      label: column.label[view.language],
      typed: isTyped ? typed.text : null,
      unread: isTyped ? null : unreadAs(column.type, cell, snapshot.date),
    };
  });
  // Cells past the columns are of a later version, and stay.
  const write = (at: number, text: string): void =>
    onRow([...fields.map(({ cell }, place) => (place === at ? text : cell)), ...row.slice(columns.length)]);
  return (
    <li>
      <div className="guide-row" role="group" aria-label={t('guide.row', { number })}>
        {fields.map(({ column, field, label, unread, cell, at, typed: text }) => (
          <div key={column.id} className="guide-cell" data-type={column.type}>
            <label htmlFor={field}>{label}</label>
            <CellField
              id={field}
              type={column.type}
              cell={cell}
              onCell={(now) => write(at, now)}
              typed={text}
              onTyped={(now) => setTyped(now === null ? null : { column: column.id, text: now })}
              problemId={unread === null ? undefined : `${field}-problem`}
            />
          </div>
        ))}
        {children}
        {fields.map(
          ({ field, label, unread, cell }) =>
            unread !== null && (
              <p key={field} id={`${field}-problem`} className="hint words guide-row-problem">
                {hyphenate(t(`guide.unread.${unread}`, { column: label, words: cell.trim() }))}
              </p>
            ),
        )}
      </div>
    </li>
  );
}
