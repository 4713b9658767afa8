import './folded-table.css';
import type { ReactNode } from 'react';
import { useCompanion } from '../companion/context';
import { FactsTable } from './facts-table';

/** The facts of a picture as a table, folded away until it is asked for. */
export function FoldedTable(props: {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}): ReactNode {
  const { t, hyphenate } = useCompanion();
  const { caption, columns, rows } = props;
  /** What the only cell beside a row's name is about needs no saying. */
  const isOnlyCell = columns.length === 2;
  return (
    <details className="folded-table">
      <summary>
        {t('rows.show')}
        <span className="visually-hidden">: {caption}</span>
      </summary>
      <FactsTable caption={caption} columns={columns}>
        {rows.map(({ key, cells: [name = '', ...cells] }) => (
          <tr key={key}>
            <th scope="row">{hyphenate(name)}</th>
            {cells.map((cell, index) => {
              const column = columns[index + 1];
              return (
                <td key={column} data-column={isOnlyCell ? undefined : column}>
                  {hyphenate(cell)}
                </td>
              );
            })}
          </tr>
        ))}
      </FactsTable>
    </details>
  );
}
