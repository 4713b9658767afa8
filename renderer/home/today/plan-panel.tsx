import type { ReactNode } from 'react';
import type { DayView } from '../../../shared/companion/snapshot';
import { useCompanion } from '../../companion/context';
import { GoalList } from '../goal-list';

/** The plan beside the day: goals to tick and the times that were meant. */
export function PlanPanel(props: { readonly day: DayView | null }): ReactNode {
  const { t, format } = useCompanion();
  const { day } = props;
  const plan = day?.plan ?? null;
  const open = day?.open ?? true;
  const times = [
    { name: t('plan.lunch'), at: day?.lunchAt ?? null },
    { name: t('plan.air'), at: day?.freshAirAt ?? null },
    { name: t('plan.end'), at: day?.plannedEndAt ?? null },
  ].filter((time): time is { name: string; at: number } => time.at !== null);
  return (
    <section className="plan-panel stack" aria-labelledby="plan-panel-title">
      <h2 id="plan-panel-title">{t(open ? 'plan.panel' : 'plan.goals')}</h2>
      {day !== null && plan !== null && plan.goals.length > 0 ? (
        <GoalList goals={plan.goals} done={day.done} />
      ) : (
        <p className="soft">{t(plan === null && open ? 'plan.none' : 'plan.no-goals')}</p>
      )}
      {open && times.length > 0 && (
        <dl className="times">
          {times.map(({ name, at }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{format.time(at)}</dd>
            </div>
          ))}
        </dl>
      )}
      {open && (
        <p>
          <a href="#plan">{t(plan === null ? 'plan.make' : 'plan.edit')}</a>
        </p>
      )}
    </section>
  );
}
