import type { ReactNode } from 'react';
import { WEEKDAYS } from '../../../shared/time/calendar';
import { useCompanion } from '../../companion/context';
import { everyDay } from '../plan/good-hours-question';
import { Fold } from './fold';
import type { SettingsGroup } from './settings-group';
import { WeekHours } from './week-hours';

const WORDS = {
  legend: 'good-hours.ask',
  none: 'good-hours.varies',
  from: 'settings.good.from',
  to: 'settings.good.to',
} as const;

/** When in the day thinking is easiest, weekday by weekday. */
export function GoodHoursSettings({ settings, change }: SettingsGroup): ReactNode {
  const { t } = useCompanion();
  const hours = settings.goodHours ?? everyDay(null);
  const days = WEEKDAYS.filter((day) => hours[day] !== null).length;
  const now =
    settings.goodHours === null
      ? t('settings.good.not-asked')
      : days === 0
        ? t('good-hours.varies')
        : t('settings.good.days', { count: days });
  return (
    <Fold name="good" title={t('settings.good')} now={now}>
      <WeekHours
        words={WORDS}
        hours={hours}
        usual={{ from: '09:00', to: '11:00' }}
        onChange={(goodHours) => change({ goodHours })}
      />
      <p className="hint">{t('good-hours.hint')}</p>
    </Fold>
  );
}
