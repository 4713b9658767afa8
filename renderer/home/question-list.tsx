import type { ReactNode } from 'react';
import type { Goal } from '../../shared/workday/events';
import { questionsFor } from '../../shared/plan/questions';
import { useCompanion } from '../companion/context';
import { TakeAlong } from '../components/take-along';

/** What the person is unsure of, as a message to their manager; the app sends nothing. */
export function QuestionList(props: { readonly goals: readonly Goal[] }): ReactNode {
  const { t, format, hyphenate } = useCompanion();
  const mail = questionsFor(props.goals, t, format);
  if (mail === null) return null;
  const count = props.goals.filter(({ unsure }) => unsure === true).length;
  return (
    <details className="question-list">
      <summary>{t('questions-list.title', { count })}</summary>
      <div className="stack">
        <p className="words question-text">{hyphenate(mail.body)}</p>
        <TakeAlong what="questions" mail={mail} />
      </div>
    </details>
  );
}
