import type { ReactNode } from 'react';
import type { LoginState } from '../../../shared/desktop/state';
import { useCompanion } from '../../companion/context';
import type { SettingsGroup } from './settings-group';
import { Toggle } from './toggle';

/**
 * Whether the app starts at login: what the system says where it says it, and the wish elsewhere. In the first run it is the
 * wish alone, which an organisation may have proposed.
 */
export function LoginSetting({ settings, change }: SettingsGroup): ReactNode {
  const { t, view } = useCompanion();
  const { login, tray } = view.desktop;
  const hint = t('settings.login.hint', { platform: tray === 'absent' ? 'none' : view.platform });
  return (
    <Toggle
      label={t('settings.login')}
      hint={isWorthSaying(login) ? t(`settings.login.${login}`, { platform: view.platform }) : hint}
      checked={(settings.welcomed ? isOn(login) : null) ?? settings.startAtLogin}
      onChange={(startAtLogin) => change({ startAtLogin })}
    />
  );
}

type Worth = Extract<LoginState, 'off-in-system' | 'needs-approval' | 'not-installed'>;

function isWorthSaying(login: LoginState): login is Worth {
  return login === 'off-in-system' || login === 'needs-approval' || login === 'not-installed';
}

/** `null` where the system has no say. */
function isOn(login: LoginState): boolean | null {
  switch (login) {
    case 'on':
    case 'needs-approval':
      return true;
    case 'off':
    case 'off-in-system':
      return false;
    case 'not-installed':
    case 'unknown':
      return null;
  }
}
