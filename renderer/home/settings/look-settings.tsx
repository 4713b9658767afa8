import type { ReactNode } from 'react';
import type { LanguageChoice, ThemeChoice } from '../../../shared/settings';
import { useCompanion } from '../../companion/context';
import { Choices } from './choices';
import type { SettingsGroup } from './settings-page';

const LANGUAGES: readonly LanguageChoice[] = ['system', 'sv', 'en'];
const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** The language of the app. */
export function LanguageChoices({ settings, change }: SettingsGroup): ReactNode {
  const { t } = useCompanion();
  return (
    <Choices
      legend={t('settings.language')}
      choices={LANGUAGES.map((value) => ({ value, label: t(`settings.language.${value}`) }))}
      value={settings.language}
      onChange={(language) => change({ language })}
    />
  );
}

/** Light, dark or as the system. */
export function ThemeChoices({ settings, change }: SettingsGroup): ReactNode {
  const { t } = useCompanion();
  return (
    <Choices
      legend={t('settings.theme')}
      choices={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
      value={settings.theme}
      onChange={(theme) => change({ theme })}
    />
  );
}
