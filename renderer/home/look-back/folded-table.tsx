import type { ReactNode } from 'react';
import { useCompanion } from '../../companion/context';

/** The facts of a picture as a table, folded away until it is asked for. */
export function FoldedTable(props: {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}): ReactNode {
  const { t } = useCompanion();
  return (
    <details className="folded-table">
      <summary>
        {t('rows.show')}
        <span className="visually-hidden">: {props.caption}</span>
      </summary>
      <table>
        <caption className="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={props.columns[index + 1]} data-column={props.columns[index + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
