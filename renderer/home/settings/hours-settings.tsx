import type { ReactNode } from 'react';
import type { SettingsGroup } from './settings-group';
import { WeekHours } from './week-hours';

const WORDS = {
  legend: 'settings.week',
  none: 'settings.day-off',
  from: 'settings.from',
  to: 'settings.to',
} as const;

/** The planned hours of the week. */
export function HoursSettings({ settings, change }: SettingsGroup): ReactNode {
  return (
    <WeekHours
      words={WORDS}
      hours={settings.hours}
      usual={{ from: '08:00', to: '16:30' }}
      onChange={(hours) => change({ hours })}
    />
  );
}
