import { StandinEvent, StrictEmitter } from '../event';
import { chooseTheme, currentAppearance, onAppearanceChange } from './appearance';

/** Electron's `nativeTheme`. */
export class NativeTheme extends StrictEmitter {
  readonly shouldUseInvertedColorScheme = false;
  readonly shouldDifferentiateWithoutColor = false;

  constructor() {
    super('NativeTheme');
    onAppearanceChange(() => setImmediate(() => this.emit('updated', new StandinEvent())));
  }

  get themeSource(): 'system' | 'light' | 'dark' {
    return currentAppearance().source;
  }

  set themeSource(chosen: 'system' | 'light' | 'dark') {
    chooseTheme(chosen);
  }

  get shouldUseDarkColors(): boolean {
    return currentAppearance().isDark;
  }

  get shouldUseDarkColorsForSystemIntegratedUI(): boolean {
    return currentAppearance().isDark;
  }

  get shouldUseHighContrastColors(): boolean {
    return currentAppearance().isHighContrast;
  }

  get inForcedColorsMode(): boolean {
    return currentAppearance().isForcedColors;
  }

  get prefersReducedTransparency(): boolean {
    return currentAppearance().isReducedTransparency;
  }
}

/** The theme of this process. */
export const nativeTheme = new NativeTheme();

/** Electron's `systemPreferences`, as far as it is about animation. */
export const systemPreferences = {
  getAnimationSettings() {
    const isReduced = currentAppearance().isReducedMotion;
    return {
      shouldRenderRichAnimation: !isReduced,
      scrollAnimationsEnabledBySystem: !isReduced,
      prefersReducedMotion: isReduced,
    };
  },
};
