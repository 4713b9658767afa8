import { nativeTheme } from 'electron';
import type { Snapshot } from '../../shared/companion/snapshot';
import type { Log } from '../log';
import { setStartAtLogin } from './autostart';

/** Tells the system what the settings say of it: the theme of the windows, and whether the app starts at login. */
export function followSettings({ settings }: Snapshot, log: Log): void {
  nativeTheme.themeSource = settings.theme;
  setStartAtLogin(settings.startAtLogin).catch((error: unknown) => {
    log(`start at login: ${String(error)}`);
  });
}
