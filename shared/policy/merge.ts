import { isSame } from '../same';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../settings';
import type { Policy } from './policy';
import { LOCKABLE, PLACES, SETTABLE, withValue, type LockableName, type SettableName } from './settable';

/**
 * The settings in force: what the person chose, where they have not chosen what the organisation proposes, and over all of it
 * what is locked. A value that is the app's own counts as not chosen, unless it is among those decided.
 */
export function inForce(chosen: Settings, policy: Policy | null): Settings {
  if (policy === null) return chosen;
  const { defaults, locked } = policy;
  return SETTABLE.reduce((settings, name) => {
    if (isLocked(name, policy)) return withValue(settings, name, locked);
    return isChosen(chosen, name) ? settings : withValue(settings, name, defaults);
  }, chosen);
}

/**
 * What the person has chosen after they changed something that they saw as it is in force. What they left as the organisation
 * has it is still not their choice, and what is locked stays as they had it before.
 */
export function choose(chosen: Settings, policy: Policy | null, change: SettingsChange): Settings {
  const own: Settings = { ...chosen, ...change };
  if (policy === null) return own;
  const before = inForce(chosen, policy);
  const after: Settings = { ...before, ...change };
  return SETTABLE.reduce((settings, name) => {
    if (!isSet(name, policy)) return settings;
    if (isLocked(name, policy) || isSameIn(name, before, after)) return PLACES[name].copy(settings, chosen);
    return { ...settings, decided: [...new Set([...settings.decided, name])] };
  }, own);
}

/** The locked settings that a change of those in force would change; none where it may be done. */
export function lockedIn(
  settings: Settings,
  policy: Policy | null,
  change: SettingsChange,
): readonly LockableName[] {
  if (policy === null) return [];
  const after: Settings = { ...settings, ...change };
  return LOCKABLE.filter((name) => isLocked(name, policy) && !isSameIn(name, settings, after));
}

/** What became of a value that an organisation has set. */
export type Standing = 'locked' | 'default' | 'overruled';

/**
 * How a setting stands among those in force; `null` where the organisation has not set it. A value that the person had chosen before
 * and that is the proposal's own counts as the proposal.
 */
export function standingOf(name: SettableName, settings: Settings, policy: Policy): Standing | null {
  if (isLocked(name, policy)) return 'locked';
  if (!isSet(name, policy)) return null;
  const isOther = !isSameIn(name, settings, withValue(settings, name, policy.defaults));
  return isOther || settings.decided.includes(name) ? 'overruled' : 'default';
}

/** True where the organisation has locked it. */
export function isLocked(name: SettableName, { locked }: Policy): boolean {
  return Object.hasOwn(locked, name);
}

function isSet(name: SettableName, policy: Policy): boolean {
  return isLocked(name, policy) || Object.hasOwn(policy.defaults, name);
}

function isChosen(chosen: Settings, name: SettableName): boolean {
  return chosen.decided.includes(name) || !isSameIn(name, chosen, DEFAULT_SETTINGS);
}

function isSameIn(name: SettableName, one: Settings, other: Settings): boolean {
  const { read } = PLACES[name];
  return isSame(read(one), read(other));
}
