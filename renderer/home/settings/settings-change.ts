import type { Command } from '../../../shared/companion/commands';
import { isGroup } from '../../../shared/join-fields';
import type { Settings, SettingsChange } from '../../../shared/settings';

/** From one date until another: neither means anything without the other. */
const WHOLE: keyof SettingsChange = 'period';

/** The command that changes settings from what the person sees: of a group, what they leave stays as it is by then. */
export function settingsChange(seen: Settings, change: SettingsChange): Command {
  const changed = new Set(Object.entries(change).flatMap(([name, value]) => (isGroup(value) ? name : [])));
  const groups = Object.entries(seen).filter(
    ([name, value]) => name !== WHOLE && changed.has(name) && isGroup(value),
  );
  const was: SettingsChange = Object.fromEntries(groups);
  return { type: 'settings.change', change, ...(groups.length === 0 ? {} : { was }) };
}
