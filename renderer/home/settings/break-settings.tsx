import type { ReactNode } from 'react';
import type { ProfileId } from '../../../shared/breaks/kinds';
import { useCompanion } from '../../companion/context';
import { Choices } from './choices';
import type { SettingsGroup } from './settings-group';
import { Toggle } from './toggle';

const PROFILE_IDS: readonly ProfileId[] = ['default', 'often', 'gentle'];

/** Whether breaks are asked for, and in which rhythm. */
export function BreakSettings({ settings, change }: SettingsGroup): ReactNode {
  const { t } = useCompanion();
  const { breaks } = settings;
  return (
    <>
      <Toggle
        label={t('settings.breaks.on')}
        hint={t('settings.breaks.on.hint')}
        checked={breaks.on}
        onChange={(on) => change({ breaks: { ...breaks, on } })}
      />
      <Choices
        legend={t('settings.profile')}
        choices={PROFILE_IDS.map((value) => ({
          value,
          label: t(`settings.profile.${value}`),
          hint: t(`settings.profile.${value}.hint`),
        }))}
        value={breaks.profile}
        onChange={(profile) => change({ breaks: { ...breaks, profile } })}
      />
    </>
  );
}
