import { localDisplay, xSocket } from '../presence/linux/local-display';

/** What tells on which display server the app would run. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The program's own arguments, without the program. */
  readonly args: readonly string[];
  /** Whether there is a file or socket of that name. */
  readonly exists: (path: string) => boolean;
}

/** How the app is to start. */
export type Start =
  /** As it is; on Wayland no window can be placed, kept on top or shown without the focus. */
  | { readonly type: 'here'; readonly wayland: boolean }
  /** Anew with these arguments, on the X server that the Wayland session brings along. */
  | { readonly type: 'on-x11'; readonly args: readonly string[] };

const SWITCH = '--ozone-platform=';

/**
 * Decides between Wayland and X11. Electron 38 and newer choose Wayland by themselves where the session is one, and have
 * chosen before the first line of the app runs: a switch that is appended then comes too late (Electron's
 * `PreEarlyInitialization`). So the choice is an argument, and the app starts once more with it. Who gave the switch by
 * hand has decided.
 */
export function howToStart({ platform, env, args, exists }: Surroundings): Start {
  if (platform !== 'linux') return { type: 'here', wayland: false };
  const chosen = args.findLast((word) => word.startsWith(SWITCH))?.slice(SWITCH.length);
  if (chosen !== undefined) return { type: 'here', wayland: chosen === 'wayland' };
  if (!isWaylandSession(env)) return { type: 'here', wayland: false };
  return hasXServer(env['DISPLAY'] ?? '', exists)
    ? { type: 'on-x11', args: [...args, `${SWITCH}x11`] }
    : { type: 'here', wayland: true };
}

/** `XDG_SESSION_TYPE` decides, as it does in Electron; where it says neither, a Wayland display does. */
export function isWaylandSession(env: Surroundings['env']): boolean {
  const type = env['XDG_SESSION_TYPE'];
  if (type === 'wayland' || type === 'x11') return type === 'wayland';
  return (env['WAYLAND_DISPLAY'] ?? '') !== '';
}

/** Whether `DISPLAY` names an X server of this machine whose socket is there: XWayland is, or starts when called. */
function hasXServer(display: string, exists: Surroundings['exists']): boolean {
  const number = localDisplay(display);
  return number !== null && exists(xSocket(number));
}
