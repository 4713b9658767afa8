import { useState, type ReactNode } from 'react';
import type { Goal } from '../../shared/workday/events';
import { mailtoOf } from '../../shared/plan/mail';
import { questionsFor } from '../../shared/plan/questions';
import { useCompanion } from '../companion/context';
import { softHyphens } from '../components/soft-hyphens';

/** What the person is unsure of, as a message to their manager; the app sends nothing. */
export function QuestionList(props: { readonly goals: readonly Goal[] }): ReactNode {
  const { api, t, format } = useCompanion();
  const [said, setSaid] = useState<'copied' | 'copy-failed' | 'mail-failed' | null>(null);
  const mail = questionsFor(props.goals, t, format);
  if (mail === null) return null;
  const count = props.goals.filter(({ unsure }) => unsure === true).length;
  const mailto = mailtoOf(mail);
  const onCopy = async (): Promise<void> => {
    setSaid(null);
    // Main writes the text anew: a page cannot say what goes on the clipboard.
    const copied = await api.words.copy('questions').catch(() => false);
    setSaid(copied ? 'copied' : 'copy-failed');
  };
  const onMail = async (address: string): Promise<void> => {
    setSaid(null);
    const outcome = await api.links.open(address).catch(() => 'failed' as const);
    setSaid(outcome === 'opened' || outcome === 'declined' ? null : 'mail-failed');
  };
  return (
    <details className="question-list">
      <summary>{t('questions-list.title', { count })}</summary>
      <div className="stack">
        <p className="words question-text">{softHyphens(mail.body)}</p>
        <div className="row">
          <button type="button" className="button" onClick={() => void onCopy()}>
            {t('questions-list.copy')}
          </button>
          {mailto !== null && (
            <button type="button" className="button" onClick={() => void onMail(mailto)}>
              {t('questions-list.mail')}
            </button>
          )}
        </div>
        <p className="hint">{t(mailto === null ? 'questions-list.mail-too-long' : 'questions-list.hint')}</p>
        <p className="hint" role="status">
          {said !== null && t(`questions-list.${said}`)}
        </p>
      </div>
    </details>
  );
}
