import { useRef, type ReactNode } from 'react';
import type { Question } from '../../../shared/guides/guide';
import { SHEET_LIMITS, type Answer } from '../../../shared/guides/sheet';
import { useCompanion } from '../../companion/context';
import { AskedGroup } from './asked-group';

type TableQuestion = Extract<Question, { type: 'table' }>;
type TableAnswer = Extract<Answer, { type: 'table' }>;

/** Rows of one's own under named columns; there is always one to write in. Where it is narrow the cells stand below each other. */
export function TableField(props: {
  readonly question: TableQuestion;
  readonly answer: TableAnswer;
  readonly onAnswer: (answer: TableAnswer) => void;
}): ReactNode {
  const { t, view } = useCompanion();
  const { question, answer, onAnswer } = props;
  const body = useRef<HTMLUListElement>(null);
  const blank = question.columns.map(() => '');
  const rows = answer.rows.length === 0 ? [blank] : answer.rows;
  const setRows = (next: readonly (readonly string[])[]): void => onAnswer({ type: 'table', rows: next });
  const write = (row: number, column: number, text: string): void =>
    setRows(
      rows.map((cells, at) =>
        at === row
          ? question.columns.map((_, index) => (index === column ? text : (cells[index] ?? '')))
          : cells,
      ),
    );
  const add = (): void => {
    setRows([...rows, blank]);
    requestAnimationFrame(() =>
      body.current?.querySelector<HTMLInputElement>('li:last-child .input')?.focus(),
    );
  };
  return (
    <AskedGroup question={question}>
      <ul className="guide-rows" ref={body}>
        {rows.map((cells, row) => (
          <li key={row} className="guide-row">
            {question.columns.map((column, at) => (
              <label key={column.id} className="guide-cell" data-type={column.type}>
                <span>{column.label[view.language]}</span>
                <input
                  type="text"
                  className="input"
                  inputMode={column.type === 'number' ? 'numeric' : undefined}
                  maxLength={SHEET_LIMITS.line}
                  value={cells[at] ?? ''}
                  onChange={(event) => write(row, at, event.currentTarget.value)}
                />
              </label>
            ))}
            {rows.length > 1 && (
              <button
                type="button"
                className="button plain"
                aria-label={t('guide.remove', { thing: t('guide.row', { number: row + 1 }) })}
                onClick={() => setRows(rows.filter((_, index) => index !== row))}
              >
                {t('guide.remove.short')}
              </button>
            )}
          </li>
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
