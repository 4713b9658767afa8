import type { ReactNode } from 'react';
import type { DayView } from '../../../shared/companion/snapshot';
import { useCompanion } from '../../companion/context';
import { GoalList } from '../goal-list';
import { QuestionList } from '../question-list';
import { SlotList } from './slot-list';

/** The plan beside the day: goals to tick, the times that were meant, and what belongs to a day besides. */
export function PlanPanel(props: { readonly day: DayView }): ReactNode {
  const { t, hyphenate } = useCompanion();
  const { day } = props;
  const { plan, open } = day;
  const ifThen = plan?.ifThen;
  return (
    <section className="plan-panel stack" aria-labelledby="plan-panel-title">
      <h2 id="plan-panel-title">{t(open ? 'plan.panel' : 'plan.goals')}</h2>
      <Goals day={day} />
      {open && <Times day={day} />}
      <SlotList day={day} />
      {open && ifThen !== undefined && (
        <p className="words">{hyphenate(t('plan.if-then.line', { when: ifThen.when, then: ifThen.then }))}</p>
      )}
      {open && (
        <p>
          <a href="#plan">{t(plan === null ? 'plan.make' : 'plan.edit')}</a>
        </p>
      )}
      {open && plan !== null && <QuestionList goals={plan.goals} />}
    </section>
  );
}

function Goals({ day }: { readonly day: DayView }): ReactNode {
  const { t } = useCompanion();
  const { plan, open, done } = day;
  const goals = plan?.goals.filter(({ ifTime }) => ifTime !== true) ?? [];
  const rest = plan?.goals.filter(({ ifTime }) => ifTime === true) ?? [];
  return (
    <>
      {goals.length > 0 ? (
        <GoalList goals={goals} done={done} withFacts={open} />
      ) : (
        <p className="soft">{t(plan === null && open ? 'plan.none' : 'plan.no-goals')}</p>
      )}
      {rest.length > 0 && (
        <div className="stack-small">
          <h3>{t('plan.if-time')}</h3>
          <GoalList goals={rest} done={done} label={t('plan.if-time')} withFacts={open} />
        </div>
      )}
    </>
  );
}

function Times({ day }: { readonly day: DayView }): ReactNode {
  const { t, format } = useCompanion();
  const times = [
    { name: t('plan.time.lunchAt'), at: day.lunchAt },
    { name: t('plan.time.fikaAt'), at: day.fikaAt },
    { name: t('plan.time.endAt'), at: day.plannedEndAt },
  ].filter((time): time is { name: string; at: number } => time.at !== null);
  if (times.length === 0) return null;
  return (
    <dl className="times">
      {times.map(({ name, at }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{format.time(at)}</dd>
        </div>
      ))}
    </dl>
  );
}
