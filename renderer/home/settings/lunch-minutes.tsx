import { useId, useState, type ReactNode } from 'react';
import { LIMITS } from '../../../shared/companion/commands';
import { useCompanion } from '../../companion/context';

/** How long lunch is, in minutes; kept when the person leaves the field. */
export function LunchMinutes(props: {
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}): ReactNode {
  const { t } = useCompanion();
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const minutes = Number(typed ?? props.minutes);
  const good = Number.isInteger(minutes) && minutes >= 1 && minutes <= LIMITS.pauseMinutes;
  const commit = (): void => {
    if (!good) return;
    if (minutes !== props.minutes) props.onChange(minutes);
    setTyped(null);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{t('plan.lunch-minutes')}</label>
      <input
        id={id}
        className="input minutes-input"
        type="number"
        inputMode="numeric"
        min={1}
        max={LIMITS.pauseMinutes}
        aria-invalid={!good}
        aria-describedby={good ? undefined : `${id}-problem`}
        value={typed ?? String(props.minutes)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
      />
      {!good && (
        <p className="problem" id={`${id}-problem`} role="alert">
          {t('plan.problem.lunch-minutes', { longest: LIMITS.pauseMinutes })}
        </p>
      )}
    </div>
  );
}
