import './facts-table.css';
import type { ReactNode } from 'react';

/** A table with names over its columns; where it is too narrow for them each row is a short list. `children` are the rows. */
export function FactsTable(props: {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly className?: string;
  readonly children: ReactNode;
}): ReactNode {
  const { caption, columns, className, children } = props;
  return (
    <div className="facts-table">
      <table className={className} data-columns={Math.min(columns.length, 4)}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
