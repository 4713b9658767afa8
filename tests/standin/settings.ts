import { z } from 'zod';

const displays = z.array(
  z.object({
    id: z.number(),
    bounds: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
    scaleFactor: z.number().default(1),
  }),
);

/** One screen of the simulated desk, in device-independent pixels. */
export interface DisplayShape {
  readonly id: number;
  readonly bounds: { x: number; y: number; width: number; height: number };
  readonly scaleFactor: number;
}

/** Checks a list of displays that came from outside. */
export function parseDisplays(value: unknown): DisplayShape[] {
  return displays.parse(value);
}

const oneDisplay: DisplayShape = { id: 1, bounds: { x: 0, y: 0, width: 1280, height: 800 }, scaleFactor: 1 };

/** How this run of the stand-in was asked to behave. */
export interface Settings {
  readonly isHeadless: boolean;
  /** A test wants to connect over a port; Chromium then stays up between windows. */
  readonly wantsPort: boolean;
  readonly displays: readonly DisplayShape[];
  readonly userData: string | undefined;
  readonly hasTrayPage: boolean;
  readonly locale: string;
  readonly hasNotifications: boolean;
  readonly isDebugging: boolean;
  /** The main bundle comes out of a package: Electron's program is then the app's own, and its first word is the app's. */
  readonly isPackaged: boolean;
}

/** Reads the settings from environment variables; a desktop session that can show windows is headed unless told otherwise. */
export function readSettings(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Settings {
  const isOn = (name: string) => env[name] === '1';
  const hasScreen =
    platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
  const asked = env['ARBETSRO_STANDIN_DISPLAYS'];
  return {
    isHeadless: isOn('ARBETSRO_STANDIN_HEADLESS') || !hasScreen,
    wantsPort: env['ARBETSRO_STANDIN_PORT'] !== undefined,
    displays: asked === undefined || asked === '' ? [oneDisplay] : parseDisplays(JSON.parse(asked)),
    userData: env['ARBETSRO_USER_DATA'],
    hasTrayPage: isOn('ARBETSRO_STANDIN_TRAY'),
    locale: env['ARBETSRO_STANDIN_SYSTEM_LOCALE'] ?? localeFrom(env['LC_ALL'] ?? env['LANG'] ?? ''),
    hasNotifications: isOn('ARBETSRO_STANDIN_NOTIFICATIONS'),
    isDebugging: isOn('ARBETSRO_STANDIN_DEBUG'),
    isPackaged: isOn('ARBETSRO_STANDIN_PACKAGED'),
  };
}

/** Turns a POSIX locale (`sv_SE.UTF-8`) into a language tag (`sv-SE`); the C locale is American English. */
export function localeFrom(posix: string): string {
  const [name] = posix.split(/[.@]/);
  return name === undefined || name === '' || name === 'C' || name === 'POSIX'
    ? 'en-US'
    : name.replace('_', '-');
}

/** The settings of this process. */
export const settings = readSettings(process.env, process.platform);
