import { useId, useState, type ReactNode } from 'react';
import type { Question } from '../../../shared/guides/guide';
import { answerTo, SHEET_LIMITS, type Answer, type Answers } from '../../../shared/guides/sheet';
import { useCompanion } from '../../companion/context';
import { DateInput } from '../../components/date-input';
import { parseDate } from '../../date-text';
import { WordsField } from '../closeout/words-field';
import { ChecksField } from './checks-field';
import { ChoiceField } from './choice-field';
import { TableField } from './table-field';

/** A question of a guide with the field that its sort of answer needs. */
export function QuestionField(props: {
  readonly question: Question;
  readonly answers: Answers;
  readonly onAnswer: (answer: Answer) => void;
}): ReactNode {
  const { t, view } = useCompanion();
  const { question, answers, onAnswer } = props;
  const label = question.ask[view.language];
  const hint = question.hint?.[view.language] ?? '';
  switch (question.type) {
    case 'choice':
      return <ChoiceField question={question} answer={answerTo(question, answers)} onAnswer={onAnswer} />;
    case 'checks':
      return <ChecksField question={question} answer={answerTo(question, answers)} onAnswer={onAnswer} />;
    case 'table':
      return <TableField question={question} answer={answerTo(question, answers)} onAnswer={onAnswer} />;
    case 'words':
      return (
        <WordsField
          label={question.required === true ? t('guide.required', { ask: label }) : label}
          hint={hint}
          limit={SHEET_LIMITS.words}
          rows={question.rows}
          value={answerTo(question, answers).text}
          onChange={(text) => onAnswer({ type: 'words', text })}
        />
      );
    case 'lines':
      return (
        <WordsField
          label={label}
          hint={[hint, t('guide.lines-hint')].filter((part) => part !== '').join(' ')}
          limit={SHEET_LIMITS.words}
          rows={3}
          value={answerTo(question, answers).lines.join('\n')}
          onChange={(text) => onAnswer({ type: 'lines', lines: text.split('\n') })}
        />
      );
    case 'date':
      return (
        <DateAnswer
          label={label}
          hint={hint}
          date={answerTo(question, answers).date}
          onDate={(date) => onAnswer({ type: 'date', date })}
        />
      );
  }
}

function DateAnswer(props: {
  readonly label: string;
  readonly hint: string;
  readonly date: string | null;
  readonly onDate: (date: string | null) => void;
}): ReactNode {
  const { snapshot } = useCompanion();
  const { label, hint, date, onDate } = props;
  const id = useId();
  const [text, setText] = useState(date ?? '');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== '' && <p className="hint">{hint}</p>}
      <DateInput
        id={id}
        value={text}
        sense="last"
        onChange={(typed) => {
          setText(typed);
          const read = parseDate(typed, snapshot.date, 'last');
          if (read !== null || typed.trim() === '') onDate(read);
        }}
      />
    </div>
  );
}
