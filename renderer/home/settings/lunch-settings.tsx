import { useState, type ReactNode } from 'react';
import { LIMITS } from '../../../shared/companion/commands';
import { useCompanion } from '../../companion/context';
import { CommitTime } from './commit-time';
import type { SettingsGroup } from './settings-group';

/** When lunch usually is and how long it lasts. */
export function LunchSettings({ settings, change }: SettingsGroup): ReactNode {
  const { t } = useCompanion();
  const { lunch } = settings;
  const [typed, setTyped] = useState<string | null>(null);
  const minutes = Number(typed ?? lunch.minutes);
  const good = Number.isInteger(minutes) && minutes >= 1 && minutes <= LIMITS.pauseMinutes;
  const commit = (): void => {
    if (!good) return;
    if (minutes !== lunch.minutes) change({ lunch: { ...lunch, minutes } });
    setTyped(null);
  };
  return (
    <fieldset className="stack">
      <legend>{t('settings.lunch')}</legend>
      <div className="row">
        <div className="field">
          <label htmlFor="lunch-at">{t('settings.lunch.at')}</label>
          <CommitTime
            id="lunch-at"
            value={lunch.at}
            accepts={() => true}
            problem={t('settings.time-missing')}
            onCommit={(at) => change({ lunch: { ...lunch, at } })}
          />
        </div>
        <div className="field">
          <label htmlFor="lunch-length">{t('settings.lunch.minutes')}</label>
          <input
            id="lunch-length"
            className="input minutes-input"
            type="number"
            inputMode="numeric"
            min={1}
            max={LIMITS.pauseMinutes}
            aria-invalid={!good}
            value={typed ?? String(lunch.minutes)}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onBlur={commit}
          />
        </div>
      </div>
      {!good && (
        <p className="problem">{t('plan.problem.lunch-minutes', { longest: LIMITS.pauseMinutes })}</p>
      )}
    </fieldset>
  );
}
