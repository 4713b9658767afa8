import type { ShortcutState } from './shortcuts';
import type { ShortcutName } from './shortcut-settings';

/** Whether anything on the desktop shows the app's icon; `unknown` where nothing can be asked. */
export type TrayHost = 'there' | 'absent' | 'unknown';

/**
 * Whether the system starts the app at login: switched off in the system's own settings, waiting for the person's approval
 * there, or not possible for a program that is not installed.
 */
export type LoginState = 'on' | 'off' | 'off-in-system' | 'needs-approval' | 'not-installed' | 'unknown';

/** What the system says of the app's place on the desktop: its own word, not the person's wish. */
export interface DesktopState {
  readonly tray: TrayHost;
  readonly login: LoginState;
  readonly shortcuts: Readonly<Record<ShortcutName, ShortcutState>>;
  /** Whether the session is one on Wayland, where the desktop decides which keys reach a program. */
  readonly wayland: boolean;
}

/** Before anything was asked. */
export const UNKNOWN_DESKTOP: DesktopState = {
  tray: 'unknown',
  login: 'unknown',
  shortcuts: { day: 'none', break: 'none', pause: 'none' },
  wayland: false,
};
