import type { ReactNode } from 'react';
import type { Question } from '../../../shared/guides/guide';
import { answerTo, SHEET_LIMITS, type Answer, type Answers } from '../../../shared/guides/sheet';
import { useCompanion } from '../../companion/context';
import { WordsField } from '../closeout/words-field';
import { ChecksField } from './checks-field';
import { ChoiceField } from './choice-field';
import { DateField } from './date-field';
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
      return <DateField question={question} answer={answerTo(question, answers)} onAnswer={onAnswer} />;
  }
}
