import type { ReactNode } from 'react';
import { useCompanion } from '../../companion/context';
import { CommitTime } from './commit-time';
import { LunchMinutes } from './lunch-minutes';
import type { SettingsGroup } from './settings-group';

/** When lunch usually is and how long it lasts. */
export function LunchSettings({ settings, change }: SettingsGroup): ReactNode {
  const { t } = useCompanion();
  const { lunch } = settings;
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
        <LunchMinutes
          minutes={lunch.minutes}
          onChange={(minutes) => change({ lunch: { ...lunch, minutes } })}
        />
      </div>
    </fieldset>
  );
}
