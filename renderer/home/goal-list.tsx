import type { ReactNode } from 'react';
import { goalFacts } from '../../shared/messages/goal-facts';
import type { Goal } from '../../shared/workday/events';
import { useCompanion } from '../companion/context';

/** Goals as boxes to tick; main keeps which are done. */
export function GoalList(props: {
  readonly goals: readonly Goal[];
  readonly done: readonly string[];
  /** What the list is called; the day's goals where nothing is said. */
  readonly label?: string;
  /** Whether what was said of each goal is told with it. */
  readonly withFacts?: boolean;
}): ReactNode {
  const { send, t, format, hyphenate } = useCompanion();
  const { goals, done, label, withFacts = false } = props;
  return (
    <ul className="goals" aria-label={label ?? t('plan.goals')}>
      {goals.map((goal) => {
        const facts = withFacts ? goalFacts(goal, t, format) : [];
        return (
          <li key={goal.id} className="check">
            <input
              type="checkbox"
              id={`goal-${goal.id}`}
              aria-describedby={facts.length === 0 ? undefined : `goal-${goal.id}-facts`}
              checked={done.includes(goal.id)}
              onChange={(event) =>
                void send({ type: 'goal.mark', goal: goal.id, done: event.currentTarget.checked })
              }
            />
            <div className="check-text">
              <label htmlFor={`goal-${goal.id}`} className="words">
                {hyphenate(goal.text)}
              </label>
              {facts.length > 0 && (
                <span className="hint alone" id={`goal-${goal.id}-facts`}>
                  {facts.join(' · ')}
                </span>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
