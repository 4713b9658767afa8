import type { Settings, SettingsChange } from '../../../shared/settings';

/** What every group of settings gets: the settings as they are and the way to change them. */
export interface SettingsGroup {
  readonly settings: Settings;
  readonly change: (change: SettingsChange) => void;
}
