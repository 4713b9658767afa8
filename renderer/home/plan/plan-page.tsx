import './plan-page.css';
import { useState, type SyntheticEvent, type ReactNode } from 'react';
import { LIMITS } from '../../../shared/companion/commands';
import type { Place } from '../../../shared/workday/events';
import { useCompanion } from '../../companion/context';
import { useDraft } from '../drafts';
import { PlaceChoice } from '../place-choice';
import { goTo } from '../route';
import { Questions } from '../today/questions';
import { Yesterday } from '../today/yesterday';
import { LONGEST_LUNCH, planDraft, planForm, type PlanForm, type PlanProblem } from './plan-form';
import { TimeField } from './time-field';

/** The morning plan: one to three goals and four times, all filled in as far as the app knows them. */
export function PlanPage(): ReactNode {
  const { snapshot, t, format } = useCompanion();
  const { repair } = snapshot;
  return (
    <>
      <div className="page-head">
        <p className="soft alone">{format.date(snapshot.date)}</p>
        <h1 tabIndex={-1}>{t('plan.title')}</h1>
        <p className="lead soft">{t(repair === null ? 'plan.lead' : 'refusal.answer-repair-first')}</p>
      </div>
      <Questions />
      {/* While an earlier day is open, a plan saved now would be that day's. */}
      {repair === null && (
        <>
          {/* What was meant for today stands in the form already. */}
          <Yesterday fields={['change']} />
          <Form />
        </>
      )}
    </>
  );
}

function Form(): ReactNode {
  const { send, snapshot, t } = useCompanion();
  const [form, change, clear] = useDraft(`plan ${snapshot.date}`, () => planForm(snapshot), isPlanForm);
  const [place, setPlace] = useState<Place>('home');
  const hasPlan = snapshot.day !== null && snapshot.day.plan !== null;
  const [problem, setProblem] = useState<PlanProblem | null>(null);
  const onSubmit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const plan = planDraft(form);
    setProblem(typeof plan === 'string' ? plan : null);
    if (typeof plan === 'string') return;
    // A plan belongs to a workday, so before the first start saving it is the start.
    if (snapshot.day === null && !(await send({ type: 'day.start', place }))) return;
    if (!(await send({ type: 'plan.save', plan }))) return;
    clear();
    goTo('today');
  };
  const setGoal = (index: number, text: string): void =>
    change({ ...form, goals: form.goals.map((goal, at) => (at === index ? { ...goal, text } : goal)) });
  return (
    <form className="form" onSubmit={(event) => void onSubmit(event)} noValidate>
      <fieldset className="stack">
        <legend>{t('plan.goals.legend')}</legend>
        <p className="hint" id="goals-hint">
          {t('plan.goals.hint', { limit: LIMITS.goal })}
        </p>
        <ol className="goal-fields">
          {form.goals.map((goal, index) => (
            <li key={index}>
              <textarea
                className="input"
                rows={1}
                aria-label={t('plan.goal', { number: index + 1 })}
                aria-describedby="goals-hint"
                aria-invalid={goal.text.trim().length > LIMITS.goal}
                value={goal.text}
                onChange={(event) => setGoal(index, event.currentTarget.value.replaceAll('\n', ' '))}
              />
            </li>
          ))}
        </ol>
      </fieldset>
      <fieldset className="stack">
        <legend>{t('plan.times.legend')}</legend>
        <div className="time-fields">
          <TimeField
            label={t('plan.lunch')}
            value={form.lunchAt}
            onChange={(lunchAt) => change({ ...form, lunchAt })}
          />
          <div className="field">
            <label htmlFor="lunch-minutes">{t('plan.lunch-minutes')}</label>
            <input
              id="lunch-minutes"
              className="input minutes-input"
              type="number"
              inputMode="numeric"
              min={1}
              max={LONGEST_LUNCH}
              aria-invalid={problem === 'lunch-minutes'}
              value={form.lunchMinutes}
              onChange={(event) => change({ ...form, lunchMinutes: event.currentTarget.value })}
            />
          </div>
          <TimeField
            label={t('plan.air')}
            value={form.freshAirAt}
            onChange={(freshAirAt) => change({ ...form, freshAirAt })}
          />
          <TimeField
            label={t('plan.end')}
            value={form.endAt}
            onChange={(endAt) => change({ ...form, endAt })}
          />
        </div>
      </fieldset>
      {snapshot.day === null && <PlaceChoice place={place} onChange={setPlace} />}
      {problem !== null && (
        <p className="problem" role="alert">
          {t(`plan.problem.${problem}`, { limit: LIMITS.goal, longest: LONGEST_LUNCH })}
        </p>
      )}
      <div className="row">
        <button type="submit" className="button primary">
          {t(snapshot.day === null ? 'plan.save-and-start' : 'plan.save')}
        </button>
        {hasPlan ? (
          <a className="button plain" href="#today" onClick={clear}>
            {t('plan.cancel')}
          </a>
        ) : (
          <a className="button plain" href="#today">
            {t('plan.skip')}
          </a>
        )}
      </div>
    </form>
  );
}

function isPlanForm(value: unknown): value is PlanForm {
  return typeof value === 'object' && value !== null && 'goals' in value && 'lunchMinutes' in value;
}
