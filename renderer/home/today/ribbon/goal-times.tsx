import type { ReactNode } from 'react';
import { weekdayOf } from '../../../../shared/time/calendar';
import type { DayPlan } from '../../../../shared/workday/events';
import { useCompanion } from '../../../companion/context';
import { OptionalTime } from '../../settings/optional-time';
import { withGoalAt } from './goal-place';

/** Every goal with its time to be written: what the ribbon does by moving, and where there is no room for a ribbon. */
export function GoalTimes(props: { readonly plan: DayPlan; readonly date: string }): ReactNode {
  const { send, snapshot, t, hyphenate } = useCompanion();
  const { plan, date } = props;
  if (plan.goals.length === 0) return null;
  const good = snapshot.settings.goodHours?.[weekdayOf(date)] ?? null;
  const hasUnplaced = plan.goals.some(
    ({ at, weight, ifTime }) => at === undefined && weight !== undefined && ifTime !== true,
  );
  return (
    <details className="goal-times">
      <summary>{t('track.times')}</summary>
      <p className="hint">{t('track.times.hint')}</p>
      <ul className="goal-time-list">
        {plan.goals.map((goal) => (
          <li key={goal.id}>
            <OptionalTime
              label={<span className="words">{hyphenate(goal.text)}</span>}
              value={goal.at ?? null}
              onCommit={(at) =>
                void send({ type: 'plan.save', plan: withGoalAt(plan, goal.id, at), was: plan })
              }
            />
          </li>
        ))}
      </ul>
      {good !== null && hasUnplaced && (
        <p>
          <button type="button" className="button" onClick={() => void send({ type: 'plan.place' })}>
            {t('track.place')}
          </button>
        </p>
      )}
    </details>
  );
}
