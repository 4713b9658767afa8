import { useRef, type ReactNode } from 'react';
import type { TableQuestion } from '../../../shared/guides/guide';
import { SHEET_LIMITS, type Answer } from '../../../shared/guides/sheet';
import { useCompanion } from '../../companion/context';
import { AskedGroup } from './asked-group';
import { TableRow } from './table-row';

type TableAnswer = Extract<Answer, { type: 'table' }>;

/** Rows of one's own under named columns; there is always one to write in. Where it is narrow the cells stand below each other. */
export function TableField(props: {
  readonly question: TableQuestion;
  readonly answer: TableAnswer;
  readonly onAnswer: (answer: TableAnswer) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { question, answer, onAnswer } = props;
  const body = useRef<HTMLUListElement>(null);
  const blank = question.columns.map(() => '');
  const rows = answer.rows.length === 0 ? [blank] : answer.rows;
  const setRows = (next: readonly (readonly string[])[]): void => onAnswer({ type: 'table', rows: next });
  const add = (): void => {
    setRows([...rows, blank]);
    requestAnimationFrame(() => body.current?.querySelector<HTMLElement>('li:last-child .input')?.focus());
  };
  return (
    <AskedGroup question={question}>
      <ul className="guide-rows" ref={body}>
        {rows.map((row, at) => (
          <TableRow
            key={at}
            columns={question.columns}
            row={row}
            number={at + 1}
            onRow={(next) => setRows(rows.map((one, place) => (place === at ? next : one)))}
          >
            {rows.length > 1 && (
              <button
                type="button"
                className="button plain"
                aria-label={t('guide.remove', { thing: t('guide.row', { number: at + 1 }) })}
                onClick={() => setRows(rows.filter((_, place) => place !== at))}
              >
                {t('guide.remove.short')}
              </button>
            )}
          </TableRow>
        ))}
      </ul>
      {rows.length < SHEET_LIMITS.entries && (
        <button type="button" className="button plain guide-add" onClick={add}>
          {t('guide.add-row')}
        </button>
      )}
    </AskedGroup>
  );
}
