import { useId, type ReactNode } from 'react';
import { useCompanion } from '../../companion/context';
import { DateInput } from '../../components/date-input';
import { formFacts } from './goal-facts';
import type { GoalForm } from './goal-form';

const WEIGHTS = ['heavy', 'light', null] as const;

/** Where a goal may be moved, while it has words and there is room. */
export interface GoalMove {
  readonly to: 'if-time' | 'own';
  readonly act: () => void;
}

/** What may be said of a goal besides its words: folded away, with what was said in sight. */
export function GoalDetails(props: {
  /** What the goal is called on the page, such as "Mål 1". */
  readonly name: string;
  readonly goal: GoalForm;
  readonly onChange: (change: Partial<GoalForm>) => void;
  readonly move: GoalMove | null;
}): ReactNode {
  const { snapshot, t, format } = useCompanion();
  const { name, goal, onChange, move } = props;
  const id = useId();
  const facts = formFacts(goal, snapshot.date, t, format);
  return (
    <details className="goal-details">
      <summary>
        <span className="visually-hidden">{name}: </span>
        <span className="alone">{facts.length === 0 ? t('goal.more') : facts.join(' · ')}</span>
      </summary>
      <div className="stack">
        <fieldset>
          <legend className="visually-hidden">{name}</legend>
          <div className="choices">
            {WEIGHTS.map((weight) => (
              <label key={weight} className="check">
                <input
                  type="radio"
                  name={id}
                  checked={goal.weight === weight}
                  onChange={() => onChange({ weight })}
                />
                {t(`goal.weight.${weight ?? 'unsaid'}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <div className="field">
          <label htmlFor={`${id}-by`}>{t('goal.deadline')}</label>
          <DateInput id={`${id}-by`} value={goal.deadline} onChange={(deadline) => onChange({ deadline })} />
        </div>
        <div className="check">
          <input
            type="checkbox"
            id={`${id}-unsure`}
            aria-describedby={`${id}-unsure-hint`}
            checked={goal.unsure}
            onChange={(event) => onChange({ unsure: event.currentTarget.checked })}
          />
          <div className="check-text">
            <label htmlFor={`${id}-unsure`}>{t('goal.unsure')}</label>
            <span className="hint" id={`${id}-unsure-hint`}>
              {t('goal.unsure.hint')}
            </span>
          </div>
        </div>
        {move !== null && (
          <div>
            <button type="button" className="button" data-act="move-goal" onClick={move.act}>
              {t(`goal.move.${move.to}`)}
            </button>
          </div>
        )}
      </div>
    </details>
  );
}
