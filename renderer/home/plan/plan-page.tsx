import './plan-page.css';
import { useState, type SyntheticEvent, type ReactNode } from 'react';
import { LIMITS } from '../../../shared/companion/commands';
import { useCompanion } from '../../companion/context';
import { Meanwhile } from '../../components/meanwhile';
import { toWrongField } from '../../components/to-wrong-field';
import { useDraft } from '../drafts';
import { PlaceChoice } from '../place-choice';
import { QuestionList } from '../question-list';
import { goOn } from '../route';
import { Questions } from '../today/questions';
import { Yesterday } from '../today/yesterday';
import { GoalFields, IfTimeFields } from './goal-fields';
import type { GoalLists } from './goal-moves';
import { GoodHoursQuestion } from './good-hours-question';
import { IfThenFields } from './if-then-fields';
import {
  isPlanDraft,
  LONGEST_LUNCH,
  planDraft,
  planForm,
  type PlanForm,
  type PlanProblem,
} from './plan-form';
import { TimeFields } from './time-fields';
import { usePlanInHand } from './use-plan-in-hand';

/** The morning plan: goals, times and one line for when it goes otherwise, all filled in as far as the app knows them. */
export function PlanPage(): ReactNode {
  const { snapshot, t, format } = useCompanion();
  const { repair, day } = snapshot;
  const hasPlan = day !== null && day.plan !== null;
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
          {/* What was meant for today stands in the form already, and so does what was left, until there is a plan. */}
          <Yesterday fields={hasPlan ? ['change'] : ['change', 'unfinished']} />
          <Form />
          <QuestionList goals={day?.plan?.goals ?? []} />
        </>
      )}
    </>
  );
}

function Form(): ReactNode {
  const { send, snapshot, t } = useCompanion();
  const [{ form, begun }, setDraft, clear] = useDraft(
    `plan ${snapshot.date}`,
    () => {
      const filled = planForm(snapshot);
      return { form: filled, begun: filled };
    },
    isPlanDraft,
  );
  const { was, written } = usePlanInHand(form, begun);
  const setForm = (next: PlanForm): void => setDraft({ form: next, begun });
  const hasPlan = snapshot.day !== null && snapshot.day.plan !== null;
  const [problem, setProblem] = useState<PlanProblem | null>(null);
  const [arrival, setArrival] = useState<{ readonly row: number } | null>(null);
  const change = (part: Partial<PlanForm>): void => setForm({ ...form, ...part });
  const changeGoals = ({ goals, ifTime }: GoalLists): void => change({ goals, ifTime });
  const asksHours =
    snapshot.settings.goodHours === null &&
    [...form.goals, ...form.ifTime].some(({ weight }) => weight !== null);
  const onSubmit = async (event: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    toWrongField(event.currentTarget);
    const plan = planDraft(form, snapshot);
    setProblem(typeof plan === 'string' ? plan : null);
    if (typeof plan === 'string') return;
    // A plan belongs to a workday, so before the first start saving it is the start.
    if (snapshot.day === null && !(await send({ type: 'day.start', place: form.place }))) return;
    if (!(await send({ type: 'plan.save', plan, was }))) return;
    clear();
    goOn('plan', 'today');
  };
  return (
    <form className="form" onSubmit={(event) => void onSubmit(event)} noValidate>
      <GoalFields lists={form} onChange={changeGoals} arrival={arrival} />
      {asksHours && <GoodHoursQuestion />}
      <IfTimeFields
        lists={form}
        onChange={changeGoals}
        onOwn={(lists, row) => {
          changeGoals(lists);
          setArrival({ row });
        }}
      />
      <TimeFields form={form} minutesWrong={problem === 'lunch-minutes'} onChange={change} />
      <IfThenFields form={form} onChange={change} />
      <Meanwhile written={written} />
      {snapshot.day === null && <PlaceChoice place={form.place} onChange={(place) => change({ place })} />}
      {problem !== null && (
        <p className="problem" role="alert">
          {t(`plan.problem.${problem}`, {
            limit: problem === 'line-too-long' ? LIMITS.line : LIMITS.goal,
            longest: LONGEST_LUNCH,
          })}
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
