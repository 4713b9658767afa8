import type { ReactNode } from 'react';
import { UPDATE_ANSWERS } from '../../../shared/updates/state';
import { useCompanion } from '../../companion/context';

/** Asks about a newer version that was found. At work alone, and only here: nothing of it comes up by itself (W1). */
export function UpdateQuestion(): ReactNode {
  const { view, t } = useCompanion();
  const { asksAbout } = view.updates;
  if (asksAbout === null) return null;
  return (
    <div className="card">
      <h2>{t('updates.ask', { version: asksAbout })}</h2>
      <p>{t('updates.ask.text')}</p>
      <div className="row">
        <UpdateAnswers />
      </div>
    </div>
  );
}

/** What one can say of a newer version. */
export function UpdateAnswers(): ReactNode {
  const { api, t } = useCompanion();
  return UPDATE_ANSWERS.map((answer) => (
    <button key={answer} type="button" className="button" onClick={() => api.updates.ask(answer)}>
      {t(`updates.answer.${answer}`)}
    </button>
  ));
}
