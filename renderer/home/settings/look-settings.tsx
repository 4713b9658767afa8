import type { ReactNode } from 'react';
import type { Language, ThemeChoice } from '../../../shared/settings';
import { useCompanion } from '../../companion/context';
import { Choices } from './choices';
import type { SettingsGroup } from './settings-group';

/** Each language by its own name: who needs it may not read the language that the app speaks now. */
const LANGUAGES: readonly { readonly value: Language; readonly label: string; readonly lang: Language }[] = [
  { value: 'sv', label: 'Svenska', lang: 'sv' },
  { value: 'en', label: 'English', lang: 'en' },
];
const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** The language of the app. */
export function LanguageChoices({ settings, change }: SettingsGroup): ReactNode {
  const { t } = useCompanion();
  return (
    <Choices
      legend={t('settings.language')}
      choices={[{ value: 'system', label: t('settings.language.system') }, ...LANGUAGES]}
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
