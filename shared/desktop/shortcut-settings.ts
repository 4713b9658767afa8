import type { Accelerator } from './accelerator';

/** What keys can do from anywhere: start or end the day, take a break, take a pause or come back from it. */
export const SHORTCUTS = ['day', 'break', 'pause'] as const;
export type ShortcutName = (typeof SHORTCUTS)[number];

/** The combination for each; `null` for none, as at first. */
export type ShortcutSettings = Readonly<Record<ShortcutName, Accelerator | null>>;

export const NO_SHORTCUTS: ShortcutSettings = { day: null, break: null, pause: null };
