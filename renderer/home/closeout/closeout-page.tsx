import type { ReactNode } from 'react';
import type { DayView } from '../../../shared/companion/snapshot';
import { useCompanion } from '../../companion/context';
import { DayFacts } from '../day-facts';
import { GoalList } from '../goal-list';
import { SlotList } from '../today/slot-list';
import { Questions } from '../today/questions';
import { CloseOutForm } from './closeout-form';

/** The close-out: what the app knows is filled in, four questions may be answered or left. */
export function CloseOutPage(): ReactNode {
  const { snapshot, t, format } = useCompanion();
  const { day, repair } = snapshot;
  const lead = day === null ? 'closeout.no-day' : 'closeout.lead';
  return (
    <>
      <div className="page-head">
        <p className="soft alone">{format.date(day?.date ?? snapshot.date)}</p>
        <h1 tabIndex={-1}>{t('closeout.title')}</h1>
        <p className="lead soft">{t(repair === null ? lead : 'refusal.answer-repair-first')}</p>
      </div>
      <Questions />
      {day === null && (
        <p>
          <a href="#today">{t('closeout.to-today')}</a>
        </p>
      )}
      {day !== null && repair === null && <OfDay day={day} />}
    </>
  );
}

function OfDay(props: { readonly day: DayView }): ReactNode {
  const { t } = useCompanion();
  const { day } = props;
  const goals = day.plan?.goals ?? [];
  return (
    <>
      <DayFacts day={day} />
      {goals.length > 0 && (
        <section className="stack" aria-labelledby="closeout-goals">
          <h2 id="closeout-goals">{t('plan.goals')}</h2>
          <GoalList goals={goals} done={day.done} />
        </section>
      )}
      <SlotList day={day} />
      <CloseOutForm day={day} />
    </>
  );
}
