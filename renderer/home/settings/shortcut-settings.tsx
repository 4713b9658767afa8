import type { ReactNode } from 'react';
import { SHORTCUTS } from '../../../shared/desktop/shortcut-settings';
import { useCompanion } from '../../companion/context';
import type { SettingsGroup } from './settings-group';
import { ShortcutField } from './shortcut-field';

/** Keys that work from every program, each with what became of it. */
export function ShortcutSettings({ settings, change }: SettingsGroup): ReactNode {
  const { t, view } = useCompanion();
  const { shortcuts, wayland } = view.desktop;
  return (
    <>
      {SHORTCUTS.map((name) => (
        <ShortcutField
          key={name}
          label={t(`shortcut.${name}`)}
          value={settings.shortcuts[name]}
          state={shortcuts[name]}
          onCommit={(keys) => change({ shortcuts: { ...settings.shortcuts, [name]: keys } })}
        />
      ))}
      {wayland && <p className="hint">{t('shortcut.wayland')}</p>}
    </>
  );
}
