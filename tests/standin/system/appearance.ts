import { EventEmitter } from 'node:events';
import type { Protocol } from '../chromium/connection';

/** How the simulated desk looks; set by a test. */
export interface Appearance {
  readonly isDark: boolean;
  readonly isHighContrast: boolean;
  readonly isForcedColors: boolean;
  readonly isReducedMotion: boolean;
  readonly isReducedTransparency: boolean;
}

type ThemeSource = 'system' | 'light' | 'dark';

const changes = new EventEmitter().setMaxListeners(0);

let appearance: Appearance = {
  isDark: false,
  isHighContrast: false,
  isForcedColors: false,
  isReducedMotion: false,
  isReducedTransparency: false,
};
let source: ThemeSource = 'system';

/** The desk's look, with the app's own choice between light and dark applied. */
export function currentAppearance(): Appearance & { readonly source: ThemeSource } {
  return { ...appearance, source, isDark: source === 'system' ? appearance.isDark : source === 'dark' };
}

/** Changes the desk's look, as the person would in the system's settings. */
export function changeAppearance(change: Partial<Appearance>): void {
  appearance = { ...appearance, ...change };
  changes.emit('change');
}

/** The app chooses between light, dark and the system's look. */
export function chooseTheme(chosen: ThemeSource): void {
  source = chosen;
  changes.emit('change');
}

/** Calls back on every change until stopped. */
export function onAppearanceChange(listener: () => void): () => void {
  changes.on('change', listener);
  return () => changes.off('change', listener);
}

/** The look as media features for a page. */
export function emulatedMedia(): Protocol.Emulation.setEmulatedMediaParameters {
  const { isDark, isHighContrast, isForcedColors, isReducedMotion, isReducedTransparency } =
    currentAppearance();
  return {
    features: [
      { name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' },
      { name: 'prefers-contrast', value: isHighContrast ? 'more' : 'no-preference' },
      { name: 'forced-colors', value: isForcedColors ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: isReducedMotion ? 'reduce' : 'no-preference' },
      { name: 'prefers-reduced-transparency', value: isReducedTransparency ? 'reduce' : 'no-preference' },
    ],
  };
}
