import type { ReactNode } from 'react';
import { useCompanion } from '../../companion/context';
import { LONGEST_LUNCH, PLAN_TIMES, type PlanForm } from './plan-form';
import { TimeField } from './time-field';

/** When what belongs to a day comes; empty is none. */
export function TimeFields(props: {
  readonly form: PlanForm;
  readonly minutesWrong: boolean;
  readonly onChange: (change: Partial<PlanForm>) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { form, minutesWrong, onChange } = props;
  return (
    <fieldset className="stack">
      <legend>{t('plan.times.legend')}</legend>
      <div className="time-fields">
        {PLAN_TIMES.map((time) => (
          <TimeField
            key={time}
            label={t(`plan.time.${time}`)}
            value={form.times[time]}
            onChange={(text) => onChange({ times: { ...form.times, [time]: text } })}
          />
        )).toSpliced(
          1,
          0,
          <div className="field" key="lunch-minutes">
            <label htmlFor="lunch-minutes">{t('plan.lunch-minutes')}</label>
            <input
              id="lunch-minutes"
              className="input minutes-input"
              type="number"
              inputMode="numeric"
              min={1}
              max={LONGEST_LUNCH}
              aria-invalid={minutesWrong}
              value={form.lunchMinutes}
              onChange={(event) => onChange({ lunchMinutes: event.currentTarget.value })}
            />
          </div>,
        )}
      </div>
    </fieldset>
  );
}
