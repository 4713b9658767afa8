import { useEffect, useRef, type ReactNode } from 'react';
import { LIMITS } from '../../../shared/companion/commands';
import { useCompanion } from '../../companion/context';
import { GoalDetails, type GoalMove } from './goal-details';
import { EMPTY_GOAL, type GoalForm } from './goal-form';
import { toIfTime, toOwn, type GoalLists } from './goal-moves';

interface Lists {
  readonly lists: GoalLists;
  readonly onChange: (lists: GoalLists) => void;
}

/** The day's own goals: one to three. `arrival` is the row that a goal was just moved to: the reader goes along. */
export function GoalFields(props: Lists & { readonly arrival: { readonly row: number } | null }): ReactNode {
  const { t } = useCompanion();
  const { lists, onChange, arrival } = props;
  const rows = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (arrival !== null) rows.current?.querySelectorAll('textarea')[arrival.row]?.focus();
  }, [arrival]);
  return (
    <fieldset className="stack" aria-describedby="goals-hint">
      <legend>{t('plan.goals.legend')}</legend>
      <p className="hint" id="goals-hint">
        {t('plan.goals.hint', { limit: LIMITS.goal })}
      </p>
      <ol className="goal-fields" ref={rows}>
        {lists.goals.map((goal, index) => {
          const moved = toIfTime(lists, index);
          return (
            <GoalRow
              key={index}
              name={t('plan.goal', { number: index + 1 })}
              goal={goal}
              onChange={(change) => onChange({ ...lists, goals: changedAt(lists.goals, index, change) })}
              move={moved && { to: 'if-time', act: () => onChange(moved) }}
            />
          );
        })}
      </ol>
    </fieldset>
  );
}

/** What is only for if there is time: as many as are wanted, within reason. */
export function IfTimeFields(
  props: Lists & { readonly onOwn: (moved: GoalLists, row: number) => void },
): ReactNode {
  const { t } = useCompanion();
  const { lists, onChange, onOwn } = props;
  const goals = lists.ifTime;
  const list = useRef<HTMLOListElement>(null);
  const count = useRef(goals.length);
  useEffect(() => {
    const grew = goals.length > count.current;
    count.current = goals.length;
    // A new field is there to be written in; one that was moved here is where the reader goes along.
    if (grew) list.current?.querySelector<HTMLElement>(':scope > li:last-child textarea')?.focus();
  }, [goals.length]);
  return (
    <fieldset className="stack">
      <legend>{t('plan.if-time')}</legend>
      {goals.length > 0 && (
        <ol className="goal-fields" ref={list}>
          {goals.map((goal, index) => {
            const moved = toOwn(lists, index);
            return (
              <GoalRow
                key={index}
                name={t('plan.if-time.goal', { number: index + 1 })}
                goal={goal}
                onChange={(change) => onChange({ ...lists, ifTime: changedAt(goals, index, change) })}
                move={moved && { to: 'own', act: () => onOwn(moved, moved.row) }}
              />
            );
          })}
        </ol>
      )}
      {goals.length < LIMITS.goalsIfTime && (
        <div className="add-goal">
          <button
            type="button"
            className="button plain"
            data-act="add-goal"
            onClick={() => onChange({ ...lists, ifTime: [...goals, EMPTY_GOAL] })}
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
  readonly move: GoalMove | null;
}): ReactNode {
  const { name, goal, onChange, move } = props;
  return (
    <li>
      <div>
        <textarea
          className="input"
          rows={1}
          aria-label={name}
          aria-invalid={goal.text.trim().length > LIMITS.goal}
          value={goal.text}
          onChange={(event) => onChange({ text: event.currentTarget.value.replaceAll('\n', ' ') })}
        />
        <GoalDetails name={name} goal={goal} onChange={onChange} move={move} />
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
