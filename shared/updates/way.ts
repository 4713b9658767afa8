/**
 * How a copy of the program gets newer versions. `feed`: it can look for them itself, if the person lets it. Else they come
 * from the `package-system`; from the `administrator` who put it there for everybody; from where the person got this one
 * (`origin`); or from the `source` that it runs from.
 */
export type UpdateWay = 'feed' | 'package-system' | 'administrator' | 'origin' | 'source';

/** What tells how a packaged copy came to this machine. */
export interface Installation {
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** The package says where newer ones are (`app-update.yml` in its resources). */
  readonly knowsFeed: boolean;
  /** It runs out of an AppImage. */
  readonly isAppImage: boolean;
  /** It lies where the person who uses it installs their own programs; asked on Windows alone. */
  readonly isOwn: boolean;
}

/** The one way for a packaged copy. What a system or an administrator keeps up to date is left to them, whatever it knows. */
export function updateWay({ platform, knowsFeed, isAppImage, isOwn }: Installation): UpdateWay {
  if (platform === 'linux' && !isAppImage) return 'package-system';
  if (platform === 'win32' && !isOwn) return 'administrator';
  return knowsFeed ? 'feed' : 'origin';
}
