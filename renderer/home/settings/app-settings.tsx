import type { ReactNode } from 'react';
import { useCompanion } from '../../companion/context';
import type { SettingsGroup } from './settings-group';
import { LoginSetting } from './login-setting';

/** How the app sits on the desktop: when it starts, and what the menu of its icon can do where there is none. */
export function AppSettings({ settings, change }: SettingsGroup): ReactNode {
  const { send, t, view } = useCompanion();
  const bare = view.desktop.tray === 'absent';
  return (
    <>
      <LoginSetting settings={settings} change={change} />
      {bare && (
        <div>
          <p>{t('tray-note.text')}</p>
          <p className="hint">{t('tray-note.gnome')}</p>
        </div>
      )}
      <div className="row">
        <button type="button" className="button" onClick={() => void send({ type: 'sign.open' })}>
          {t('sign.open')}
        </button>
        <button type="button" className="button" onClick={() => void send({ type: 'app.quit' })}>
          {t('tray.quit')}
        </button>
      </div>
    </>
  );
}
