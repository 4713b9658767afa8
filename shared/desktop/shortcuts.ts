import type { Command } from '../companion/commands';
import type { Snapshot } from '../companion/snapshot';
import { readAccelerator, type Accelerator } from './accelerator';
import type { ShortcutName, ShortcutSettings } from './shortcut-settings';

/** What became of a combination: another one of ours has it, or another program or the system. */
export type ShortcutState = 'none' | 'registered' | 'doubled' | 'taken';

/** What a shortcut does now; `null` for nothing. Off work only the start does something (W1). */
export function shortcutCommand(name: ShortcutName, snapshot: Snapshot): Command | null {
  const { status, nextBreak, quiet, break: running, day, repair } = snapshot;
  if (repair !== null) return null;
  switch (name) {
    case 'day':
      return status.type === 'off'
        ? { type: 'day.start', place: day?.place ?? 'home' }
        : { type: 'day.stop' };
    case 'break': {
      const isFree = running === null && nextBreak !== null && quiet?.reason !== 'meeting';
      return status.type === 'work' && isFree ? { type: 'break.now', kind: null } : null;
    }
    case 'pause':
      if (status.type === 'off') return null;
      return status.type === 'pause'
        ? { type: 'pause.end' }
        : { type: 'pause.start', kind: 'other', minutes: null };
  }
}

/** What is to be asked of the system for a shortcut. */
export type WantedKeys =
  | { readonly type: 'keys'; readonly keys: Accelerator }
  /** Another one of ours comes first. */
  | { readonly type: 'doubled' }
  | { readonly type: 'none' };

/** The combinations that can be asked of the system: each once, and only those that are ones, whatever a file says. */
export function wantedKeys(settings: ShortcutSettings): Readonly<Record<ShortcutName, WantedKeys>> {
  const seen = new Set<Accelerator>();
  const want = (name: ShortcutName): WantedKeys => {
    const read = readAccelerator(settings[name] ?? '');
    if (!read.ok) return { type: 'none' };
    const keys = read.accelerator;
    if (seen.has(keys)) return { type: 'doubled' };
    seen.add(keys);
    return { type: 'keys', keys };
  };
  return { day: want('day'), break: want('break'), pause: want('pause') };
}
