import type { ReactNode } from 'react';
import type { BoundarySettings as Boundary } from '../../../shared/settings';
import { useCompanion } from '../../companion/context';
import { Fold } from './fold';
import type { SettingsGroup } from './settings-group';
import { Toggle } from './toggle';

type Switch = Exclude<keyof Boundary, 'privateAnswers'>;
const SWITCHES: readonly Switch[] = ['suggestStart', 'flex', 'afterHours', 'eveningRest', 'shutdownStops'];
/** So many answers that it is private turn the question off (W1). */
const PRIVATE_ANSWERS = 3;

/** How a day begins and ends, and what may be asked off work. */
export function BoundarySettings({ settings, change }: SettingsGroup): ReactNode {
  const { t } = useCompanion();
  const { boundary } = settings;
  const wasPrivate = !boundary.afterHours && boundary.privateAnswers >= PRIVATE_ANSWERS;
  const set = (name: Switch, on: boolean): void => {
    // Who wants the question again has not said yet that it is private.
    const privateAnswers = name === 'afterHours' && on ? 0 : boundary.privateAnswers;
    change({ boundary: { ...boundary, [name]: on, privateAnswers } });
  };
  const on = SWITCHES.filter((name) => boundary[name]).length;
  return (
    <Fold
      name="boundary"
      title={t('settings.boundary.choose')}
      now={t('settings.reminders.on', { on, count: SWITCHES.length })}
    >
      {SWITCHES.map((name) => (
        <Toggle
          key={name}
          label={t(`settings.boundary.${name}`)}
          hint={t(
            name === 'afterHours' && wasPrivate
              ? 'settings.boundary.afterHours.private'
              : `settings.boundary.${name}.hint`,
          )}
          checked={boundary[name]}
          onChange={(checked) => set(name, checked)}
        />
      ))}
    </Fold>
  );
}
