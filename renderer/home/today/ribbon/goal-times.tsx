import { useId, useState, type ReactNode } from 'react';
import { weekdayOf, type LocalTime } from '../../../../shared/time/calendar';
import type { DayPlan, Goal } from '../../../../shared/workday/events';
import { useCompanion } from '../../../companion/context';
import { softHyphens } from '../../../components/soft-hyphens';
import { TimeInput } from '../../../components/time-input';
import { parseTime } from '../../../time-text';
import { withGoalAt } from './goal-place';

/** Every goal with its time to be written: what the ribbon does by moving, and where there is no room for a ribbon. */
export function GoalTimes(props: { readonly plan: DayPlan; readonly date: string }): ReactNode {
  const { send, snapshot, t } = useCompanion();
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
          <GoalTime
            key={goal.id}
            goal={goal}
            onPlace={(at) => void send({ type: 'plan.save', plan: withGoalAt(plan, goal.id, at) })}
          />
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

function GoalTime(props: {
  readonly goal: Goal;
  readonly onPlace: (at: LocalTime | null) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { goal, onPlace } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const id = useId();
  const kept = goal.at ?? '';
  const onLeave = (text: string): void => {
    const at = parseTime(text);
    const good = at !== null || text === '';
    setRefused(!good);
    if (!good) return;
    setTyped(null);
    if (text !== kept) onPlace(at);
  };
  return (
    <li>
      <TimeInput
        id={id}
        problemId={refused ? `${id}-problem` : undefined}
        value={typed ?? kept}
        onChange={setTyped}
        onLeave={onLeave}
      />
      <label htmlFor={id} className="words">
        {softHyphens(goal.text)}
      </label>
      {refused && (
        <span className="problem" id={`${id}-problem`} role="alert">
          {t('plan.problem.time')}
        </span>
      )}
    </li>
  );
}
