import { useEffect, useRef, type ReactNode } from 'react';
import { LIMITS } from '../../../shared/companion/commands';
import { useCompanion } from '../../companion/context';
import { GoalDetails } from './goal-details';
import { EMPTY_GOAL, type GoalForm } from './goal-form';

/** The day's own goals: one to three. */
export function GoalFields(props: {
  readonly goals: readonly GoalForm[];
  readonly onChange: (goals: readonly GoalForm[]) => void;
}): ReactNode {
  const { t } = useCompanion();
  return (
    <fieldset className="stack">
      <legend>{t('plan.goals.legend')}</legend>
      <p className="hint" id="goals-hint">
        {t('plan.goals.hint', { limit: LIMITS.goal })}
      </p>
      <ol className="goal-fields">
        {props.goals.map((goal, index) => (
          <GoalRow
            key={index}
            name={t('plan.goal', { number: index + 1 })}
            goal={goal}
            onChange={(change) => props.onChange(changedAt(props.goals, index, change))}
          />
        ))}
      </ol>
    </fieldset>
  );
}

/** What is only for if there is time: as many as are wanted, within reason. */
export function IfTimeFields(props: {
  readonly goals: readonly GoalForm[];
  readonly onChange: (goals: readonly GoalForm[]) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { goals, onChange } = props;
  const list = useRef<HTMLOListElement>(null);
  const count = useRef(goals.length);
  useEffect(() => {
    const grew = goals.length > count.current;
    count.current = goals.length;
    // A new field is there to be written in.
    if (grew) list.current?.querySelector<HTMLElement>(':scope > li:last-child textarea')?.focus();
  }, [goals.length]);
  return (
    <fieldset className="stack">
      <legend>{t('plan.if-time')}</legend>
      {goals.length > 0 && (
        <ol className="goal-fields" ref={list}>
          {goals.map((goal, index) => (
            <GoalRow
              key={index}
              name={t('plan.if-time.goal', { number: index + 1 })}
              goal={goal}
              onChange={(change) => onChange(changedAt(goals, index, change))}
            />
          ))}
        </ol>
      )}
      {goals.length < LIMITS.goalsIfTime && (
        <div className="add-goal">
          <button
            type="button"
            className="button plain"
            data-act="add-goal"
            onClick={() => onChange([...goals, EMPTY_GOAL])}
          >
            {t(goals.length === 0 ? 'plan.if-time.add' : 'plan.if-time.more')}
          </button>
        </div>
      )}
    </fieldset>
  );
}

function GoalRow(props: {
  readonly name: string;
  readonly goal: GoalForm;
  readonly onChange: (change: Partial<GoalForm>) => void;
}): ReactNode {
  const { name, goal, onChange } = props;
  return (
    <li>
      <div>
        <textarea
          className="input"
          rows={1}
          aria-label={name}
          aria-describedby="goals-hint"
          aria-invalid={goal.text.trim().length > LIMITS.goal}
          value={goal.text}
          onChange={(event) => onChange({ text: event.currentTarget.value.replaceAll('\n', ' ') })}
        />
        <GoalDetails name={name} goal={goal} onChange={onChange} />
      </div>
    </li>
  );
}

function changedAt(
  goals: readonly GoalForm[],
  index: number,
  change: Partial<GoalForm>,
): readonly GoalForm[] {
  return goals.map((goal, at) => (at === index ? { ...goal, ...change } : goal));
}
