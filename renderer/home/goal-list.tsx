import type { ReactNode } from 'react';
import type { Goal } from '../../shared/workday/events';
import { useCompanion } from '../companion/context';
import { softHyphens } from '../components/soft-hyphens';

/** The day's goals as boxes to tick; main keeps which are done. */
export function GoalList(props: {
  readonly goals: readonly Goal[];
  readonly done: readonly string[];
}): ReactNode {
  const { send, t } = useCompanion();
  return (
    <ul className="goals" aria-label={t('plan.goals')}>
      {props.goals.map((goal) => (
        <li key={goal.id}>
          <label className="check">
            <input
              type="checkbox"
              checked={props.done.includes(goal.id)}
              onChange={(event) =>
                void send({ type: 'goal.mark', goal: goal.id, done: event.currentTarget.checked })
              }
            />
            <span className="words">{softHyphens(goal.text)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
