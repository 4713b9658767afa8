import type { ReactNode } from 'react';
import { LIMITS } from '../../../shared/companion/commands';
import { useCompanion } from '../../companion/context';
import type { PlanForm } from './plan-form';

/** One line for when the day goes otherwise: what could come between, and what then (PARKE2018, GOLLWITZER2006). */
export function IfThenFields(props: {
  readonly form: PlanForm;
  readonly onChange: (change: Partial<PlanForm>) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { form, onChange } = props;
  return (
    <fieldset className="stack" aria-describedby="if-then-hint">
      <legend>{t('plan.if-then')}</legend>
      <p className="hint" id="if-then-hint">
        {t('plan.if-then.hint')}
      </p>
      <div className="if-then">
        {(['when', 'then'] as const).map((part) => (
          <div className="field" key={part}>
            <label htmlFor={`if-then-${part}`}>{t(`plan.if-then.${part}`)}</label>
            <textarea
              className="input"
              rows={1}
              id={`if-then-${part}`}
              aria-invalid={form[part].trim().length > LIMITS.line}
              value={form[part]}
              onChange={(event) => onChange({ [part]: event.currentTarget.value.replaceAll('\n', ' ') })}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
